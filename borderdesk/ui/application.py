"""Starts Qt the way every screen here expects it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

STYLE = "fusion"


def start_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one QApplication, with the style that our own drawing builds on."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["borderdesk", *arguments])
    application.setApplicationName("borderdesk")
    application.setApplicationDisplayName("BorderDesk")
    if application.style().name() != STYLE:
        # To set it again would dress every window anew.
        application.setStyle(STYLE)
    return application


def come_forward() -> None:
    """Lay the program's window over the others, as far as the desktop lets a program do so."""
    for window in QApplication.topLevelWidgets():
        if window.isWindow() and window.isVisible():
            if window.isMinimized():
                window.showNormal()
            window.raise_()
            window.activateWindow()
