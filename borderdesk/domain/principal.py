"""Who acts at a desk without being a person who has signed in."""

from dataclasses import dataclass

from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Permission


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """Somebody or something with rights of its own and no account."""

    name: str
    rights: frozenset[Permission]

    def may(self, permission: Permission) -> bool:
        """Tell whether it holds a right."""
        return permission in self.rights

    def require(self, permission: Permission) -> None:
        """Raise NotPermittedError unless it holds a right."""
        if not self.may(permission):
            raise NotPermittedError(f"{self.name} may not {permission.value.replace('_', ' ')}")


ANONYMOUS = Principal(
    name="anonymous", rights=frozenset({Permission.SIGN_IN, Permission.SET_UP_DESK, Permission.EXAMINE_DESK})
)
"""Whoever stands at the desk and has not signed in."""

DESK = Principal(
    name="desk",
    rights=frozenset(
        {
            Permission.RESCREEN,
            Permission.KEEP_JOURNAL,
            Permission.BACK_UP_ON_SCHEDULE,
            Permission.EXCHANGE,
            Permission.READ_SYNC,
        }
    ),
)
"""The desk itself, whose timers work while nobody looks."""
