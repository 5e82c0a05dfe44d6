"""The one window: sign-in first, then the inspection screen, at the scale that fits."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.pages.frame import PagesFrame
from borderdesk.ui.parts.focus_ring import FocusRing
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.sign_in.view import SignInView
from borderdesk.ui.theme import Theme, scale_for

SMALLEST = QSize(1280, 720)
DESIGNED_FOR = QSize(1366, 768)


class MainWindow(QWidget):
    """Holds one screen at a time and hands the keys that no control wanted to it."""

    def __init__(self, theme: Theme, *, scale_percent: int = 100) -> None:
        super().__init__()
        self._theme, self._scale_percent = theme, scale_percent
        self.setWindowTitle("BorderDesk")
        self.setMinimumSize(SMALLEST)
        self.resize(DESIGNED_FOR)
        self._screens = QStackedLayout(self)
        self.sign_in: SignInView | None = None
        self.inspection: InspectionView | None = None
        self.pages: PagesFrame | None = None
        self._ring = FocusRing(theme, self)

    def show_sign_in(self, model: SignInModel) -> None:
        """Show the sign-in card."""
        self.sign_in = SignInView(model, self._theme, self)
        self._show(self.sign_in)
        self.sign_in.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_inspection(self, model: InspectionModel) -> None:
        """Show primary inspection."""
        self.inspection = InspectionView(model, self._theme, self)
        self._show(self.inspection)
        self.inspection.focus_scan_target()

    def add_pages(self, pages: PagesFrame) -> None:
        """Keep the pages of a supervisor or an administrator at hand: Ctrl and a digit opens one."""
        self.pages = pages
        self._screens.addWidget(pages)
        pages.left.connect(self._back_to_inspection)

    def show_pages(self) -> None:
        """Show the page that was open last."""
        if self.pages is not None:
            self._screens.setCurrentWidget(self.pages)
            self._ring.raise_()
            self.pages.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 and not event.isAutoRepeat():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif not self._is_taken(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._theme.rescale(scale_for(self.width(), self.height(), self._scale_percent))

    def _is_taken(self, event: QKeyEvent) -> bool:
        shown, pages = self._screens.currentWidget(), self.pages
        named = pages.opens(event) if pages is not None and shown is not self.sign_in else None
        if named is not None:
            if named.page is not None:
                self.show_pages()
            return True
        if pages is not None and shown is pages:
            return pages.take_key(event)
        return self.inspection is not None and shown is self.inspection and self.inspection.take_key(event)

    @Slot()
    def _back_to_inspection(self, *_name: object) -> None:
        if self.inspection is not None:
            self._screens.setCurrentWidget(self.inspection)
            self._ring.raise_()
            self.inspection.focus_scan_target()

    def _show(self, screen: QWidget) -> None:
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        self._ring.raise_()
