"""What sign-in knows: whether somebody is being signed in, and why the last try did not work."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.officer import Officer
from borderdesk.ui.tasks import RunsTasks


class Refusal(StrEnum):
    """Why nobody is signed in; which part was wrong is never said."""

    NOT_RIGHT = "not_right"
    NOT_POSSIBLE = "not_possible"


class SignInModel(QObject):
    """Signs an officer in through the one function it is handed, which raises where it will not.

    Signals:
        changed: Something that the view shows is different now.
        signed_in: Carries the officer.
        failed: A try did not work; carries the error.
    """

    changed = Signal()
    signed_in = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        sign_in: Callable[[str, str], Officer],
        tasks: RunsTasks,
        post_name: str,
        lane: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_in, self._tasks = sign_in, tasks
        self.post_name, self.lane = post_name, lane
        self.refusal: Refusal | None = None
        self.is_busy = False

    def try_with(self, user_name: str, passphrase: str) -> None:
        """Try to sign in; nothing is tried twice at the same time or without both parts."""
        if self.is_busy or not user_name.strip() or not passphrase:
            return
        self.is_busy, self.refusal = True, None
        self.changed.emit()
        self._tasks.run(partial(self._sign_in, user_name.strip(), passphrase), self._welcome, self._refuse)

    def _welcome(self, officer: Officer) -> None:
        self.is_busy = False
        self.changed.emit()
        self.signed_in.emit(officer)

    def _refuse(self, error: Exception) -> None:
        self.is_busy = False
        is_wrong_place = isinstance(error, EnvironmentFailureError)
        self.refusal = Refusal.NOT_POSSIBLE if is_wrong_place else Refusal.NOT_RIGHT
        self.changed.emit()
        self.failed.emit(error)
