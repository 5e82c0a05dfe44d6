"""Saying anew how far a list in force reaches, who sees its matches, and how old it may become."""

from dataclasses import replace

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import Handling, Level, ListVersion
from borderdesk.storage import journal, list_pointers
from borderdesk.storage.store import Store


@requires(Permission.IMPORT_LIST)
def set_list(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    name: str,
    *,
    reason: str,
    level: Level | None = None,
    handling: Handling | None = None,
    age_limit_days: int | None = None,
) -> ListVersion:
    """Set what is given of a list in force, and journal what it was and what it is; 0 days stand for the post's rule.

    Its entries stay as they are. What an entry says of its own handling goes before what its list says.

    Raises:
        NotPermittedError: The officer may not import lists; the refusal is journalled.
        InvalidValueError: No such list is in force, it holds the desk's own entries, no reason is given, nothing is
            set, or the days are too many.
    """
    if not reason.strip():
        raise InvalidValueError("reason for setting the list is missing")
    if level is None and handling is None and age_limit_days is None:
        raise InvalidValueError("neither level, handling nor days are given")
    with store.write() as session:
        before = list_pointers.list_named(session, name)
        if before is None:
            raise InvalidValueError("no list of this name is in force")
        if before.is_own:
            raise InvalidValueError("the list holds the desk's own entries: each says by itself what is asked")
        after = replace(
            before,
            level=level or before.level,
            handling=handling or before.handling,
            age_limit_days=before.age_limit_days if age_limit_days is None else age_limit_days or None,
        )
        list_pointers.put_in_force(session, after)
        payload: dict[str, Json] = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "list": name,
            "version": after.version,
            "before": _settings(before),
            "after": _settings(after),
            "reason": reason.strip(),
        }
        journal.append(session, Act(kind=ActKind.LIST_SET, at=clock(), payload=payload))
    return after


def _settings(version: ListVersion) -> dict[str, Json]:
    return {
        "level": version.level.value,
        "handling": version.handling.value,
        "age_limit_days": version.age_limit_days,
    }
