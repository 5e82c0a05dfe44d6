"""Frames from files: a picture, a folder of pictures, a video; every frame in order, none dropped."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.frames import InjectedFrames
from borderdesk.reading.images import Image
from borderdesk.reading.pictures import MOST_PIXELS, load_picture

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})
VIDEO_SUFFIXES = frozenset({".mp4", ".avi", ".mkv", ".mov", ".webm", ".m4v", ".mpg", ".mpeg", ".mjpeg", ".mjpg"})


def frames_of(path: Path) -> InjectedFrames:
    """Return the frames of a picture, a video or a folder of pictures in the order of their names.

    A damaged picture in a folder is passed over as a camera's damaged frame would be, unless all are.

    Raises:
        UnreadablePictureError: There is nothing to read; for a file, before any frame is asked for.
    """
    if path.is_dir():
        return InjectedFrames(_folder(path))
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return InjectedFrames(_video(path))
    return InjectedFrames([load_picture(path)])


def is_still(path: Path) -> bool:
    """Tell whether the path is one picture, to be judged without agreement between frames."""
    return not path.is_dir() and path.suffix.lower() not in VIDEO_SUFFIXES


def _folder(folder: Path) -> Iterator[Image]:
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in PICTURE_SUFFIXES)
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
    if not file.is_file():
        raise UnreadablePictureError("the file cannot be read: no such file")
    if file.stat().st_size == 0:
        raise UnreadablePictureError("the file is empty")
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
            yield np.ascontiguousarray(image, np.uint8)
        if not count:
            raise UnreadablePictureError("the file is no video that can be read")
    finally:
        capture.release()
