"""What somebody can do on every page of the desk, as the command list and the overview of the keys have it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from borderdesk import settings
from borderdesk.actions.backup import back_up
from borderdesk.actions.rules import rules_in_force, set_rules
from borderdesk.actions.sign_in import unlock_sign_in
from borderdesk.app.exports import reports_folder
from borderdesk.app.pages import MATCHES, PEOPLE, SETTINGS, WATCHLIST
from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.officer import Permission
from borderdesk.domain.verdict import DeskRules
from borderdesk.storage.backup_folder import Backup
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.commands.key_card import print_key_card
from borderdesk.ui.commands.key_groups import KeyGroup
from borderdesk.ui.keys import Command
from borderdesk.ui.languages import languages, speak
from borderdesk.ui.words.roles import page_words

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk
    from borderdesk.app.flow import DeskFlow


class DeskCommands(QObject):
    """Offers every officer what their role allows, and does what belongs to no page."""

    def __init__(self, desk: "Desk", flow: "DeskFlow") -> None:
        super().__init__(flow)
        self._desk, self._flow, self._window = desk, flow, desk.window
        self._window.desk_commands = self.offered
        self._window.card_asked.connect(self._print_card)

    def offered(self) -> Sequence[PageCommand]:
        """Return what this officer can do on every page."""
        flow = self._flow
        if flow.session is None:
            return ()
        may, has_model = flow.officer.may, self._desk.model is not None
        cap = self._window.keys.cap
        go, here = self.tr("Go to"), self.tr("Desk")
        is_free = not flow.has_open_read
        is_signed_in_by_hand = not self._desk.identity.is_training
        may_read_log = may(Permission.READ_LOG) or may(Permission.READ_OWN_LOG)
        may_close = flow.shift is not None and may(Permission.INSPECT)
        late_batch = self._window.show_late_batch
        may_set = may(Permission.SET_RULES)
        is_quiet = may_set and rules_in_force(self._desk.store).quiet_desk
        may_type_late = may(Permission.TYPE_LATE_BATCH)
        has_folder = self._desk.backing_up.folder is not None
        offered: list[tuple[str, str, str, Callable[[], object], bool]] = [
            (go, self.tr("Inspect"), "", flow.work_at_lane, may(Permission.INSPECT)),
            (go, self.tr("Traveller history"), cap(Command.FIND), flow.show_history, may(Permission.READ_HISTORY)),
            (go, self.tr("Log"), "", flow.show_log, may_read_log),
            (go, page_words(MATCHES), "", partial(flow.show_page, MATCHES), may(Permission.DECIDE_MATCHES)),
            (go, page_words(WATCHLIST), "", partial(flow.show_page, WATCHLIST), may(Permission.READ_LISTS)),
            (go, page_words(PEOPLE), "", partial(flow.show_page, PEOPLE), may(Permission.READ_ACCOUNTS)),
            (go, page_words(SETTINGS), "", partial(flow.show_page, SETTINGS), may(Permission.READ_SETTINGS)),
            (go, self.tr("Late batch from paper"), cap(Command.LATE_BATCH), late_batch, may_type_late),
            (here, self.tr("Close the shift"), "", flow.close_shift, may_close),
            (here, self.tr("Open a shift"), "", flow.open_shift, has_model and flow.shift is None and is_free),
            (here, self.tr("Choose a PIN"), "", flow.choose_pin, not flow.officer.has_temporary_passphrase),
            (here, self.tr("Choose another passphrase"), "", flow.choose_passphrase, is_signed_in_by_hand),
            (here, self.tr("Lock"), cap(Command.LOCK), flow.lock.lock, True),
            (here, self.tr("Sign out"), "", flow.sign_out, is_free and is_signed_in_by_hand),
            (here, self.tr("Unlock signing in"), "", self._unlock_sign_in, may(Permission.UNLOCK_SIGN_IN)),
            (here, self.tr("Back up now"), "", self._back_up, may(Permission.BACK_UP) and has_folder),
            (here, self.tr("Quiet desk: the public can see the screen"), "", self._be_quiet, may_set and not is_quiet),
            (here, self.tr("No quiet desk: show stops openly"), "", self._be_open, may_set and is_quiet),
            (here, self.tr("Light theme"), "", partial(self._use_theme, "light"), True),
            (here, self.tr("Dark theme"), "", partial(self._use_theme, "dark"), True),
        ]
        for code, name in languages():
            words = self.tr("Speak {language}").replace("{language}", name)
            offered.append((here, words, "", partial(self.speak, code), True))
        return tuple(
            PageCommand(group=group, words=words, key=key, run=run, is_on=is_on)
            for group, words, key, run, is_on in offered
        )

    @Slot(str)
    def speak(self, code: str) -> None:
        """Go on in another language, and remember it."""
        speak(code)
        self._remember(language=code)
        if self._flow.session is None:
            self._flow.ask_who()

    def _unlock_sign_in(self) -> None:
        desk = self._desk
        work = partial(unlock_sign_in, desk.store, desk.clock, self._flow.at_work.signed_in)
        desk.tasks.run(work, lambda _done: None, self._flow.tell)

    def _back_up(self) -> None:
        desk, folder = self._desk, self._desk.backing_up.folder
        if folder is not None:
            work = partial(back_up, desk.store, desk.clock, self._flow.at_work.signed_in, desk.home, folder)
            desk.looking_up.run(work, self._backed_up, self._not_backed_up)

    def _backed_up(self, made: Backup) -> None:
        self._window.tell(self.tr("Backed up and checked: {name}").replace("{name}", made.folder.name))

    def _not_backed_up(self, _error: Exception) -> None:
        self._window.tell(self.tr("Not backed up. Check that the second disk is there and has room."))

    def _be_quiet(self) -> None:
        self._set_quiet(True)

    def _be_open(self) -> None:
        self._set_quiet(False)

    def _set_quiet(self, is_quiet: bool) -> None:
        """Set it for whoever inspects from now on; a traveller at the desk is shown by it at once."""
        desk, signed_in = self._desk, self._flow.at_work.signed_in

        before = rules_in_force(desk.store)

        def told(_rules: DeskRules) -> None:
            if desk.model is not None:
                desk.model.change_officer(desk.view_of(signed_in.officer, self._flow.shift))
            words = self.tr("Quiet desk: a match that stops looks like none.")
            self._window.tell(words if is_quiet else self.tr("Stops are shown openly again."))

        desk.tasks.run(
            partial(set_rules, desk.store, desk.clock, signed_in, before, replace(before, quiet_desk=is_quiet)),
            told,
            self._flow.tell,
        )

    def _use_theme(self, palette: str) -> None:
        self._desk.theme.use(palette)
        self._remember(theme=palette)

    def _remember(self, **values: str) -> None:
        try:
            settings.remember(self._desk.home.settings_file, **values)
        except OSError as error:
            self._flow.tell(error)

    @Slot(object)
    def _print_card(self, groups: object) -> None:
        desk = self._desk
        file = reports_folder(desk.home) / "key-card.pdf"
        foot = f"BorderDesk · {desk.identity.post_name}"
        try:
            written = print_key_card(self.tr("All keys"), cast("tuple[KeyGroup, ...]", groups), foot, file)
        except BorderDeskError as error:
            self._flow.tell(error)
            return
        words = self.tr("The key card is printed.") if written is None else self.tr("The key card is in {file}")
        self._window.tell(words.replace("{file}", str(written or Path())))
