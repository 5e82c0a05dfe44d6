"""What stands beside a desk: readers, printers and sounds, and what the footer says of them."""

from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from borderdesk.actions.disk import DiskState
from borderdesk.app.listening import listen_to_reader
from borderdesk.app.loops import Loop
from borderdesk.reading.line_sources import SerialReader
from borderdesk.settings import Settings
from borderdesk.ui.inspection.equipment import Equipment, ReaderState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.sounding import Sounding
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.print.printer import Printer
from borderdesk.ui.scan_feed import ScanFeed
from borderdesk.ui.sound.player import SoundPlayer
from borderdesk.ui.system_theme import SystemTheme
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.wedge import WedgeFilter
from borderdesk.ui.window import MainWindow

SOUND_TICK_MS = 500


class DeskEquipment(QObject):
    """Serves one inspection at a time; a reader that types is listened to wherever the window is."""

    def __init__(
        self, window: MainWindow, sounds: Path, settings: Settings, theme_setting: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._model: InspectionModel | None = None
        self._system_theme = SystemTheme(window.theme, theme_setting, self._is_between_travellers, self)
        self.sound = SoundPlayer(sounds, settings.sound_volume, parent=self)
        self.sound.changed.connect(self._show)
        self._wedge = self._wedge_filter()
        self._reader_state, self._disk_state = ReaderState.NONE, DiskState.FINE
        self._scans = ScanFeed(self)
        self._scans.changed.connect(self._show_reader)
        self._scans.arrived.connect(self._scanned)
        self._reader: Loop | None = None
        if settings.reader:
            source = SerialReader(Path(settings.reader), settings.reader_speed)
            self._reader = Loop("reader", partial(listen_to_reader, source, self._scans.post, self._scans.tell))
        self._is_listening = False
        #: Everything that goes to a printer, in order: one that does not answer holds nothing else up.
        self.printing = Tasks(self)
        self.slips = Printer(settings.slip_printer, self.printing, parent=self)
        self.sheets = Printer(settings.printer, self.printing, parent=self)
        self.slips.changed.connect(self._show)

    def look_for_printers(self) -> None:
        """Look which printers there are."""
        self.slips.look()
        self.sheets.look()

    def start(self) -> None:
        """Look for printers and listen to the reader on a line, once for all officers."""
        self.look_for_printers()
        if self._reader is not None and not self._is_listening:
            self._is_listening = True
            self._reader.start()

    def attend(self, model: InspectionModel) -> None:
        """Serve this inspection from now on."""
        self._model = model
        sounding = Sounding(model, self.sound.play, monotonic, model)
        ticking = QTimer(model)
        ticking.setInterval(SOUND_TICK_MS)
        ticking.timeout.connect(sounding.tick)
        ticking.start()
        if self._wedge is not None:
            self._wedge.pressed.connect(sounding.note_key)
        model.destroyed.connect(self._stop_listening)
        model.changed.connect(self._system_theme.follow)
        if self._wedge is not None:
            self._wedge.switch(True)
        self._show()

    def close(self, deadline_s: float) -> bool:
        """Let readers and sounds go; tell whether that was done in time."""
        ended = self._reader is None or not self._is_listening or self._reader.end(deadline_s)
        if self._wedge is not None:
            self._wedge.leave()
        self.sound.close()
        return self.printing.close(deadline_s) and ended

    def _wedge_filter(self) -> WedgeFilter | None:
        """Return the filter for readers that type; it passes every key on until somebody inspects."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return None
        wedge = WedgeFilter(application, self)
        wedge.switch(False)
        wedge.scanned.connect(self._scanned)
        return wedge

    @Slot()
    def _stop_listening(self) -> None:
        if self._model is not None and not isValid(self._model):
            self._model = None
            if self._wedge is not None:
                self._wedge.switch(False)

    @Slot(str)
    def _scanned(self, text: str) -> None:
        """Hand a scan to the lane, wherever the window is; behind a lock it is not read, and types no PIN."""
        model, focused = self._model, QApplication.focusWidget()
        if self._window.is_locked:
            self._window.tell(self.tr("The desk is locked and nothing was read. Scan again once it is open."))
        elif model is not None and model.is_away and isinstance(focused, QLineEdit):
            # A page that searches, searches for what was scanned.
            focused.insert(text)
            focused.returnPressed.emit()
        elif model is not None:
            model.scan(text)
            if model.is_away:
                self._window.tell(self.tr("The scan waits ten seconds for you to go back to the lane."))

    @Slot(bool)
    def _show_reader(self, is_there: bool) -> None:
        self._reader_state = ReaderState.READY if is_there else ReaderState.LOST
        self._show()

    @Slot(object)
    def show_disk(self, state: DiskState) -> None:
        """Say how the disks stand, for as long as they do."""
        self._disk_state = state
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._window.inspection is not None:
            state = Equipment(
                reader=self._reader_state,
                sound=self.sound.state,
                printer=self.slips.state,
                disk=self._disk_state,
            )
            self._window.inspection.show_equipment(state)

    def _is_between_travellers(self) -> bool:
        return self._model is None or self._model.stage is Stage.READY
