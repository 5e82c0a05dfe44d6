"""Whether somebody's account opens this desk today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.officer import Officer, Role

TEMPORARY_LASTS = timedelta(hours=24)
"""How long a temporary passphrase opens anything."""

WEIGHTY = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR})
"""Roles whose accounts nobody gives or resets alone."""


class AccountState(StrEnum):
    """Whether an account may be used, and if not, why."""

    OPEN = "open"
    DISABLED = "disabled"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    OTHER_POST = "other_post"
    TEMPORARY_OVER = "temporary_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person's account. `valid_until` is its last day; without `posts` it opens every desk that knows it.

    `handed_by` is who last gave the passphrase out: who made the account, or reset it.
    """

    officer: Officer
    added_at: datetime
    posts: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    disabled_at: datetime | None = None
    handed_by: str | None = None
    handed_at: datetime | None = None
    last_seen_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.valid_from is not None and self.valid_until is not None and self.valid_until < self.valid_from:
            raise InvalidValueError("validity of the account ends before it begins")

    def state(self, now: datetime, today: date, post_code: str) -> AccountState:
        """Return whether the account opens a desk of this post; `today` is the day there."""
        if self.disabled_at is not None:
            return AccountState.DISABLED
        if self.valid_from is not None and today < self.valid_from:
            return AccountState.NOT_YET
        if self.valid_until is not None and today > self.valid_until:
            return AccountState.EXPIRED
        if self.posts and post_code not in self.posts:
            return AccountState.OTHER_POST
        handed = self.handed_at or self.added_at
        if self.officer.has_temporary_passphrase and now > handed + TEMPORARY_LASTS:
            return AccountState.TEMPORARY_OVER
        return AccountState.OPEN
