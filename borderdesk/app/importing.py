"""Joins the import of lists to its page: an order in, numbers on the way, an outcome at the end."""

import csv
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from borderdesk.actions.clock import Clock
from borderdesk.actions.import_progress import ImportControl, ImportProgress, Progress
from borderdesk.actions.list_preview import ColumnMapping, ListPreview, check_list, preview_list, saved_mappings
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.app.second_person import signed_in_second
from borderdesk.lists import RejectedRecord
from borderdesk.reports.whole_file import whole_file
from borderdesk.storage.list_changes import ListChanges
from borderdesk.storage.store import Store
from borderdesk.ui.watchlist.importing import ImportNumbers, ImportOrder, ImportOutcome, ReportNumbers


class Imports:
    """Checks and uses files for one officer."""

    def __init__(self, store: Store, folder: Path, clock: Clock, signed_in: SignedIn) -> None:
        self._store, self._folder, self._clock, self._signed_in = store, folder, clock, signed_in
        self._rejected: IO[str] | None = None

    def preview(self, source: Path, mapping: ColumnMapping | None) -> ListPreview:
        """Read the first records of a file, a table as it is said or as one like it was read before."""
        officer = self._signed_in.officer
        return preview_list(self._store, officer, source, mapping=mapping, saved=saved_mappings(self._store, officer))

    def check(self, order: ImportOrder, report: ReportNumbers, hold: ImportControl) -> ImportOutcome:
        """Read the whole file and use nothing of it."""
        checked = check_list(
            self._store,
            self._folder,
            self._signed_in.officer,
            order.source,
            _told(report),
            hold,
            mapping=order.mapping,
            on_rejected=self._new_rejected(),
        )
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
            mapping=order.mapping,
            allow_shrink=order.allow_shrink,
            on_rejected=self._new_rejected(),
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

    def save_rejected(self, target: Path) -> None:
        """Write what the last check or import rejected as a table, whole or not at all."""
        with whole_file(target) as file:
            writer = csv.writer(file)
            writer.writerow(("reference", "reason"))
            if self._rejected is not None:
                self._rejected.seek(0)
                file.writelines(self._rejected)

    def _new_rejected(self) -> Callable[[RejectedRecord], None]:
        # There may be as many as the file has rows: they wait on the disk, under no name.
        if self._rejected is not None:
            self._rejected.close()
        kept = self._rejected = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115  # kept to be saved
        writer = csv.writer(kept)
        return lambda rejected: writer.writerow((rejected.reference, rejected.reason)) and None


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
