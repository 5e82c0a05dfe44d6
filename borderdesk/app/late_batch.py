"""Joins the page for late batches to the actions; the supervisor's signature is a sign-in of their own."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from borderdesk.actions.clock import Clock
from borderdesk.actions.late_batches import add_late_row, check_late_row, late_rows, remove_late_row, sign_late_batch
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.late_batch import LateBatch
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.tasks import RunsTasks


def late_batch_model(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    who: Callable[[], SignedIn],
    desk: DeskIdentity,
    view: DeskView,
    tasks: RunsTasks,
    parent: QObject | None = None,
) -> LateBatchModel:
    """Return the late batch of this desk; `who` is asked at each act who works at it."""
    return LateBatchModel(
        desk=view,
        who=who,
        rows=lambda: late_rows(store, who()),
        add=lambda row: add_late_row(store, who(), row),
        remove=lambda row_id: remove_late_row(store, clock, who(), row_id),
        check=lambda row: check_late_row(store, lists, clock, who(), row),
        sign=lambda user_name, passphrase: _sign(store, lists, clock, who(), desk, user_name, passphrase),
        tasks=tasks,
        now=clock,
        parent=parent,
    )


def _sign(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    signed_in: SignedIn,
    desk: DeskIdentity,
    user_name: str,
    passphrase: str,
) -> LateBatch:
    signer = sign_in(store, clock, user_name, passphrase) if user_name else signed_in
    return sign_late_batch(store, lists, clock, signer, desk)
