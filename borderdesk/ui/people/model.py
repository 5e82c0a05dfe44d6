"""What the People page knows: the accounts, the one with the cursor, and a passphrase to be said once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.accounts import HandedOver
from borderdesk.domain.account import WEIGHTY, Account, AccountState
from borderdesk.domain.officer import Role
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.words.refusals import refusal_words


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedAccount:
    """A new account as it was typed."""

    user_name: str
    display_name: str
    role: Role
    posts: tuple[str, ...]
    valid_from: date | None
    valid_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleActions:
    """The functions that the page calls; those that are None this officer's role does not have."""

    accounts: Callable[[], Sequence[Account]]
    add: Callable[[TypedAccount, SecondPerson | None], HandedOver] | None = None
    reset: Callable[[str, SecondPerson | None], HandedOver] | None = None
    disable: Callable[[str, str], Account] | None = None
    enable: Callable[[str, str, SecondPerson | None], Account] | None = None


class PeopleModel(QObject):
    """Reads accounts and changes them through the functions it is handed.

    Signals:
        changed: Something that the view shows is different now.
        saved: What was asked for was done.
        refused: What was asked for was not done; carries the words.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(
        self,
        actions: PeopleActions,
        *,
        tasks: RunsTasks,
        now: Callable[[], datetime],
        zone: tzinfo,
        post_code: str,
        officer_id: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.actions, self._tasks, self._now = actions, tasks, now
        self.zone, self.post_code, self._officer_id = zone, post_code, officer_id
        self.accounts: tuple[Account, ...] | None = None
        self.row = -1
        self.error = ""
        self.is_busy = False
        #: A temporary passphrase that is still to be said to its person; nothing else keeps it.
        self.to_say: HandedOver | None = None

    @property
    def account(self) -> Account | None:
        """The account that has the cursor."""
        return self.accounts[self.row] if self.accounts and 0 <= self.row < len(self.accounts) else None

    @property
    def is_own(self) -> bool:
        """The cursor is on the account of whoever looks: nobody changes their own here."""
        return self.account is not None and self.account.officer.officer_id == self._officer_id

    @property
    def needs_second(self) -> bool:
        """Nobody resets or lets in the account that has the cursor alone."""
        return self.account is not None and self.account.officer.role in WEIGHTY

    def state_of(self, account: Account) -> AccountState:
        """Return whether an account opens this desk today."""
        now = self._now()
        return account.state(now, now.astimezone(self.zone).date(), self.post_code)

    def refresh(self) -> None:
        """Read the accounts afresh."""
        self._tasks.run(self.actions.accounts, self._take, self._fail)

    def choose(self, row: int) -> None:
        """Put the cursor on an account."""
        self.row = row
        self.changed.emit()

    def add(self, typed: TypedAccount, second: SecondPerson | None) -> None:
        """Give a person an account."""
        if self.actions.add is not None:
            self._do(partial(self.actions.add, typed, second))

    def reset(self, second: SecondPerson | None) -> None:
        """Give the person that has the cursor a temporary passphrase."""
        if self.account is not None and self.actions.reset is not None:
            self._do(partial(self.actions.reset, self.account.officer.user_name, second))

    def disable(self, reason: str) -> None:
        """Let the person that has the cursor sign in no more."""
        if self.account is not None and self.actions.disable is not None:
            self._do(partial(self.actions.disable, self.account.officer.user_name, reason))

    def enable(self, reason: str, second: SecondPerson | None) -> None:
        """Let the person that has the cursor in again."""
        if self.account is not None and self.actions.enable is not None:
            self._do(partial(self.actions.enable, self.account.officer.user_name, reason, second))

    def said(self) -> None:
        """Forget the temporary passphrase, which was said."""
        self.to_say = None
        self.changed.emit()

    def _do(self, act: Callable[[], HandedOver | Account]) -> None:
        if not self.is_busy:
            self.is_busy = True
            self._tasks.run(act, self._done, self._refuse)

    def _done(self, came: HandedOver | Account) -> None:
        self.is_busy = False
        if isinstance(came, HandedOver) and came.temporary_passphrase is not None:
            self.to_say = came
        self.saved.emit()
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        self.is_busy = False
        self.refused.emit(refusal_words(error))

    def _take(self, accounts: Sequence[Account]) -> None:
        before = self.account.officer.officer_id if self.account else None
        self.accounts, self.error = tuple(accounts), ""
        rows = [number for number, one in enumerate(self.accounts) if one.officer.officer_id == before]
        self.row = rows[0] if rows else (0 if self.accounts else -1)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.error = refusal_words(error)
        self.changed.emit()
