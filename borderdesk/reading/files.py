"""Frames from files: a picture, a folder of pictures, a video; every frame in order, none dropped."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.frames import InjectedFrames
from borderdesk.reading.images import Image
from borderdesk.reading.pictures import MOST_PIXELS, load_picture, with_room

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})
VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".webm", ".m4v", ".mpg", ".mpeg", ".mjpeg", ".mjpg"})


#: How the films that we read begin, from which byte on. A list of other files to play is none: it names them.
_BEGINNINGS = (
    *((4, kind) for kind in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")),
    (8, b"AVI "),
    (0, b"\x1aE\xdf\xa3"),
    (0, b"\x00\x00\x01\xba"),
    (0, b"\x00\x00\x01\xb3"),
    (0, b"\xff\xd8\xff"),
)


def frames_of(path: Path) -> InjectedFrames:
    """Return the frames of a picture, a video or a folder of pictures in the order of their names.

    A damaged picture in a folder is passed over as a camera's damaged frame would be, unless all are.

    Raises:
        UnreadablePictureError: There is nothing to read; for a file, before any frame is asked for.
    """
    if _is_folder(path):
        return InjectedFrames(_folder(path))
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return InjectedFrames(_video(path))
    return InjectedFrames([load_picture(path)])


def is_still(path: Path) -> bool:
    """Tell whether the path is one picture, to be judged without agreement between frames."""
    return not _is_folder(path) and path.suffix.lower() not in VIDEO_SUFFIXES


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # what cannot even be looked at is refused where it is opened, with the reason
        return False


def _folder(folder: Path) -> Iterator[Image]:
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in PICTURE_SUFFIXES)
    except OSError as error:
        raise UnreadablePictureError(f"the folder cannot be read: {(error.strerror or 'unknown').lower()}") from error
    if not files:
        raise UnreadablePictureError("the folder holds no picture")
    problem: UnreadablePictureError | None = None
    count = 0
    for file in files:
        try:
            image = load_picture(file)
        except UnreadablePictureError as error:
            problem = error
            continue
        count += 1
        yield image
    if not count and problem is not None:
        raise problem


def _video(file: Path) -> Iterator[Image]:
    try:
        if not file.is_file():
            raise UnreadablePictureError("the file cannot be read: no such file")
        with file.open("rb") as opened:
            beginning = opened.read(16)
    except OSError as error:
        raise UnreadablePictureError(f"the file cannot be read: {(error.strerror or 'unknown').lower()}") from error
    if not beginning:
        raise UnreadablePictureError("the file is empty")
    if not any(beginning.startswith(kind, at) for at, kind in _BEGINNINGS):
        raise UnreadablePictureError("the file is no video that can be read")
    capture = cv2.VideoCapture(str(file), cv2.CAP_FFMPEG)
    try:
        pixels = capture.get(cv2.CAP_PROP_FRAME_WIDTH) * capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if pixels > MOST_PIXELS:
            raise UnreadablePictureError(f"the video has more than {MOST_PIXELS // 1_000_000} million pixels a frame")
        count = 0
        while True:
            there, image = capture.read()
            if not there or image is None:
                break
            count += 1
            yield with_room(np.ascontiguousarray(image, np.uint8))
        if not count:
            raise UnreadablePictureError("the file is no video that can be read")
    finally:
        capture.release()
