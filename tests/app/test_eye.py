"""The camera lives in a process of its own, which may die without taking the desk along."""

import multiprocessing
import queue
from collections.abc import Callable, Iterator
from operator import methodcaller
from pathlib import Path
from time import monotonic

import pytest

from borderdesk.app.eye import Eye
from borderdesk.domain.reading import CameraState, CameraView
from borderdesk.reading.errors import ModelError
from tests.app.drawn_eye import BlankCamera

LONGEST_S = 30.0


class Watching:
    """An eye that is open, and what it has posted."""

    def __init__(self, checkout: Path, logs: Path) -> None:
        self._views: queue.Queue[CameraView] = queue.Queue()
        self.eye = Eye(BlankCamera, checkout / "resources" / "models", logs, self._views.put)
        # The first order comes before there is a camera, as at a training desk whose first traveller waits already.
        self.eye.tell(methodcaller("brighten", 10))
        self.eye.start()

    def until(self, holds: Callable[[CameraView], bool]) -> CameraView:
        deadline = monotonic() + LONGEST_S
        while True:
            seen = self._views.get(timeout=max(0.0, deadline - monotonic()))
            if holds(seen):
                return seen


@pytest.fixture
def watching(checkout: Path, tmp_path: Path) -> Iterator[Watching]:
    watching = Watching(checkout, tmp_path)
    yield watching
    assert watching.eye.end(10.0)
    assert multiprocessing.active_children() == []


def level(seen: CameraView) -> int:
    return seen.picture.data[0] if seen.picture else 0


def test_what_the_camera_shows_arrives(watching: Watching) -> None:
    seen = watching.until(lambda seen: seen.picture is not None)

    assert seen.source_state is CameraState.LIVE
    assert seen.picture is not None


def test_an_order_that_is_given_before_the_camera_is_there_is_not_lost(watching: Watching) -> None:
    assert level(watching.until(lambda seen: level(seen) > 100)) == 110


def test_an_order_reaches_the_camera(watching: Watching) -> None:
    watching.until(lambda seen: seen.picture is not None)

    watching.eye.tell(methodcaller("brighten", 50))

    assert level(watching.until(lambda seen: level(seen) > 110)) == 160


def test_how_fit_the_picture_is_is_said_again_by_a_camera_that_came_back(watching: Watching) -> None:
    watching.eye.measure(True)
    watching.until(lambda seen: seen.health is not None)

    watching.eye.tell(methodcaller("crash"))
    watching.until(lambda seen: seen.picture is None)

    assert watching.until(lambda seen: seen.health is not None).source_state is CameraState.LIVE


def test_a_camera_that_takes_its_process_down_is_lost_and_comes_back(watching: Watching) -> None:
    watching.until(lambda seen: seen.picture is not None)

    watching.eye.tell(methodcaller("crash"))

    assert watching.until(lambda seen: seen.picture is None).source_state is CameraState.LOST
    assert watching.until(lambda seen: seen.picture is not None).source_state is CameraState.LIVE


def test_an_eye_without_its_model_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing"):
        Eye(BlankCamera, tmp_path, tmp_path, lambda _: None)
