"""The paperwork of a lane: slips of its decisions, and a supervisor's signature under an old list."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.decision import REFERRALS
from borderdesk.ui.inspection.old_lists import OldListActions, OldLists
from borderdesk.ui.inspection.recording import Recording
from borderdesk.ui.inspection.shown import shown_findings
from borderdesk.ui.inspection.slips import PrinterAnswer, SlipActions, Slips
from borderdesk.ui.inspection.states import UNSAVED, WITHOUT_TRAVELLER, Notice, Strip
from borderdesk.ui.tasks import RunsTasks


class Paperwork(QObject):
    """Does it for an inspection: what goes wrong with paper is said on the screen and never touches a decision."""

    def __init__(
        self, model: Recording, old_lists: OldListActions | None, slips: SlipActions | None, tasks: RunsTasks
    ) -> None:
        super().__init__(model)
        self._model = model
        self.old_lists, self.slips = OldLists(old_lists, tasks, self), Slips(slips, tasks, self)
        self._prints_when_saved = False
        self.old_lists.changed.connect(model.changed)
        self.old_lists.found.connect(self._ask_for_signature)
        self.old_lists.none_found.connect(self._tell_no_list)
        self.old_lists.accepted.connect(self._take_acceptance)
        self.old_lists.failed.connect(self._lists_failed)
        self.slips.printed.connect(self._tell_printed)
        self.slips.saved.connect(self._tell_in_file)
        self.slips.untrue.connect(self._tell_nothing_to_print)
        self.slips.troubled.connect(self._ask_about_printer)
        self.slips.failed.connect(model.failed)
        model.deciding.saved.connect(self._print_saved)

    @Slot()
    def ask_acceptance(self) -> None:
        """Ask a supervisor to sign for the old lists of this shift, where there are any."""
        if not self.old_lists.is_offered:
            self._model.tell(Notice.NOT_SET_UP)
        elif self._model.stage not in UNSAVED:
            self.old_lists.look()

    @Slot()
    def print_slip(self) -> None:
        """Print the slip of the last decision at this lane; that of one that is being saved follows the saving."""
        self._prints_when_saved = self._model.stage in UNSAVED and self.slips.is_offered
        if self._prints_when_saved:
            return
        crossing = self._last_decision()
        if not self.slips.is_offered:
            self._model.tell(Notice.NOT_SET_UP)
        elif crossing is None:
            self._model.tell(Notice.NOTHING_TO_PRINT)
        else:
            self._print(crossing)

    def answer_printer(self, answer: PrinterAnswer) -> None:
        """Take what the officer says about a slip that was not printed."""
        if self._model.prompts.strip is Strip.PRINTER:
            self._model.prompts.strip = None
            self.slips.answer(answer)
            self._model.changed.emit()

    def _last_decision(self) -> Crossing | None:
        """Return the last decision here that has a slip, from the log where this inspection has made none yet."""
        crossing = self._model.last_saved
        if crossing is None and self._model.lane.rows:
            newest = self._model.lane.rows[0]
            crossing = newest.crossing if newest.outcome is newest.crossing.decision.outcome else None
        outcome = None if crossing is None else crossing.decision.outcome
        return crossing if outcome is not None and (outcome.lets_pass or outcome in REFERRALS) else None

    def _print(self, crossing: Crossing) -> None:
        is_quiet = self._model.desk.is_quiet
        self.slips.print(crossing, shown_findings(crossing.check.findings, is_quiet=is_quiet))

    @Slot(object)
    def _print_saved(self, crossing: Crossing) -> None:
        if self._prints_when_saved:
            self._prints_when_saved = False
            self._print(crossing)

    @Slot()
    def _ask_about_printer(self) -> None:
        """Ask what to do, between two travellers; with one at the desk it is said in a line, and asked of nobody."""
        model = self._model
        is_free = model.stage in WITHOUT_TRAVELLER and not model.is_typing and model.prompts.strip is None
        if is_free:
            model.prompts.ask(Strip.PRINTER)
            model.changed.emit()
        else:
            model.tell(Notice.SLIP_NOT_PRINTED)

    @Slot()
    def _tell_printed(self) -> None:
        self._model.tell(Notice.SLIP_PRINTED)

    @Slot()
    def _tell_in_file(self) -> None:
        self._model.tell(Notice.SLIP_SAVED)

    @Slot()
    def _tell_nothing_to_print(self) -> None:
        self._model.tell(Notice.NOTHING_TO_PRINT)

    @Slot()
    def _ask_for_signature(self) -> None:
        if self._model.stage not in UNSAVED:
            self._model.prompts.ask(Strip.OLD_LIST)
            self._model.changed.emit()

    @Slot()
    def _tell_no_list(self) -> None:
        self._model.tell(Notice.NO_LIST_TO_ACCEPT)

    @Slot()
    def _take_acceptance(self) -> None:
        """Close the strip and check whoever stands there again: the verdict on the screen is from before."""
        model = self._model
        if model.prompts.strip is Strip.OLD_LIST:
            model.prompts.strip = None
        if model.subject is not None and model.stage not in UNSAVED:
            model.begin(replace(model.subject, started=model.clocks.monotonic()))
        model.tell(Notice.LIST_ACCEPTED)

    @Slot(Exception)
    def _lists_failed(self, error: Exception) -> None:
        # A signature that was refused says so on its strip.
        if self._model.prompts.strip is not Strip.OLD_LIST:
            self._model.tell(Notice.LISTS_NOT_READ)
        self._model.failed.emit(error)
