"""One part of the equipment on the opening page: how it does, a way to try it, and the reason for a fault."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.camera_health import SHARP_ENOUGH, CameraHealth
from borderdesk.domain.picture import Picture
from borderdesk.domain.shift import LONGEST_REASON, EquipmentPart, EquipmentState
from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.shifts import equipment_state_words, part_words

_MARKS = {
    EquipmentState.WORKS: (Icon.PASSED, "ok_text"),
    EquipmentState.FAULT: (Icon.DOUBT, "warn_text"),
    EquipmentState.NOT_TRIED: (Icon.WAITING, "text3"),
    EquipmentState.NOT_SET_UP: (Icon.WAITING, "text3"),
}


class EquipmentRow(QWidget):
    """A part with its state; a fault opens a field for the reason.

    Signals:
        reason_given: The officer types why; carries the part and the text.
    """

    reason_given = Signal(object, str)

    def __init__(self, theme: Theme, part: EquipmentPart) -> None:
        super().__init__()
        self.part = part
        self._mark = IconMark(theme, 17)
        self.state = Text(theme, Letters.SMALL, "text2")
        self.beside = Row(theme, gap=8)
        name = self.tr("Why the shift is opened in spite of the fault: {part}").replace("{part}", part_words(part))
        self.reason = Input(theme, name, longest=LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("Why is the shift opened all the same?"))
        self.detail = Text(theme, Letters.LABEL, "text2", lines=2)
        self.detail.hide()
        head = Row(theme, gap=8)
        head.addWidget(self._mark)
        head.addWidget(Text(theme, Letters.SMALL_STRONG, "text", part_words(part), firm=True))
        head.addWidget(self.state)
        head.addStretch(1)
        head.addLayout(self.beside)
        column = Column(theme, self, gap=5)
        column.addLayout(head)
        column.addWidget(self.detail)
        column.addWidget(self.reason)
        self.reason.textEdited.connect(self._tell)

    def show_state(self, state: EquipmentState, detail: str = "", *, is_wanted: bool = False) -> None:
        """Show how it does; a reason that `is_wanted` is missing."""
        self._mark.show_icon(*_MARKS[state])
        self.state.show_text(equipment_state_words(state), _MARKS[state][1])
        self.detail.show_text(detail)
        self.detail.setVisible(bool(detail))
        self.reason.setVisible(state is EquipmentState.FAULT)
        self.reason.mark_wrong(is_wanted)
        self.setAccessibleName(f"{part_words(self.part)}: {equipment_state_words(state)}")

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.reason_given.emit(self.part, text)


class CameraPicture(QWidget):
    """What the camera sees now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self.setAccessibleName(self.tr("Camera picture"))
        theme.changed.connect(self._dress)
        self._dress()

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture, or none."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
        painter.setClipPath(edge)
        painter.fillRect(self.rect(), theme.colour("preview"))
        picture = self._picture
        if picture is not None:
            image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888)
            size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), image)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(200))
        self.setMinimumWidth(self._theme.px(200))


class SharpnessBar(QWidget):
    """How sharp the picture is, with the mark from which on it is enough."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._health: CameraHealth | None = None
        theme.changed.connect(self._dress)
        self._dress()

    def show_health(self, health: CameraHealth | None) -> None:
        """Show another measure."""
        self._health = health
        self.setVisible(health is not None and health.sharpness is not None)
        if health is not None and health.sharpness is not None:
            is_sharp = health.sharpness >= SHARP_ENOUGH
            self.setAccessibleName(self.tr("Sharp enough") if is_sharp else self.tr("Not sharp enough"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._health is None or self._health.sharpness is None:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        bar = QRectF(0, theme.px(4), self.width(), theme.px(8))
        painter.drawRoundedRect(bar, theme.px(4), theme.px(4))
        is_sharp = self._health.sharpness >= SHARP_ENOUGH
        painter.setBrush(theme.colour("ok_text" if is_sharp else "warn_text"))
        filled = QRectF(bar)
        filled.setWidth(bar.width() * max(0.02, min(1.0, self._health.sharpness)))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.drawRoundedRect(filled, theme.px(4), theme.px(4))
        painter.setBrush(theme.colour("text"))
        place = SHARP_ENOUGH if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 1 - SHARP_ENOUGH
        painter.drawRect(QRectF(bar.width() * place - theme.px(1), 0, theme.px(2), self.height()))

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(16))
