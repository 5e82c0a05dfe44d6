"""A whole day at a live desk with the keyboard alone: from the first run to the closed shift."""

from operator import methodcaller
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.clock import utc_now
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.shifts import shift_in_progress
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.specimen.cast import CastMember
from borderdesk.storage import journal, shifts
from borderdesk.ui.inspection.states import Stage
from tests.journeys.live_desk import ALT, CONTROL, PASSPHRASE, LiveDesk, started_without_a_home, travellers
from tests.journeys.written_files import log_kept, traces
from tests.made_up import home_in
from tests.raw_bytes import TABLES, found_in


def day(live: LiveDesk, number: int) -> None:
    live.set_up()
    live.sign_in("admin")
    live.people_and_lists()
    live.run_command("sign out")

    live.sign_in("okafor", pin="194728")
    live.until(lambda: live.window.commands()[0].words == "Open the shift")
    live.until(lambda: live.desk.flow._opening is not None and live.desk.flow._opening.may_open)
    live.press(Qt.Key.Key_3, ALT)
    live.press(Qt.Key.Key_F12)
    live.until(lambda: live.desk.model is not None)

    people = list(travellers(number))
    live.serve(people[0])
    undo(live)
    for member in people[1:]:
        live.serve(member)
    lock_and_unlock(live)
    another_officer_takes_over(live, people[0])
    close_the_shift(live)


def undo(live: LiveDesk) -> None:
    live.press(Qt.Key.Key_Z, CONTROL)
    live.until(lambda: live.model.stage is Stage.DECIDING)
    live.rest()
    live.press(Qt.Key.Key_F12)
    live.until(lambda: live.model.stage is Stage.READY)


def lock_and_unlock(live: LiveDesk) -> None:
    live.press(Qt.Key.Key_L, CONTROL)
    assert live.window.is_locked
    live.press(Qt.Key.Key_F12)
    live.type("194728")
    live.press(Qt.Key.Key_Return)
    live.until(lambda: not live.window.is_locked)


def another_officer_takes_over(live: LiveDesk, member: CastMember) -> None:
    live.desk.eye.tell(methodcaller("lay", member))
    live.until(lambda: live.model.stage is Stage.DECIDING)
    live.press(Qt.Key.Key_L, CONTROL)
    live.press(Qt.Key.Key_F3)
    live.type("mwangi")
    live.press(Qt.Key.Key_Return)
    live.type(PASSPHRASE)
    live.press(Qt.Key.Key_Return)
    live.until(lambda: not live.window.is_locked and live.model.stage is Stage.DECIDING)
    assert live.model.desk.officer.user_name == "mwangi"
    live.rest()
    live.press(Qt.Key.Key_F8)
    live.until(lambda: live.model.stage is Stage.READY)
    live.desk.eye.tell(methodcaller("take_away"))


def close_the_shift(live: LiveDesk) -> None:
    live.run_command("close the shift")
    live.type("Two wait in secondary.")
    live.press(Qt.Key.Key_F12)
    live.until(lambda: live.window.sign_in is not None)


def check(live: LiveDesk, number: int) -> None:
    store = live.desk.store
    assert shift_in_progress(store) is None
    with store.read() as session:
        kinds = [entry.kind for entry in journal.entries(session)]
        handover = shifts.last_handover(session)
    assert handover is not None
    assert (handover.text, handover.officer_name) == ("Two wait in secondary.", "J. Mwangi")
    assert kinds.count(ActKind.CROSSING) == number + 3
    for kind in (
        ActKind.DESK_SET_UP,
        ActKind.SHIFT_OPENED,
        ActKind.SESSION_LOCKED,
        ActKind.SESSION_UNLOCKED,
        ActKind.OFFICER_CHANGED,
        ActKind.SHIFT_CLOSED,
    ):
        assert kind in kinds
    live.sign_in("halvorsen")
    halvorsen = live.desk.flow.session
    assert halvorsen is not None
    assert isinstance(verify_journal(store, halvorsen.signed_in.officer), JournalProof)
    assert live.median_keys_of_clear == 1


def test_a_day_by_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    home = home_in(tmp_path)
    with log_kept(home), started_without_a_home(tmp_path, qtbot) as live:
        day(live, 6)
        check(live, 6)
        assert found_in(tmp_path, said_of(6)) == set()
    assert found_in(tmp_path, said_of(6)) == set()
    assert (home.logs / "borderdesk.log").stat().st_size > 0
    assert traces(home, said_of(6)) == {}


def said_of(number: int) -> set[str]:
    """Return what no file may say of the people of a day, nor of the tables that they are kept in."""
    said = {"okafor", "mwangi", "halvorsen", "wanjiru", "two wait in secondary", *TABLES}
    for member in travellers(number):
        traveller = member.typed or (member.document.traveller(utc_now().date()) if member.document else None)
        if traveller is not None and traveller.document is not None:
            said |= {traveller.primary_identifier, traveller.document.document_number}
    return said


@pytest.mark.long
def test_a_day_of_twenty_travellers_of_all_kinds_by_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    with started_without_a_home(tmp_path, qtbot) as live:
        day(live, 20)
        check(live, 20)

    print({kind: sorted(keys) for kind, keys in live.keys_of.items()})
    assert set(live.keys_of) >= {"clear", "check", "stop", "typed"}
