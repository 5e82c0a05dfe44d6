"""`borderdesk read`: reads the documents shown by pictures, videos, folders of frames or a camera."""

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from borderdesk.cli import exit_codes
from borderdesk.cli.barcode_objects import barcode_object
from borderdesk.cli.check import elements_as_object
from borderdesk.cli.console import Console
from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.reading import NOTHING_READ, Reading, ReadingKind
from borderdesk.paths import resources_directory
from borderdesk.reading.errors import CameraError, UnreadablePictureError
from borderdesk.reading.files import frames_of, is_still
from borderdesk.reading.frames import FrameSource, SourceState
from borderdesk.reading.pictures import load_picture
from borderdesk.reading.reader import DocumentReader
from borderdesk.reading.webcam import webcam
from borderdesk.settings import Settings

_FRAME_WAIT_S = 1.0
_CAMERA_PATIENCE_S = 10
_CAMERA_FRAMES = 100
_SHOWN_CHARACTERS = 80


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="read documents from pictures, videos, folders of frames or a camera",
        description="Reads the machine readable zone and the barcodes of one document from each source.",
    )
    parser.add_argument("sources", nargs="*", type=Path, metavar="SOURCE", help="a picture, a video or a folder")
    parser.add_argument("--camera", type=int, metavar="N", help="read one document from the webcam of this number")
    parser.add_argument("--json", action="store_true", help="write one object a line, one for each source")
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read each source in turn; one that cannot be read is reported and does not stop the others."""
    if not arguments.sources and arguments.camera is None:
        arguments.parser.print_usage(console.errors)
        return exit_codes.WRONG_USE
    reads: list[tuple[str, Callable[[], Reading]]] = [
        (str(source), partial(_read_path, source)) for source in arguments.sources
    ]
    if arguments.camera is not None:
        reads.append((f"camera {arguments.camera}", partial(_read_camera, arguments.camera)))
    code = exit_codes.DONE
    for name, read in reads:
        problem = None
        try:
            reading = read()
        except (UnreadablePictureError, CameraError) as error:
            problem, reading = str(error), NOTHING_READ
            console.error(f"{name}: {error}")
            code = exit_codes.INPUT_REJECTED
        if arguments.json:
            console.json(as_object(name, reading, problem))
        elif problem is None:
            for line in _as_text(name, reading):
                console.result(line)
    return code


def as_object(source: str, reading: Reading, problem: str | None = None) -> dict[str, object]:
    """Return a reading in the form of the command line's contract."""
    mrz = reading.mrz
    return {
        "source": source,
        "kind": str(reading.kind),
        "format": None if reading.format is None else str(reading.format),
        "lines": list(reading.lines) or None,
        "checks": {} if mrz is None else {check.element: check.holds for check in mrz.checks},
        "valid": mrz is not None and mrz.is_valid,
        "accepted": reading.accepted,
        "reasons": [str(reason) for reason in reading.reasons] if problem is None else [problem],
        "confidence": round(reading.confidence, 4),
        "frames_seen": reading.frames_seen,
        "frames_used": reading.frames_used,
        "cpu_ms": round(reading.cpu_ms, 1),
        "elements": None if mrz is None else elements_as_object(mrz),
        "barcodes": [barcode_object(barcode) for barcode in reading.barcodes],
    }


def _new_reader() -> DocumentReader:
    # Each source is a document of its own, so each gets a reader that has seen nothing.
    return DocumentReader(resources_directory() / "models", date.today)


def _read_path(path: Path) -> Reading:
    if is_still(path):
        return _new_reader().read_still(load_picture(path))
    return _follow(frames_of(path), patience=1, most_frames=None)


def _read_camera(index: int) -> Reading:
    settings = Settings()
    camera = webcam(index, settings.camera_width, settings.camera_height)
    reading = _follow(camera, patience=_CAMERA_PATIENCE_S, most_frames=_CAMERA_FRAMES)
    if not reading.frames_seen:
        raise CameraError("the camera gives no picture")
    return reading


def _follow(source: FrameSource, patience: int, most_frames: int | None) -> Reading:
    """Feed frames until a reading is accepted or they end; return the accepted or else the best one."""
    reader = _new_reader()
    best = NOTHING_READ
    fed = misses = 0
    source.open()
    try:
        while misses < patience and (most_frames is None or fed < most_frames):
            frame = source.latest(_FRAME_WAIT_S)
            if frame is None:
                misses += 1
                if source.state is SourceState.ENDED:
                    break
                continue
            fed += 1
            reading = reader.feed(frame)
            if reading.accepted:
                return reading
            best = max(best, reading, key=_rank)
    finally:
        source.close()
    return best


def _rank(reading: Reading) -> tuple[int, float, int]:
    kinds = (ReadingKind.NONE, ReadingKind.BARCODE, ReadingKind.MRZ)
    return kinds.index(reading.kind), reading.confidence, reading.frames_seen


def _as_text(source: str, reading: Reading) -> list[str]:
    if reading.kind is ReadingKind.NONE:
        return [f"{source}: nothing was read"]
    text = [f"{source}: {'accepted' if reading.accepted else 'not accepted'}"]
    if reading.reasons:
        text[0] += f" ({', '.join(reason.replace('_', ' ') for reason in reading.reasons)})"
    text += [f"  {line}" for line in reading.lines]
    if reading.mrz is not None:
        text += [
            f"  check digit of {check.element} fails: printed {check.printed}, should be {check.expected}"
            for check in reading.mrz.checks
            if not check.holds
        ]
    return text + [f"  {barcode.symbology} ({barcode.kind}): {_shown(barcode)}" for barcode in reading.barcodes]


def _shown(barcode: Barcode) -> str:
    """Return a barcode's text in one line, or how long it is where it is none."""
    words = " ".join(barcode.text.split())
    if not words.isprintable() or not words:
        return f"{len(barcode.content)} bytes"
    return words if len(words) <= _SHOWN_CHARACTERS else f"{words[:_SHOWN_CHARACTERS]}…"
