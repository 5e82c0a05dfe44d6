"""What an officer, a supervisor and an administrator do at one lane by keys alone: old lists, slips, a quiet desk."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.clock import utc_now
from borderdesk.actions.list_acceptance import lists_to_accept
from borderdesk.actions.sign_in import sign_in
from borderdesk.actions.watchlists import import_list
from borderdesk.app.desk import Desk
from borderdesk.app.exports import reports_folder
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import DeskRules, Verdict
from borderdesk.domain.watchlist import Level
from borderdesk.storage import crossings, rules
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage, Strip
from tests.journeys.test_changes_at_the_desk import WORDS, account, at_the_cover, desk, opens_a_shift
from tests.ui.fake_desk import mrz_of, seen_mrz
from tests.ui.keyboard import CONTROL, press, type_in

__all__ = ["desk"]

LIST = (
    "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,document_number,issuing_state\n"
    "N-1,stolen_document,seize_document,SOMEBODY,ELSE,1950-01-02,{number},UTO\n"
)


def nine_days_ago() -> datetime:
    return utc_now() - timedelta(days=9)


def bring_in(desk: Desk, folder: Path, number: str, clock: Callable[[], datetime] = utc_now) -> None:
    """Import a list that names one document, and admit specimens."""
    file = folder / "list.csv"
    file.write_text(LIST.format(number=number), "utf-8")
    administrator = sign_in(desk.store, utc_now, "admin", WORDS)
    import_list(desk.store, desk.home.lists, clock, administrator, file, name="NATIONAL", level=Level.STOP)
    with desk.store.write() as session:
        rules.add_rules(session, DeskRules(admits_specimens=True), utc_now(), administrator.officer.officer_id)
    account(desk, administrator, "halvorsen", Role.SUPERVISOR)


def lay(desk: Desk, qtbot: QtBot) -> InspectionModel:
    """Lay a passport under the camera and wait until keys may decide."""
    desk.flow.see(seen_mrz(mrz_of()))
    model = desk.model
    assert model is not None
    wait_for_verdict(model, qtbot)
    return model


def wait_for_verdict(model: InspectionModel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: model.stage is Stage.DECIDING and not model.deciding.is_dead, timeout=10_000)


def shown_verdict(model: InspectionModel) -> Verdict | None:
    return model.shown.verdict if model.shown else None


def last_crossing(model: InspectionModel) -> Crossing:
    return model.lane.rows[0].crossing


def test_a_supervisor_accepts_an_old_list_at_the_officers_desk(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    bring_in(desk, tmp_path, "Q1", nine_days_ago)
    opens_a_shift(desk, qtbot)
    model = lay(desk, qtbot)

    press(Qt.Key.Key_F12, CONTROL)
    qtbot.waitUntil(lambda: model.prompts.strip is Strip.OLD_LIST)
    type_in("link is down")
    for text in ("halvorsen", WORDS):
        press(Qt.Key.Key_Tab)
        type_in(text)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.prompts.strip is None and bool(model.prompts.notice), timeout=10_000)
    wait_for_verdict(model, qtbot)
    press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: bool(model.lane.rows))

    decided = last_crossing(model)
    assert (decided.decision.outcome, decided.decision.reasons) == (Outcome.ADMIT, ())
    assert decided.check.verdict is Verdict.CHECK
    assert [finding.kind.value for finding in decided.check.findings] == ["list_old_accepted"]
    assert desk.signed_in is not None
    assert desk.signed_in.officer.user_name == "okafor"
    assert lists_to_accept(desk.store, desk.lists, utc_now, desk.signed_in) == ()


def test_without_a_printer_a_slip_is_a_file_and_undoing_asks_why(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    bring_in(desk, tmp_path, "Q1")
    opens_a_shift(desk, qtbot)
    model = lay(desk, qtbot)
    press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: bool(model.lane.rows))

    press(Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: model.prompts.strip is Strip.PRINTER)
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: model.prompts.notice is Notice.SLIP_SAVED)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: model.prompts.strip is Strip.UNDO_REASON)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: model.lane.rows[0].outcome is Outcome.VOID)

    (slip,) = reports_folder(desk.home).glob("slip-*.pdf")
    assert slip.read_bytes().startswith(b"%PDF")
    with desk.store.read() as session:
        undone = crossings.amendment_of(session, last_crossing(model).crossing_id)
    assert undone is not None
    assert undone.decision.reasons == (DecisionReason.READER_ERROR,)


def test_a_desk_that_an_administrator_makes_quiet_shows_a_stop_as_none(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path, "K48210937")
    opens_a_shift(desk, qtbot)
    model = lay(desk, qtbot)
    assert shown_verdict(model) is Verdict.STOP

    at_the_cover(desk, qtbot, "admin")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_K, CONTROL)
    type_in("quiet")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rules_of(desk).quiet_desk)
    desk.flow.sign_out()
    type_in(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked, timeout=10_000)
    wait_for_verdict(model, qtbot)

    assert shown_verdict(model) is Verdict.CLEAR
    assert model.notes_count == 1
    press(Qt.Key.Key_F12)
    assert model.stage is Stage.DECIDING
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: bool(model.lane.rows))
    assert last_crossing(model).decision.outcome is Outcome.REFER_SECONDARY
    assert last_crossing(model).check.verdict is Verdict.STOP


def rules_of(desk: Desk) -> DeskRules:
    with desk.store.read() as session:
        return rules.current_rules(session)


def test_an_officer_is_not_offered_the_quiet_desk(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)

    words = [command.words for command in desk.flow.commands.offered() if command.is_on]

    assert not [text for text in words if "quiet" in text.casefold()]


def test_the_sheet_of_a_shift_is_a_file_where_there_is_no_printer(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    desk.flow.close_shift()

    press(Qt.Key.Key_P, CONTROL)

    qtbot.waitUntil(lambda: bool(list(reports_folder(desk.home).glob("shift-1-*.pdf"))))
    assert desk.flow.shift is not None
