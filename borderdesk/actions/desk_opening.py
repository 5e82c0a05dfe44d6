"""Opening a home that was set up before."""

from borderdesk.actions.checkpoints import ensure_signing_key
from borderdesk.actions.clock import utc_now
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import NotSetUpError
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.paths import Home
from borderdesk.storage import desk
from borderdesk.storage.migrations import is_current, migrate
from borderdesk.storage.store import Store


def open_store(home: Home, key: DatabaseKey | None = None) -> tuple[Store, DeskIdentity]:
    """Open the database of a home, brought to the form that this program knows, and say which desk it is.

    Raises:
        NotSetUpError: There is no desk in this home.
        EnvironmentFailureError: The disk failed, or a newer program made the database.
    """
    if not home.database.exists():
        raise NotSetUpError("no desk is set up here; run: borderdesk init")
    if not is_current(home.database, key):
        migrate(home.database, key=key)
    store = Store(home.database, key)
    try:
        ensure_signing_key(store, utc_now)
        with store.read() as session:
            return store, desk.desk_of(session)
    except BaseException:
        store.close()
        raise
