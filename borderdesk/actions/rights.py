"""The one door in front of every act: a principal without the right is turned away, and the journal says so."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar, cast

from borderdesk.actions.clock import Clock, utc_now
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.principal import Principal
from borderdesk.storage import journal
from borderdesk.storage.store import Store

P = ParamSpec("P")
R = TypeVar("R")

_WHO = ("signed_in", "officer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """What an act requires, and of whom: `principal` where it is always the same, None where it is an argument."""

    permission: Permission
    principal: Principal | None


ACTS: dict[str, Right] = {}
"""Every act of this room with its right, by module and name: the permission matrix, as far as acts go."""


def requires(permission: Permission, of: Principal | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Make a function an act that begins by requiring a right of its `signed_in` or `officer`, or of a principal.

    A NotPermittedError, from here or from within the act, is journalled once, in a transaction of its own: what the
    act was about to write is undone by then. The act needs a `store` for that; `clock` and `session_id` are used where
    it has them.
    """

    def decorate(act: Callable[P, R]) -> Callable[P, R]:
        name = f"{act.__module__.rpartition('.')[2]}.{act.__name__}"
        places = {parameter: place for place, parameter in enumerate(inspect.signature(act).parameters)}
        who = next((parameter for parameter in _WHO if parameter in places), None)
        if of is None and (who is None or "store" not in places):
            raise TypeError(f"{name} says neither who acts nor where a refusal is journalled")
        ACTS[name] = Right(permission=permission, principal=of)

        @wraps(act)
        def acting(*args: P.args, **kwargs: P.kwargs) -> R:
            def given(parameter: str | None, otherwise: object = None) -> object:
                if parameter is None or parameter not in places:
                    return otherwise
                place = places[parameter]
                return args[place] if place < len(args) else kwargs.get(parameter, otherwise)

            principal = of if of is not None else given(who)
            try:
                cast("Principal | Officer", getattr(principal, "officer", principal)).require(permission)
                return act(*args, **kwargs)
            except NotPermittedError as error:
                store = given("store")
                if not error.is_noted and store is not None:
                    note_refusal(
                        cast("Store", store),
                        cast("Clock", given("clock", utc_now)),
                        principal=principal,
                        session_id=getattr(principal, "session_id", given("session_id")),
                        permission=permission,
                        act=name,
                    )
                    error.is_noted = True
                raise

        return acting

    return decorate


def note_refusal(
    store: Store, clock: Clock, *, principal: object, session_id: object, permission: Permission, act: str
) -> None:
    """Journal who tried what they may not do."""
    officer = getattr(principal, "officer", principal)
    payload = {
        "officer": officer.officer_id if isinstance(officer, Officer) else None,
        "session": None if session_id is None else str(session_id),
        "refused": permission.value,
        "act": act,
    }
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.REFUSAL, at=clock(), payload=payload))
