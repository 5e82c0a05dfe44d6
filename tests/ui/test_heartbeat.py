"""The heartbeat notices a GUI thread that was kept from answering."""

import time

from pytestqt.qtbot import QtBot

from borderdesk.ui.heartbeat import Heartbeat


def test_a_blocked_thread_shows_in_the_longest_beat(qtbot: QtBot) -> None:
    heart = Heartbeat(interval_ms=1)
    heart.start()
    qtbot.waitUntil(lambda: heart.beats > 0)
    before = heart.beats

    until = time.perf_counter() + 0.08
    while time.perf_counter() < until:
        pass
    qtbot.waitUntil(lambda: heart.beats > before)

    heart.stop()
    assert heart.longest_ms >= 80


def test_a_new_start_forgets_the_old_figures(qtbot: QtBot) -> None:
    heart = Heartbeat(interval_ms=1)
    heart.start()
    qtbot.waitUntil(lambda: heart.beats > 0)
    heart.stop()

    heart.start()

    assert heart.beats == 0
    assert heart.longest_ms == 0
    heart.stop()
