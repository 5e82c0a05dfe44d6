"""A line under the verdict: equipment that failed, for as long as it does, or something to tell."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.disk import DiskState
from borderdesk.domain.reading import CameraState
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.equipment import ReaderState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import clock_words

_ON_PAPER = (
    Notice.LIST_ACCEPTED,
    Notice.NO_LIST_TO_ACCEPT,
    Notice.LISTS_NOT_READ,
    Notice.NOTHING_TO_PRINT,
    Notice.SLIP_PRINTED,
    Notice.SLIP_SAVED,
    Notice.SLIP_NOT_PRINTED,
)


class NoticeBar(QWidget):
    """One sentence; a lost camera goes before anything else there is to tell."""

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self._fill = "fault"
        self.reader, self.disk = ReaderState.NONE, DiskState.FINE
        self._icon = IconMark(theme, 16)
        self.words = Text(theme, Letters.SMALL_STRONG, "fault_on")
        row = Row(theme, self, margins=(34, 0, 18, 0), gap=10)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        self.hide()
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show what there is to tell, or nothing."""
        if model.camera.source_state is CameraState.LOST:
            words = self.tr("Camera lost. Check the cable. You can scan or type meanwhile.")
            self._show(words, Icon.CAMERA_LOST, "fault", "fault_on")
        elif self.reader is ReaderState.LOST:
            words = self.tr("Scanner lost. Check the cable. You can use the camera or type meanwhile.")
            self._show(words, Icon.SCANNER, "fault", "fault_on")
        elif model.prompts.notice is not None:
            notice = model.prompts.notice
            words = self._paper_words(notice, model) if notice in _ON_PAPER else self._notice_words(notice, model)
            self._show(words, Icon.DOUBT, "warn_soft", "warn_text")
        elif self.disk is DiskState.LOW:
            words = self.tr("The disk is nearly full. Tell the administrator today; the desk works on.")
            self._show(words, Icon.DOUBT, "warn_soft", "warn_text")
        elif self.disk is DiskState.NO_BACKUP:
            words = self.tr("The second disk takes no backup. Check that it is there. This desk saves all.")
            self._show(words, Icon.DOUBT, "warn_soft", "warn_text")
        else:
            self.words.show_text("")
        self.setVisible(bool(self.words.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(self._fill))

    def _show(self, words: str, icon: Icon, fill: str, colour: str) -> None:
        self._fill = fill
        self._icon.show_icon(icon, colour)
        self.words.show_text(words, colour)
        self.setAccessibleName(words)
        self.update()

    def _notice_words(self, notice: Notice, model: InspectionModel) -> str:
        match notice:
            case Notice.FINISH_FIRST:
                return self.tr("Finish this traveller first. The other document comes next.")
            case Notice.NOT_PERMITTED:
                return self.tr("Your role does not allow this. Nothing was recorded.")
            case Notice.TYPE_FIRST:
                return self.tr("Type the document number or the name first, then refer.")
            case Notice.UNDONE:
                return self.tr("The last decision is undone. The log keeps both.")
            case Notice.UNDO_FAILED:
                again = self.tr("Not undone. The decision still stands. Try {key} again.")
                return again.replace("{key}", self._keys.cap(Command.UNDO))
            case Notice.SCAN_LET_GO:
                return self.tr("A document that was scanned meanwhile is not kept any longer. Scan it again.")
            case Notice.SCAN_NAMES_NOBODY:
                return self.tr("The scan names no traveller. Place the photo page under the camera, or type.")
            case Notice.NOBODY_TO_CALL:
                return self.tr("The other desk cannot be reached. Nobody was told.")
            case Notice.NOT_SET_UP:
                return self.tr("This key has no use on this desk yet.")
            case Notice.DOUBT_FAILED:
                return self.tr("Not recorded. The match stands as it was. Say why once more.")
            case Notice.ASKED_SUPERVISOR:
                return self.tr("Recorded for the supervisor. It stays a stop until the supervisor agrees.")
            case _:
                return self._lane_words(notice, model)

    def _paper_words(self, notice: Notice, model: InspectionModel) -> str:
        """Return what is said about slips, and about old lists that somebody signs for."""
        match notice:
            case Notice.LIST_ACCEPTED:
                return self.tr("Accepted for this shift. The age of the list asks for no reason any more.")
            case Notice.NO_LIST_TO_ACCEPT:
                return self.tr("No list has to be accepted now, or no shift is open.")
            case Notice.LISTS_NOT_READ:
                return self.tr("The lists could not be looked up. Try again, or call the shift lead.")
            case Notice.SLIP_PRINTED:
                return self.tr("The slip is printed.")
            case Notice.SLIP_SAVED:
                return self.tr("The slip is in {file}").replace("{file}", model.paperwork.slips.saved_as)
            case Notice.NOTHING_TO_PRINT:
                return self.tr("There is no decision at this lane to print a slip of.")
            case Notice.SLIP_NOT_PRINTED:
                again = self.tr("The slip is not printed. The decision is saved. {key} tries again.")
                return again.replace("{key}", self._keys.cap(Command.PRINT))
            case _:
                raise ValueError(notice)

    def _lane_words(self, notice: Notice, model: InspectionModel) -> str:
        """Return what is said about travellers and vehicles that the lane keeps."""
        aside, go_on = self._keys.cap(Command.SET_ASIDE), self._keys.cap(Command.VEHICLE)
        match notice:
            case Notice.TAKEN_UP:
                stopped = model.prompts.about
                time = clock_words(stopped, model.desk.zone) if stopped else "–"
                return self.tr("Taken up again after a stop at {time}. Checked anew.").replace("{time}", time)
            case Notice.WAITS_ASIDE:
                waits = self.tr("Somebody half done before the stop waits aside. {key} brings them back.")
                return waits.replace("{key}", aside)
            case Notice.PARKED:
                return self.tr("Set aside, not decided. {key} brings the traveller back.").replace("{key}", aside)
            case Notice.NOT_PARKED:
                return self.tr("Not set aside. The traveller is still at the desk. Try {key} again.").replace(
                    "{key}", aside
                )
            case Notice.VEHICLE_WAITS:
                return self.tr("Finish this traveller first. Then {key} lets the vehicle go on.").replace(
                    "{key}", go_on
                )
            case Notice.VEHICLE_FAILED:
                return self.tr("The vehicle was not saved. Nothing has changed. Try again.")
            case _:
                raise ValueError(notice)
