"""Builds the pages of a supervisor or an administrator and joins them to the desk."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.import_progress import ImportControl
from borderdesk.actions.lasting_pairs import agree_pair, end_pair, list_pairs
from borderdesk.actions.list_preview import preview_list
from borderdesk.actions.match_findings import find_in_queue
from borderdesk.actions.match_queue import match_cases, open_case
from borderdesk.actions.own_entries import add_entry, close_entry, entry_from_cells
from borderdesk.actions.record_search import records_like
from borderdesk.actions.rescreening import RescreenProgress
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import list_states
from borderdesk.app.importing import Imports
from borderdesk.app.rescreening import Rescreener
from borderdesk.app.second_person import signed_in_second
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.lasting_pair import PairFile
from borderdesk.domain.match_finding import FindingGrounds, MatchFinding
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import OWN_LISTS, Level
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from borderdesk.ui.icons import Icon
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.matches.model import MatchActions, MatchesModel
from borderdesk.ui.matches.view import MatchesPage
from borderdesk.ui.pages.frame import FrameFacts, PagesFrame
from borderdesk.ui.pages.page import NamedPage
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.importing import ImportActions, ImportModel
from borderdesk.ui.watchlist.model import ShownRecord, WatchlistActions, WatchlistModel
from borderdesk.ui.watchlist.view import WatchlistPage
from borderdesk.ui.words.roles import page_words, role_words

INSPECT, LOG, MATCHES, WATCHLIST = "inspect", "log", "matches", "watchlist"


class DeskPages(QObject):
    """The frame with the pages that an officer's role has.

    `log` is the page of the log, for who may read all of it. `quick` is the desk's own thread, which owns the open
    lists. What may take its time runs on a thread of these pages: an import of a large list keeps that one busy, never
    the desk.
    """

    def __init__(
        self,
        store: Store,
        folder: Path,
        lists: OpenLists,
        clock: Clock,
        signed_in: SignedIn,
        identity: DeskIdentity,
        rescreener: Rescreener,
        theme: Theme,
        quick: Tasks,
        log: LogPage | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._folder, self._lists, self._clock = store, folder, lists, clock
        self._signed_in, self._zone, self._rescreener = signed_in, ZoneInfo(identity.time_zone), rescreener
        self._quick, self._reading, self._importing = quick, Tasks(self), Tasks(self)
        self.matches = self._matches()
        self.watchlist = self._watchlist()
        facts = FrameFacts(
            post_name=identity.post_name,
            role=role_words(signed_in.officer.role),
            officer=signed_in.officer.display_name,
            zone=self._zone,
            is_training=identity.is_training,
        )
        self.frame = PagesFrame(self._named(theme, log), facts, theme, clock)
        rescreener.finished.connect(self._look_again)

    def close(self, deadline_s: float) -> bool:
        """End what these pages have going on: an import is stopped, and its list stays as it was."""
        self.watchlist.importing.stop()
        return self._importing.close(deadline_s) and self._reading.close(deadline_s)

    def _named(self, theme: Theme, log: LogPage | None) -> tuple[NamedPage, ...]:
        officer = self._signed_in.officer
        pages = []
        if officer.may(Permission.INSPECT):
            pages.append(NamedPage(name=INSPECT, words=page_words(INSPECT), icon=Icon.INSPECT, page=None))
        if log is not None:
            pages.append(NamedPage(name=LOG, words=page_words(LOG), icon=Icon.LOG, page=log))
        if officer.may(Permission.DECIDE_MATCHES):
            page = MatchesPage(self.matches, theme)
            pages.append(NamedPage(name=MATCHES, words=page_words(MATCHES), icon=Icon.MATCHES, page=page))
        page_of_lists = WatchlistPage(self.watchlist, theme)
        pages.append(NamedPage(name=WATCHLIST, words=page_words(WATCHLIST), icon=Icon.WATCHLIST, page=page_of_lists))
        return tuple(pages)

    def _matches(self) -> MatchesModel:
        officer = self._signed_in.officer
        actions = MatchActions(
            cases=partial(match_cases, self._store, self._clock, officer),
            open_case=partial(open_case, self._store, self._lists, self._clock, self._signed_in),
            find=self._find,
        )
        return MatchesModel(
            actions,
            quick=self._quick,
            slow=self._reading,
            now=self._clock,
            zone=self._zone,
            officer=officer,
            parent=self,
        )

    def _watchlist(self) -> WatchlistModel:
        officer, imports = self._signed_in.officer, Imports(self._store, self._folder, self._clock, self._signed_in)
        importing = ImportModel(
            ImportActions(
                preview=partial(preview_list, self._store, officer),
                check=imports.check,
                use=imports.use,
                new_hold=ImportControl,
                rescreening=self._progress,
            ),
            self._importing,
            may_import=officer.may(Permission.IMPORT_LIST),
            parent=self,
        )
        importing.used.connect(self._rescreener.look)
        decides = officer.may(Permission.DECIDE_MATCHES)
        actions = WatchlistActions(
            states=partial(list_states, self._store, self._lists, self._clock, officer),
            find_records=self._find_records,
            pairs=partial(list_pairs, self._store, officer) if decides else None,
            agree=self._agree if decides else None,
            end=self._end if decides else None,
            add_record=self._add_record if officer.may(Permission.MAINTAIN_ENTRIES) else None,
            close_record=self._close_record if officer.may(Permission.MAINTAIN_ENTRIES) else None,
        )
        return WatchlistModel(
            actions, importing, quick=self._quick, slow=self._reading, now=self._clock, zone=self._zone, parent=self
        )

    def _find(self, case: MatchCase, grounds: FindingGrounds, until: date | None) -> MatchFinding:
        at_work = self._store, self._lists, self._clock, self._signed_in
        return find_in_queue(*at_work, case, grounds, set_aside_until=until)

    def _find_records(self, text: str) -> tuple[ShownRecord, ...]:
        found = records_like(self._store, self._lists, self._clock, self._signed_in, text)
        return tuple(
            ShownRecord(list_name=record.list_name, entry=record.entry, is_own=record.list_name in OWN_LISTS.values())
            for record in found
        )

    def _add_record(self, cells: Mapping[str, str], second: SecondPerson | None) -> ShownRecord:
        level, reason = Level(cells["level"]), cells["reason"]
        entry = entry_from_cells({name: text for name, text in cells.items() if name not in ("level", "reason")})
        added = add_entry(
            self._store,
            self._folder,
            self._clock,
            self._signed_in,
            entry,
            level=level,
            reason=reason,
            second=signed_in_second(self._store, self._clock, second),
        )
        return ShownRecord(list_name=OWN_LISTS[level], entry=added.entry, is_own=True)

    def _close_record(self, reference: str, reason: str, second: SecondPerson | None) -> ShownRecord:
        at_work = self._store, self._folder, self._clock, self._signed_in
        closed = close_entry(
            *at_work, reference, reason=reason, second=signed_in_second(self._store, self._clock, second)
        )
        return ShownRecord(list_name=OWN_LISTS[closed.level], entry=closed.entry, is_own=True)

    def _agree(self, pair_id: UUID) -> PairFile:
        return agree_pair(self._store, self._clock, self._signed_in, pair_id)

    def _end(self, pair_id: UUID, remark: str) -> PairFile:
        return end_pair(self._store, self._clock, self._signed_in, pair_id, remark)

    def _progress(self) -> RescreenProgress | None:
        return self._rescreener.progress

    @Slot(object)
    def _look_again(self, _progress: RescreenProgress) -> None:
        if self._signed_in.officer.may(Permission.DECIDE_MATCHES):
            self.matches.refresh()
