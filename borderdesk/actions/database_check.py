"""Looking whether a desk's database is whole: quickly when the desk opens, all of it on request."""

from borderdesk.actions.rights import requires
from borderdesk.domain.errors import NotSetUpError
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.paths import Home
from borderdesk.storage.health import DatabaseDamagedError, quick_check, whole_check

__all__ = ["DatabaseDamagedError", "check_database", "is_damaged"]

AT_START_S = 2.0
"""How long a desk that opens looks for damage; the rest is seen when the next backup is checked."""


@requires(Permission.EXAMINE_DESK, of=ANONYMOUS)
def check_database(home: Home, key: DatabaseKey | None = None) -> None:
    """Look at every page and reference of a home's database; nothing is changed and nobody signs in.

    Raises:
        NotSetUpError: There is no desk in this home.
        DatabaseDamagedError: Something is damaged.
        EnvironmentFailureError: The disk failed otherwise.
    """
    if not home.database.exists():
        raise NotSetUpError("no desk is set up here; run: borderdesk init")
    whole_check(home.database, key)


@requires(Permission.EXAMINE_DESK, of=ANONYMOUS)
def is_damaged(home: Home, key: DatabaseKey | None = None) -> bool:
    """Look for damage for the time that an opening desk has."""
    try:
        quick_check(home.database, AT_START_S, key)
    except DatabaseDamagedError:
        return True
    return False
