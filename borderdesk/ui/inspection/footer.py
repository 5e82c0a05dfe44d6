"""The line at the foot: how the equipment does, and where the keys are explained."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.reading import CameraState
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.equipment import Equipment, ReaderState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.sound.player import SoundState
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.readings import camera_words

_SOUND_ICONS = {
    SoundState.ON: (Icon.SOUND_ON, "text2"),
    SoundState.OFF: (Icon.SOUND_OFF, "text2"),
    SoundState.NO_DEVICE: (Icon.SOUND_OFF, "warn_text"),
}
_PRINTER_COLOURS = {
    PrinterState.NOT_SET_UP: "text2",
    PrinterState.READY: "ok_text",
    PrinterState.FAULT: "warn_text",
}
_READER_COLOURS = {ReaderState.NONE: "text2", ReaderState.READY: "ok_text", ReaderState.LOST: "stop_text"}


class Footer(QWidget):
    """Each part of the equipment with an icon and words."""

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.camera, self.reader, self.printer, self.sound = (_Part(theme) for _ in range(4))
        self.hints = Text(theme, Letters.LABEL, "text2", firm=True)
        row = Row(theme, self, margins=(15, 1, 15, 0), gap=20)
        for part in (self.camera, self.reader, self.printer, self.sound):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.hints)
        self.explain(frozenset())
        self.show_equipment(Equipment())
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show how the camera does."""
        state = model.camera.source_state
        is_lost = state is CameraState.LOST
        colour = {CameraState.LIVE: "ok_text", CameraState.LOST: "stop_text", CameraState.ENDED: "warn_text"}[state]
        self.camera.show_part(Icon.CAMERA_LOST if is_lost else Icon.CAMERA, camera_words(state), colour)

    def show_equipment(self, equipment: Equipment) -> None:
        """Show how reader, printer and sound do."""
        self.reader.show_part(Icon.SCANNER, self._reader_words(equipment.reader), _READER_COLOURS[equipment.reader])
        words = self._printer_words(equipment.printer)
        self.printer.show_part(Icon.PRINTER, words, _PRINTER_COLOURS[equipment.printer])
        icon, colour = _SOUND_ICONS[equipment.sound]
        self.sound.show_part(icon, self._sound_words(equipment.sound), colour)

    def explain(self, offered: frozenset[Command]) -> None:
        """Name the keys that lead away from here, as far as somebody answers them."""
        hints = {
            Command.HELP: self.tr("All keys {key}"),
            Command.COMMANDS: self.tr("Commands {key}"),
            Command.LOCK: self.tr("Lock {key}"),
        }
        words = [hints[command].replace("{key}", self._keys.cap(command)) for command in hints if command in offered]
        if not words:
            words = [
                self.tr("Direction {key}").replace("{key}", self._keys.cap(Command.DIRECTION)),
                self.tr("Full screen {key}").replace("{key}", self._keys.cap(Command.FULL_SCREEN)),
            ]
        self.hints.show_text("     ".join(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        painter.fillRect(0, 0, self.width(), max(1, self._theme.px(1)), self._theme.colour("line"))

    def _reader_words(self, state: ReaderState) -> str:
        match state:
            case ReaderState.NONE:
                return self.tr("Scanner types like a keyboard")
            case ReaderState.READY:
                return self.tr("Scanner ready")
            case ReaderState.LOST:
                return self.tr("Scanner lost")

    def _printer_words(self, state: PrinterState) -> str:
        match state:
            case PrinterState.NOT_SET_UP:
                return self.tr("No printer set up")
            case PrinterState.READY:
                return self.tr("Printer ready")
            case PrinterState.FAULT:
                return self.tr("Printer does not print")

    def _sound_words(self, state: SoundState) -> str:
        match state:
            case SoundState.ON:
                return self.tr("Sound on")
            case SoundState.OFF:
                return self.tr("Sound off")
            case SoundState.NO_DEVICE:
                return self.tr("No sound device")


class _Part(QWidget):
    """A piece of equipment."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconMark(theme, 15)
        self._words = Text(theme, Letters.LABEL, "text2")
        row = Row(theme, self, gap=6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_part(self, icon: Icon, words: str, colour: str) -> None:
        self._icon.show_icon(icon, colour)
        self._words.show_text(words)
        self.setAccessibleName(words)
