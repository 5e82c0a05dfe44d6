"""The program started where no desk is: the assistant, and then the desk that it made, in the same window."""

from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.desk_setup import DeskSetUp, set_up_desk
from borderdesk.domain.desk import TIME_ZONE
from borderdesk.paths import Home
from borderdesk.reference import load_reference
from borderdesk.settings import Settings
from borderdesk.ui.first_run.model import FirstRunModel, NewDesk
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.first_run.view import FirstRunPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme, palette_named
from borderdesk.ui.window import MainWindow

END_WITHIN_S = 5.0


class FirstRun(QObject):
    """Shows the assistant; `opened` is called when there is a desk, with the window and whether it is for training.

    `make_training` makes the training desk ready, which takes a few seconds.
    """

    def __init__(
        self,
        home: Home,
        resources: Path,
        settings: Settings,
        clock: Clock,
        *,
        make_training: Callable[[], object],
        opened: Callable[[MainWindow, bool], None],
    ) -> None:
        super().__init__()
        self._home, self._clock, self._opened = home, clock, opened
        self._tasks = Tasks(self)
        self._made: DeskSetUp | None = None
        self.theme = Theme(palette_named(settings.theme), self)
        self.window = MainWindow(self.theme, scale_percent=settings.scale_percent, keys=KeyMap.from_text(settings.keys))
        posts = load_reference(resources / "reference").posts.values()
        self.model = FirstRunModel(
            posts=tuple(sorted((post for post in posts if post.is_open), key=lambda post: post.name)),
            set_up=self._set_up,
            train=make_training,
            tasks=self._tasks,
            parent=self,
        )
        self.model.is_set_up.connect(self._show_code)
        self.model.is_training.connect(self._open_training)
        page = FirstRunPage(self.model, self.theme)
        self.window.show_screen(
            PlainFrame(page, self.theme, post_name="", now=clock, zone=ZoneInfo(TIME_ZONE), parent=self.window)
        )

    def close(self) -> bool:
        """Finish what is being written."""
        return self._tasks.close(END_WITHIN_S)

    def _set_up(self, new: NewDesk, post_name: str) -> None:
        self._made = set_up_desk(
            self._home,
            self._clock,
            training=False,
            post_code=new.post_code,
            post_name=post_name,
            lane=new.lane.strip(),
            user_name=new.user_name,
            display_name=new.display_name,
            passphrase=new.passphrase,
        )

    @Slot()
    def _show_code(self) -> None:
        made, self._made = self._made, None
        if made is None or made.recovery_code is None:
            self._open_live()
            return
        page = RecoveryPage(made.recovery_code, self.theme)
        page.done.connect(self._open_live)
        self.window.show_screen(
            PlainFrame(
                page,
                self.theme,
                post_name=made.identity.post_name,
                now=self._clock,
                zone=ZoneInfo(made.identity.time_zone),
                parent=self.window,
            )
        )

    @Slot()
    def _open_live(self) -> None:
        self._opened(self.window, False)

    @Slot()
    def _open_training(self) -> None:
        self._opened(self.window, True)
