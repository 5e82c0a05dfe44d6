"""Work runs elsewhere, its result comes back to the GUI thread, and nothing asked for is ever dropped."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from borderdesk.ui.tasks import Tasks


def never(_: object) -> None:
    raise AssertionError


def test_work_runs_in_the_background_and_its_result_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    seen: list[tuple[QThread, QThread]] = []

    tasks.run(QThread.currentThread, lambda worker: seen.append((worker, QThread.currentThread())), never)

    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker != receiver
    assert receiver == QThread.currentThread()
    assert tasks.close(5.0)


def test_an_error_goes_to_the_other_callback_alone(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    tasks = Tasks()
    failures: list[Exception] = []

    def fail() -> None:
        raise ValueError("ERIKSSON")

    tasks.run(fail, never, failures.append)

    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)
    assert "ValueError" in caplog.text
    assert "ERIKSSON" not in caplog.text
    assert tasks.close(5.0)


def test_tasks_run_one_after_another_on_one_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    threads: list[int] = []
    order: list[int] = []

    def work(number: int) -> Callable[[], int]:
        def note() -> int:
            threads.append(threading.get_ident())
            return number

        return note

    for number in range(20):
        tasks.run(work(number), order.append, never)

    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert len(set(threads)) == 1
    assert tasks.close(5.0)


def test_closing_finishes_and_delivers_what_was_asked_for(qtbot: QtBot) -> None:
    tasks = Tasks()
    gate = threading.Event()
    saved: list[str] = []

    tasks.run(gate.wait, lambda _: saved.append("first"), never)
    tasks.run(lambda: "second", saved.append, never)
    gate.set()

    assert tasks.close(5.0)
    assert saved == ["first", "second"]


def test_closing_says_when_the_deadline_was_too_short(qtbot: QtBot) -> None:
    tasks = Tasks()
    gate = threading.Event()
    done: list[bool] = []
    tasks.run(gate.wait, done.append, never)

    in_time = tasks.close(0.0)

    gate.set()
    assert not in_time
    assert tasks.close(5.0)
    assert done == [True]


def test_closing_also_finishes_what_an_answer_asks_for(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[int] = []

    def ask_again(number: int) -> None:
        done.append(number)
        if number < 5:
            tasks.run(lambda: number + 1, ask_again, never)

    tasks.run(lambda: 1, ask_again, never)

    assert tasks.close(5.0)
    assert done == [1, 2, 3, 4, 5]
