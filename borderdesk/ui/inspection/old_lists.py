"""Old lists at the lane: which ones a supervisor may accept for the shift, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.list_acceptance import OldList
from borderdesk.ui.tasks import RunsTasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who accepts, by name and passphrase, and why."""

    user_name: str
    passphrase: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OldListActions:
    """What a desk offers: to look which lists ask for it, and to accept those that were shown."""

    find: Callable[[], tuple[OldList, ...]]
    accept: Callable[[tuple[OldList, ...], Signature], object]


class OldLists(QObject):
    """Holds what is shown on the strip; the passphrase goes through and is not kept.

    Signals:
        changed: Something that the view shows is different now.
        found: Some lists may be accepted; they are `shown`.
        none_found: None may be accepted.
        accepted: Those shown are accepted for the shift.
        failed: It did not work; carries the error.
    """

    changed = Signal()
    found = Signal()
    none_found = Signal()
    accepted = Signal()
    failed = Signal(Exception)

    def __init__(self, actions: OldListActions | None, tasks: RunsTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self.shown: tuple[OldList, ...] = ()
        self.refused: Exception | None = None
        self.is_busy = False

    @property
    def is_offered(self) -> bool:
        """Tell whether this desk lets lists be accepted."""
        return self._actions is not None

    def look(self) -> None:
        """Find out which lists may be accepted now."""
        if self._actions is not None and not self.is_busy:
            self.is_busy, self.refused = True, None
            self._tasks.run(self._actions.find, self._show, self._not_found)

    def accept(self, signature: Signature) -> None:
        """Accept the lists shown."""
        if self._actions is None or self.is_busy or not self.shown:
            return
        self.is_busy, self.refused = True, None
        self._tasks.run(partial(self._actions.accept, self.shown, signature), self._done, self._refused)

    def _show(self, lists: tuple[OldList, ...]) -> None:
        self.is_busy, self.shown = False, lists
        (self.found if lists else self.none_found).emit()

    def _not_found(self, error: Exception) -> None:
        self.is_busy = False
        self.failed.emit(error)

    def _done(self, _acceptance: object) -> None:
        self.is_busy, self.shown = False, ()
        self.accepted.emit()

    def _refused(self, error: Exception) -> None:
        self.is_busy, self.refused = False, error
        self.changed.emit()
        self.failed.emit(error)
