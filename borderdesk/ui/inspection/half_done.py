"""Keeps the traveller at the desk over a power cut: what was read and typed is written down while it changes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from borderdesk.domain.draft import DraftPlace, InspectionDraft
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.reading import NOTHING_READ
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage, Subject
from borderdesk.ui.tasks import RunsTasks

WRITE_EVERY_S = 0.5
_LOOK_EVERY_MS = 100


def draft_from(model: InspectionModel, place: DraftPlace = DraftPlace.AT_DESK) -> InspectionDraft | None:
    """Return what is known about the traveller at the desk, if there is one; whoever keeps it says when and who."""
    subject = model.subject
    if subject is None:
        return None
    reading = replace(subject.reading, mrz=subject.mrz, picture=None, barcodes=(), outline=(), hint=None, cpu_ms=0.0)
    return InspectionDraft(
        event_id=subject.event_id,
        lane=model.desk.desk.lane,
        place=place,
        saved_at=subject.captured_at,
        officer_id=model.desk.officer.officer_id,
        traveller=subject.traveller,
        method=subject.method,
        accepted=subject.accepted,
        direction=model.lane.direction,
        details=model.details,
        called_at=subject.called_at,
        captured_at=subject.captured_at,
        reading=reading,
    )


def take_up(model: InspectionModel, draft: InspectionDraft) -> None:
    """Put the traveller of a draft back at the desk, with the reading as it was; the desk screens them anew."""
    subject = Subject(
        event_id=draft.event_id,
        traveller=draft.traveller,
        mrz=draft.mrz,
        accepted=draft.accepted,
        method=draft.method,
        called_at=draft.called_at,
        captured_at=draft.captured_at,
        started=0.0,
        reading=NOTHING_READ if draft.mrz is None else draft.reading,
    )
    model.take_up(subject, draft.details, draft.direction)


class HalfDone(QObject):
    """Writes the half-done inspection whenever it changed, at most every half second, and brings it back at start.

    A decision removes what was kept in its own transaction; a traveller who is cleared is forgotten here. One who is
    kept and finds another at the desk waits aside.

    Signals:
        waits_aside: Whoever was half-done at the stop waits aside, for another is at the desk already.
        failed: Something was not written or not read; carries the error. The traveller at the desk is not touched.
    """

    waits_aside = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        model: InspectionModel,
        *,
        kept: Callable[[], InspectionDraft | None],
        keep: Callable[[InspectionDraft], bool],
        discard: Callable[[UUID], None],
        tasks: RunsTasks,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._kept, self._keep, self._discard = model, kept, keep, discard
        self._tasks, self._monotonic = tasks, monotonic
        self._written: InspectionDraft | None = None
        self._written_at = float("-inf")
        self._is_ready = self._is_writing = self._was_saving = self._is_another_there = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.tick)
        model.changed.connect(self.tick)

    def begin(self) -> None:
        """Bring back whoever was at the desk before; nothing is written until that is known."""
        self._tasks.run(self._kept, self._bring_back, self._not_brought_back)

    @Slot()
    def write_now(self) -> None:
        """Write what is new without waiting: whoever works here next may not be allowed to."""
        wanted = draft_from(self._model)
        if self._is_ready and wanted is not None and wanted != self._written and self._model.stage is not Stage.SAVING:
            self._write(wanted)

    @Slot()
    def tick(self) -> None:
        """Write what is new, unless something was written just now."""
        if not self._is_ready:
            return
        wanted, was_saving = draft_from(self._model), self._was_saving
        self._was_saving = self._model.stage is Stage.SAVING
        if wanted is None:
            self._timer.stop()
            self._forget(decided=was_saving)
        elif wanted == self._written or self._was_saving:
            self._timer.stop()
        elif self._is_writing or self._monotonic() - self._written_at < WRITE_EVERY_S:
            self._timer.start()
        else:
            self._write(wanted)

    def _write(self, draft: InspectionDraft) -> None:
        self._written, self._written_at, self._is_writing = draft, self._monotonic(), True
        self._tasks.run(partial(self._keep, draft), self._settle, self._not_written)

    def _forget(self, *, decided: bool) -> None:
        written, self._written = self._written, None
        if written is not None and not decided:
            self._tasks.run(partial(self._discard, written.event_id), self._forgotten, self.failed.emit)

    def _bring_back(self, draft: InspectionDraft | None) -> None:
        self._is_ready = True
        if draft is not None and self._model.is_engaged:
            # The next document was quicker than the disk. Writing it down sets aside whoever was there before it.
            self._model.prompts.tell(Notice.WAITS_ASIDE, draft.saved_at)
            self._model.changed.emit()
            self._is_another_there = True
        elif draft is not None:
            self._written = draft
            take_up(self._model, draft)
            self._model.prompts.tell(Notice.TAKEN_UP, draft.saved_at)
            self._model.changed.emit()
        self.tick()

    def _not_brought_back(self, error: Exception) -> None:
        self._is_ready = True
        self.failed.emit(error)
        self.tick()

    def _settle(self, _is_kept: bool) -> None:
        self._is_writing = False
        if self._is_another_there:
            self._is_another_there = False
            self.waits_aside.emit()
        self.tick()

    def _forgotten(self, _nothing: None) -> None:
        self.tick()

    def _not_written(self, error: Exception) -> None:
        self._is_writing = False
        if not isinstance(error, NotPermittedError):
            # What is not written is new again, so that it is tried once more after a while; a right comes by no trying.
            self._written = None
        self.failed.emit(error)
        self.tick()
