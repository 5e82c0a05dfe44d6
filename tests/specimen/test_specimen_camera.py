"""The training desk's camera: documents come and go as told, and it can be unplugged."""

import threading
from datetime import date

import numpy as np
import pytest

from borderdesk.reading.frames import Frame, FrameSource, SourceState
from borderdesk.specimen.camera import SpecimenCamera
from borderdesk.specimen.cast import CastMember, member_of_cast, training_cast, training_day
from borderdesk.specimen.programme import Programme

TODAY = date(2026, 11, 24)


class Time:
    """A clock that goes on by waiting alone."""

    def __init__(self) -> None:
        self.now = 100.0

    def clock(self) -> float:
        return self.now

    def wait(self, event: threading.Event, seconds: float) -> None:
        if not event.is_set():
            self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def camera(time: Time) -> SpecimenCamera[Frame, SourceState]:
    return SpecimenCamera(training_day(TODAY), frame=Frame, state=SourceState, clock=time.clock, wait=time.wait)


def member(key: str) -> CastMember:
    return member_of_cast(key, TODAY)


def frames_until_held(programme: Programme, laid: CastMember) -> int:
    for count in range(1, 40):
        moment = programme.advance()
        if moment.member is laid and moment.away == 0:
            return count
    raise AssertionError("the document never came to rest")


def test_the_camera_is_a_frame_source(camera: SpecimenCamera[Frame, SourceState]) -> None:
    source: FrameSource = camera

    source.open()
    first, second = source.latest(1.0), source.latest(1.0)

    assert first is not None
    assert second is not None
    assert first.image.shape == (720, 1280, 3)
    assert second.sequence == first.sequence + 1
    assert second.captured_at - first.captured_at == pytest.approx(1 / 12)
    assert source.state is SourceState.LIVE


def test_a_frame_that_is_not_due_in_time_does_not_come(camera: SpecimenCamera[Frame, SourceState], time: Time) -> None:
    camera.latest(1.0)
    before = time.now

    assert camera.latest(0.01) is None
    assert time.now == pytest.approx(before + 0.01)
    assert camera.latest(1.0) is not None


def test_a_slow_reader_misses_frames_and_gets_the_newest(
    camera: SpecimenCamera[Frame, SourceState], time: Time
) -> None:
    camera.latest(1.0)
    time.now += 5.0

    late, next_one = camera.latest(1.0), camera.latest(1.0)

    assert late is not None
    assert next_one is not None
    assert late.captured_at == pytest.approx(105.0)
    assert next_one.captured_at - late.captured_at == pytest.approx(1 / 12)


def test_an_unplugged_camera_gives_nothing_until_it_is_plugged_in(camera: SpecimenCamera[Frame, SourceState]) -> None:
    camera.lose()

    lost = camera.latest(0.2), camera.latest(0.2), camera.state
    camera.restore()
    found, state = camera.latest(1.0), camera.state

    assert lost == (None, None, SourceState.LOST)
    assert found is not None
    assert state is SourceState.LIVE


def test_a_closed_camera_stays_closed_and_keeps_nobody_waiting(
    camera: SpecimenCamera[Frame, SourceState], time: Time
) -> None:
    camera.close()
    camera.restore()

    assert camera.latest(10.0) is None
    assert camera.latest(10.0) is None
    assert time.now == 100.0
    assert camera.state is SourceState.ENDED


def test_a_document_shows_in_the_picture_once_it_is_laid(camera: SpecimenCamera[Frame, SourceState]) -> None:
    empty = camera.latest(1.0)
    camera.lay(member("clear"))

    for _ in range(10):
        frame = camera.latest(1.0)

    assert empty is not None
    assert frame is not None
    assert frame.image.mean() > 2 * empty.image.mean()


def test_documents_are_laid_from_another_thread(camera: SpecimenCamera[Frame, SourceState]) -> None:
    officer = threading.Thread(target=camera.next_document)
    officer.start()
    officer.join()

    frames = [camera.latest(1.0) for _ in range(10)]

    assert frames[-1] is not None
    assert frames[0] is not None
    assert not np.array_equal(frames[0].image, frames[-1].image)


def test_the_next_traveller_is_the_next_of_the_day(camera: SpecimenCamera[Frame, SourceState]) -> None:
    keys = [camera.next_document().key for _ in range(5)]

    assert keys == ["clear", "near_match", "stolen", "unreadable", "typed"]


def test_a_document_slides_in_and_stays_until_it_is_taken_away() -> None:
    programme, laid = Programme(), member("clear")
    programme.lay(laid)

    ways = [programme.advance().away for _ in range(30)]

    assert ways[0] == 1.0
    assert ways == sorted(ways, reverse=True)
    assert ways[-15:] == [0.0] * 15

    programme.take_away()
    ways = [programme.advance().away for _ in range(10)]

    assert ways == sorted(ways)
    assert programme.advance().member is None


def test_a_document_leaves_before_the_next_one_comes() -> None:
    programme, first, second = Programme(), member("clear"), member("stolen")
    programme.lay(first)
    frames_until_held(programme, first)
    programme.lay(second)

    moments = [programme.advance() for _ in range(20)]
    change = [moment.member for moment in moments].index(second)

    assert all(moment.member is first for moment in moments[:change])
    assert moments[change].away == 1.0
    assert moments[-1].away == 0.0


def test_a_traveller_without_a_document_leaves_the_desk_empty() -> None:
    programme, first = Programme(), member("clear")
    programme.lay(first)
    frames_until_held(programme, first)

    programme.lay(member("typed"))
    moments = [programme.advance() for _ in range(20)]

    assert moments[-1].member is None


def test_the_day_goes_on_after_the_cast() -> None:
    day = training_day(TODAY)
    cast = training_cast(TODAY)

    come = [next(day) for _ in range(3 * len(cast) + 60)]

    assert come[: len(cast)] == list(cast)
    assert come[len(cast)].key == "invented_0"
    assert len([one for one in come if one.key == "clear"]) == 3
    numbers = [one.document.document_number for one in come if one.document and one.key.startswith("invented")]
    assert len(set(numbers)) == len(numbers)
