"""What primary inspection knows about the traveller at the desk, and what may be done next."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.comparison import differences_between
from borderdesk.domain.crossing import CaptureMethod, Crossing, CrossingDetails, Direction, Timings, TravelMode
from borderdesk.domain.decision import Admission, Decision, DecisionReason, Outcome, admission_for
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import NOTHING_READ, CameraState, CameraView, Reading, ReadingKind
from borderdesk.domain.traveller import Traveller, traveller_of
from borderdesk.domain.verdict import Assessment
from borderdesk.domain.watchlist import ListVersion
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.lane import Lane
from borderdesk.ui.inspection.prompts import Prompts, reason_is_complete
from borderdesk.ui.inspection.sighting import Sight, Sighting
from borderdesk.ui.inspection.states import (
    UNSAVED,
    WITHOUT_TRAVELLER,
    Decided,
    Notice,
    Stage,
    Strip,
    Subject,
)
from borderdesk.ui.tasks import RunsTasks

DEAD_FOR_S = 0.4
TYPING_RESTS_S = 0.3


class InspectionModel(QObject):
    """Screens whoever is read or typed and records what the officer decides; it decides nothing itself.

    `history` gives a traveller's earlier crossings and `lists` the lists in force, on a desk that has them to give.

    Signals:
        changed: Something that the view shows is different now.
        pictured: The camera shows another picture; nothing else changed.
        failed: A task did not finish; carries the error. What it means stands in `stage` and `prompts`.
    """

    changed = Signal()
    pictured = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        inspect: Callable[[Traveller, Mrz | None, bool, tuple[Barcode, ...]], Assessment],
        decide: Callable[[InspectionDecision], Crossing],
        undo: Callable[[UUID], Crossing],
        recent: Callable[[], Sequence[Crossing]],
        read_again: Callable[[], None],
        tasks: RunsTasks,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        desk: DeskView,
        history: Callable[[Traveller], Sequence[Crossing]] | None = None,
        lists: Callable[[], Sequence[ListVersion]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inspect, self._record, self._read_again, self._history = inspect, decide, read_again, history
        self._tasks, self._now, self._monotonic = tasks, now, monotonic
        self.desk = desk
        self.lane = Lane(
            undo=undo, recent=recent, lists=lists, tasks=tasks, now=now, monotonic=monotonic, desk=desk, parent=self
        )
        self.lane.changed.connect(self.changed)
        self.lane.failed.connect(self.failed)
        self.lane.undone.connect(self._restore)
        self.lane.not_undone.connect(self._keep_decision)
        self.prompts = Prompts(monotonic)
        self.sighting = Sighting(monotonic)
        self.stage = Stage.READY
        self.camera = CameraView()
        self.details = CrossingDetails()
        self.subject: Subject | None = None
        self.assessment: Assessment | None = None
        self.crossings_before: tuple[Crossing, ...] | None = None
        self.verdict_seconds = 0.0
        self.is_typing = False
        self._request = 0
        self._dead_until = monotonic()
        self._typed: tuple[Traveller | None, float] | None = None
        self._called_at = self._checked_at = now()
        self._pending: InspectionDecision | None = None
        self._decided: Decided | None = None
        self._shown_times: tuple[object, ...] = ()
        self.lane.refresh()

    @property
    def knows_history(self) -> bool:
        """Tell whether this desk can look up a traveller's earlier crossings."""
        return self._history is not None

    @property
    def admission(self) -> Admission:
        """How the traveller may be let pass: without a finished screening, not at all."""
        if self.stage is not Stage.DECIDING or self.assessment is None:
            return Admission.OFF
        return admission_for(self.assessment)

    @property
    def may_refer(self) -> bool:
        """A referral is recorded under a traveller; with a document that cannot be read, F8 asks to type one."""
        return self.stage in (Stage.DECIDING, Stage.READING, Stage.CANNOT_READ)

    @Slot(object)
    def see(self, seen: CameraView) -> None:
        """Take in what the camera shows; a traveller at the desk is never replaced by it."""
        before = self._camera_facts()
        self.camera = seen
        if seen.source_state is not CameraState.LOST:
            self._look(seen)
        if before != self._camera_facts():
            self.changed.emit()
        self.pictured.emit()

    def present(self, traveller: Traveller, mrz: Mrz | None, accepted: bool, method: CaptureMethod) -> None:
        """Start over with a newly read or typed traveller."""
        started = self.sighting.since
        reading = NOTHING_READ if method is CaptureMethod.MANUAL else self.camera.reading
        self._begin(
            Subject(
                event_id=uuid7(),
                traveller=traveller,
                mrz=mrz,
                accepted=accepted,
                method=method,
                called_at=self._called_at,
                captured_at=self._now(),
                started=self._monotonic() if started is None or reading is NOTHING_READ else started,
                reading=reading,
                picture=None if reading is NOTHING_READ else self.camera.picture,
            )
        )

    def type_traveller(self, traveller: Traveller | None, has_text: bool = True) -> None:
        """Take what was typed so far, None while it is too little; it is screened as soon as the typing rests.

        As long as there `has_text`, the camera does not replace what is being typed.
        """
        if self.stage in UNSAVED:
            return
        self._typed = (traveller, self._monotonic()) if has_text else None
        if self.subject is not None:
            # The verdict on the screen is not about what stands in the form now.
            self._request += 1
            self.stage, self.assessment, self.prompts.strip = Stage.CHECKING, None, None
            if traveller is None and self.subject.mrz is None:
                self.stage, self.subject = Stage.READY, None
        self.changed.emit()

    @Slot()
    def finish_typing(self) -> None:
        """Screen what was typed without waiting for the typing to rest."""
        (traveller, typed_at), before = self._typed or (None, 0.0), self.subject
        if traveller is None:
            return
        self._typed = None
        if before is None:
            self.present(traveller, None, True, CaptureMethod.MANUAL)
        else:
            self._begin(replace(before, traveller=traveller, started=typed_at, captured_at=self._now()))

    @Slot()
    def open_typing(self) -> None:
        """Show the form for typing, with what is known already."""
        if self.stage not in UNSAVED:
            self.is_typing, self.prompts.strip = True, None
            self.changed.emit()

    @Slot()
    def press_admit(self) -> None:
        """Answer F12: record, ask for a reason, try saving again, or do nothing."""
        if self._is_dead():
            return
        if self.stage is Stage.NOT_SAVED and self._pending is not None:
            self._save(self._pending)
        elif self.admission is Admission.PLAIN:
            self.admit(None, "")
        elif self.admission is Admission.WITH_REASON:
            if self.prompts.strip is Strip.ADMIT_REASON:
                self.admit(self.prompts.reason, self.prompts.remark)
            else:
                self.prompts.ask(Strip.ADMIT_REASON)
                self.changed.emit()

    def give_reason(self, reason: DecisionReason | None, remark: str) -> None:
        """Take the answer to why a traveller in doubt is admitted; F12 saves it."""
        self.prompts.answer(reason, remark)
        self.changed.emit()

    def admit(self, reason: DecisionReason | None, remark: str) -> None:
        """Record that the traveller passes; wherever the verdict is not clear, only with a reason that says enough."""
        admission = self.admission
        if self._is_dead() or admission is Admission.OFF:
            return
        if admission is Admission.WITH_REASON and not reason_is_complete(reason, remark):
            return
        outcome = Outcome.EXIT_ALLOWED if self.lane.direction is Direction.EXIT else Outcome.ADMIT
        self._decide(Decision(outcome=outcome, reasons=(reason,) if reason else (), remark=remark.strip()))

    @Slot()
    def refer(self) -> None:
        """Record that the traveller goes to secondary; somebody unread must be typed first."""
        if self._is_dead() or not self.may_refer:
            return
        if self.stage is Stage.DECIDING:
            self._decide(Decision(outcome=Outcome.REFER_SECONDARY))
        else:
            self.prompts.tell(Notice.TYPE_FIRST)
            self.open_typing()

    @Slot()
    def clear(self) -> None:
        """Answer Esc: close the question, or take the traveller off the screen; an unsaved decision stays."""
        if self.prompts.strip is not None:
            self.prompts.strip = None
            self.changed.emit()
        elif self.stage not in UNSAVED:
            self._make_ready()

    @Slot()
    def undo_last(self) -> None:
        """Reverse the newest decision while its officer may; the read comes back as it was."""
        if self.stage not in UNSAVED:
            self.lane.undo_last()

    @Slot()
    def ask_again(self) -> None:
        """Answer F5: read the document again, or repeat a check that did not finish."""
        if self.stage in UNSAVED:
            return
        if self.stage is Stage.NOT_CHECKED and self.subject is not None:
            self._begin(self.subject)
            return
        if self.subject is not None:
            self._make_ready()
        self.sighting.begin_again()
        self._read_again()

    @Slot()
    def ask_direction(self) -> None:
        """Answer F4: ask whether the direction shall change; Enter within three seconds says yes."""
        if self.prompts.strip is None and self.stage not in UNSAVED:
            self.prompts.ask(Strip.DIRECTION)
            self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Answer Enter: it changes the direction when that was asked, and decides nothing about a traveller."""
        if self.prompts.strip is Strip.DIRECTION:
            self.set_direction(Direction.EXIT if self.lane.direction is Direction.ENTRY else Direction.ENTRY)

    def set_direction(self, direction: Direction) -> None:
        """Change the direction of the lane; the outcome recorded for a traveller goes with it."""
        self.lane.direction, self.prompts.strip = direction, None
        self.changed.emit()

    def travel_by(self, mode: TravelMode) -> None:
        """Say what the traveller travels by."""
        self.set_details(replace(self.details, travelling_by=mode))

    def set_details(self, details: CrossingDetails) -> None:
        """Take what the officer asked about the crossing."""
        if details != self.details:
            self.details = details
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Let happen what depends on the time: typing that rests, a question or a notice that was there enough."""
        if self._typed is not None and self._monotonic() - self._typed[1] >= TYPING_RESTS_S:
            self.finish_typing()
        self.prompts.expire()
        self.lane.tick()
        minute = self._now().replace(second=0, microsecond=0)
        times = (self.lane.undo_seconds, minute, self.prompts.strip, self.prompts.notice)
        if times != self._shown_times:
            self._shown_times = times
            self.changed.emit()

    def _camera_facts(self) -> tuple[object, ...]:
        return (self.stage, self.prompts.notice, self.camera.source_state, self.sighting.hint)

    def _look(self, seen: CameraView) -> None:
        """Follow what lies under the camera."""
        reading = seen.reading
        if self.subject is not None or self._typed is not None:
            self.sighting.watch(seen)
            self._compare_barcodes(reading)
            lines = self.subject.lines if self.subject else ()
            if reading.accepted and reading.identity != lines and self.prompts.notice is None:
                self.prompts.tell(Notice.FINISH_FIRST)
            return
        traveller = traveller_of(reading)
        match self.sighting.see(seen):
            case Sight.ACCEPTED | Sight.REFUSED if traveller is not None:
                is_barcode = reading.kind is ReadingKind.BARCODE
                method = CaptureMethod.BARCODE if is_barcode else CaptureMethod.MRZ
                self.is_typing = False
                self.present(traveller, reading.mrz, reading.accepted, method)
            case Sight.LOOKING:
                self.stage = Stage.READING
            case Sight.GIVEN_UP:
                self.stage = Stage.CANNOT_READ
            case _:
                self.stage = Stage.READY

    def _compare_barcodes(self, reading: Reading) -> None:
        """Check again where a barcode that was found since says otherwise than the document as it was read."""
        subject = self.subject
        if subject is None or self.stage is not Stage.DECIDING or reading.identity != subject.lines:
            return
        before = differences_between(subject.mrz, subject.reading.barcodes, subject.traveller)
        if set(differences_between(subject.mrz, reading.barcodes, subject.traveller)) - set(before):
            self._begin(replace(subject, reading=reading))

    def _begin(self, subject: Subject) -> None:
        self._request += 1
        self.subject, self.assessment, self.crossings_before = subject, None, None
        self.stage, self._pending, self._typed = Stage.CHECKING, None, None
        self.prompts.withdraw()
        self.changed.emit()
        work = partial(self._inspect, subject.traveller, subject.mrz, subject.accepted, subject.reading.barcodes)
        request = self._request
        self._tasks.run(work, partial(self._settle, request), partial(self._not_checked, request))

    def _settle(self, request: int, assessment: Assessment) -> None:
        # A slow answer about the traveller before must never clear the one who stands here now.
        if request != self._request or self.subject is None:
            return
        now = self._monotonic()
        self.assessment, self.stage = assessment, Stage.DECIDING
        self.verdict_seconds = max(0.0, now - self.subject.started)
        self._checked_at = self._now()
        self._dead_until = now + DEAD_FOR_S
        self.lane.show_lists(assessment.screening.lists)
        self.changed.emit()
        if self._history is not None:
            work = partial(self._history, self.subject.traveller)
            self._tasks.run(work, partial(self._remember, request), self.failed.emit)

    def _remember(self, request: int, crossings: Sequence[Crossing]) -> None:
        if request == self._request:
            self.crossings_before = tuple(crossings)
            self.changed.emit()

    def _not_checked(self, request: int, error: Exception) -> None:
        if request == self._request:
            self.stage = Stage.NOT_CHECKED
            self.changed.emit()
        self.failed.emit(error)

    def _decide(self, decision: Decision) -> None:
        subject, assessment = self.subject, self.assessment
        if subject is None or assessment is None:
            return
        timings = Timings(
            called_at=subject.called_at,
            captured_at=subject.captured_at,
            checked_at=self._checked_at,
            decided_at=self._now(),
        )
        self._save(subject.decided(assessment, decision, self.lane.direction, self.details, timings))

    def _save(self, decided: InspectionDecision) -> None:
        self._pending, self.stage = decided, Stage.SAVING
        self.prompts.withdraw()
        self.changed.emit()
        self._tasks.run(partial(self._record, decided), self._saved, self._not_saved)

    def _saved(self, crossing: Crossing) -> None:
        if self.subject is not None:
            self._decided = Decided(crossing_id=crossing.crossing_id, subject=self.subject, details=self.details)
        self._make_ready()
        self.lane.refresh_rows()

    def _not_saved(self, error: Exception) -> None:
        self.stage = Stage.NOT_SAVED
        if isinstance(error, NotPermittedError):
            self.stage, self._pending = Stage.DECIDING, None
            self.prompts.tell(Notice.NOT_PERMITTED)
        self._dead_until = self._monotonic() + DEAD_FOR_S
        self.changed.emit()
        self.failed.emit(error)

    @Slot(object)
    def _restore(self, reversal: Crossing) -> None:
        decided = self._decided
        if decided is not None and decided.crossing_id == reversal.amends and self.stage in WITHOUT_TRAVELLER:
            self._decided, self.details = None, decided.details
            self.lane.direction = reversal.direction
            self._begin(replace(decided.subject, event_id=uuid7(), started=self._monotonic()))
        self.prompts.tell(Notice.UNDONE)
        self.changed.emit()

    @Slot(Exception)
    def _keep_decision(self, _error: Exception) -> None:
        self.prompts.tell(Notice.UNDO_FAILED)
        self.changed.emit()

    def _make_ready(self) -> None:
        """Take everything about the traveller off the screen; what the lane is used for stays."""
        self._request += 1
        self.sighting.finish(self.subject.lines if self.subject else self.camera.reading.identity)
        self.subject = self.assessment = self.crossings_before = self._pending = self._typed = None
        self.details = CrossingDetails(travelling_by=self.details.travelling_by)
        self.stage, self.is_typing = Stage.READY, False
        self.prompts.withdraw()
        self._called_at = self._now()
        self.changed.emit()

    def _is_dead(self) -> bool:
        return self._monotonic() < self._dead_until
