"""Where frames come from: injected ones, files, a camera that comes and goes."""

import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.files import frames_of
from borderdesk.reading.frames import Frame, FrameSource, InjectedFrames, SourceState
from borderdesk.reading.images import Image
from borderdesk.reading.webcam import CameraDevice, Webcam


def shade(level: int) -> Image:
    return np.full((48, 64, 3), level, np.uint8)


def drained(source: FrameSource) -> list[Frame]:
    source.open()
    return list(iter(lambda: source.latest(0.0), None))


def test_injected_frames_come_in_order_and_end() -> None:
    source = InjectedFrames([shade(10), shade(20)])

    frames = drained(source)

    assert [int(frame.image[0, 0, 0]) for frame in frames] == [10, 20]
    assert [frame.sequence for frame in frames] == [1, 2]
    assert source.state is SourceState.ENDED


def test_a_closed_source_gives_no_frames() -> None:
    source = InjectedFrames([shade(10)])
    source.close()

    assert source.latest(0.0) is None


def test_a_folder_gives_its_pictures_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, level in (("b.png", 20), ("a.png", 10), ("c.png", 30)):
        cv2.imwrite(str(tmp_path / name), shade(level))
    (tmp_path / "notes.txt").write_text("no picture")

    frames = drained(frames_of(tmp_path))

    assert [int(frame.image[0, 0, 0]) for frame in frames] == [10, 20, 30]


def test_a_damaged_picture_in_a_folder_is_passed_over_but_a_folder_of_them_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture at all")
    with pytest.raises(UnreadablePictureError):
        drained(frames_of(tmp_path))

    cv2.imwrite(str(tmp_path / "b.png"), shade(20))

    assert len(drained(frames_of(tmp_path))) == 1


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="no picture"):
        drained(frames_of(tmp_path))


def test_every_frame_of_a_video_is_given(tmp_path: Path) -> None:
    file = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (64, 48))
    for level in (40, 120, 200):
        writer.write(shade(level))
    writer.release()

    frames = drained(frames_of(file))

    assert [round(int(frame.image[20, 20, 0]), -1) for frame in frames] == [40, 120, 200]


@pytest.mark.parametrize("content", [b"", b"this is no video"])
def test_what_is_no_video_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "clip.mp4"
    file.write_bytes(content)

    with pytest.raises(UnreadablePictureError):
        drained(frames_of(file))


def test_a_missing_video_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="no such file"):
        drained(frames_of(tmp_path / "nothing.mp4"))


class ScriptedCamera:
    """Gives its images and then none, once the gate opens."""

    def __init__(self, images: list[Image], gate: threading.Event | None = None) -> None:
        self._images: Iterator[Image] = iter(images)
        self._gate = gate
        self.exhausted = threading.Event()
        self.released = threading.Event()

    def read(self) -> tuple[bool, Image | None]:
        image = next(self._images, None)
        if image is None:
            self.exhausted.set()
            if self._gate is not None:
                self._gate.wait()
        return image is not None, image

    def release(self) -> None:
        self.released.set()


def no_wait(stop: threading.Event, seconds: float) -> object:
    return stop.is_set()


def test_the_newest_frame_wins() -> None:
    gate = threading.Event()
    camera = ScriptedCamera([shade(level) for level in (10, 20, 30)], gate)
    devices: Iterator[CameraDevice | None] = iter([camera])
    source = Webcam(lambda: next(devices, None), no_wait)

    source.open()
    assert camera.exhausted.wait(5.0)
    newest, after = source.latest(5.0), source.latest(0.0)
    gate.set()
    source.close()

    assert newest is not None
    assert (newest.sequence, int(newest.image[0, 0, 0])) == (3, 30)
    assert after is None
    assert source.state is SourceState.ENDED


def test_a_camera_that_goes_away_is_said_and_opened_again() -> None:
    gate = threading.Event()
    lost = threading.Event()
    first, second = ScriptedCamera([shade(10)]), ScriptedCamera([shade(20)], gate)
    devices: Iterator[CameraDevice | None] = iter([None, first, None, second])
    states: list[SourceState] = []

    def wait(stop: threading.Event, seconds: float) -> object:
        states.append(source.state)
        if first.released.is_set():
            lost.set()
        return stop.is_set()

    source = Webcam(lambda: next(devices, None), wait)
    source.open()
    assert lost.wait(5.0)
    levels = set()
    while 20 not in levels:
        frame = source.latest(5.0)
        assert frame is not None
        levels.add(int(frame.image[0, 0, 0]))
    state = source.state
    gate.set()
    source.close()

    assert first.released.is_set()
    assert second.released.is_set()
    assert set(states) == {SourceState.LOST}
    assert state is SourceState.LIVE


def test_closing_wakes_who_waits_for_a_frame() -> None:
    source = Webcam(lambda: None, threading.Event.wait)
    source.open()
    answers: list[Frame | None] = []
    waiter = threading.Thread(target=lambda: answers.append(source.latest(60.0)))
    waiter.start()

    source.close()
    waiter.join(10.0)

    assert answers == [None]
