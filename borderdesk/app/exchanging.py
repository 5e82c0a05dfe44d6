"""Sends the journal to the hub beside the desk and never in its way: on a timer, and when it is asked."""

import logging
import random
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.exchange import exchange_state, send_now
from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.exchange import ExchangeState
from borderdesk.domain.principal import DESK
from borderdesk.logs import describe
from borderdesk.storage.store import Store
from borderdesk.sync.wire import HubUnreachedError, Wire
from borderdesk.ui.tasks import Tasks

log = logging.getLogger(__name__)

EVERY_S = 30.0
AT_MOST_S = 15 * 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged:
    """How one try ended: where the exchange stands, and what was in the way. `refused` is what the hub or we said."""

    state: ExchangeState
    is_reached: bool
    refused: str | None = None

    @property
    def is_well(self) -> bool:
        """The hub was reached, and took what it was given."""
        return self.is_reached and self.refused is None


class Exchanger(QObject):
    """Tries every half minute; where the hub is not reached the pauses double, up to a quarter of an hour.

    Each pause is longer or shorter by chance, so that a whole country's desks do not come back at one moment.

    Signals:
        exchanged: A try has ended; carries how.
    """

    exchanged = Signal(object)

    def __init__(
        self, store: Store, clock: Clock, authority: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._authority = store, clock, authority
        self._tasks = Tasks(self)
        self._stop = threading.Event()
        self._is_running = False
        self._failures = 0
        self.progress: tuple[int, int] | None = None
        self.last: Exchanged | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.exchange)

    def start(self) -> None:
        """Try now, and from now on."""
        self.exchange()

    @Slot()
    def exchange(self) -> None:
        """Try, unless that is going on already."""
        if not self._is_running and not self._stop.is_set():
            self._is_running = True
            self._timer.stop()
            self._tasks.run(self._try, self._done, self._failed)

    def close(self, deadline_s: float) -> bool:
        """Stop after the parcel that is under way; tell whether it ended in time."""
        self._stop.set()
        self._timer.stop()
        return self._tasks.close(deadline_s)

    def _try(self) -> Exchanged:
        state = exchange_state(self._store, DESK)
        if state.link is None:
            return Exchanged(state=state, is_reached=False)
        wire = Wire(address=state.link.address, authority=self._authority)
        reached, refused = True, None
        try:
            send_now(self._store, self._clock, DESK, wire.post, self._hear, self._stop.is_set)
        except HubUnreachedError:
            reached = False
        except BorderDeskError as error:
            log.error("exchange with the hub failed: %s", describe(error))
            refused = str(error)
        return Exchanged(state=exchange_state(self._store, DESK), is_reached=reached, refused=refused)

    def _hear(self, done: int, total: int) -> None:
        # Called on the thread of the work: one assignment, which whoever shows it reads.
        self.progress = (done, total)

    def _done(self, exchanged: Exchanged) -> None:
        self._is_running, self.progress, self.last = False, None, exchanged
        self._failures = 0 if exchanged.is_well else self._failures + 1
        self._wait()
        self.exchanged.emit(exchanged)

    def _failed(self, error: Exception) -> None:
        self._is_running, self.progress = False, None
        self._failures += 1
        log.error("exchange with the hub failed: %s", describe(error))
        self._wait()

    def _wait(self) -> None:
        if not self._stop.is_set():
            pause = min(EVERY_S * (1 << min(self._failures, 10)), AT_MOST_S)
            self._timer.start(int(pause * random.uniform(0.5, 1.5) * 1000))
