"""The one window: one screen at a time, at the scale that fits, with what may lie over it."""

from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from borderdesk.ui.commands.at_inspection import inspection_commands
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.commands.key_groups import KeyGroup, key_groups
from borderdesk.ui.commands.list import CommandList
from borderdesk.ui.commands.overlay import KeyOverlay
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.late_batch.view import LateBatchView
from borderdesk.ui.lock.model import LockModel
from borderdesk.ui.lock.view import LockCover
from borderdesk.ui.pages.frame import PagesFrame
from borderdesk.ui.parts.focus_ring import FocusRing
from borderdesk.ui.parts.telling import Telling
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.sign_in.view import SignInView
from borderdesk.ui.theme import Theme, scale_for
from borderdesk.ui.vehicle.model import VehicleModel

SMALLEST = QSize(1280, 720)
_EVERYWHERE = frozenset({Command.HELP, Command.COMMANDS, Command.LOCK, Command.FIND, Command.LATE_BATCH})
_ONCE = (Command.HELP, Command.FIND, Command.FULL_SCREEN)
DESIGNED_FOR = QSize(1366, 768)


@runtime_checkable
class TakesKeys(Protocol):
    """A screen that acts on keys which no control wanted."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key; tell whether it meant anything here."""
        ...


@runtime_checkable
class OffersCommands(Protocol):
    """A screen that says what can be done on it."""

    def commands(self) -> Sequence[PageCommand]:
        """Return everything that can be done."""
        ...


@runtime_checkable
class TakesFocus(Protocol):
    """A screen that knows where its keyboard belongs."""

    def take_focus(self) -> None:
        """Put the keyboard there."""
        ...


