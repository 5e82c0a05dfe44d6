"""Joins the page for late batches to the actions; the supervisor's signature is a sign-in of their own."""

from functools import partial

from PySide6.QtCore import QObject

from borderdesk.actions.clock import Clock
from borderdesk.actions.journal import note_refusal
from borderdesk.actions.late_batches import add_late_row, check_late_row, late_rows, remove_late_row, sign_late_batch
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.late_batch import LateBatch
from borderdesk.domain.officer import Permission
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.tasks import RunsTasks


def late_batch_model(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    signed_in: SignedIn,
    desk: DeskIdentity,
    view: DeskView,
    tasks: RunsTasks,
    parent: QObject | None = None,
) -> LateBatchModel:
    """Return the late batch of this desk for the officer who works at it."""
    return LateBatchModel(
        desk=view,
        session_id=signed_in.session_id,
        rows=partial(late_rows, store, signed_in),
        add=partial(add_late_row, store, signed_in),
        remove=partial(remove_late_row, store, clock, signed_in),
        check=partial(check_late_row, store, lists, clock, signed_in),
        sign=partial(_sign, store, lists, clock, signed_in, desk),
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
    try:
        return sign_late_batch(store, lists, clock, signer, desk)
    except NotPermittedError:
        note_refusal(store, clock, signer.officer, Permission.SIGN_LATE_BATCH, signer.session_id)
        raise
