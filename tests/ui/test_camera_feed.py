"""The newest camera view wins, and it arrives on the GUI thread."""

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from borderdesk.domain.reading import CameraView
from borderdesk.ui.camera_feed import CameraFeed
from tests.ui.fake_desk import picture_of


def test_only_the_newest_of_many_views_arrives(qtbot: QtBot) -> None:
    feed = CameraFeed()
    arrived: list[object] = []
    feed.arrived.connect(arrived.append)
    views = [CameraView(picture=picture_of(2, 2, shade)) for shade in range(100)]

    def play() -> None:
        for view in views:
            feed.post(view)

    camera = threading.Thread(target=play)
    camera.start()
    camera.join()

    assert arrived == []
    qtbot.waitUntil(lambda: bool(arrived))
    assert len(arrived) == 1
    assert arrived[0] is views[-1]


def test_a_view_posted_after_a_delivery_arrives_too(qtbot: QtBot) -> None:
    feed = CameraFeed()
    arrived: list[object] = []
    feed.arrived.connect(arrived.append)

    feed.post(CameraView(picture=picture_of(2, 2, 1)))
    qtbot.waitUntil(lambda: len(arrived) == 1)
    feed.post(CameraView(picture=picture_of(2, 2, 2)))

    qtbot.waitUntil(lambda: len(arrived) == 2)


def test_a_view_from_another_thread_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    feed = CameraFeed()
    threads: list[QThread] = []
    feed.arrived.connect(lambda _: threads.append(QThread.currentThread()))

    camera = threading.Thread(target=feed.post, args=(CameraView(),))
    camera.start()
    camera.join()

    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [QThread.currentThread()]
