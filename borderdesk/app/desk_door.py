"""The program before a desk is open: who signs in opens its database, and then the desk itself."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk import settings
from borderdesk.actions.clock import Clock
from borderdesk.actions.door import OpenedDesk, door_sign, enter, enter_with_code, is_closed
from borderdesk.actions.opening_codes import has_recovery_code, make_recovery_code
from borderdesk.domain.officer import Officer, Permission
from borderdesk.paths import Home
from borderdesk.settings import Settings
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.languages import languages, speak
from borderdesk.ui.sign_in.model import DeskFacts, SignInModel
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme, palette_named
from borderdesk.ui.window import MainWindow

END_WITHIN_S = 10.0


class DeskDoor(QObject):
    """Shows the sign-in card of a closed desk; `opened` is called once, with the window and the open desk."""

    def __init__(
        self,
        home: Home,
        chosen: Settings,
        clock: Clock,
        *,
        opened: Callable[[MainWindow, OpenedDesk], None],
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        self._home, self._clock, self._tell_opened = home, clock, opened
        self._language = chosen.language or "en"
        self._sign = door_sign(home)
        self._tasks = Tasks(self)
        self._opened: OpenedDesk | None = None
        self._has_handed_over = False
        if window is None:
            theme = Theme(palette_named(chosen.theme), self)
            window = MainWindow(theme, scale_percent=chosen.scale_percent, keys=KeyMap.from_text(chosen.keys))
        self.window = window
        self.ask_who()

    def ask_who(self) -> None:
        """Show the sign-in card, in the language that is spoken now."""
        facts = DeskFacts(
            now=self._clock,
            zone=ZoneInfo(self._sign.time_zone),
            lists=lambda: self._sign.lists,
            languages=languages(),
            language=self._language,
        )
        model = SignInModel(
            sign_in=self._enter,
            use_code=self._enter_with_code if is_closed(self._home) else None,
            tasks=self._tasks,
            post_name=self._sign.post_name,
            lane=self._sign.lane,
            facts=facts,
            parent=self,
        )
        model.signed_in.connect(self._welcome)
        model.language_chosen.connect(self._speak)
        self.window.show_sign_in(model)

    def close(self) -> bool:
        """Finish what is going on; a desk that was opened and handed to nobody is closed."""
        ended = self._tasks.close(END_WITHIN_S)
        if self._opened is not None and not self._has_handed_over:
            self._opened.store.close()
        return ended

    def _enter(self, user_name: str, passphrase: str) -> Officer:
        self._opened = enter(self._home, self._clock, user_name, passphrase, heals=True)
        return self._opened.signed_in.officer

    def _enter_with_code(self, user_name: str, code: str, new_passphrase: str) -> Officer:
        self._opened = enter_with_code(self._home, self._clock, user_name, code, new_passphrase)
        return self._opened.signed_in.officer

    @Slot(object)
    def _welcome(self, officer: Officer) -> None:
        opened = self._opened
        if opened is None:
            return
        if officer.may(Permission.MANAGE_ACCOUNTS) and not has_recovery_code(opened.store):
            make = partial(make_recovery_code, opened.store, self._clock, opened.signed_in)
            self._tasks.run(make, self._show_code, lambda _error: self._hand_over())
        else:
            self._hand_over()

    def _show_code(self, code: str) -> None:
        page = RecoveryPage(code, self.window.theme)
        page.done.connect(self._hand_over)
        zone = ZoneInfo(self._sign.time_zone)
        frame = PlainFrame(
            page, self.window.theme, post_name=self._sign.post_name, now=self._clock, zone=zone, parent=self.window
        )
        self.window.show_screen(frame)

    @Slot()
    def _hand_over(self) -> None:
        if self._opened is not None and not self._has_handed_over:
            self._has_handed_over = True
            self._tell_opened(self.window, self._opened)

    @Slot(str)
    def _speak(self, code: str) -> None:
        self._language = code
        speak(code)
        # A language that cannot be kept is spoken all the same.
        with suppress(OSError):
            settings.remember(self._home.settings_file, language=code)
        self.ask_who()
