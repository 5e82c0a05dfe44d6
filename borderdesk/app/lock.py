"""Covers the desk when its officer leaves it, and lets them or the next officer in."""

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.session_lock import (
    LockCause,
    OpenRead,
    change_officer,
    lock_session,
    unlock_with_passphrase,
    unlock_with_pin,
)
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.officer import Officer
from borderdesk.domain.verdict import DeskRules
from borderdesk.ui.lock.idle import Idle
from borderdesk.ui.lock.model import LockModel

if TYPE_CHECKING:
    from borderdesk.app.desk import Desk
    from borderdesk.app.flow import DeskFlow


class DeskLock(QObject):
    """Lies over every page from the first sign-in on.

    Signals:
        replaced: Another officer takes over, and the cover waits for `open`; carries their sign-in and what becomes of
            the open read.
    """

    replaced = Signal(object, object)

    def __init__(self, desk: "Desk", flow: "DeskFlow") -> None:
        super().__init__(flow)
        self._desk, self._flow, self._window = desk, flow, desk.window
        self._coming: tuple[SignedIn, OpenRead] | None = None
        self._idle = Idle(monotonic, self)
        self._idle.lapsed.connect(self._lock_idle)
        self._window.lock_asked.connect(self.lock)

    def watch(self) -> None:
        """Lock by itself from now on when nobody has touched the desk for a while."""
        self.obey(rules_in_force(self._desk.store))
        self._idle.watch(self._window)
        self._idle.touch()

    def obey(self, rules: DeskRules) -> None:
        """Wait as long as the post's rules say."""
        self._idle.lapse_after(rules.lock_after_minutes)

    @Slot()
    def lock(self) -> None:
        """Cover the desk until the officer, or another one, opens it."""
        if self._flow.session is not None and not self._window.is_locked:
            self.cover(LockCause.OFFICER)

    @Slot()
    def _lock_idle(self) -> None:
        if self._flow.session is not None and not self._window.is_locked:
            self.cover(LockCause.IDLE)

    def cover(self, cause: LockCause) -> None:
        """Lay the cover over the desk, and journal why."""
        desk, flow, session = self._desk, self._flow, self._flow.at_work
        if desk.half_done is not None and desk.model is not None:
            desk.half_done.write_now()
        locking = partial(lock_session, desk.store, desk.clock, session.signed_in, cause)
        desk.tasks.run(locking, lambda _done: None, flow.tell)
        model = LockModel(
            officer=session.signed_in.officer,
            post_name=desk.identity.post_name,
            lane=desk.identity.lane,
            locked_at=desk.clock(),
            zone=desk.zone,
            has_pin=lambda: session.pin.may_unlock,
            with_pin=partial(unlock_with_pin, desk.store, desk.clock, session.signed_in, session.pin),
            with_passphrase=self._unlock_with_passphrase,
            take_over=self._take_over,
            may_change=flow.may_change_officer,
            has_open_read=flow.has_open_read,
            tasks=desk.tasks,
            parent=self,
        )
        model.unlocked.connect(self.open)
        model.taken_over.connect(self._taken_over)
        self._window.lock(model)

    def _unlock_with_passphrase(self, passphrase: str) -> None:
        desk, session = self._desk, self._flow.at_work
        unlock_with_passphrase(desk.store, desk.clock, session.signed_in, session.pin, passphrase)

    def _take_over(self, user_name: str, passphrase: str) -> Officer:
        desk, session = self._desk, self._flow.at_work
        if user_name.casefold() == session.signed_in.officer.user_name:
            self._unlock_with_passphrase(passphrase)
            return session.signed_in.officer
        self._coming = change_officer(
            desk.store, desk.clock, session.signed_in, user_name, passphrase, has_open_read=self._flow.has_open_read
        )
        return self._coming[0].officer

    @Slot()
    def open(self) -> None:
        """Take the cover away."""
        self._idle.touch()
        self._window.unlock()

    @Slot(object)
    def _taken_over(self, _officer: Officer) -> None:
        coming, self._coming = self._coming, None
        if coming is None:
            self.open()
        else:
            self.replaced.emit(*coming)
