"""What the log page knows: the search, the rows loaded so far, how many there are, and the record that is open."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.crossing_views import LogPage, OpenedRecord
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.ui.log.search import Search, parse_search
from borderdesk.ui.tasks import RunsTasks

PAGE = 60


class Span(StrEnum):
    """The time that is looked at where the search does not say another."""

    HOUR = "hour"
    TODAY = "today"
    WEEK = "week"
    ALL = "all"


class LogModel(QObject):
    """Looks up what is asked for; an answer to a question that was asked before is dropped.

    Signals:
        changed: Something that the view shows is different now, beside the rows.
        reset: The rows are about to be others.
        begun: The rows are others now.
        growing: Rows are about to be added behind the others; carries the first of them and their number.
        grown: They were added.
        failed: A task did not finish; carries the error.
    """

    changed = Signal()
    reset = Signal()
    begun = Signal()
    growing = Signal(int, int)
    grown = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        page: Callable[[CrossingFilter, UUID | None, int], LogPage],
        count: Callable[[CrossingFilter, UUID | None], int],
        open_record: Callable[[UUID], OpenedRecord],
        export: Callable[[CrossingFilter], tuple[int, str]] | None,
        officers: Callable[[], Mapping[str, str]],
        tasks: RunsTasks,
        now: Callable[[], datetime],
        zone: tzinfo,
        span: Span = Span.TODAY,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._count, self._open, self._export = page, count, open_record, export
        self._tasks, self._now, self.zone = tasks, now, zone
        self.text, self.span = "", span
        self.search = Search(wanted=CrossingFilter())
        self.officers: Mapping[str, str] = {}
        self.rows: list[Crossing] = []
        self.amended_by: dict[UUID, Crossing] = {}
        self.is_last = False
        self.is_loading = self.has_failed = False
        self.number: int | None = None
        self.new = 0
        self.opened: OpenedRecord | None = None
        self.asks_to_export = False
        self.exported: tuple[int, str] | None = None
        self._request = 0
        tasks.run(officers, self._know_officers, self.failed.emit)
        self.refresh()

    @property
    def may_export(self) -> bool:
        """Whoever reads this log may also take it away."""
        return self._export is not None

    @property
    def today(self) -> datetime:
        """The beginning of the day at the post."""
        return datetime.combine(self._now().astimezone(self.zone).date(), time.min, self.zone)

    def look_for(self, text: str) -> None:
        """Look for something else."""
        if text != self.text:
            self.text = text
            self.refresh()

    def choose_span(self, span: str) -> None:
        """Look at another time."""
        if span != self.span:
            self.span = Span(span)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Begin at the newest row."""
        self._request += 1
        base = CrossingFilter(since=self._since())
        self.search = parse_search(self.text, now=self._now(), zone=self.zone, officers=self.officers, base=base)
        self.is_loading, self.has_failed, self.number, self.new = True, False, None, 0
        self.opened, self.asks_to_export, self.exported = None, False, None
        self.changed.emit()
        work = partial(self._page, self.search.wanted, None, PAGE)
        self._tasks.run(work, partial(self._begin, self._request), partial(self._not_found, self._request))

    def load_more(self) -> None:
        """Load the rows behind the last one."""
        if self.is_loading or self.is_last or not self.rows:
            return
        self.is_loading = True
        work = partial(self._page, self.search.wanted, self.rows[-1].crossing_id, PAGE)
        self._tasks.run(work, partial(self._grow, self._request), partial(self._not_found, self._request))

    @Slot()
    def look_for_new(self) -> None:
        """Count what was written since the newest row that is shown; it stays behind its button."""
        if not self.is_loading and self.rows:
            work = partial(self._count, self.search.wanted, self.rows[0].crossing_id)
            self._tasks.run(work, partial(self._show_new, self._request), self.failed.emit)

    def open_row(self, index: int) -> None:
        """Open the record of a row; this is journalled."""
        if 0 <= index < len(self.rows):
            work = partial(self._open, self.rows[index].crossing_id)
            self._tasks.run(work, partial(self._show_record, self._request), self.failed.emit)

    @Slot()
    def close_record(self) -> None:
        """Show no record any more."""
        if self.opened is not None:
            self.opened = None
            self.changed.emit()

    @Slot()
    def ask_to_export(self) -> None:
        """Answer Ctrl E: say first what would be written."""
        if self.may_export:
            self.asks_to_export, self.exported = True, None
            self.changed.emit()

    @Slot()
    def leave_export(self) -> None:
        """Write nothing."""
        self.asks_to_export, self.exported = False, None
        self.changed.emit()

    @Slot()
    def export(self) -> None:
        """Write exactly the rows of this filter and time range, also those that are not loaded."""
        if self._export is None or not self.asks_to_export:
            return
        self.asks_to_export = False
        self.changed.emit()
        # What is written later than now is not what was counted.
        wanted = replace(self.search.wanted, until=self.search.wanted.until or self._now())
        self._tasks.run(partial(self._export, wanted), self._show_exported, self._not_exported)

    def _since(self) -> datetime | None:
        match self.span:
            case Span.HOUR:
                return self._now() - timedelta(hours=1)
            case Span.TODAY:
                return (self.today).astimezone(self._now().tzinfo)
            case Span.WEEK:
                return (self.today - timedelta(days=6)).astimezone(self._now().tzinfo)
            case Span.ALL:
                return None

    def _begin(self, request: int, page: LogPage) -> None:
        if request != self._request:
            return
        self.reset.emit()
        self.rows, self.amended_by = list(page.rows), dict(page.amended_by)
        self.is_last, self.is_loading = page.is_last, False
        self.begun.emit()
        self.changed.emit()
        if page.is_last:
            self._show_number(request, len(page.rows))
        else:
            work = partial(self._count, self.search.wanted, None)
            self._tasks.run(work, partial(self._show_number, request), self.failed.emit)

    def _grow(self, request: int, page: LogPage) -> None:
        if request != self._request:
            return
        self.is_last, self.is_loading = page.is_last, False
        self.amended_by |= page.amended_by
        first = len(self.rows)
        if page.rows:
            self.growing.emit(first, len(page.rows))
            self.rows.extend(page.rows)
            self.grown.emit()
        self.changed.emit()

    def _show_number(self, request: int, number: int) -> None:
        if request == self._request:
            self.number = number
            self.changed.emit()

    def _show_new(self, request: int, number: int) -> None:
        if request == self._request and number != self.new:
            self.new = number
            self.changed.emit()

    def _show_record(self, request: int, record: OpenedRecord) -> None:
        if request == self._request:
            self.opened = record
            self.changed.emit()

    def _know_officers(self, officers: Mapping[str, str]) -> None:
        self.officers = officers
        if "officer:" in self.text.casefold():
            self.refresh()

    def _not_found(self, request: int, error: Exception) -> None:
        if request == self._request:
            self.is_loading, self.has_failed = False, True
            self.changed.emit()
        self.failed.emit(error)

    def _show_exported(self, exported: tuple[int, str]) -> None:
        self.exported = exported
        self.changed.emit()

    def _not_exported(self, error: Exception) -> None:
        self.exported = (-1, "")
        self.changed.emit()
        self.failed.emit(error)
