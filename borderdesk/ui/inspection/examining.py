"""The traveller at the desk, from the first sight of a document to a finished check."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.comparison import differences_between
from borderdesk.domain.crossing import CaptureMethod, Crossing
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import NOTHING_READ, CameraState, CameraView, Reading, ReadingKind
from borderdesk.domain.traveller import Traveller, traveller_of
from borderdesk.domain.verdict import Assessment
from borderdesk.ui.inspection.shown import shown_assessment
from borderdesk.ui.inspection.sighting import Sight, Sighting
from borderdesk.ui.inspection.states import UNSAVED, Stage, Subject
from borderdesk.ui.tasks import RunsTasks

TYPING_RESTS_S = 0.3

Inspect = Callable[[Traveller, Mrz | None, bool, tuple[Barcode, ...]], Assessment]
History = Callable[[Traveller], Sequence[Crossing]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """The two clocks of a desk: the time of day in UTC, and one that only ever goes forward."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]


class Examining(QObject):
    """Reads, takes what is typed, and checks; an answer about anybody else than who stands here is dropped.

    Signals:
        changed: Something that the view shows is different now.
        pictured: The camera shows another picture; nothing else changed.
        failed: A task did not finish; carries the error.
        began: Another traveller, or another version of this one, is being checked.
        checked: The check is finished.
        other_seen: Another document lies under the camera while its turn has not come.
    """

    changed = Signal()
    pictured = Signal()
    failed = Signal(Exception)
    began = Signal()
    checked = Signal()
    other_seen = Signal()

    def __init__(
        self,
        *,
        inspect: Inspect,
        history: History | None,
        tasks: RunsTasks,
        clocks: Clocks,
        is_quiet: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inspect, self._history, self._tasks = inspect, history, tasks
        self.clocks = clocks
        self._now, self._monotonic = clocks.now, clocks.monotonic
        self._is_quiet = is_quiet
        self.sighting = Sighting(self._monotonic)
        self.stage = Stage.READY
        self.camera = CameraView()
        self.subject: Subject | None = None
        self.assessment: Assessment | None = None
        self.shown: Assessment | None = None
        self.crossings_before: tuple[Crossing, ...] | None = None
        self.verdict_seconds = 0.0
        self.is_typing, self.typing_at = False, ""
        self.called_at = self.checked_at = self._now()
        self._request = 0
        self._typed: tuple[Traveller | None, Mrz | None, float] | None = None

    @property
    def knows_history(self) -> bool:
        """Tell whether this desk can look up a traveller's earlier crossings."""
        return self._history is not None

    @property
    def is_engaged(self) -> bool:
        """Tell whether somebody is at the desk already, or is being typed."""
        return self.subject is not None or self._typed is not None

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

    def present(
        self,
        traveller: Traveller,
        mrz: Mrz | None,
        accepted: bool,
        method: CaptureMethod,
        reading: Reading | None = None,
    ) -> None:
        """Start over with a newly read or typed traveller; a `reading` of its own is none of the camera's."""
        is_seen = reading is None
        started = self.sighting.since if is_seen else None
        self.begin(
            Subject(
                event_id=uuid7(),
                traveller=traveller,
                mrz=mrz,
                accepted=accepted,
                method=method,
                called_at=self.called_at,
                captured_at=self._now(),
                started=self._monotonic() if started is None else started,
                reading=reading or self.camera.reading,
                picture=self.camera.picture if is_seen else None,
            )
        )

    def type_traveller(self, traveller: Traveller | None, has_text: bool = True, mrz: Mrz | None = None) -> None:
        """Take what was typed so far, None while it is too little; it is screened as soon as the typing rests.

        As long as there `has_text`, the camera does not replace what is being typed; `mrz` are code lines typed.
        """
        if self.stage in UNSAVED:
            return
        self._typed = (traveller, mrz, self._monotonic()) if has_text else None
        if self.subject is not None:
            # The verdict on the screen is not about what stands in the form now.
            self._forget_check()
            self.stage = Stage.CHECKING
            if traveller is None and self.subject.mrz is None:
                self.stage, self.subject = Stage.READY, None
            self.began.emit()
        self.changed.emit()

    @Slot()
    def finish_typing(self) -> None:
        """Screen what was typed without waiting for the typing to rest."""
        (traveller, mrz, typed_at), before = self._typed or (None, None, 0.0), self.subject
        if traveller is None:
            return
        self._typed = None
        accepted = mrz is None or (mrz.is_valid and not mrz.problems)
        if before is None:
            self.present(traveller, mrz, accepted, CaptureMethod.MANUAL, NOTHING_READ)
            return
        again = replace(before, traveller=traveller, started=typed_at, captured_at=self._now())
        self.begin(again if mrz is None else replace(again, mrz=mrz, accepted=accepted, reading=NOTHING_READ))

    def begin(self, subject: Subject) -> None:
        """Check somebody; the answer to any check before is no longer waited for."""
        self._forget_check()
        self.subject, self.stage, self._typed = subject, Stage.CHECKING, None
        self.began.emit()
        self.changed.emit()
        work = partial(self._inspect, subject.traveller, subject.mrz, subject.accepted, subject.reading.barcodes)
        request = self._request
        self._tasks.run(work, partial(self._settle, request), partial(self._not_checked, request))

    def leave(self) -> None:
        """Take the traveller away; a document that stays under the camera is not read again."""
        self._forget_check()
        self.sighting.finish(self.subject.lines if self.subject else self.camera.reading.identity)
        self.subject = self._typed = None
        self.stage, self.is_typing = Stage.READY, False
        self.called_at = self._now()

    def tick(self) -> None:
        """Screen what was typed once the typing rests."""
        if self._typed is not None and self._monotonic() - self._typed[2] >= TYPING_RESTS_S:
            self.finish_typing()

    def _may_look(self) -> bool:
        """Tell whether a document under the camera may be acted on now."""
        return not self.is_engaged

    def _camera_facts(self) -> tuple[object, ...]:
        return (self.stage, self.camera.source_state, self.sighting.hint)

    def _look(self, seen: CameraView) -> None:
        """Follow what lies under the camera."""
        reading = seen.reading
        if not self._may_look():
            self.sighting.watch(seen)
            self._compare_barcodes(reading)
            lines = self.subject.lines if self.subject else ()
            if reading.accepted and reading.identity != lines:
                self.other_seen.emit()
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
            self.begin(replace(subject, reading=reading))

    def _forget_check(self) -> None:
        self._request += 1
        self.assessment = self.shown = self.crossings_before = None

    def _settle(self, request: int, assessment: Assessment) -> None:
        # A slow answer about the traveller before must never clear the one who stands here now.
        if request != self._request or self.subject is None:
            return
        self.assessment = assessment
        self.shown = shown_assessment(assessment, is_quiet=self._is_quiet)
        self.stage = Stage.DECIDING
        self.verdict_seconds = max(0.0, self._monotonic() - self.subject.started)
        self.checked_at = self._now()
        self.checked.emit()
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
