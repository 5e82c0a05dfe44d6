"""The program's own log: one format, rotation, and no personal data."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def start(folder: Path, *, file: str = "borderdesk.log", level: int = logging.INFO) -> None:
    """Write this process's log to a folder: five files of 1 MB at most, readable by this user alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = RotatingFileHandler(folder / file, maxBytes=1_000_000, backupCount=4, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("borderdesk")
    root.setLevel(level)
    root.addHandler(handler)
    root.propagate = False


def describe(error: BaseException) -> str:
    """Return an error's type and place, never its text, which may hold what a traveller's document says."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {place}"


def log_uncaught() -> None:
    """Send an exception that nobody caught to the log, without its text, before the process ends."""

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("borderdesk").critical("uncaught: %s", describe(error))
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = note
