"""What the first run knows: what is still missing before a desk can be set up."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.places import Post
from borderdesk.ui.tasks import RunsTasks

SHORTEST_PASSPHRASE = 12


class Missing(StrEnum):
    """What is missing or not right, in the order of the fields."""

    POST = "post"
    LANE = "lane"
    USER_NAME = "user_name"
    PASSPHRASE = "passphrase"
    PASSPHRASE_AGAIN = "passphrase_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """What is typed for a new desk."""

    post_code: str = ""
    lane: str = "1"
    user_name: str = ""
    display_name: str = ""
    passphrase: str = ""
    again: str = ""


class FirstRunModel(QObject):
    """Sets a desk up through the functions it is handed.

    Signals:
        changed: Something that the view shows is different now.
        is_set_up: The desk is there, and somebody may sign in.
        is_training: The training desk is there.
        failed: It could not be set up; carries the error.
    """

    changed = Signal()
    is_set_up = Signal()
    is_training = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        posts: tuple[Post, ...],
        set_up: Callable[[NewDesk, str], object],
        train: Callable[[], object],
        tasks: RunsTasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.posts = posts
        self._set_up, self._train, self._tasks = set_up, train, tasks
        self.desk = NewDesk()
        self.has_asked = self.is_busy = False
        self.failure: Exception | None = None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What keeps the desk from being set up."""
        desk = self.desk
        wrong = {
            Missing.POST: not desk.post_code,
            Missing.LANE: not desk.lane.strip(),
            Missing.USER_NAME: not desk.user_name.strip(),
            Missing.PASSPHRASE: self.characters_missing > 0 or desk.passphrase.strip() == desk.user_name.strip(),
            Missing.PASSPHRASE_AGAIN: desk.passphrase != desk.again,
        }
        return tuple(what for what, is_wrong in wrong.items() if is_wrong)

    @property
    def characters_missing(self) -> int:
        """How many characters the passphrase still lacks."""
        return max(0, SHORTEST_PASSPHRASE - len(self.desk.passphrase))

    def take(self, desk: NewDesk) -> None:
        """Take what is typed so far."""
        self.desk = desk
        self.failure = None
        self.changed.emit()

    @Slot()
    def set_up(self) -> None:
        """Answer F12: set the desk up, or say what is missing."""
        if self.is_busy:
            return
        self.has_asked = True
        if not self.missing:
            self.is_busy = True
            names = {post.code: post.name for post in self.posts}
            work = partial(self._set_up, self.desk, names[self.desk.post_code])
            self._tasks.run(work, self._done, self._failed)
        self.changed.emit()

    @Slot()
    def train(self) -> None:
        """Answer F2: open the training desk."""
        if not self.is_busy:
            self.is_busy = True
            self.changed.emit()
            self._tasks.run(self._train, self._trained, self._failed)

    @property
    def is_user_name_refused(self) -> bool:
        """The desk did not take the user name or the passphrase as typed."""
        return isinstance(self.failure, InvalidValueError)

    def _done(self, _identity: object) -> None:
        self.is_busy = False
        self.desk = NewDesk()
        self.is_set_up.emit()

    def _trained(self, _nothing: object) -> None:
        self.is_busy = False
        self.is_training.emit()

    def _failed(self, error: Exception) -> None:
        self.is_busy, self.failure = False, error
        self.changed.emit()
        self.failed.emit(error)
