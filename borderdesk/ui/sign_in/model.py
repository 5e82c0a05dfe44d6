"""What sign-in knows: whether somebody is being signed in, and why the last try did not work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.door import NotLetInError
from borderdesk.actions.sign_in import AccountShutError, SignInLockedError, SignInRefusedError
from borderdesk.domain.account import AccountState
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.officer import Officer
from borderdesk.ui.tasks import RunsTasks

SHORTEST_PASSPHRASE = 12


class Refusal(StrEnum):
    """Why nobody is signed in; which part was wrong is never said."""

    NOT_RIGHT = "not_right"
    LOCKED = "locked"
    SHUT = "shut"
    MISTYPED = "mistyped"
    TOO_SHORT = "too_short"
    NOT_LET_IN = "not_let_in"
    NOT_POSSIBLE = "not_possible"


class DatedList(Protocol):
    """A list in force, of which only the time of its import is shown here."""

    @property
    def imported_at(self) -> datetime:
        """When it was brought in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFacts:
    """What stands below the sign-in card about the desk, for who has not signed in yet.

    `hub_seconds` is how far the desk's clock differs from the hub's, None without a hub.
    """

    now: Callable[[], datetime]
    zone: tzinfo = UTC
    lists: Callable[[], Sequence[DatedList]] | None = None
    hub_seconds: int | None = None
    languages: tuple[tuple[str, str], ...] = ()
    language: str = "en"


class SignInModel(QObject):
    """Signs an officer in through the one function it is handed, which raises where it will not.

    Signals:
        changed: Something that the view shows is different now.
        signed_in: Carries the officer.
        failed: A try did not work; carries the error.
        language_chosen: Carries the code of the language to go on in.
    """

    changed = Signal()
    signed_in = Signal(object)
    failed = Signal(Exception)
    language_chosen = Signal(str)

    def __init__(
        self,
        *,
        sign_in: Callable[[str, str], Officer],
        use_code: Callable[[str, str, str], Officer] | None = None,
        tasks: RunsTasks,
        post_name: str,
        lane: str,
        facts: DeskFacts | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_in, self._use_code, self._tasks = sign_in, use_code, tasks
        self.is_with_code = False
        self.post_name, self.lane, self.facts = post_name, lane, facts
        self.refusal: Refusal | None = None
        self.tries_left: int | None = None
        self.locked_until: datetime | None = None
        self.account_state = AccountState.OPEN
        self.lists: tuple[DatedList, ...] | None = None
        self.is_busy = False
        if facts is not None and facts.lists is not None:
            tasks.run(facts.lists, self._show_lists, self.failed.emit)

    def try_with(self, user_name: str, passphrase: str) -> None:
        """Try to sign in; nothing is tried twice at the same time or without both parts."""
        if self.is_busy or not user_name.strip() or not passphrase:
            return
        self.is_busy, self.refusal = True, None
        self.changed.emit()
        self._tasks.run(partial(self._sign_in, user_name.strip(), passphrase), self._welcome, self._refuse)

    @property
    def can_use_code(self) -> bool:
        """A code opens this desk in place of a passphrase that is forgotten."""
        return self._use_code is not None

    def ask_for_code(self, is_wanted: bool) -> None:
        """Ask for a code and a new passphrase instead of the passphrase, or for that again."""
        self.is_with_code, self.refusal = is_wanted and self.can_use_code, None
        self.changed.emit()

    def try_code(self, user_name: str, code: str, new_passphrase: str) -> None:
        """Try to sign in with a code, and take a new passphrase."""
        if self.is_busy or self._use_code is None or not user_name.strip() or not code.strip():
            return
        self.refusal = Refusal.TOO_SHORT if len(new_passphrase) < SHORTEST_PASSPHRASE else None
        if self.refusal is None:
            self.is_busy = True
            work = partial(self._use_code, user_name.strip(), code, new_passphrase)
            self._tasks.run(work, self._welcome, self._refuse)
        self.changed.emit()

    def choose_language(self, code: str) -> None:
        """Go on in another language."""
        if self.facts is not None and code != self.facts.language:
            self.language_chosen.emit(code)

    def _welcome(self, officer: Officer) -> None:
        self.is_busy = False
        self.changed.emit()
        self.signed_in.emit(officer)

    def _refuse(self, error: Exception) -> None:
        self.is_busy = False
        self.tries_left, self.locked_until = None, None
        match error:
            case EnvironmentFailureError():
                self.refusal = Refusal.NOT_POSSIBLE
            case InvalidValueError():
                self.refusal = Refusal.MISTYPED
            case NotLetInError():
                self.refusal = Refusal.NOT_LET_IN
            case SignInLockedError():
                self.refusal, self.locked_until = Refusal.LOCKED, error.until
            case AccountShutError():
                self.refusal, self.account_state = Refusal.SHUT, error.state
            case SignInRefusedError():
                self.refusal, self.tries_left = Refusal.NOT_RIGHT, error.tries_left
            case _:
                self.refusal = Refusal.NOT_RIGHT
        self.changed.emit()
        self.failed.emit(error)

    def _show_lists(self, lists: Sequence[DatedList]) -> None:
        self.lists = tuple(lists)
        self.changed.emit()
