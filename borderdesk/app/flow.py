"""Who works at the desk, and on which page: from sign-in to the next officer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk import settings
from borderdesk.actions.crossing_log import decisions_since
from borderdesk.actions.crossing_views import count_log, log_page, officer_names, open_record
from borderdesk.actions.session_lock import (
    LockCause,
    OpenRead,
    SessionPin,
    change_officer,
    lock_session,
    unlock_with_passphrase,
    unlock_with_pin,
)
from borderdesk.actions.shifts import (
    at_closing,
    before_shift,
    close_shift,
    countersigner,
    open_shift,
    shift_in_progress,
)
from borderdesk.actions.sign_in import SignedIn, unlock_sign_in
from borderdesk.actions.traveller_history import find_history
from borderdesk.app.exports import export_log, reports_folder
from borderdesk.app.pages import LOG, MATCHES, WATCHLIST, DeskPages
from borderdesk.domain.crossing import Direction
from borderdesk.domain.errors import BorderDeskError, NotPermittedError
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.reading import CameraView
from borderdesk.domain.shift import Shift, ShiftClosing
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.commands.key_card import print_key_card
from borderdesk.ui.commands.key_groups import KeyGroup
from borderdesk.ui.frame.page import Page
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.history.page import HistoryPage
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.languages import languages, speak
from borderdesk.ui.lock.idle import Idle
from borderdesk.ui.lock.model import LockModel
from borderdesk.ui.lock.pin_page import PinPage
from borderdesk.ui.log.model import LogModel
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.shift.closing.model import ClosingModel
from borderdesk.ui.shift.closing.view import ClosingPage
from borderdesk.ui.shift.opening.model import OpeningModel, ShiftForm
from borderdesk.ui.shift.opening.view import OpeningPage
from borderdesk.ui.sign_in.model import DeskFacts, SignInModel
from borderdesk.ui.words.roles import page_words, role_words

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
        self._coming: tuple[SignedIn, OpenRead] | None = None
        self._opening: OpeningModel | None = None
        self._page_model: QObject | None = None
        self._zone = ZoneInfo(desk.identity.time_zone)
        self._idle = Idle(desk.settings.lock_after_minutes, monotonic, self)
        self._idle.lapsed.connect(self._lock_idle)
        window = self._window
        window.desk_commands = self.commands
        window.may_leave_full_screen = not desk.settings.keep_full_screen
        window.lock_asked.connect(self.lock)
        window.history_asked.connect(self.show_history)
        window.card_asked.connect(self._print_card)

    @property
    def officer(self) -> Officer:
        """Who works here."""
        return self._at_work.signed_in.officer

    def work_as(self, session: Session) -> None:
        """Go on for this session, with the pages that its officer's role has."""
        self.session = session
        self.close(PAGES_END_WITHIN_S)
        desk = self._desk
        if not session.signed_in.officer.may(Permission.READ_LISTS):
            return
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
            LogPage(self._log_model(), desk.theme) if session.signed_in.officer.may(Permission.READ_LOG) else None,
            self,
        )
        self.pages.frame.left.connect(self._leave_pages)
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

    @property
    def _at_work(self) -> Session:
        if self.session is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.session

    # Signing in

    @Slot()
    def ask_who(self) -> None:
        """Show the sign-in card; what follows depends on who signs in."""
        desk = self._desk
        facts = DeskFacts(
            now=desk.clock,
            zone=self._zone,
            lists=desk.lists_in_force,
            languages=languages(),
            language=desk.settings.language or "en",
        )
        model = SignInModel(
            sign_in=desk.sign_in,
            tasks=desk.tasks,
            post_name=desk.identity.post_name,
            lane=desk.identity.lane,
            facts=facts,
            parent=self,
        )
        model.signed_in.connect(self._welcome)
        model.language_chosen.connect(self.speak)
        self._window.show_sign_in(model)

    @Slot(str)
    def speak(self, code: str) -> None:
        """Go on in another language, and remember it."""
        speak(code)
        self._remember(language=code)
        if self.session is None:
            self.ask_who()

    @Slot(object)
    def _welcome(self, _officer: Officer) -> None:
        signed_in = self._desk.signed_in
        if signed_in is None:
            return
        self.work_as(Session(signed_in))
        self._idle.watch(self._window)
        self._idle.touch()
        self._desk.start_camera()
        self.choose_pin()

    @Slot()
    def choose_pin(self) -> None:
        """Let the officer choose the PIN of this session."""
        page = PinPage(self._at_work.pin.set, self._desk.tasks, self._desk.theme)
        page.done.connect(self.go_on)
        self._show(page)

    @Slot()
    def go_on(self) -> None:
        """Show the page on which this officer's work begins."""
        if self.officer.may(Permission.READ_LOG) and self._desk.model is None:
            self.show_log()
        else:
            self.work_at_lane()

    @Slot()
    def sign_out(self) -> None:
        """Leave the desk; the shift of the lane stays open. Who left a traveller behind comes back to the lock."""
        if self._has_open_read():
            return
        self._forget_inspection()
        self.session, self._desk.signed_in = None, None
        self.close(PAGES_END_WITHIN_S)
        if self._left is None:
            self.shift = None
            self.ask_who()
            return
        session, self._left = self._left, None
        self._desk.signed_in, self._desk.model = session.signed_in, session.inspection
        self.work_as(session)
        self.work_at_lane()
        self._cover(LockCause.OFFICER)

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
            desk.tasks.run(partial(shift_in_progress, desk.store), self._begin_or_open, self._tell)

    def begin_inspection(self, shift: Shift | None) -> InspectionModel:
        """Show primary inspection; without a shift on a training desk alone."""
        desk = self._desk
        self.shift = shift
        model = desk.new_inspection(self._at_work.signed_in, shift)
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

    def _show_page(self, name: str) -> None:
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
        self._opening = OpeningModel(
            before=partial(before_shift, desk.store, desk.lists),
            open_shift=self._open,
            tasks=desk.tasks,
            direction=Direction.ENTRY,
            parent=self,
        )
        self._opening.opened.connect(self._opened)
        desk.eye.measure(True)
        self._show(OpeningPage(self._opening, desk.identity, desk.theme, self._zone))

    def _open(self, form: ShiftForm) -> Shift:
        desk = self._desk
        return open_shift(
            desk.store,
            desk.clock,
            self._at_work.signed_in,
            desk.identity,
            direction=form.direction,
            travelling_by=form.travelling_by,
            equipment=form.equipment,
            before=form.before,
            stamp_number=form.stamp_number,
        )

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
        signed_in = self._at_work.signed_in
        model = ClosingModel(
            shift=shift,
            count=partial(at_closing, desk.store, shift),
            close=lambda text, second: close_shift(
                desk.store, desk.clock, signed_in, shift.shift_id, handover=text, countersigned_by=second
            ),
            countersigner=partial(countersigner, desk.store, desk.clock, signed_in),
            has_open_read=self._has_open_read,
            tasks=desk.tasks,
            parent=self,
        )
        model.closed.connect(self._closed)
        page = ClosingPage(model, desk.theme, self._zone)
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
            self._show_page(LOG)
        elif self.officer.may(Permission.READ_LOG) or self.officer.may(Permission.READ_OWN_LOG):
            model = self._log_model()
            self._show(LogPage(model, self._desk.theme), model)

    def _log_model(self) -> LogModel:
        desk, signed_in = self._desk, self._at_work.signed_in
        officer = signed_in.officer
        may_export = officer.may(Permission.EXPORT_LOG)
        return LogModel(
            page=partial(log_page, desk.store, officer),
            count=partial(count_log, desk.store, officer),
            open_record=partial(open_record, desk.store, desk.clock, signed_in),
            export=partial(export_log, desk.store, desk.clock, signed_in, desk.home) if may_export else None,
            officers=partial(officer_names, desk.store, officer),
            tasks=desk.looking_up,
            now=desk.clock,
            zone=self._zone,
            parent=self,
        )

    @Slot()
    def show_history(self) -> None:
        """Show the history of the traveller at the desk, or of somebody else for a purpose."""
        if self.session is None or self._opening is not None or not self.officer.may(Permission.READ_HISTORY):
            return
        desk = self._desk
        subject = desk.model.subject if desk.model is not None else None
        model = HistoryModel(
            find=partial(find_history, desk.store, desk.clock, self._at_work.signed_in),
            tasks=desk.looking_up,
            zone=self._zone,
            at_desk=subject.traveller if subject is not None else None,
            parent=self,
        )
        page = HistoryPage(model, desk.theme)
        page.left.connect(self.go_back)
        self._show(page, model)

    @Slot()
    def go_back(self) -> None:
        """Go back to the lane, or to where this officer's work begins."""
        if self._desk.model is not None:
            self._window.show_inspection(self._desk.model)
        else:
            self.go_on()

    # The lock

    @Slot()
    def lock(self) -> None:
        """Cover the desk until the officer, or another one, opens it."""
        if self.session is not None and not self._window.is_locked:
            self._cover(LockCause.OFFICER)

    @Slot()
    def _lock_idle(self) -> None:
        if self.session is not None and not self._window.is_locked:
            self._cover(LockCause.IDLE)

    def _cover(self, cause: LockCause) -> None:
        desk, session = self._desk, self._at_work
        desk.tasks.run(
            partial(lock_session, desk.store, desk.clock, session.signed_in, cause), lambda _done: None, self._tell
        )
        inspection = desk.model
        model = LockModel(
            officer=session.signed_in.officer,
            post_name=desk.identity.post_name,
            lane=desk.identity.lane,
            locked_at=desk.clock(),
            zone=self._zone,
            has_pin=lambda: session.pin.may_unlock,
            with_pin=partial(unlock_with_pin, desk.store, desk.clock, session.signed_in, session.pin),
            with_passphrase=self._unlock_with_passphrase,
            take_over=self._take_over,
            may_change=self._left is None and (inspection is None or not inspection.has_unsaved),
            has_open_read=self._has_open_read(),
            tasks=desk.tasks,
            parent=self,
        )
        model.unlocked.connect(self._unlocked)
        model.taken_over.connect(self._taken_over)
        self._window.lock(model)

    def _unlock_with_passphrase(self, passphrase: str) -> None:
        desk, session = self._desk, self._at_work
        unlock_with_passphrase(desk.store, desk.clock, session.signed_in, session.pin, passphrase)

    def _take_over(self, user_name: str, passphrase: str) -> Officer:
        desk, session = self._desk, self._at_work
        if user_name.casefold() == session.signed_in.officer.user_name:
            self._unlock_with_passphrase(passphrase)
            return session.signed_in.officer
        self._coming = change_officer(
            desk.store, desk.clock, session.signed_in, user_name, passphrase, has_open_read=self._has_open_read()
        )
        return self._coming[0].officer

    @Slot()
    def _unlocked(self) -> None:
        self._idle.touch()
        self._window.unlock()

    @Slot(object)
    def _taken_over(self, _officer: Officer) -> None:
        coming, self._coming = self._coming, None
        if coming is None:
            self._unlocked()
            return
        desk, before = self._desk, self._at_work
        signed_in, open_read = coming
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
        self._idle.touch()
        self._window.unlock()
        self.go_on() if desk.model is None else self.work_at_lane()

    # What can be done everywhere

    def commands(self) -> Sequence[PageCommand]:
        """Return what this officer can do on every page."""
        if self.session is None:
            return ()
        may, has_model = self.officer.may, self._desk.model is not None
        go, here = self.tr("Go to"), self.tr("Desk")
        is_free = not self._has_open_read()
        is_signed_in_by_hand = not self._desk.identity.is_training
        may_read_log = may(Permission.READ_LOG) or may(Permission.READ_OWN_LOG)
        may_close = self.shift is not None and may(Permission.INSPECT)
        may_type_late = may(Permission.TYPE_LATE_BATCH)
        offered: list[tuple[str, str, str, Callable[[], object], bool]] = [
            (go, self.tr("Inspect"), "", self.work_at_lane, may(Permission.INSPECT)),
            (go, self.tr("Traveller history"), "F3", self.show_history, may(Permission.READ_HISTORY)),
            (go, self.tr("Log"), "", self.show_log, may_read_log),
            (go, page_words(MATCHES), "", partial(self._show_page, MATCHES), may(Permission.DECIDE_MATCHES)),
            (go, page_words(WATCHLIST), "", partial(self._show_page, WATCHLIST), may(Permission.READ_LISTS)),
            (go, self.tr("Late batch from paper"), "Ctrl T", self._window.show_late_batch, may_type_late),
            (here, self.tr("Close the shift"), "", self.close_shift, may_close),
            (here, self.tr("Open a shift"), "", self.open_shift, has_model and self.shift is None and is_free),
            (here, self.tr("Choose a PIN"), "", self.choose_pin, True),
            (here, self.tr("Lock"), "Ctrl L", self.lock, True),
            (here, self.tr("Sign out"), "", self.sign_out, is_free and is_signed_in_by_hand),
            (here, self.tr("Unlock signing in"), "", self._unlock_sign_in, may(Permission.UNLOCK_SIGN_IN)),
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

    def _unlock_sign_in(self) -> None:
        desk = self._desk
        work = partial(unlock_sign_in, desk.store, desk.clock, self._at_work.signed_in)
        desk.tasks.run(work, lambda _done: None, self._tell)

    def _use_theme(self, palette: str) -> None:
        self._desk.theme.use(palette)
        self._remember(theme=palette)

    def _remember(self, **values: str) -> None:
        try:
            settings.remember(self._desk.home.settings_file, **values)
        except OSError as error:
            self._tell(error)

    @Slot(object)
    def _print_card(self, groups: object) -> None:
        desk = self._desk
        file = reports_folder(desk.home) / "key-card.pdf"
        foot = f"BorderDesk · {desk.identity.post_name}"
        try:
            written = print_key_card(self.tr("All keys"), cast("tuple[KeyGroup, ...]", groups), foot, file)
        except BorderDeskError as error:
            self._tell(error)
            return
        words = self.tr("The key card is printed.") if written is None else self.tr("The key card is in {file}")
        self._window.tell(words.replace("{file}", str(written or Path())))

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
            zone=self._zone,
            is_training=desk.identity.is_training,
        )
        self._window.show_screen(frame)

    def _retire(self) -> None:
        """Let the model of the page before go, once everything that it asked for was answered."""
        model, self._page_model = self._page_model, None
        if model is not None:
            self._desk.looking_up.run(lambda: None, lambda _done: model.deleteLater(), self._tell)

    def _has_open_read(self) -> bool:
        model = self._desk.model
        return model is not None and (model.has_open_read or model.has_unsaved)

    def _forget_inspection(self) -> None:
        self._desk.forget_inspection()
        self._window.take_inspection_away()

    def _forget_opening(self) -> None:
        opening, self._opening = self._opening, None
        self._desk.eye.measure(False)
        if opening is not None:
            self._desk.tasks.run(lambda: None, lambda _done: opening.deleteLater(), self._tell)

    def _tell(self, error: Exception) -> None:
        words = self.tr("This did not work: the desk cannot read or write. Try again, or call the administrator.")
        if isinstance(error, NotPermittedError):
            words = self.tr("Your role does not allow this.")
        self._window.tell(words)
