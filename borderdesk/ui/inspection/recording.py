"""What is decided about the traveller at the desk, on its way into the log and back out of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from borderdesk.domain.crossing import Crossing, CrossingDetails, Direction, Timings, TravelMode
from borderdesk.domain.decision import Decision
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.watchlist import ListVersion
from borderdesk.ui.inspection.answers import Answers
from borderdesk.ui.inspection.deciding import Deciding
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.examining import Clocks, Examining, History, Inspect
from borderdesk.ui.inspection.lane import Lane, Undo
from borderdesk.ui.inspection.prompts import Prompts
from borderdesk.ui.inspection.states import UNSAVED, WITHOUT_TRAVELLER, Decided, Notice, Stage, Strip, Subject
from borderdesk.ui.tasks import RunsTasks


class Recording(Examining):
    """Saves a decision, keeps what is not saved, and takes the last one back; whether one may be made is not asked."""

    def __init__(
        self,
        *,
        inspect: Inspect,
        decide: Callable[[InspectionDecision], Crossing],
        undo: Undo,
        recent: Callable[[], Sequence[Crossing]],
        history: History | None,
        lists: Callable[[], Sequence[ListVersion]] | None,
        tasks: RunsTasks,
        clocks: Clocks,
        desk: DeskView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            inspect=inspect, history=history, tasks=tasks, clocks=clocks, is_quiet=desk.is_quiet, parent=parent
        )
        self.desk = desk
        self.prompts, self.answers = Prompts(clocks.monotonic), Answers()
        self.lane = Lane(
            undo=undo,
            recent=recent,
            lists=lists,
            tasks=tasks,
            now=clocks.now,
            monotonic=clocks.monotonic,
            desk=desk,
            parent=self,
        )
        self.deciding = Deciding(decide, tasks, clocks.monotonic, self)
        self._decided: Decided | None = None
        #: The decision that was saved here last, whatever became of it since.
        self.last_saved: Crossing | None = None
        self.lane.changed.connect(self.changed)
        self.lane.failed.connect(self.failed)
        self.lane.undone.connect(self._restore)
        self.lane.not_undone.connect(self._keep_decision)
        self.lane.reason_wanted.connect(self._ask_why_undone)
        self.deciding.saved.connect(self._saved)
        self.deciding.not_saved.connect(self._not_saved)

    @property
    def details(self) -> CrossingDetails:
        """What was asked about the crossing so far."""
        return self.answers.details

    @Slot()
    def undo_last(self) -> None:
        """Reverse the newest decision while its officer may; the read comes back as it was.

        Where a slip of it was printed, its key asks why first, and then saves the answer.
        """
        if self.stage in UNSAVED:
            return
        if self.prompts.strip is not Strip.UNDO_REASON:
            self.lane.undo_last()
        elif self.prompts.has_reason:
            self.prompts.strip = None
            self.lane.undo_last(self.prompts.reason, self.prompts.remark.strip())
            self.changed.emit()

    def travel_by(self, mode: TravelMode) -> None:
        """Say what the traveller travels by."""
        self.set_details(replace(self.details, travelling_by=mode))

    def set_details(self, details: CrossingDetails) -> None:
        """Take what the officer asked about the crossing."""
        if self.answers.take(details):
            self.changed.emit()

    def make_ready(self) -> None:
        """Take everything about the traveller off the screen; what the lane is used for stays."""
        self.leave()
        self.deciding.drop()
        self.answers.next_traveller()
        self.prompts.withdraw()
        self.changed.emit()

    def take_up(self, subject: Subject, details: CrossingDetails, direction: Direction) -> None:
        """Go on with a traveller who was at this desk before; they are screened anew."""
        if self.stage in UNSAVED:
            return
        self.answers.take(details)
        self.lane.direction, self.is_typing = direction, False
        self.begin(replace(subject, started=self._monotonic()))

    def put_aside(self) -> None:
        """Take the traveller off the screen undecided; whoever asks for it keeps them."""
        if self.stage not in UNSAVED:
            self.make_ready()

    def decide(self, decision: Decision) -> None:
        """Write a decision about the traveller at the desk to the log."""
        subject, assessment = self.subject, self.assessment
        if subject is None or assessment is None:
            return
        timings = Timings(
            called_at=subject.called_at,
            captured_at=subject.captured_at,
            checked_at=self.checked_at,
            decided_at=self._now(),
        )
        self.save(subject.decided(assessment, decision, self.lane.direction, self.details, timings))

    def save(self, decided: InspectionDecision) -> None:
        """Write a decision to the log, or try again to."""
        self.stage = Stage.SAVING
        self.prompts.withdraw()
        self.changed.emit()
        self.deciding.save(decided)

    @Slot(object)
    def _saved(self, crossing: Crossing) -> None:
        if self.subject is not None:
            self._decided = Decided(crossing_id=crossing.crossing_id, subject=self.subject, details=self.details)
        self.last_saved = crossing
        self.make_ready()
        self.lane.refresh_rows()

    @Slot(Exception)
    def _not_saved(self, error: Exception) -> None:
        self.stage = Stage.NOT_SAVED
        if isinstance(error, NotPermittedError):
            self.stage = Stage.DECIDING
            self.deciding.drop()
            self.prompts.tell(Notice.NOT_PERMITTED)
        self.changed.emit()
        self.failed.emit(error)

    @Slot(object)
    def _restore(self, reversal: Crossing) -> None:
        decided = self._decided
        if decided is not None and decided.crossing_id == reversal.amends and self.stage in WITHOUT_TRAVELLER:
            self._decided = None
            self.answers.take(decided.details)
            self.lane.direction = reversal.direction
            self.begin(replace(decided.subject, event_id=uuid7(), started=self._monotonic()))
        self.prompts.tell(Notice.UNDONE)
        self.changed.emit()

    @Slot()
    def _ask_why_undone(self) -> None:
        self.prompts.ask(Strip.UNDO_REASON)
        self.changed.emit()

    @Slot(Exception)
    def _keep_decision(self, _error: Exception) -> None:
        self.tell(Notice.UNDO_FAILED)

    @Slot(object)
    def tell(self, notice: Notice) -> None:
        """Put a notice on the screen."""
        self.prompts.tell(notice)
        self.changed.emit()
