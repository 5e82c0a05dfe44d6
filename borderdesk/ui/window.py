"""The one window: sign-in first, then the inspection screen, at the scale that fits."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.late_batch.view import LateBatchView
from borderdesk.ui.parts.focus_ring import FocusRing
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.sign_in.view import SignInView
from borderdesk.ui.theme import Theme, scale_for
from borderdesk.ui.vehicle.model import VehicleModel

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
        self.late_batch: LateBatchView | None = None
        self._late_batch_model: LateBatchModel | None = None
        self._ring = FocusRing(theme, self)

    def show_sign_in(self, model: SignInModel) -> None:
        """Show the sign-in card."""
        self.sign_in = SignInView(model, self._theme, self)
        self._show(self.sign_in)
        self.sign_in.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_inspection(self, model: InspectionModel, vehicles: VehicleModel | None = None) -> None:
        """Show primary inspection."""
        self.inspection = InspectionView(model, self._theme, self, vehicles)
        self._show(self.inspection)
        self.inspection.focus_scan_target()

    def offer_late_batch(self, model: LateBatchModel) -> None:
        """Have late batches at hand; Ctrl T opens their page while nobody is at the desk, Esc leaves it."""
        self._late_batch_model = model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 and not event.isAutoRepeat():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif not self._is_taken(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._theme.rescale(scale_for(self.width(), self.height(), self._scale_percent))

    def _is_taken(self, event: QKeyEvent) -> bool:
        shown = self._screens.currentWidget()
        if self.late_batch is not None and shown is self.late_batch:
            return self.late_batch.take_key(event)
        if self.inspection is None or shown is not self.inspection:
            return False
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_ctrl and event.key() == Qt.Key.Key_T and self._late_batch_model is not None:
            # A traveller at the desk must not stand behind another page.
            if self.inspection.is_free:
                self._show_late_batch(self._late_batch_model)
            return True
        return self.inspection.take_key(event)

    def _show_late_batch(self, model: LateBatchModel) -> None:
        if self.late_batch is None:
            # Most shifts never need the page, so the start does not wait for it.
            self.late_batch = LateBatchView(model, self._theme, self)
            self.late_batch.left.connect(self._show_desk)
        self._show(self.late_batch)
        self.late_batch.begin()

    @Slot()
    def _show_desk(self) -> None:
        if self.inspection is not None:
            self._show(self.inspection)
            self.inspection.focus_scan_target()

    def _show(self, screen: QWidget) -> None:
        self._screens.addWidget(screen)
        self._screens.setCurrentWidget(screen)
        self._ring.raise_()
