"""Joins the pages that open and close a shift to the actions."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from borderdesk.actions.shifts import at_closing, before_shift, close_shift, countersigner, open_shift
from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.paper_keeping import print_trial, sheet_actions
from borderdesk.domain.crossing import Direction
from borderdesk.domain.shift import Shift
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.shift.closing.model import ClosingModel
from borderdesk.ui.shift.opening.model import OpeningModel, ShiftForm

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk
    from borderdesk.app.flow import DeskFlow


def opening_model(desk: "Desk", signed_in: SignedIn, parent: QObject) -> OpeningModel:
    """Return the opening of the next shift of this lane."""

    def opened(form: ShiftForm) -> Shift:
        return open_shift(
            desk.store,
            desk.clock,
            signed_in,
            desk.identity,
            direction=form.direction,
            travelling_by=form.travelling_by,
            equipment=form.equipment,
            before=form.before,
            stamp_number=form.stamp_number,
        )

    has_printer = desk.equipment.slips.state is not PrinterState.NOT_SET_UP
    desk.equipment.look_for_printers()
    return OpeningModel(
        before=partial(before_shift, desk.store, desk.lists),
        open_shift=opened,
        tasks=desk.tasks,
        trying=desk.equipment.printing,
        print_test=partial(print_trial, desk) if has_printer else None,
        sound_test=desk.equipment.sound.trial(),
        direction=Direction.ENTRY,
        parent=parent,
    )


def closing_model(desk: "Desk", flow: "DeskFlow", shift: Shift) -> ClosingModel:
    """Return the closing of this shift by who works at the desk."""
    signed_in = flow.at_work.signed_in
    return ClosingModel(
        shift=shift,
        count=partial(at_closing, desk.store, shift),
        close=lambda text, second: close_shift(
            desk.store, desk.clock, signed_in, shift.shift_id, handover=text, countersigned_by=second
        ),
        countersigner=partial(countersigner, desk.store, desk.clock, signed_in),
        has_open_read=lambda: flow.has_open_read,
        sheet=sheet_actions(desk, signed_in, shift),
        tasks=desk.tasks,
        parent=flow,
    )
