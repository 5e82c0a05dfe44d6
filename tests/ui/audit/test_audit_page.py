"""The audit page: acts by key, who saw what, and the state of the journal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.audit import AuditPage as Rows
from borderdesk.actions.audit import AuditRow
from borderdesk.domain.audit import VIEWS, AuditFilter
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.officer import Role
from borderdesk.ui.application import start_application
from borderdesk.ui.audit.model import PAGE, AuditActions, AuditModel, Outcome, StoppedError
from borderdesk.ui.audit.page import AuditPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from borderdesk.ui.words.audit import act_words, proof_detail, result_words
from tests.made_up import NOW
from tests.ui.fake_desk import InlineTasks
from tests.ui.keyboard import CONTROL, press, type_in
from tests.ui.log.test_search import ZONE

PEOPLE = {"01a1": "D. Okafor", "01a2": "N. Rossi"}
WHOLE = JournalProof(entries=1204, crossings=800, purged=0, ends=(), seen={})
BROKEN = BrokenEntry(position=88_120, chain_id=UUID(int=2), sequence=88_120, kind=Break.PAYLOAD)


def act(number: int, kind: ActKind = ActKind.RECORD_VIEWED) -> AuditRow:
    return AuditRow(
        ordinal=number,
        number=None,
        at=NOW - timedelta(minutes=300 - number),
        kind=kind,
        kind_name=kind.value,
        person_id="01a1",
        person="D. Okafor",
        role=Role.SUPERVISOR,
        desk=UUID(int=7),
        object_id=f"crossing-{number}",
        result="at_the_desk",
        changes=(("lock_after_seconds", "300", "600"),) if kind is ActKind.RULES_SET else (),
        is_purged=False,
    )


@dataclass
class Audit:
    """An audit under the hand of the test; it remembers what it was asked."""

    rows: list[AuditRow] = field(default_factory=lambda: [act(number) for number in range(PAGE + 20, 0, -1)])
    asked: list[tuple[AuditFilter, int | None]] = field(default_factory=list)
    exported: list[AuditFilter] = field(default_factory=list)
    outcome: Outcome = WHOLE
    is_trusted: bool = True
    confirmed: int = 0

    def read(self, wanted: AuditFilter, before: int | None, limit: int) -> Rows:
        self.asked.append((wanted, before))
        rows = [row for row in self.rows if before is None or row.ordinal < before][:limit]
        return Rows(rows=tuple(rows), is_last=len(rows) < limit)

    def verify(self, progress: Callable[[int, int], None]) -> Outcome:
        progress(600, 1204)
        return self.outcome

    def export(self, wanted: AuditFilter) -> tuple[int, str, str]:
        self.exported.append(wanted)
        return len(self.rows), "audit.jsonl", "ab" * 32

    def confirm(self) -> None:
        self.confirmed, self.is_trusted = self.confirmed + 1, True

    def model(self) -> AuditModel:
        actions = AuditActions(
            read=self.read,
            verify=self.verify,
            export=self.export,
            people=lambda: PEOPLE,
            confirm_clock=self.confirm,
            clock_is_trusted=lambda: self.is_trusted,
        )
        return AuditModel(actions, quick=InlineTasks(), slow=InlineTasks(), now=lambda: NOW, zone=ZONE)


@pytest.fixture
def audit() -> Audit:
    return Audit()


@pytest.fixture
def page(qtbot: QtBot, audit: Audit) -> Iterator[AuditPage]:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    page = AuditPage(audit.model(), window.theme)
    window.show_screen(PlainFrame(page, window.theme, post_name="Namanga", now=lambda: NOW, zone=ZONE))
    yield page
    window.hide()


def test_acts_are_read_page_by_page_as_the_cursor_comes_near_the_end(page: AuditPage, audit: Audit) -> None:
    assert page.table.model().rowCount() == PAGE

    page.table.selectRow(PAGE - 1)

    assert page.table.model().rowCount() == PAGE + 20
    assert [before for _, before in audit.asked] == [None, 21]


def test_a_asks_who_saw_the_record_and_p_what_the_person_saw(page: AuditPage, audit: Audit) -> None:
    press(Qt.Key.Key_A)
    assert audit.asked[-1][0] == AuditFilter(kinds=VIEWS, about=f"crossing-{PAGE + 20}")

    press(Qt.Key.Key_P)
    assert audit.asked[-1][0] == AuditFilter(kinds=VIEWS, person="01a1")
    assert page.search.text() == "act:view person:01a1"


def test_a_search_names_acts_people_and_records_and_says_what_it_does_not_understand(
    page: AuditPage, audit: Audit
) -> None:
    page.search.setFocus()
    type_in("act:signed person:rossi colour:red abc-1")
    press(Qt.Key.Key_Return)

    wanted = audit.asked[-1][0]
    assert (wanted.person, wanted.about) == ("01a2", "abc-1")
    assert wanted.kinds == frozenset({ActKind.SIGNED_IN, ActKind.LATE_BATCH_SIGNED})
    assert page.search.underlined == ((24, 10),)


@pytest.mark.parametrize(("outcome", "words"), [(WHOLE, "Verified to 09:00, 1"), (BROKEN, "Broken at entry 88")])
def test_v_verifies_the_journal_and_says_what_became_of_it(
    page: AuditPage, audit: Audit, outcome: Outcome, words: str
) -> None:
    audit.outcome = outcome

    press(Qt.Key.Key_V)

    shown = page.chain.broken if outcome is BROKEN else page.chain.state
    assert shown.isVisible()
    assert shown.text().startswith(words)
    assert page.chain.detail.text() == proof_detail(outcome)


def test_where_nobody_outside_speaks_for_the_end_it_is_said(page: AuditPage) -> None:
    assert "No outside witness" in proof_detail(WHOLE)


def test_an_export_shows_its_hash(page: AuditPage, audit: Audit) -> None:
    press(Qt.Key.Key_E, CONTROL)

    assert audit.exported == [AuditFilter()]
    assert "SHA-256 abab" in page.aside_words


def test_a_clock_that_is_not_believed_is_said_and_set_right_here(page: AuditPage, audit: Audit) -> None:
    assert not page.chain.confirm.isVisible()
    audit.is_trusted = False
    press(Qt.Key.Key_F5)
    assert page.chain.confirm.isVisible()

    page.chain.confirm.click()

    assert audit.confirmed == 1
    assert not page.chain.confirm.isVisible()


def test_what_an_act_changed_is_shown_before_and_after(page: AuditPage, audit: Audit) -> None:
    audit.rows.insert(0, act(500, ActKind.RULES_SET))

    press(Qt.Key.Key_F5)

    assert page.act.changes.text() == "lock after seconds: 300 is now 600"


def test_a_page_that_goes_away_stops_what_it_verifies(audit: Audit, qtbot: QtBot) -> None:
    start_application()
    model, failed = audit.model(), list[Exception]()
    model.failed.connect(failed.append)
    model.stop()

    model.verify()

    assert [type(error) for error in failed] == [StoppedError]


@pytest.mark.parametrize("kind", list(ActKind))
def test_every_act_has_words_of_its_own(kind: ActKind) -> None:
    assert act_words(kind, "")


def test_a_result_has_words_and_what_people_wrote_stays_as_it_is() -> None:
    assert result_words(ActKind.RECORD_VIEWED, "at_the_desk") == "The traveller is at the desk"
    assert result_words(ActKind.CROSSING, "admit") == "Admitted"
    assert result_words(ActKind.JOURNAL_VERIFIED, "payload") == "What it says was changed."
    assert result_words(ActKind.ACCOUNT_DISABLED, "admit") == "admit"
    assert result_words(None, "of_another_program") == "of another program"