class MainWindow(QWidget):
    """Holds one screen at a time and hands the keys that no control wanted to it.

    `desk_commands` is asked for what can be done on every screen of the desk.

    Signals:
        lock_asked: The officer presses Ctrl L.
        history_asked: The officer presses F3.
        card_asked: The keys shown are to be printed; carries their groups.
        closed: The window was closed.
    """

    lock_asked = Signal()
    history_asked = Signal()
    card_asked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, *, scale_percent: int = 100, keys: KeyMap | None = None) -> None:
        super().__init__()
        self.theme = self._theme = theme
        self._scale_percent = scale_percent
        self.keys = keys or KeyMap()
        self.setWindowTitle("BorderDesk")
        self.setMinimumSize(SMALLEST)
        self.resize(DESIGNED_FOR)
        # What is locked is hidden as a whole, so that nothing below the cover has the keyboard or can be grabbed.
        self._below = QWidget(self)
        self._screens = QStackedLayout(self._below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._below)
        self.sign_in: SignInView | None = None
        self.inspection: InspectionView | None = None
        self.pages: PagesFrame | None = None
        self.late_batch: LateBatchView | None = None
        self.cover: LockCover | None = None
        self._inspected: InspectionModel | None = None
        self.desk_commands: Callable[[], Sequence[PageCommand]] = tuple
        self.may_leave_full_screen = True
        self.command_list = CommandList(theme, self.keys, self)
        self.key_overlay = KeyOverlay(theme, self.keys, monotonic, self)
        self.command_list.closed.connect(self._give_focus_back)
        self.key_overlay.closed.connect(self._give_focus_back)
        self.key_overlay.print_asked.connect(self._ask_for_card)
        self._telling = Telling(theme, self)
        self._focused_before: QWidget | None = None
        self._late_batch_model: LateBatchModel | None = None
        self._ring = FocusRing(theme, self)

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen that is there, covered or not."""
        return self._screens.currentWidget()

    def show_sign_in(self, model: SignInModel) -> None:
        """Show the sign-in card."""
        self.sign_in = SignInView(model, self._theme, self)
        self._show(self.sign_in)
        self.sign_in.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_inspection(self, model: InspectionModel, vehicles: VehicleModel | None = None) -> None:
        """Show primary inspection; it is kept while other screens are shown, until it is taken away."""
        if self.inspection is None or self._inspected is not model:
            self.take_inspection_away()
            self.inspection, self._inspected = InspectionView(model, self._theme, self.keys, self, vehicles), model
            self.inspection.elsewhere.connect(self._go_elsewhere)
            self.inspection.offer(self._offered(model))
        self._show(self.inspection)
        self.inspection.focus_scan_target()

    def take_inspection_away(self) -> None:
        """Forget the screen of an inspection that is over."""
        if self.inspection is not None:
            self._screens.removeWidget(self.inspection)
            self.inspection.hide()
            self.inspection.deleteLater()
            self.inspection = self._inspected = None

    def keep_pages(self, pages: PagesFrame | None) -> None:
        """Keep the pages of a supervisor or an administrator at hand, or forget them: Ctrl and a digit opens one."""
        if self.pages is not None:
            self._forget(self.pages)
        self.pages = pages
        if pages is not None:
            self._screens.addWidget(pages)
            pages.left.connect(self._show_desk)

    def show_pages(self) -> None:
        """Show the page that was open last."""
        if self.pages is not None:
            self.show_screen(self.pages)

    def offer_late_batch(self, model: LateBatchModel) -> None:
        """Have the page for late batches at hand; Ctrl T opens it while nobody is at the desk, Esc leaves it."""
        if self.late_batch is not None:
            self._forget(self.late_batch)
        self.late_batch, self._late_batch_model = None, model

    def show_late_batch(self) -> None:
        """Show the page for late batches, unless a traveller at the desk would stand behind it."""
        if self._late_batch_model is None or self.inspection is None or not self.inspection.is_free:
            return
        if self.late_batch is None:
            self.late_batch = LateBatchView(self._late_batch_model, self._theme, self)
            self.late_batch.left.connect(self._show_desk)
        self._show(self.late_batch)
        self.late_batch.begin()

    def show_screen(self, screen: QWidget) -> None:
        """Show another screen, and give it the keyboard."""
        self._show(screen)
        self._give_screen_focus()

    def lock(self, model: LockModel) -> None:
        """Cover everything."""
        self.close_overlays()
        if self.cover is not None:
            self._take_cover_away()
        self._below.hide()
        self.cover = LockCover(model, self._theme, self)
        self.cover.setGeometry(self.rect())
        self.cover.show()
        self.cover.raise_()
        self._ring.raise_()
        self.cover.take_focus()

    def unlock(self) -> None:
        """Take the cover away; the screen below is as it was."""
        if self.cover is not None:
            self._take_cover_away()
            self._below.show()
            self._give_screen_focus()

    @property
    def is_locked(self) -> bool:
        """The cover is there."""
        return self.cover is not None

    def commands(self) -> tuple[PageCommand, ...]:
        """Return everything that can be done now, on this screen and at this desk."""
        screen: object = self.screen_shown
        own: Sequence[PageCommand] = ()
        if self.inspection is not None and screen is self.inspection:
            own = inspection_commands(self.inspection, self.keys)
        elif isinstance(screen, OffersCommands):
            own = screen.commands()
        desk, cap = partial(PageCommand, group=self.tr("Desk")), self.keys.cap
        window = desk(words=self.tr("Full screen"), key=cap(Command.FULL_SCREEN), run=self._turn_full_screen)
        words = self.tr("Commands")
        commands = desk(words=words, key=cap(Command.COMMANDS), run=self.show_commands, is_listed=False)
        keys = desk(words=self.tr("Show all keys"), key=cap(Command.HELP), run=self.show_keys)
        card = desk(words=self.tr("Print the key card"), run=self._ask_for_card)
        return (*own, *self.desk_commands(), window, commands, keys, card)

    @Slot()
    def show_keys(self) -> None:
        """Show the keys over the screen."""
        self._remember_focus()
        self.key_overlay.open_with(self.tr("All keys"), self._groups())

    @Slot()
    def show_commands(self) -> None:
        """Show the command list over the screen."""
        self._remember_focus()
        self.command_list.open_with(self.commands())
        self._ring.raise_()

    def tell(self, words: str) -> None:
        """Say for a while what was done, or could not be."""
        self._telling.tell(words)

    def close_overlays(self) -> None:
        """Take away what lies over the screen, the cover excepted."""
        self.command_list.close_list()
        self.key_overlay.close_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self.keys.command_of(event)
        if event.isAutoRepeat() and command in _ONCE:
            return
        if command is Command.FULL_SCREEN:
            self._turn_full_screen()
        elif self.is_locked:
            event.accept()
        elif command in _EVERYWHERE:
            self._go_elsewhere(command)
        elif not self._is_taken(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        is_here = self.inspection is not None and self._screens.currentWidget() is self.inspection
        if not is_here or self.inspection is None or not self.inspection.let_key(event):
            super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._theme.rescale(scale_for(self.width(), self.height(), self._scale_percent))
        for over in (self.cover, self.key_overlay):
            if over is not None:
                over.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def _turn_full_screen(self) -> None:
        is_full = bool(self.windowState() & Qt.WindowState.WindowFullScreen)
        if not is_full or self.may_leave_full_screen:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _is_taken(self, event: QKeyEvent) -> bool:
        screen: object = self.screen_shown
        named = self.pages.opens(event) if self.pages is not None and screen is not self.sign_in else None
        if named is not None:
            if named.page is not None:
                self.show_pages()
            return True
        return isinstance(screen, TakesKeys) and screen.take_key(event)

    @Slot(object)
    def _go_elsewhere(self, command: object) -> None:
        """Answer a key that means the same on every screen."""
        match command:
            case Command.HELP:
                self.show_keys()
            case Command.COMMANDS:
                self.show_commands()
            case Command.LOCK:
                self.lock_asked.emit()
            case Command.FIND:
                self.history_asked.emit()
            case Command.LATE_BATCH:
                self.show_late_batch()

    @Slot()
    def _show_desk(self, *_name: object) -> None:
        if self.inspection is not None:
            self._show(self.inspection)
            self.inspection.focus_scan_target()

    def _offered(self, model: InspectionModel) -> frozenset[Command]:
        return _EVERYWHERE if model.desk.can_look_up else _EVERYWHERE - {Command.FIND}

    def _groups(self) -> tuple[KeyGroup, ...]:
        return key_groups(self.commands())

    @Slot()
    def _ask_for_card(self) -> None:
        self.card_asked.emit(self._groups())

    def _show(self, screen: QWidget) -> None:
        self.close_overlays()
        before = self.screen_shown
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        if before not in (None, screen, self.inspection, self.pages, self.late_batch):
            self._forget(before)
        self._ring.raise_()

    def _forget(self, screen: QWidget | None) -> None:
        if screen is None:
            return
        self._screens.removeWidget(screen)
        screen.hide()
        screen.deleteLater()
        if screen is self.sign_in:
            self.sign_in = None

    def _take_cover_away(self) -> None:
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
            self.cover = None

    def _remember_focus(self) -> None:
        focused: QWidget | None = self.focusWidget()
        is_below = focused is not None and self._below.isAncestorOf(focused)
        self._focused_before = focused if is_below else None

    @Slot()
    def _give_focus_back(self) -> None:
        focused, self._focused_before = self._focused_before, None
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._give_screen_focus()

    def _give_screen_focus(self) -> None:
        screen: object = self.screen_shown
        if self.inspection is not None and screen is self.inspection:
            self.inspection.focus_scan_target()
        elif isinstance(screen, TakesFocus):
            screen.take_focus()
