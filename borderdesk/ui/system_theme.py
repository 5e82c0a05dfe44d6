"""Follows the desktop from light to dark and back, but never while somebody is at the desk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from borderdesk.ui.theme import Theme, palette_named


class SystemTheme(QObject):
    """Keeps a theme at what a setting means; the change waits until `may_change`."""

    def __init__(
        self, theme: Theme, setting: str, may_change: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._setting, self._may_change = theme, setting, may_change
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow)

    @Slot()
    def follow(self, *_scheme: object) -> None:
        """Take the desktop's colours, if this is a moment for it."""
        if self._may_change():
            self._theme.use(palette_named(self._setting))
