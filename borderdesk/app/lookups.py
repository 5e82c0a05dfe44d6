"""Joins the log and the history of a traveller to the actions, as far as who asks may see them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from borderdesk.actions.crossing_views import count_log, log_page, officer_names, open_record
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import find_history
from borderdesk.app.exports import export_log
from borderdesk.domain.officer import Permission
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.log.model import LogModel

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
    return HistoryModel(
        find=partial(find_history, desk.store, desk.clock, signed_in),
        tasks=desk.looking_up,
        zone=desk.zone,
        at_desk=subject.traveller if subject is not None else None,
        parent=parent,
    )
