"""Joins the paperwork of a lane to the actions: slips, the shift sheet, and signatures under old lists."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from borderdesk.actions.checkpoints import take_checkpoint
from borderdesk.actions.list_acceptance import accept_old_lists, lists_to_accept
from borderdesk.actions.prints import note_sheet, note_slip
from borderdesk.actions.shifts import at_closing
from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.exports import reports_folder
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.list_acceptance import OldList
from borderdesk.domain.officer import Officer
from borderdesk.domain.shift import Shift
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.domain.slip import record_number
from borderdesk.domain.verdict import Finding
from borderdesk.ui.inspection.old_lists import OldListActions, Signature
from borderdesk.ui.inspection.slips import SlipActions
from borderdesk.ui.print.devices import write_pdf
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.print.sheet import shift_paper
from borderdesk.ui.print.slips import slip_of, trial_slip
from borderdesk.ui.shift.closing.sheet import SheetActions
from borderdesk.ui.words.moments import clock_words

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk


def old_list_actions(desk: "Desk", who: Callable[[], SignedIn]) -> OldListActions:
    """Return how old lists are accepted at this lane; `who` is asked at each act who works at it."""

    def accept(shown: tuple[OldList, ...], signature: Signature) -> object:
        return accept_old_lists(
            desk.store,
            desk.lists,
            desk.clock,
            who(),
            shown=shown,
            user_name=signature.user_name,
            passphrase=signature.passphrase,
            reason=signature.reason,
        )

    return OldListActions(find=lambda: lists_to_accept(desk.store, desk.lists, desk.clock, who()), accept=accept)


def slip_actions(desk: "Desk", who: Callable[[], SignedIn]) -> SlipActions:
    """Return how slips of this lane are printed, and saved where there is no printer."""

    def send(
        crossing: Crossing,
        findings: Sequence[Finding],
        done: Callable[[None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        desk.equipment.slips.send(slip_of(crossing, findings, desk.identity, desk.zone).paper, done, failed)

    def save(crossing: Crossing, findings: Sequence[Finding]) -> str:
        number = record_number(crossing.crossing_id).replace(" ", "")
        file = reports_folder(desk.home) / f"slip-{number}.pdf"
        write_pdf(file, slip_of(crossing, findings, desk.identity, desk.zone).paper)
        return str(file)

    return SlipActions(
        note=lambda crossing_id: note_slip(desk.store, desk.clock, who(), crossing_id), send=send, save=save
    )


def print_trial(desk: "Desk") -> None:
    """Print a slip that says nothing but that the printer works; for a thread that may wait."""
    desk.equipment.slips.put(trial_slip(desk.identity, clock_words(desk.clock(), desk.zone)).paper)


def sheet_actions(desk: "Desk", signed_in: SignedIn, shift: Shift) -> SheetActions:
    """Return how the sheet of a shift is made, printed and saved."""

    def make(handover: str, second: Officer | None) -> ShiftSheet:
        counted = at_closing(desk.store, shift)
        sheet = ShiftSheet(
            shift=shift,
            post_name=desk.identity.post_name,
            counted_at=desk.clock(),
            totals=counted.totals,
            unsent=counted.unsent,
            open_referrals=counted.open_referrals,
            handover=handover.strip(),
            officer_name=signed_in.officer.display_name,
            countersigned_by="" if second is None else second.display_name,
            is_training=desk.identity.is_training,
            checkpoint=take_checkpoint(desk.store, desk.clock).to_text(),
        )
        note_sheet(desk.store, desk.clock, signed_in, sheet)
        return sheet

    def send(sheet: ShiftSheet, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        desk.equipment.sheets.send(shift_paper(sheet, signed_in.officer.display_name, desk.zone), done, failed)

    def save(sheet: ShiftSheet) -> str:
        file = reports_folder(desk.home) / f"shift-{shift.number}-{sheet.counted_at:%Y%m%d-%H%M%S}.pdf"
        write_pdf(file, shift_paper(sheet, signed_in.officer.display_name, desk.zone))
        return str(file)

    has_printer = desk.equipment.sheets.state is not PrinterState.NOT_SET_UP
    return SheetActions(make=make, send=send if has_printer else None, save=save)
