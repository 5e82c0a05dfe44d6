"""Joins the import of lists to its page: an order in, numbers on the way, an outcome at the end."""

import threading
from collections import Counter
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.list_building import Progress
from borderdesk.actions.list_preview import check_list
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import BorderDeskError
from borderdesk.storage.store import Store
from borderdesk.ui.watchlist.importing import HoldsImport, ImportNumbers, ImportOrder, ImportOutcome, ReportNumbers


class StoppedByHandError(BorderDeskError):
    """Somebody stopped the import; the list in force stays."""

    def __init__(self) -> None:
        super().__init__("stopped; the list in force stays")


class Hold:
    """Holds, releases and stops an import from any thread."""

    def __init__(self) -> None:
        self._may_run, self._is_stopped = threading.Event(), threading.Event()
        self._may_run.set()

    @property
    def is_paused(self) -> bool:
        """The import holds still until it is released."""
        return not self._may_run.is_set()

    def pause(self) -> None:
        """Hold the import where it is."""
        self._may_run.clear()

    def resume(self) -> None:
        """Let it go on."""
        self._may_run.set()

    def stop(self) -> None:
        """End it; the list in force stays."""
        self._is_stopped.set()
        self._may_run.set()

    def wait(self) -> None:
        """Wait while it is held; raise StoppedByHandError where it was ended."""
        self._may_run.wait()
        if self._is_stopped.is_set():
            raise StoppedByHandError


class Imports:
    """Checks and uses files for one officer."""

    def __init__(self, store: Store, folder: Path, clock: Clock, signed_in: SignedIn) -> None:
        self._store, self._folder, self._clock, self._signed_in = store, folder, clock, signed_in

    def check(self, order: ImportOrder, report: ReportNumbers, hold: HoldsImport) -> ImportOutcome:
        """Read the whole file and use nothing of it."""
        built = check_list(self._folder, self._signed_in.officer, order.source, _told(report, hold))
        reasons = Counter(record.reason for record in built.rejected)
        return ImportOutcome(
            entries=built.entries,
            rejected=built.rejected_count,
            skipped=built.skipped,
            reasons=dict(reasons.most_common()),
        )

    def use(self, order: ImportOrder, report: ReportNumbers, hold: HoldsImport) -> ImportOutcome:
        """Put the file in force."""
        summary = import_list(
            self._store,
            self._folder,
            self._clock,
            self._signed_in,
            order.source,
            name=order.name,
            level=order.level,
            handling=order.handling,
            allow_shrink=order.allow_shrink,
            progress=_told(report, hold),
        )
        reasons = Counter(record.reason for record in summary.rejected)
        return ImportOutcome(
            entries=summary.version.entries,
            rejected=summary.rejected_count,
            skipped=summary.skipped,
            reasons=dict(reasons.most_common()),
            version=summary.version.version,
        )


def _told(report: ReportNumbers, hold: HoldsImport) -> Progress:
    def tell(done: int, size: int) -> None:
        report(ImportNumbers(share=done / max(1, size)))
        if isinstance(hold, Hold):
            hold.wait()

    return tell
