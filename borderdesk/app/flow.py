"""The way from page to page: from sign-in to the next officer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from borderdesk.actions.accounts import change_passphrase
from borderdesk.actions.crossing_log import decisions_since
from borderdesk.actions.damaged_desk import Recovered
from borderdesk.actions.session_lock import LockCause, OpenRead, SessionPin
from borderdesk.actions.shifts import shift_in_progress
from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.desk_commands import DeskCommands
from borderdesk.app.lock import DeskLock
from borderdesk.app.lookups import audit_model, history_model, log_model
from borderdesk.app.pages import LOG, DeskPages
from borderdesk.app.shift_keeping import closing_model, opening_model
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.reading import CameraView
from borderdesk.domain.shift import Shift, ShiftClosing
from borderdesk.domain.verdict import DeskRules
from borderdesk.ui.damaged.page import DamagedPage
from borderdesk.ui.frame.page import Page
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.history.page import HistoryPage
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.languages import languages
from borderdesk.ui.lock.passphrase_page import PassphrasePage
from borderdesk.ui.lock.pin_page import PinPage
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.shift.closing.view import ClosingPage
from borderdesk.ui.shift.opening.model import OpeningModel
from borderdesk.ui.shift.opening.view import OpeningPage
from borderdesk.ui.sign_in.model import DeskFacts, SignInModel
from borderdesk.ui.words.roles import role_words

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk

PAGES_END_WITHIN_S = 5.0


@dataclass(slots=True)
class Session:
    """Somebody who is signed in, with their PIN, and the inspection that is theirs where they left one."""

    signed_in: SignedIn
    pin: SessionPin = field(default_factory=SessionPin)
    inspection: InspectionModel | None = None


class DeskFlow(QObject):
    """Leads from page to page; everything that is decided is decided by the actions and the models."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = desk.window
        self.session: Session | None = None
        self.pages: DeskPages | None = None
        self.shift: Shift | None = None
        self._left: Session | None = None
        self._opening: OpeningModel | None = None
        self._page_model: QObject | None = None
        self.lock, self.commands = DeskLock(desk, self), DeskCommands(desk, self)
        self.lock.replaced.connect(self._change_officer)
        self._window.may_leave_full_screen = not desk.settings.keep_full_screen
        self._window.history_asked.connect(self.show_history)

    @property
    def officer(self) -> Officer:
        """Who works here."""
        return self.at_work.signed_in.officer

    @property
    def at_work(self) -> Session:
        """The session of who works here.

        Raises:
            NotPermittedError: Nobody is signed in.
        """
        if self.session is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.session

    @property
    def has_open_read(self) -> bool:
        """A traveller at the desk is not decided, or the decision is not saved."""
        model = self._desk.model
        return model is not None and (model.has_open_read or model.has_unsaved)

    @property
    def may_change_officer(self) -> bool:
        """Another officer may take over: nobody waits behind this one, and nothing is left to save."""
        model = self._desk.model
        return self._left is None and (model is None or not model.has_unsaved)

    def work_as(self, session: Session) -> None:
        """Go on for this session, with the pages that its officer's role has."""
        self.session = session
        self.close(PAGES_END_WITHIN_S)
        desk, officer = self._desk, session.signed_in.officer
        if not officer.may(Permission.READ_LISTS) and not officer.may(Permission.READ_AUDIT):
            return
        log = log_model(desk, session.signed_in, self) if officer.may(Permission.READ_LOG) else None
        self.pages = DeskPages(
            desk.store,
            desk.home.lists,
            desk.lists,
            desk.clock,
            session.signed_in,
            desk.identity,
            desk.rescreener,
            desk.theme,
            desk.tasks,
            LogPage(log, desk.theme) if log is not None else None,
            partial(audit_model, desk, session.signed_in, parent=self) if officer.may(Permission.READ_AUDIT) else None,
            self,
        )
        self.pages.frame.left.connect(self._leave_pages)
        self.pages.settings.rules_set.connect(self._obey)
        self._window.keep_pages(self.pages.frame)

    def close(self, deadline_s: float) -> bool:
        """End what the pages have going on, and forget them; tell whether it ended in time."""
        pages, self.pages = self.pages, None
        if pages is None:
            return True
        self._window.keep_pages(None)
        ended = pages.close(deadline_s)
        pages.deleteLater()
        return ended

    def show_recovered(self, recovered: Recovered, go_on: Callable[[], object]) -> None:
        """Tell what became of a damaged database; then work goes on."""
        desk = self._desk
        page = DamagedPage(recovered, desk.theme)
        page.done.connect(go_on)
        identity = desk.identity
        self._window.show_screen(
            PlainFrame(page, desk.theme, post_name=identity.post_name, now=desk.clock, zone=desk.zone)
        )

    # Signing in

    @Slot()
    def ask_who(self) -> None:
        """Show the sign-in card; what follows depends on who signs in."""
        desk = self._desk
        facts = DeskFacts(
            now=desk.clock,
            zone=desk.zone,
            lists=desk.lists_in_force,
            languages=languages(),
            language=desk.settings.language or "en",
        )
        model = SignInModel(
            sign_in=desk.sign_in,
            use_code=desk.use_code if desk.store.key is not None else None,
            tasks=desk.tasks,
            post_name=desk.identity.post_name,
            lane=desk.identity.lane,
            facts=facts,
            parent=self,
        )
        model.signed_in.connect(self.welcome)
        model.language_chosen.connect(self.commands.speak)
        self._window.show_sign_in(model)

    @Slot(object)
    def welcome(self, _officer: Officer) -> None:
        """Begin the session of whoever has signed in."""
        signed_in = self._desk.signed_in
        if signed_in is None:
            return
        self.work_as(Session(signed_in))
        self.lock.watch()
        self._desk.start_camera()
        self._begin()

    def _begin(self) -> None:
        """Let who signed in choose a passphrase of their own, where they must, and then a PIN."""
        if self.officer.has_temporary_passphrase:
            self.choose_passphrase()
        else:
            self.choose_pin()

    @Slot()
    def choose_passphrase(self) -> None:
        """Let the officer choose another passphrase; with a temporary one there is nothing else to do but to leave."""
        desk, signed_in, is_must = self._desk, self.at_work.signed_in, self.officer.has_temporary_passphrase
        change = partial(change_passphrase, desk.store, desk.clock, signed_in)
        page = PassphrasePage(change, desk.tasks, desk.theme, is_must=is_must)
        page.chosen.connect(self._passphrase_chosen)
        page.left.connect(self.sign_out if is_must else self.go_back)
        self._show(page)

    @Slot(object)
    def _passphrase_chosen(self, signed_in: SignedIn) -> None:
        if not self.officer.has_temporary_passphrase:
            self.go_back()
            return
        self._desk.signed_in = signed_in
        self.work_as(Session(signed_in))
        self.choose_pin()

    @Slot(object)
    def _obey(self, rules: DeskRules) -> None:
        self.lock.obey(rules)

    @Slot()
    def choose_pin(self) -> None:
        """Let the officer choose the PIN of this session."""
        page = PinPage(self.at_work.pin.set, self._desk.tasks, self._desk.theme)
        page.done.connect(self.go_on)
        self._show(page)

    @Slot()
    def go_on(self) -> None:
        """Show the page on which this officer's work begins."""
        if self.officer.has_temporary_passphrase:
            self.choose_passphrase()
            return
        if self.officer.may(Permission.READ_LOG) and self._desk.model is None:
            self.show_log()
        else:
            self.work_at_lane()

    @Slot()
    def sign_out(self) -> None:
        """Leave the desk; the shift of the lane stays open. Who left a traveller behind comes back to the lock."""
        if self.has_open_read:
            return
        self._forget_inspection()
        self.session, self._desk.signed_in = None, None
        self.close(PAGES_END_WITHIN_S)
        if self._left is None:
            self.shift = None
            self.ask_who()
            return
        session, self._left = self._left, None
        desk = self._desk
        desk.signed_in, desk.model = session.signed_in, session.inspection
        if desk.model is not None:
            # The rules and the lists may be other ones by now: whoever waited here is checked again.
            desk.model.change_officer(desk.view_of(session.signed_in.officer, self.shift))
        self.work_as(session)
        self.work_at_lane()
        self.lock.cover(LockCause.OFFICER)

    @Slot(object, object)
    def _change_officer(self, signed_in: SignedIn, open_read: OpenRead) -> None:
        """Go on for another officer; a read that they may not see waits behind the one before."""
        desk, before = self._desk, self.at_work
        desk.signed_in = signed_in
        self.work_as(Session(signed_in))
        if open_read is OpenRead.KEPT:
            before.inspection, self._left = desk.model, before
            desk.model = None
        elif desk.model is not None and signed_in.officer.may(Permission.INSPECT):
            desk.model.change_officer(desk.view_of(signed_in.officer, self.shift))
        else:
            self._forget_inspection()
        self._forget_opening()
        self.lock.open()
        if signed_in.officer.has_temporary_passphrase:
            self.choose_passphrase()
        elif desk.model is None:
            self.go_on()
        else:
            self.work_at_lane()

    # The lane

    @Slot()
    def work_at_lane(self) -> None:
        """Inspect in the shift that is open, or open one."""
        desk = self._desk
        if not self.officer.may(Permission.INSPECT):
            self._show_first_page()
        elif desk.model is not None:
            self._window.show_inspection(desk.model)
        else:
            desk.tasks.run(partial(shift_in_progress, desk.store), self._begin_or_open, self.tell)

    def begin_inspection(self, shift: Shift | None) -> InspectionModel:
        """Show primary inspection; without a shift on a training desk alone."""
        desk = self._desk
        self.shift = shift
        model = desk.new_inspection(self.at_work.signed_in, shift)
        if shift is not None:
            model.lane.count_decisions = partial(
                decisions_since, desk.store, self.officer, desk.identity.lane, shift.opened_at
            )
            model.lane.refresh_rows()
            model.set_direction(shift.direction)
            if shift.travelling_by is not None:
                model.travel_by(shift.travelling_by)
        self._window.show_inspection(model, desk.vehicles)
        self._window.offer_late_batch(desk.late_batch())
        desk.equipment.attend(model)
        desk.settle()
        desk.start_camera()
        return model

    def _show_first_page(self) -> None:
        if self.officer.may(Permission.READ_LOG) or self.pages is None:
            self.show_log()
        else:
            self._window.show_pages()

    @Slot(str)
    def _leave_pages(self, _name: str) -> None:
        self.work_at_lane()

    def show_page(self, name: str) -> None:
        """Show one of the pages of a supervisor or an administrator."""
        if self.pages is not None:
            self.pages.frame.show_named(name)
            self._window.show_pages()

    def see(self, seen: CameraView) -> None:
        """Hand what the camera shows to the page that it is for; behind a lock nothing is read."""
        if self._window.is_locked:
            return
        if self._opening is not None:
            self._opening.see(seen)
        elif self._desk.model is not None:
            self._desk.model.see(seen)

    def _begin_or_open(self, shift: Shift | None) -> None:
        if self.session is None:
            return
        if shift is None:
            self.open_shift()
        else:
            self.begin_inspection(shift)

    @Slot()
    def open_shift(self) -> None:
        """Show the page that opens a shift."""
        desk = self._desk
        self._opening = opening_model(desk, self.at_work.signed_in, self)
        self._opening.opened.connect(self._opened)
        desk.eye.measure(True)
        self._show(OpeningPage(self._opening, desk.identity, desk.theme, desk.zone))

    @Slot(object)
    def _opened(self, shift: Shift) -> None:
        self._forget_opening()
        if self._desk.model is not None:
            self.shift = shift
            self._window.show_inspection(self._desk.model)
        else:
            self.begin_inspection(shift)

    @Slot()
    def close_shift(self) -> None:
        """Show the page that closes the shift."""
        desk, shift = self._desk, self.shift
        if shift is None:
            return
        model = closing_model(desk, self, shift)
        model.closed.connect(self._closed)
        page = ClosingPage(model, desk.theme, desk.zone)
        page.left.connect(self.work_at_lane)
        self._show(page)

    @Slot(object)
    def _closed(self, _closing: ShiftClosing) -> None:
        self.shift = None
        self.sign_out()

    # Looking things up

    @Slot()
    def show_log(self) -> None:
        """Show the log, as far as this officer may see it."""
        if self.officer.may(Permission.READ_LOG) and self.pages is not None:
            self.show_page(LOG)
        elif self.officer.may(Permission.READ_LOG) or self.officer.may(Permission.READ_OWN_LOG):
            model = log_model(self._desk, self.at_work.signed_in, self)
            self._show(LogPage(model, self._desk.theme), model)

    @Slot()
    def show_history(self) -> None:
        """Show the history of the traveller at the desk, or of somebody else for a purpose."""
        if self.session is None or self._opening is not None or not self.officer.may(Permission.READ_HISTORY):
            return
        model = history_model(self._desk, self.at_work.signed_in, self)
        page = HistoryPage(model, self._desk.theme)
        page.left.connect(self.go_back)
        model.extracted.connect(self._tell_extract)
        self._show(page, model)

    @Slot(str)
    def _tell_extract(self, file: str) -> None:
        self._window.tell(self.tr("The records are in {file}").replace("{file}", file))

    @Slot()
    def go_back(self) -> None:
        """Go back to the lane, or to where this officer's work begins."""
        if self._desk.model is not None:
            self._window.show_inspection(self._desk.model)
        else:
            self.go_on()

    # Odds and ends

    def _show(self, page: Page, model: QObject | None = None) -> None:
        desk, officer = self._desk, self.officer
        self._retire()
        self._page_model = model
        frame = PlainFrame(
            page,
            desk.theme,
            post_name=desk.identity.post_name,
            role=role_words(officer.role),
            officer=officer.display_name,
            now=desk.clock,
            zone=desk.zone,
            is_training=desk.identity.is_training,
            keys=self._window.keys,
        )
        self._window.show_screen(frame)

    def _retire(self) -> None:
        """Let the model of the page before go, once everything that it asked for was answered."""
        model, self._page_model = self._page_model, None
        if model is not None:
            self._desk.looking_up.run(lambda: None, lambda _done: model.deleteLater(), self.tell)

    def _forget_inspection(self) -> None:
        self._desk.forget_inspection()
        self._window.take_inspection_away()

    def _forget_opening(self) -> None:
        opening, self._opening = self._opening, None
        self._desk.eye.measure(False)
        if opening is not None:
            self._desk.tasks.run(lambda: None, lambda _done: opening.deleteLater(), self.tell)

    def tell(self, error: Exception) -> None:
        """Say in the window that something did not work."""
        words = self.tr("This did not work: the desk cannot read or write. Try again, or call the administrator.")
        if isinstance(error, NotPermittedError):
            words = self.tr("Your role does not allow this.")
        self._window.tell(words)
