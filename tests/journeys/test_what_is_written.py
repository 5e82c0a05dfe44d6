"""Logs hold ids and kinds of errors, never names, numbers or pictures: also where something fails."""

import ast
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk import logs
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.app.desk import Desk
from borderdesk.app.loops import Loop
from borderdesk.domain.errors import InvalidValueError
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.tasks import Tasks
from tests.journeys.test_changes_at_the_desk import WORDS, opened, put_away
from tests.journeys.written_files import log_kept, traces
from tests.made_up import ERIKSSON, home_in
from tests.ui.fake_desk import mrz_of, seen_mrz

SECRETS = ("ERIKSSON", "Anna Maria", "L898902C3", "<<ANNA<MARIA")


def refuse() -> None:
    raise InvalidValueError(f"{ERIKSSON.name} with L898902C3, P<UTOERIKSSON<<ANNA<MARIA, is not to be logged")


def test_what_fails_is_logged_by_its_kind_and_place(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = home_in(tmp_path)
    start_application()
    hook = sys.excepthook
    failed: list[Exception] = []
    with log_kept(home):
        tasks = Tasks()
        tasks.run(refuse, lambda _done: None, failed.append)
        qtbot.waitUntil(lambda: bool(failed))
        tasks.close(5)
        loop = Loop("a loop", lambda _stop: refuse())
        loop.start()
        loop.end(5)
        logs.log_uncaught()
        try:
            refuse()
        except InvalidValueError as error:
            monkeypatch.setattr(sys, "__excepthook__", lambda *_error: None)
            sys.excepthook(type(error), error, error.__traceback__)
        finally:
            sys.excepthook = hook

    log = (home.logs / "borderdesk.log").read_text("utf-8")
    assert log.count("InvalidValueError at test_what_is_written.py:") == 3
    assert traces(home, SECRETS) == {}


def test_a_specimen_goes_through_the_desk_and_leaves_no_trace_outside_the_database(
    qtbot: QtBot, tmp_path: Path
) -> None:
    home = home_in(tmp_path)
    start_application()
    who = {"post_code": "NMG", "post_name": "Namanga", "user_name": "admin", "passphrase": WORDS}
    set_up_desk(home, utc_now, training=True, **who)
    with log_kept(home):
        desk: Desk = opened(tmp_path)
        try:
            model = desk.start(sign_in_for_training(desk.store, utc_now))
            desk.flow.see(seen_mrz(mrz_of()))
            qtbot.waitUntil(lambda: model.stage is Stage.DECIDING)
            # What follows the decision fails with everything about the traveller in its text.
            desk.decided = lambda _crossing: refuse()
            qtbot.waitUntil(lambda: model.refer() is None and model.has_unsaved)
        finally:
            put_away(desk)

    assert "InvalidValueError at" in (home.logs / "borderdesk.log").read_text("utf-8")
    assert traces(home, SECRETS) == {}
    (home.logs / "planted.log").write_bytes("eriksson".encode("utf-16"))
    (home.logs / "planted.bin").write_bytes(b"\x89PNG...")
    assert traces(home, SECRETS) == {"logs/planted.log": ["eriksson"], "logs/planted.bin": ["a PNG"]}


def logging_calls(source: str) -> list[ast.Call]:
    levels = {"debug", "info", "warning", "error", "critical", "exception", "log"}
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in levels
        and "log" in ast.unparse(node.func.value).lower()
    ]


def is_harmless(argument: ast.expr) -> bool:
    """A text of ours, a description of an error, the name of a thread, an exit code: nothing that was read or typed."""
    if isinstance(argument, ast.IfExp):
        return is_harmless(argument.body) and is_harmless(argument.orelse)
    words = ast.unparse(argument)
    return isinstance(argument, ast.Constant) or words in {
        "describe(error)",
        "self._thread.name",
        "process.exitcode",
    }


def test_nothing_is_logged_but_our_own_words_and_descriptions_of_errors(checkout: Path) -> None:
    calls = [
        (file.name, call)
        for file in sorted((checkout / "borderdesk").rglob("*.py"))
        for call in logging_calls(file.read_text("utf-8"))
    ]

    assert len(calls) > 5
    wrong = [
        f"{name}:{call.lineno}: {ast.unparse(call)}"
        for name, call in calls
        if not all(is_harmless(argument) for argument in call.args) or call.func.attr == "exception"  # type: ignore[attr-defined]
    ]
    assert wrong == []


@pytest.mark.parametrize("line", ["log.info(f'{name} crossed')", "log.warning('%s', error)", "log.error(str(error))"])
def test_a_log_line_with_anything_else_is_noticed(line: str) -> None:
    (call,) = logging_calls(line)

    assert not all(is_harmless(argument) for argument in call.args)
