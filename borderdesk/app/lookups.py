"""Joins the log, the history of a traveller and the audit to the actions, as far as who asks may see them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from borderdesk.actions.audit import read_audit
from borderdesk.actions.clock_trust import clock_is_trusted, confirm_clock
from borderdesk.actions.crossing_views import count_log, log_page, officer_names, open_record
from borderdesk.actions.journal import Progress, note_verified, verify_journal
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import find_history
from borderdesk.app.exports import export_acts, export_extract, export_log
from borderdesk.domain.journal_proof import BrokenEntry, JournalProof
from borderdesk.domain.officer import Permission
from borderdesk.ui.audit.model import AuditActions, AuditModel
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.log.model import LogModel
from borderdesk.ui.tasks import RunsTasks

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk


def log_model(desk: "Desk", signed_in: SignedIn, parent: QObject) -> LogModel:
    """Return the log of this desk as this officer has it."""
    officer = signed_in.officer
    may_export = officer.may(Permission.EXPORT_LOG)
    return LogModel(
        page=partial(log_page, desk.store, officer),
        count=partial(count_log, desk.store, officer),
        open_record=partial(open_record, desk.store, desk.clock, signed_in),
        export=partial(export_log, desk.store, desk.clock, signed_in, desk.home) if may_export else None,
        officers=partial(officer_names, desk.store, officer),
        tasks=desk.looking_up,
        now=desk.clock,
        zone=desk.zone,
        parent=parent,
    )


def history_model(desk: "Desk", signed_in: SignedIn, parent: QObject) -> HistoryModel:
    """Return the history of the traveller at the desk, or of whoever is looked for."""
    subject = desk.model.subject if desk.model is not None else None
    may_extract = signed_in.officer.may(Permission.EXTRACT_SUBJECT)
    return HistoryModel(
        find=partial(find_history, desk.store, desk.clock, signed_in),
        tasks=desk.looking_up,
        zone=desk.zone,
        at_desk=subject.traveller if subject is not None else None,
        extract=partial(export_extract, desk.store, desk.clock, signed_in, desk.home) if may_extract else None,
        parent=parent,
    )


def audit_model(desk: "Desk", signed_in: SignedIn, slow: RunsTasks, *, parent: QObject) -> AuditModel:
    """Return the audit as this officer may read it; verifying takes its time, on a thread of its own."""
    store, clock, officer = desk.store, desk.clock, signed_in.officer

    def verify(progress: Progress) -> JournalProof | BrokenEntry:
        outcome = verify_journal(store, officer, progress)
        note_verified(store, clock, signed_in, outcome)
        return outcome

    actions = AuditActions(
        read=partial(read_audit, store, clock, signed_in),
        verify=verify,
        export=partial(export_acts, store, clock, signed_in, desk.home),
        people=partial(officer_names, store, officer),
        confirm_clock=partial(confirm_clock, store, clock, signed_in),
        clock_is_trusted=partial(clock_is_trusted, store, clock),
    )
    return AuditModel(actions, quick=desk.looking_up, slow=slow, now=clock, zone=desk.zone, parent=parent)
