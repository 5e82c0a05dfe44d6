"""Runs the program as it is, and writes four times a second what its window shows, for who watches from outside."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from borderdesk.app.start import open_desk
from borderdesk.ui.application import start_application
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.window import MainWindow

EVERY_MS = 100


def state_of(window: MainWindow) -> dict[str, object]:
    """What somebody in front of the screen can see."""
    screen = window.screen_shown
    page = type(screen.page).__name__ if isinstance(screen, PlainFrame) else type(screen).__name__
    inspection = window.inspection
    model = inspection._model if inspection is not None else None
    return {
        "page": page,
        "locked": window.is_locked,
        "stage": model.stage.value if model else "",
        "verdict": model.assessment.verdict.value if model and model.assessment else "",
        "typing": bool(model and model.is_typing),
        "officer": model.desk.officer.user_name if model else "",
        "focus": type(QApplication.focusWidget()).__name__,
        "whole": bool(model and model.subject and model.subject.traveller.date_of_birth),
    }


def write(file: Path) -> None:
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    if windows:
        aside = file.with_suffix(".new")
        aside.write_text(json.dumps(state_of(windows[0])), "utf-8")
        aside.replace(file)


if __name__ == "__main__":
    start_application()
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(lambda: write(Path(sys.argv[1])))
    timer.start()
    raise SystemExit(open_desk())
