"""Who works at a desk may change at any moment: nobody's read is lost, nothing is read behind a lock."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from borderdesk import paths
from borderdesk.actions.accounts import add_account, reset_passphrase
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.door import enter
from borderdesk.actions.shifts import shift_in_progress
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.desk import Desk
from borderdesk.domain.officer import Role
from borderdesk.reading.frames import InjectedFrames
from borderdesk.settings import Settings, load
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage
from borderdesk.ui.log.page import LogPage
from tests.made_up import home_in
from tests.ui.fake_desk import mrz_of, seen_mrz
from tests.ui.keyboard import CONTROL, Keyboard, press, type_in

WORDS = "four words you see"


def opened(folder: Path) -> Desk:
    desk = Desk(
        home_in(folder),
        paths.resources_directory(),
        partial(InjectedFrames, ()),
        Settings(theme="light"),
        utc_now,
        opened=enter(home_in(folder), utc_now, "admin", WORDS),
    )
    desk.ask_who()
    desk.window.show()
    return desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    start_application()
    set_up_desk(
        home_in(tmp_path),
        utc_now,
        training=False,
        post_code="NMG",
        post_name="Namanga",
        user_name="admin",
        passphrase=WORDS,
    )
    desk = opened(tmp_path)
    administrator = sign_in(desk.store, utc_now, "admin", WORDS)
    for name, role in (("okafor", Role.OFFICER), ("mwangi", Role.OFFICER)):
        account(desk, administrator, name, role)
    yield desk
    put_away(desk)


def put_away(desk: Desk) -> None:
    """Close a desk and let Qt take it down here: left to Python, it would be taken down on any thread."""
    desk.close()
    desk.window.deleteLater()
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def account(desk: Desk, who: SignedIn, name: str, role: Role) -> None:
    add_account(
        desk.store,
        utc_now,
        who.officer,
        who.session_id,
        user_name=name,
        display_name=name,
        role=role,
        passphrase=WORDS,
    )


def signs_in(desk: Desk, qtbot: QtBot, name: str) -> None:
    view = desk.window.sign_in
    assert view is not None
    qtbot.waitUntil(view.user_name.hasFocus)
    type_in(name)
    press(Qt.Key.Key_Return)
    type_in(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.flow.session is not None)
    press(Qt.Key.Key_Escape)


def opens_a_shift(desk: Desk, qtbot: QtBot) -> None:
    signs_in(desk, qtbot, "okafor")
    qtbot.waitUntil(lambda: desk.flow._opening is not None and desk.flow._opening.camera is not None)
    press(Qt.Key.Key_F12)
    type_in("no camera here")
    qtbot.waitUntil(lambda: desk.flow._opening is not None and desk.flow._opening.may_open)
    press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: desk.model is not None)


def at_the_cover(desk: Desk, qtbot: QtBot, name: str) -> None:
    press(Qt.Key.Key_L, CONTROL)
    press(Qt.Key.Key_F3)
    type_in(name)
    press(Qt.Key.Key_Return)
    type_in(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked)


def model_of(desk: Desk) -> InspectionModel | None:
    return desk.model


def who_of(desk: Desk) -> str:
    return "" if desk.signed_in is None else desk.signed_in.officer.user_name


def test_a_read_is_kept_for_its_officer_while_an_administrator_works_here(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    model = desk.model
    assert model is not None
    desk.flow.see(seen_mrz(mrz_of()))
    qtbot.waitUntil(lambda: model.stage is Stage.DECIDING)

    at_the_cover(desk, qtbot, "admin")
    assert model_of(desk) is None
    assert who_of(desk) == "admin"
    assert {command.words for command in desk.flow.commands.offered() if command.is_on}.isdisjoint(
        {"Inspect", "Close the shift"}
    )
    desk.flow.sign_out()

    qtbot.waitUntil(lambda: desk.window.is_locked)
    assert model_of(desk) is model
    type_in(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked)
    assert who_of(desk) == "okafor"
    assert model.stage is Stage.DECIDING
    assert desk.flow.shift is not None


def test_who_was_kept_is_at_the_desk_again_when_the_plug_is_pulled_while_an_administrator_works(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opens_a_shift(desk, qtbot)
    model = desk.model
    assert model is not None
    desk.flow.see(seen_mrz(mrz_of()))
    qtbot.waitUntil(lambda: model.stage is Stage.DECIDING)
    assert model.subject is not None
    model.set_details(replace(model.details, plate="KB 44"))
    at_the_cover(desk, qtbot, "admin")

    # Nothing of the first desk is ended here: what the second one finds is what lay on the disk.
    again = opened(tmp_path)
    try:
        signs_in(again, qtbot, "mwangi")
        qtbot.waitUntil(lambda: again.model is not None and again.model.subject is not None)

        assert again.model is not None
        assert again.model.subject is not None
        assert again.model.subject.event_id == model.subject.event_id
        assert again.model.details.plate == "KB 44"
        assert again.model.prompts.notice is Notice.TAKEN_UP
    finally:
        put_away(again)


def test_a_read_is_handed_over_to_who_may_inspect_and_is_checked_in_their_name(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    model = desk.model
    assert model is not None
    desk.flow.see(seen_mrz(mrz_of()))
    qtbot.waitUntil(lambda: model.stage is Stage.DECIDING)
    first = model.assessment

    at_the_cover(desk, qtbot, "mwangi")

    qtbot.waitUntil(lambda: model.stage is Stage.DECIDING and model.assessment is not first)
    assert desk.model is model
    assert model.subject is not None
    assert model.desk.officer.user_name == "mwangi"


def test_behind_a_lock_nothing_is_read(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    model = desk.model
    assert model is not None

    press(Qt.Key.Key_L, CONTROL)
    desk.flow.see(seen_mrz(mrz_of()))

    assert model.subject is None
    type_in(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.window.is_locked)
    desk.flow.see(seen_mrz(mrz_of()))
    assert model.subject is not None


def burst(desk: Desk) -> None:
    Keyboard(desk.window.windowHandle()).type("".join(mrz_of().lines) + "\n", apart_ms=3)


def told(desk: Desk) -> str:
    return desk.window._telling.words.text() if desk.window._telling.isVisible() else ""


def test_a_reader_at_a_locked_desk_costs_no_try_and_is_told_of(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    press(Qt.Key.Key_L, CONTROL)

    burst(desk)

    qtbot.waitUntil(lambda: told(desk).startswith("The desk is locked"))
    assert desk.window.cover is not None
    assert desk.window.cover.secret.input.text() == ""
    assert desk.window.cover._model.trouble is None
    assert desk.model is not None
    assert desk.model.subject is None


def test_a_reader_while_a_page_without_a_search_is_shown_waits_for_the_lane(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    model = desk.model
    assert model is not None
    desk.flow.close_shift()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    handover = QApplication.focusWidget()
    assert isinstance(handover, QPlainTextEdit)

    burst(desk)
    qtbot.waitUntil(lambda: told(desk).startswith("The scan waits"))
    typed, while_away = handover.toPlainText(), model.subject
    desk.flow.work_at_lane()

    assert (typed, while_away) == ("", None)
    assert model.subject is not None


def test_a_reader_at_a_page_that_searches_searches_there(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    desk.flow.show_log()
    qtbot.waitUntil(lambda: isinstance(getattr(desk.window.screen_shown, "page", None), LogPage))
    page = desk.window.screen_shown.page  # type: ignore[union-attr]  # awaited above
    page.search.setFocus()

    burst(desk)

    qtbot.waitUntil(lambda: "K48210937" in page.search.text())
    assert desk.model is not None
    assert not desk.model.intake.is_waiting


def test_once_nobody_inspects_a_reader_types_like_a_keyboard(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    desk.flow.sign_out()
    qtbot.waitUntil(lambda: desk.window.sign_in is not None and desk.equipment._model is None)
    view = desk.window.sign_in
    assert view is not None
    qtbot.waitUntil(view.user_name.hasFocus)

    Keyboard(desk.window.windowHandle()).type("OKAFOR-BADGE", apart_ms=3)

    assert view.user_name.text() == "OKAFOR-BADGE"


def test_with_a_read_at_the_desk_nobody_signs_out(desk: Desk, qtbot: QtBot) -> None:
    opens_a_shift(desk, qtbot)
    desk.flow.see(seen_mrz(mrz_of()))

    desk.flow.sign_out()

    assert desk.flow.session is not None
    assert not next(command for command in desk.flow.commands.offered() if command.words == "Sign out").is_on


def test_a_shift_goes_on_after_a_restart_and_for_the_next_who_signs_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opens_a_shift(desk, qtbot)
    shift = shift_in_progress(desk.store)
    again = opened(tmp_path)
    try:
        signs_in(again, qtbot, "mwangi")
        qtbot.waitUntil(lambda: again.model is not None)

        assert again.flow.shift == shift
        assert again.model is not None
        assert again.model.desk.shift == "shift 1"
    finally:
        put_away(again)


def test_an_administrator_begins_at_the_log_and_never_at_the_lane(desk: Desk, qtbot: QtBot) -> None:
    signs_in(desk, qtbot, "admin")

    qtbot.waitUntil(lambda: isinstance(getattr(desk.window.screen_shown, "page", None), LogPage))
    desk.flow.work_at_lane()

    assert desk.model is None


def test_theme_and_language_are_remembered_for_the_next_start(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    signs_in(desk, qtbot, "admin")
    commands = {command.words: command for command in desk.flow.commands.offered()}

    commands["Dark theme"].run()
    commands["Speak English"].run()

    assert desk.theme.palette == "dark"
    chosen = load((home_in(tmp_path).settings_file,), {})
    assert (chosen.theme, chosen.language) == ("dark", "en")


def test_a_post_may_keep_its_window_full_screen(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.showFullScreen()
    window.may_leave_full_screen = False
    press(Qt.Key.Key_F11)
    assert window.isFullScreen()

    window.may_leave_full_screen = True
    press(Qt.Key.Key_F11)

    assert not window.isFullScreen()


def test_who_was_given_a_temporary_passphrase_chooses_their_own_before_anything_else(desk: Desk, qtbot: QtBot) -> None:
    administrator = sign_in(desk.store, utc_now, "admin", WORDS)
    temporary = reset_passphrase(desk.store, utc_now, administrator, "okafor").temporary_passphrase or ""
    view = desk.window.sign_in
    assert view is not None
    qtbot.waitUntil(view.user_name.hasFocus)
    for text in ("okafor", temporary):
        type_in(text)
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.flow.session is not None)
    assert desk.flow.officer.has_temporary_passphrase
    desk.flow.work_at_lane()
    desk.flow.go_on()
    assert desk.model is None

    for text in (temporary, "a passphrase of my own", "a passphrase of my own"):
        type_in(text)
        press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not desk.flow.officer.has_temporary_passphrase)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.flow._opening is not None)
    assert sign_in(desk.store, utc_now, "okafor", "a passphrase of my own").officer.role is Role.OFFICER
