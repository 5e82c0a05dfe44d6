"""The ring around the control that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from borderdesk.ui.parts.field import Field
from borderdesk.ui.theme import Theme

_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """Lies over a window and follows its focus; inputs and buttons wear it, plain areas do not."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and watched is not self:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 * self._theme.scale
        painter.setPen(QPen(self._theme.colour("focus"), width))
        inset = width / 2
        radius = self._theme.px(7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            # Qt moves the keyboard on while it takes a window apart.
            if isValid(watched):
                watched.removeEventFilter(self)
        wears = isinstance(new, QLineEdit | QComboBox | QAbstractButton | Field) and new.window() is self.window()
        self._around = new if wears else None
        self._watched = []
        widget: QWidget | None = self._around
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None or not around.isVisible():
            self.hide()
            return
        edge = self._theme.px(2)
        corner = around.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, around.size()).adjusted(-edge, -edge, edge, edge))
        self.raise_()
        self.show()
