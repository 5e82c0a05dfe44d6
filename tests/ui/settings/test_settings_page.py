"""The Settings page: the rules of the post are set by an administrator, journalled, and read by a supervisor."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.actions.rules import rules_in_force, set_rules
from borderdesk.app.people import settings_model
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import DeskRules, Verdict
from borderdesk.storage import journal
from borderdesk.ui.application import start_application
from borderdesk.ui.settings.model import SettingsModel
from borderdesk.ui.settings.page import SettingsPage
from borderdesk.ui.theme import Theme
from tests.made_up import Desk, desk_in
from tests.ui.fake_desk import InlineTasks


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as opened:
        yield opened


def page_of(desk: Desk, role: Role, inline: InlineTasks, qtbot: QtBot) -> tuple[SettingsPage, SettingsModel]:
    start_application()
    model = settings_model(desk.store, desk.clock, desk.signed_in_as(role), inline)
    page = SettingsPage(model, Theme("light"))
    qtbot.addWidget(page)
    page.resize(1168, 640)
    page.show()
    page.take_focus()
    return page, model


def test_an_administrator_sets_the_rules_and_the_journal_keeps_before_and_after(
    desk: Desk, inline: InlineTasks, qtbot: QtBot
) -> None:
    page, model = page_of(desk, Role.ADMINISTRATOR, inline, qtbot)
    told: list[DeskRules] = []
    model.rules_set.connect(told.append)

    page.numbers["list_age_limit"].textEdited.emit("48")
    page.numbers["undo_seconds"].textEdited.emit("90")
    model.type("expired_document", "check")
    assert (page.save.text(), page.aside_words) == ("Save 3 changes", "3 not saved")
    page.save.click()

    rules = rules_in_force(desk.store)
    assert (rules.list_age_limit, rules.undo_seconds) == (timedelta(hours=48), 90)
    assert rules.expired_document is Verdict.CHECK
    assert rules.admits_specimens
    assert told == [rules]
    with desk.store.read() as session:
        entry = journal.head(session)
    assert entry is not None
    assert entry.kind == ActKind.RULES_SET
    assert json.loads(entry.payload or b"")["changed"] == {
        "expired_document": {"before": "stop", "after": "check"},
        "list_age_limit_seconds": {"before": 259_200, "after": 172_800},
        "undo_seconds": {"before": 60, "after": 90},
    }


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("undo_seconds", "soon", "Undo seconds is not a whole number."),
        ("undo_seconds", "301", "Undo seconds is not between 0 and 300."),
        ("lock_after_minutes", "0", "Lock after minutes is not between 1 and 60."),
        ("list_age_limit", "0", "List age limit, in hours is not between 1 and 720."),
    ],
)
def test_a_rule_that_is_none_is_refused_by_name(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, name: str, text: str, words: str
) -> None:
    page, model = page_of(desk, Role.ADMINISTRATOR, inline, qtbot)
    before = rules_in_force(desk.store)

    model.type(name, text)
    page.save.click()

    assert page.note.text() == words
    assert page.numbers[name].text() == text
    assert rules_in_force(desk.store) == before


def test_a_supervisor_reads_the_rules_and_sets_none(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    page, model = page_of(desk, Role.SUPERVISOR, inline, qtbot)

    assert page.numbers["list_age_limit"].text() == "72"
    assert page.numbers["list_age_limit"].isReadOnly()
    assert not page.save.isEnabled()
    assert [one.key for one in model.origins][:2] == ["camera", "camera_width"]


def test_rules_that_somebody_set_meanwhile_are_not_set_over(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR)
    seen = rules_in_force(desk.store)
    set_rules(desk.store, desk.clock, boss, seen, DeskRules(admits_specimens=True, undo_seconds=30))

    with pytest.raises(InvalidValueError, match="somebody else"):
        set_rules(desk.store, desk.clock, boss, seen, DeskRules(admits_specimens=True, undo_seconds=45))
    with pytest.raises(NotPermittedError):
        set_rules(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), seen, seen)


def test_undo_lasts_as_long_as_the_post_says(desk: Desk) -> None:
    crossing = desk.record()

    assert crossing.may_be_undone(desk.clock.now + timedelta(seconds=80), desk.officer.officer_id, "1") is False
    within = timedelta(seconds=90)
    late = desk.clock.now + timedelta(seconds=80)
    assert crossing.may_be_undone(late, desk.officer.officer_id, "1", within)
