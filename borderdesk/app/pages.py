"""Builds the pages of a supervisor or an administrator and joins them to the desk."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.import_progress import ImportControl
from borderdesk.actions.lasting_pairs import agree_pair, end_pair, list_pairs
from borderdesk.actions.list_settings import set_list
from borderdesk.actions.match_findings import find_in_queue
from borderdesk.actions.match_queue import match_cases, open_case
from borderdesk.actions.match_steps import ask_desk, take_match, undo_finding
from borderdesk.actions.own_entries import add_entry, close_entry, entry_from_cells
from borderdesk.actions.record_history import record_history
from borderdesk.actions.record_search import records_like
from borderdesk.actions.rescreening import RescreenProgress
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import list_states
from borderdesk.app.importing import Imports
from borderdesk.app.people import people_model, settings_model
from borderdesk.app.rescreening import Rescreener
from borderdesk.app.second_person import signed_in_second
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.lasting_pair import PairFile
from borderdesk.domain.match_finding import FindingGrounds, MatchFinding
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import OWN_LISTS, Handling, Level, ListVersion
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from borderdesk.ui.audit.model import AuditModel
from borderdesk.ui.audit.page import AuditPage
from borderdesk.ui.icons import Icon
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.matches.model import MatchActions, MatchesModel
from borderdesk.ui.matches.view import MatchesPage
from borderdesk.ui.pages.frame import FrameFacts, PagesFrame
from borderdesk.ui.pages.page import NamedPage
from borderdesk.ui.people.page import PeoplePage
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.settings.page import SettingsPage
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.importing import ImportActions, ImportModel
from borderdesk.ui.watchlist.model import ShownRecord, WatchlistActions, WatchlistModel
from borderdesk.ui.watchlist.view import WatchlistPage
from borderdesk.ui.words.roles import page_words, role_words

INSPECT, LOG, MATCHES, WATCHLIST, AUDIT = "inspect", "log", "matches", "watchlist", "audit"
PEOPLE, SETTINGS = "people", "settings"


class DeskPages(QObject):
    """The frame with the pages that an officer's role has.

    `log` is the page of the log, for who may read all of it; `audit` makes the audit, for who may read that. `quick` is
    the desk's own thread, which owns the open lists. What may take its time runs on a thread of these pages: an import
    of a large list keeps that one busy, never the desk.
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
        audit: Callable[[Tasks], AuditModel] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._folder, self._lists, self._clock = store, folder, lists, clock
        self._signed_in, self._zone, self._rescreener = signed_in, ZoneInfo(identity.time_zone), rescreener
        self._quick, self._reading, self._importing, self._verifying = quick, Tasks(self), Tasks(self), Tasks(self)
        self.audit = None if audit is None else audit(self._verifying)
        self.matches = self._matches()
        self.watchlist = self._watchlist()
        at_work = store, clock, signed_in
        self.people = people_model(*at_work, identity, self._reading, self)
        self.settings = settings_model(*at_work, quick, self)
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
        if self.audit is not None:
            self.audit.stop()
        return all(tasks.close(deadline_s) for tasks in (self._importing, self._reading, self._verifying))

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
        if officer.may(Permission.READ_LISTS):
            lists = WatchlistPage(self.watchlist, theme)
            pages.append(NamedPage(name=WATCHLIST, words=page_words(WATCHLIST), icon=Icon.WATCHLIST, page=lists))
        if officer.may(Permission.READ_ACCOUNTS):
            people = PeoplePage(self.people, theme)
            pages.append(NamedPage(name=PEOPLE, words=page_words(PEOPLE), icon=Icon.PEOPLE, page=people))
        if officer.may(Permission.READ_SETTINGS):
            settings = SettingsPage(self.settings, theme)
            pages.append(NamedPage(name=SETTINGS, words=page_words(SETTINGS), icon=Icon.SETTINGS, page=settings))
        if self.audit is not None:
            acts = AuditPage(self.audit, theme)
            pages.append(NamedPage(name=AUDIT, words=page_words(AUDIT), icon=Icon.AUDIT, page=acts))
        return tuple(pages)

    def _matches(self) -> MatchesModel:
        officer = self._signed_in.officer
        actions = MatchActions(
            cases=partial(match_cases, self._store, self._clock, officer),
            open_case=partial(open_case, self._store, self._lists, self._clock, self._signed_in),
            find=self._find,
            take=partial(take_match, self._store, self._clock, self._signed_in),
            ask_desk=partial(ask_desk, self._store, self._clock, self._signed_in),
            undo=partial(undo_finding, self._store, self._clock, self._signed_in),
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
                preview=imports.preview,
                check=imports.check,
                use=imports.use,
                new_hold=ImportControl,
                rescreening=self._progress,
                save_rejected=imports.save_rejected,
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
            history=partial(record_history, self._store, self._lists, officer),
            set_list=self._set_list if officer.may(Permission.IMPORT_LIST) else None,
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

    def _set_list(
        self, name: str, level: Level | None, handling: Handling | None, days: int | None, reason: str
    ) -> ListVersion:
        at_work = self._store, self._clock, self._signed_in
        return set_list(*at_work, name, level=level, handling=handling, age_limit_days=days, reason=reason)

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
