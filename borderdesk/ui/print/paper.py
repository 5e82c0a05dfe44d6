"""A piece of paper before it is on a device: its size, and how it is drawn in millimetres."""

from collections.abc import Callable
from dataclasses import dataclass

import segno
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPen

INK, GREY = QColor("#000000"), QColor("#4C5C6E")
SANS, MONO = ("Inter", "Noto Sans", "DejaVu Sans"), ("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono")
LEVEL = "m"
"""The error correction of every code on paper: about 15 per cent of it may be lost."""

SMALLEST = 0.65
"""How much smaller a line may become before it is cut: other languages have longer words."""

A4_WIDTH, A4_HEIGHT = 210.0, 297.0
_QUIET = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A page, in millimetres, with what paints it into the area between its margins."""

    title: str
    width: float
    height: float
    margin: float
    paint: Callable[[QPainter, QRectF], None]

    @property
    def layout(self) -> QPageLayout:
        """The page as a printer takes it."""
        size = QPageSize(QSizeF(self.width, self.height), QPageSize.Unit.Millimeter, self.title)
        margins = QMarginsF(self.margin, self.margin, self.margin, self.margin)
        return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def by_millimetres(width: float, margin: float, draw: Callable[["Pen"], None]) -> Callable[[QPainter, QRectF], None]:
    """Return what paints a page of a width and margin as `draw` does with a pen that counts in millimetres."""

    def paint(painter: QPainter, area: QRectF) -> None:
        draw(Pen(painter, area, area.width() / (width - 2 * margin)))

    return paint


class Pen:
    """Writes on paper by millimetres from its upper left corner; right-to-left languages begin at the right."""

    def __init__(self, painter: QPainter, area: QRectF, unit: float) -> None:
        self._painter, self._area, self._unit = painter, area, unit
        self.width, self.height = area.width() / unit, area.height() / unit

    @property
    def is_mirrored(self) -> bool:
        """Lines begin at the right."""
        return self._painter.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def write(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        grey: bool = False,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        mono: bool = False,
    ) -> None:
        """Write one line, smaller where it does not fit, and cut at last; `size` is the height of its letters."""
        box = self._box(x, y, width, size * 1.5)
        needed = self._measure(size, bold=bold, mono=mono).horizontalAdvance(text)
        fitting = size * max(SMALLEST, min(1.0, box.width() / needed if needed else 1.0))
        font = self._font(fitting, bold=bold, mono=mono)
        said = self._measure(fitting, bold=bold, mono=mono).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(GREY if grey else INK)
        flags = (self._side(at) | Qt.AlignmentFlag.AlignVCenter).value
        self._painter.drawText(box, flags, _isolated(said) if self.is_mirrored else said)

    def write_long(self, x: float, y: float, width: float, height: float, text: str, size: float) -> None:
        """Write a text of several lines into a box."""
        self._painter.setFont(self._font(size))
        self._painter.setPen(INK)
        flags = self._side(Qt.AlignmentFlag.AlignLeft).value | Qt.TextFlag.TextWordWrap.value
        self._painter.drawText(self._box(x, y, width, height), flags, text)

    def rule(self, x: float, y: float, width: float, *, thick: float = 0.25) -> None:
        """Draw a line."""
        box = self._box(x, y, width, 0)
        self._painter.setPen(QPen(INK, thick * self._unit))
        self._painter.drawLine(box.topLeft(), box.topRight())

    def code(self, x: float, y: float, side: float, text: str) -> None:
        """Draw a QR code with its quiet zone into a square."""
        matrix = segno.make_qr(text, error=LEVEL, boost_error=False).matrix
        box = self._box(x, y, side, side)
        step = box.width() / (len(matrix) + 2 * _QUIET)
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(INK)
        for row, modules in enumerate(matrix, _QUIET):
            for column, is_dark in enumerate(modules, _QUIET):
                if is_dark:
                    left, top = box.left() + column * step, box.top() + row * step
                    # A hair more than the step: no white seam between two modules of one bar.
                    self._painter.drawRect(QRectF(left, top, step * 1.02, step * 1.02))
        self._painter.restore()

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self.width - x - width if self.is_mirrored else x
        unit = self._unit
        return QRectF(self._area.left() + left * unit, self._area.top() + y * unit, width * unit, height * unit)

    def _side(self, at: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        mirrored = {
            Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
        }
        side = mirrored.get(at, at) if self.is_mirrored else at
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _measure(self, size: float, *, bold: bool, mono: bool) -> QFontMetricsF:
        return QFontMetricsF(self._font(size, bold=bold, mono=mono), self._painter.device())

    def _font(self, size: float, *, bold: bool = False, mono: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(list(MONO if mono else SANS))
        font.setPixelSize(max(1, round(size * self._unit)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
        return font


def _isolated(text: str) -> str:
    """Return a text that keeps its own direction on a line of the other one: a date is not turned about."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
