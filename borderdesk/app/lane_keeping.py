"""Joins what a lane keeps over travellers and power cuts to the actions: vehicles, those set aside, the half-done."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from borderdesk.actions.clock import Clock
from borderdesk.actions.drafts import discard_draft, draft_at_desk, keep_draft, park_traveller, take_up_parked
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.vehicles import close_vehicle, open_vehicle, vehicle_at
from borderdesk.domain.desk import DeskIdentity
from borderdesk.storage.store import Store
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.vehicle.model import VehicleModel


def vehicle_model(
    store: Store,
    clock: Clock,
    who: Callable[[], SignedIn],
    desk: DeskIdentity,
    inspection: InspectionModel,
    tasks: RunsTasks,
    parent: QObject | None = None,
) -> VehicleModel:
    """Return the vehicles of this lane; `who` is asked at each act who works at it."""
    return VehicleModel(
        inspection,
        look=lambda: vehicle_at(store, who().officer, desk.lane),
        open_vehicle=lambda answers: open_vehicle(store, clock, who(), desk, answers),
        close_vehicle=lambda reason, remark: close_vehicle(store, clock, who(), desk, reason, remark),
        park=lambda draft: park_traveller(store, clock, who(), draft),
        take_up_parked=lambda event_id: take_up_parked(store, clock, who(), desk, event_id),
        tasks=tasks,
        parent=parent,
    )


def half_done(
    store: Store,
    clock: Clock,
    who: Callable[[], SignedIn],
    desk: DeskIdentity,
    inspection: InspectionModel,
    tasks: RunsTasks,
    monotonic: Callable[[], float],
    parent: QObject | None = None,
) -> HalfDone:
    """Return the keeper of the half-done inspection of this lane; it waits for `begin`."""
    return HalfDone(
        inspection,
        kept=lambda: draft_at_desk(store, who().officer, desk.lane),
        keep=lambda draft: keep_draft(store, clock, who(), draft),
        discard=lambda event_id: discard_draft(store, who().officer, event_id),
        tasks=tasks,
        monotonic=monotonic,
        parent=parent,
    )
