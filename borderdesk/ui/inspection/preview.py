"""The live picture of the camera, or the one that was read, with the guide and what was found."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderdesk.domain.picture import Picture
from borderdesk.domain.reading import CameraState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.readings import camera_words

Outline = tuple[tuple[float, float], ...]


class Preview(QWidget):
    """The scan target: where the focus rests between two travellers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._scaled: tuple[Picture, QSize, QPixmap] | None = None
        self._outline: Outline = ()
        self._tag, self._tag_colour = "", "preview_found"
        self._has_guide = self._has_words = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Camera picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self, model: InspectionModel) -> None:
        """Show the picture that was read while there is one, else what the camera sees."""
        subject, camera = model.subject, model.camera
        if subject is not None and subject.picture is not None:
            self._picture, self._outline = subject.picture, subject.reading.outline
            self._tag, self._tag_colour = self.tr("Held frame"), "preview_held"
            self._has_guide = self._has_words = False
        else:
            is_live, is_lost = (camera.source_state is state for state in (CameraState.LIVE, CameraState.LOST))
            # An old picture of a lost camera would look like a live one.
            self._picture, self._outline = (None, ()) if is_lost else (camera.picture, camera.reading.outline)
            self._tag, self._tag_colour = camera_words(camera.source_state), "preview_found" if is_live else "warn"
            self._has_guide = not self._outline and not is_lost
            self._has_words = self._has_guide and model.stage is Stage.READY
        self.setAccessibleDescription(self._tag)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(364), self._theme.px(240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), theme.colour("preview"))
        shown = self.rect()
        if self._picture is not None:
            pixels = self._fitted(self._picture)
            size = pixels.deviceIndependentSize().toSize()
            shown = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
            painter.drawPixmap(shown.topLeft(), pixels)
        if self._has_guide:
            self._paint_guide(painter)
        if self._has_words:
            self._paint_words(painter)
        if self._outline:
            painter.setPen(QPen(theme.colour("preview_found"), 2 * theme.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = [QPointF(shown.x() + x * shown.width(), shown.y() + y * shown.height()) for x, y in self._outline]
            painter.drawPolygon(QPolygonF(corners))
        self._paint_tag(painter)

    def _fitted(self, picture: Picture) -> QPixmap:
        """Return the picture in the size of this widget, made once for each picture and size."""
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        if self._scaled is None or self._scaled[0] is not picture or self._scaled[1] != room:
            image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888)
            fitted = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            pixels = QPixmap.fromImage(fitted)
            pixels.setDevicePixelRatio(ratio)
            self._scaled = (picture, room, pixels)
        return self._scaled[2]

    def _paint_guide(self, painter: QPainter) -> None:
        theme = self._theme
        pen = QPen(theme.colour("preview_on"), 2 * theme.scale)
        pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        page, lines = self._guide()
        painter.drawRoundedRect(page, theme.px(5), theme.px(5))
        painter.drawRoundedRect(lines, theme.px(4), theme.px(4))

    def _guide(self) -> tuple[QRectF, QRectF]:
        """Return where the page and its code lines should lie."""
        w, h = self.width(), self.height()
        page = QRectF(0.075 * w, 0.06 * h, 0.85 * w, 0.88 * h)
        return page, QRectF(0.097 * w, 0.71 * h, 0.806 * w, 0.19 * h)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        page, lines = self._guide()
        strong, small = theme.font(Letters.SMALL_STRONG), theme.font(Letters.LABEL)
        first, second = self.tr("Place the photo page in the frame"), self.tr("It reads by itself. No key is needed.")
        third = self.tr("code lines here")
        width = max(QFontMetrics(strong).horizontalAdvance(first), QFontMetrics(small).horizontalAdvance(second))
        ground = QRectF(0, 0, width + theme.px(24), theme.px(54))
        ground.moveCenter(QPointF(page.center().x(), page.top() + (lines.top() - page.top()) * 0.5))
        self._paint_ground(painter, ground)
        painter.setFont(strong)
        upper, lower = QRectF(ground), QRectF(ground)
        upper.setBottom(ground.center().y())
        lower.setTop(ground.center().y())
        painter.drawText(upper.adjusted(0, theme.px(6), 0, 0), Qt.AlignmentFlag.AlignCenter, first)
        painter.setFont(small)
        painter.drawText(lower.adjusted(0, 0, 0, -theme.px(4)), Qt.AlignmentFlag.AlignCenter, second)
        place = QRectF(0, 0, QFontMetrics(small).horizontalAdvance(third) + theme.px(20), theme.px(24))
        place.moveCenter(lines.center())
        self._paint_ground(painter, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, third)

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        """Darken a place so that white words are readable on any picture."""
        ground = self._theme.colour("preview")
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, self._theme.px(4), self._theme.px(4))
        painter.setPen(self._theme.colour("preview_on"))

    def _paint_tag(self, painter: QPainter) -> None:
        theme = self._theme
        font = theme.font(Letters.CAP)
        place = QRectF(theme.px(8), theme.px(8), QFontMetrics(font).horizontalAdvance(self._tag) + 32 * theme.scale, 0)
        place.setHeight(theme.px(22))
        self._paint_ground(painter, place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._tag_colour))
        mark = QRectF(place.left() + theme.px(8), place.center().y() - theme.px(4), theme.px(8), theme.px(8))
        if self._tag_colour == "preview_found":
            painter.drawEllipse(mark)
        else:
            painter.drawRect(mark)
        painter.setPen(theme.colour("preview_on"))
        painter.setFont(font)
        painter.drawText(place.adjusted(theme.px(22), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._tag)

    def _dress(self) -> None:
        self.setMinimumHeight(self._theme.px(200))
        self.setMaximumHeight(self._theme.px(240))
        self.updateGeometry()
        self.update()
