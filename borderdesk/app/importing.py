"""Joins the import of lists to its page: an order in, numbers on the way, an outcome at the end."""

from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.import_progress import ImportControl, ImportProgress, Progress
from borderdesk.actions.list_preview import check_list
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.app.second_person import signed_in_second
from borderdesk.storage.list_changes import ListChanges
from borderdesk.storage.store import Store
from borderdesk.ui.watchlist.importing import ImportNumbers, ImportOrder, ImportOutcome, ReportNumbers


class Imports:
    """Checks and uses files for one officer."""

    def __init__(self, store: Store, folder: Path, clock: Clock, signed_in: SignedIn) -> None:
        self._store, self._folder, self._clock, self._signed_in = store, folder, clock, signed_in

    def check(self, order: ImportOrder, report: ReportNumbers, hold: ImportControl) -> ImportOutcome:
        """Read the whole file and use nothing of it."""
        checked = check_list(self._store, self._folder, self._signed_in.officer, order.source, _told(report), hold)
        return ImportOutcome(
            entries=checked.entries, rejected=checked.rejected, skipped=checked.skipped, reasons=checked.reasons
        )

    def use(self, order: ImportOrder, report: ReportNumbers, hold: ImportControl) -> ImportOutcome:
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
            second=signed_in_second(self._store, self._clock, order.second),
            progress=_told(report),
            control=hold,
        )
        return ImportOutcome(
            entries=summary.version.entries,
            rejected=summary.rejected_count,
            skipped=summary.skipped,
            reasons=summary.rejected_by_reason,
            changes=_counted(summary.changes),
            version=summary.version.version,
        )


def _told(report: ReportNumbers) -> Progress:
    def tell(progress: ImportProgress) -> None:
        report(
            ImportNumbers(
                records=progress.records,
                of_about=progress.of_about,
                per_second=progress.per_second,
                seconds_left=progress.seconds_left,
                rejected=progress.rejected,
                share=progress.bytes_read / max(1, progress.size),
            )
        )

    return tell


def _counted(changes: ListChanges | None) -> tuple[int, int, int] | None:
    return None if changes is None else (changes.added, changes.changed, changes.removed)
