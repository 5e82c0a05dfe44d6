"""What the desk knows about the vehicle at its lane, and what its people keep from each other."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.domain.crossing import CrossingDetails, Direction
from borderdesk.domain.draft import DraftPlace, InspectionDraft
from borderdesk.domain.vehicle import (
    NO_VEHICLE,
    LeavingReason,
    Vehicle,
    VehicleAnswers,
    VehicleAtLane,
    VehicleClosing,
    leaving_is_explained,
)
from borderdesk.ui.inspection.answers import fresh_details
from borderdesk.ui.inspection.half_done import draft_from, take_up
from borderdesk.ui.inspection.last_decisions import DecisionRow
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import UNSAVED, WITHOUT_TRAVELLER, Notice
from borderdesk.ui.tasks import RunsTasks


class Question(StrEnum):
    """What the strip asks about vehicles."""

    OPEN = "open"
    CLOSE = "close"
    PARKED = "parked"


class VehicleModel(QObject):
    """Opens, counts and closes the vehicle at the lane beside primary inspection, and sets travellers aside.

    Signals:
        changed: Something that the view shows is different now.
        failed: Something was not saved or could not be read; carries the error.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        inspection: InspectionModel,
        *,
        look: Callable[[], VehicleAtLane],
        open_vehicle: Callable[[VehicleAnswers], Vehicle],
        close_vehicle: Callable[[LeavingReason | None, str], VehicleClosing],
        park: Callable[[InspectionDraft], InspectionDraft],
        take_up_parked: Callable[[UUID], InspectionDraft],
        tasks: RunsTasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inspection, self._tasks = inspection, tasks
        self._look, self._open, self._close = look, open_vehicle, close_vehicle
        self._park, self._take_up = park, take_up_parked
        self.at_lane = NO_VEHICLE
        self.asked: Question | None = None
        self.reason: LeavingReason | None = None
        self.remark = ""
        self.is_kept = False
        self._is_busy = False
        self._last = CrossingDetails()
        self._rows: tuple[DecisionRow, ...] = inspection.lane.rows
        inspection.answers.carry_over = self.carry_over
        inspection.changed.connect(self._bind)
        inspection.lane.changed.connect(self._count_anew)
        self.refresh()

    @property
    def vehicle(self) -> Vehicle | None:
        """The vehicle that is open at the lane."""
        return self.at_lane.vehicle

    @property
    def may_close(self) -> bool:
        """The vehicle goes on once everybody is done, or for a reason that says enough."""
        people = self.at_lane.headcount
        return people is not None and (people.is_complete or leaving_is_explained(self.reason, self.remark))

    @property
    def may_park(self) -> bool:
        """Only somebody of the vehicle can be set aside, and only undecided."""
        inspection = self._inspection
        return (
            inspection.subject is not None
            and inspection.stage not in UNSAVED
            and inspection.details.vehicle_id is not None
        )

    @Slot()
    def refresh(self) -> None:
        """Read which vehicle is open, who is done and who is set aside."""
        self._tasks.run(self._look, self._show, self.failed.emit)

    def carry_over(self, before: CrossingDetails) -> CrossingDetails:
        """Return what the next traveller begins with, and remember this one's answers for `same_vehicle`."""
        if before.plate or before.purpose or before.destination:
            self._last = before
        # Where a vehicle is open, `_bind` answers for it as soon as the traveller is off the screen.
        self.is_kept = False
        return fresh_details(before)

    @Slot()
    def same_vehicle(self) -> None:
        """Give this person, or the next one, the vehicle of the last."""
        inspection, last = self._inspection, self._last
        if inspection.stage in UNSAVED:
            return
        if self.vehicle is not None:
            last = self.vehicle.details()
        elif not (last.plate or last.purpose or last.destination):
            return
        self.is_kept = True
        inspection.set_details(
            replace(
                inspection.details,
                travelling_by=last.travelling_by,
                plate=last.plate,
                purpose=last.purpose,
                destination=last.destination,
            )
        )
        self.changed.emit()

    @Slot()
    def ask_vehicle(self) -> None:
        """Ask about a vehicle to open, or whether the one that is open goes on."""
        if self._may_ask():
            self._ask(Question.OPEN if self.vehicle is None else Question.CLOSE)

    @Slot()
    def wait_aside(self) -> None:
        """Set the traveller at the desk aside, or ask who of those aside comes back."""
        if self._is_busy or not self._may_ask():
            return
        if self.may_park:
            draft = draft_from(self._inspection, DraftPlace.PARKED)
            if draft is not None:
                self._is_busy = True
                self._tasks.run(partial(self._park, draft), self._parked, self._not_parked)
        elif self._inspection.stage in WITHOUT_TRAVELLER and self.at_lane.parked:
            self._ask(Question.PARKED)

    def open(self, answers: VehicleAnswers) -> None:
        """Open the vehicle that was asked about."""
        if self.asked is Question.OPEN and not self._is_busy:
            self._is_busy = True
            self._tasks.run(partial(self._open, answers), self._opened, self._not_done)

    def answer_leaving(self, reason: LeavingReason | None, remark: str) -> None:
        """Take what was chosen and typed so far about why the vehicle goes on."""
        self.reason, self.remark = reason, remark
        self.changed.emit()

    def close(self) -> None:
        """Let the vehicle go on, where it may."""
        if self.asked is Question.CLOSE and self.may_close and not self._is_busy:
            self._is_busy = True
            self._tasks.run(partial(self._close, self.reason, self.remark), self._closed, self._not_done)

    def take_up(self, number: int) -> None:
        """Bring one of those who are set aside back to the desk, by number from 1."""
        if self.asked is not Question.PARKED or self._is_busy or not 1 <= number <= len(self.at_lane.parked):
            return
        if self._inspection.stage in WITHOUT_TRAVELLER:
            self._is_busy = True
            event_id = self.at_lane.parked[number - 1].event_id
            self._tasks.run(partial(self._take_up, event_id), self._taken_up, self._not_done)

    @Slot()
    def withdraw(self) -> None:
        """Close the strip."""
        self.asked = None
        self.changed.emit()

    def _may_ask(self) -> bool:
        return self.asked is None and self._inspection.prompts.strip is None and self._inspection.stage not in UNSAVED

    def _ask(self, question: Question) -> None:
        if question is Question.CLOSE and self._inspection.stage not in WITHOUT_TRAVELLER:
            self._tell(Notice.VEHICLE_WAITS)
            return
        self.asked, self.reason, self.remark = question, None, ""
        self.changed.emit()

    def _show(self, at_lane: VehicleAtLane) -> None:
        is_other = at_lane.vehicle != self.vehicle
        self.at_lane = at_lane
        if is_other and at_lane.vehicle is not None:
            self._face(at_lane.vehicle.answers.direction)
        if is_other and self._inspection.subject is None:
            self._inspection.set_details(self.carry_over(self._inspection.details))
        self._bind()
        self.changed.emit()

    def _face(self, direction: Direction) -> None:
        """Turn the lane the way that its vehicle goes: after a stop the lane has forgotten it."""
        if self._inspection.lane.direction is not direction and self._inspection.stage in WITHOUT_TRAVELLER:
            self._inspection.set_direction(direction)

    @Slot()
    def _bind(self) -> None:
        """See to it that what the traveller came in is the vehicle that is open; who came in another keeps that."""
        vehicle, details = self.vehicle, self._inspection.details
        if vehicle is None or details.vehicle_id not in (None, vehicle.vehicle_id):
            return
        if details.vehicle_id is None:
            answers = vehicle.answers
            details = replace(
                details,
                purpose=details.purpose or answers.purpose,
                destination=details.destination or answers.destination,
            )
        self.is_kept = True
        self._inspection.set_details(vehicle.bind(details))

    @Slot()
    def _count_anew(self) -> None:
        rows = self._inspection.lane.rows
        if rows is not self._rows:
            self._rows = rows
            self.refresh()

    def _opened(self, _vehicle: Vehicle) -> None:
        self._is_busy, self.asked = False, None
        self.refresh()
        self.changed.emit()

    def _closed(self, _closing: VehicleClosing) -> None:
        self._is_busy, self.asked, self.is_kept = False, None, False
        self.refresh()
        self.changed.emit()

    def _parked(self, parked: InspectionDraft) -> None:
        self._is_busy = False
        subject = self._inspection.subject
        if subject is not None and subject.event_id == parked.event_id:
            self._inspection.put_aside()
        self._tell(Notice.PARKED)
        self.refresh()

    def _not_parked(self, error: Exception) -> None:
        self._is_busy = False
        self._tell(Notice.NOT_PARKED)
        self.failed.emit(error)

    def _taken_up(self, draft: InspectionDraft) -> None:
        self._is_busy, self.asked = False, None
        take_up(self._inspection, draft)
        self.refresh()
        self.changed.emit()

    def _not_done(self, error: Exception) -> None:
        self._is_busy = False
        self._tell(Notice.VEHICLE_FAILED)
        self.failed.emit(error)
        self.refresh()

    def _tell(self, notice: Notice) -> None:
        self._inspection.prompts.tell(notice)
        self._inspection.changed.emit()
