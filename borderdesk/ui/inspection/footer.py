"""The line at the foot: how the equipment does, and where the keys are explained."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.reading import CameraState
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.readings import camera_words


class Footer(QWidget):
    """Each part of the equipment with an icon and words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.camera = _Part(theme)
        row = Row(theme, self, margins=(15, 1, 15, 0), gap=20)
        row.addWidget(self.camera)
        for icon, words in (
            (Icon.SCANNER, self.tr("No scanner set up")),
            (Icon.PRINTER, self.tr("No printer set up")),
            (Icon.SOUND_OFF, self.tr("Sound off")),
        ):
            part = _Part(theme)
            part.show_part(icon, words, "text2")
            row.addWidget(part)
        row.addStretch(1)
        for words in (self.tr("Direction F4"), self.tr("Full screen F11")):
            row.addWidget(Text(theme, Letters.LABEL, "text2", words))
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show how the camera does."""
        state = model.camera.source_state
        is_lost = state is CameraState.LOST
        colour = {CameraState.LIVE: "ok_text", CameraState.LOST: "stop_text", CameraState.ENDED: "warn_text"}[state]
        self.camera.show_part(Icon.CAMERA_LOST if is_lost else Icon.CAMERA, camera_words(state), colour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        painter.fillRect(0, 0, self.width(), max(1, self._theme.px(1)), self._theme.colour("line"))


class _Part(QWidget):
    """A piece of equipment."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconMark(theme, 15)
        self._words = Text(theme, Letters.LABEL, "text2", firm=True)
        row = Row(theme, self, gap=6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_part(self, icon: Icon, words: str, colour: str) -> None:
        self._icon.show_icon(icon, colour)
        self._words.show_text(words)
        self.setAccessibleName(words)
