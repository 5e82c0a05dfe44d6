"""The keys of a page on one sheet of A4: on the printer where there is one, else as a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from borderdesk.ui.commands.key_groups import KeyGroup, columns_of
from borderdesk.ui.print.devices import find_printer, print_on, write_pdf
from borderdesk.ui.print.paper import A4_HEIGHT, A4_WIDTH, Paper

MARGIN = 15.0
_COLUMNS = 2
_SANS = ["Inter", "Noto Sans", "DejaVu Sans"]
_INK, _GREY = QColor("#14202E"), QColor("#78879A")


def print_key_card(title: str, groups: Sequence[KeyGroup], foot: str, file: Path) -> Path | None:
    """Print the card and return None, or write it as PDF where there is no printer and return the file.

    Raises:
        PrinterError: The printer does not answer, or the file cannot be written.
    """

    def paint(painter: QPainter, area: QRectF) -> None:
        paint_key_card(painter, area, title, groups, foot)

    paper = Paper(title=title, width=A4_WIDTH, height=A4_HEIGHT, margin=MARGIN, paint=paint)
    printer = find_printer("")
    if printer:
        print_on(printer, paper)
        return None
    write_pdf(file, paper)
    return file


def paint_key_card(painter: QPainter, area: QRectF, title: str, groups: Sequence[KeyGroup], foot: str) -> None:
    """Draw the card into an area of the shape of A4, as large as everything fits on it."""
    columns = columns_of(tuple(groups), _COLUMNS)
    lines = max((sum(len(group.keys) + 2.2 for group in column) for column in columns), default=1.0)
    line = min(area.height() * 0.88 / lines, area.height() / 38)
    painter.setPen(_INK)
    painter.setFont(_font(line * 0.85, QFont.Weight.Bold))
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line * 1.4), _start(painter), title)
    width = area.width() / _COLUMNS - line
    for place, column in enumerate(columns):
        left = area.left() + place * (width + line)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = area.right() - (left - area.left()) - width
        top = area.top() + line * 2.2
        for group in column:
            painter.setFont(_font(line * 0.6, QFont.Weight.Bold))
            painter.setPen(_INK)
            painter.drawText(QRectF(left, top, width, line), _start(painter), group.title)
            top += line * 1.1
            for key, words in group.keys:
                _paint_line(painter, QRectF(left, top, width, line), key, words)
                top += line
            top += line * 1.1
    painter.setFont(_font(line * 0.42, QFont.Weight.Normal))
    painter.setPen(_GREY)
    painter.drawText(QRectF(area.left(), area.bottom() - line, area.width(), line), _start(painter), foot)


def _paint_line(painter: QPainter, row: QRectF, key: str, words: str) -> None:
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    height = row.height()
    cap = QRectF(row.left(), row.top() + height * 0.1, height * 3.4, height * 0.8)
    room = row.adjusted(height * 3.8, 0, 0, 0)
    if is_mirrored:
        cap.moveRight(row.right())
        room = row.adjusted(0, 0, -height * 3.8, 0)
    painter.setPen(QPen(_GREY, height * 0.04))
    painter.drawRoundedRect(cap, height * 0.15, height * 0.15)
    painter.setPen(_INK)
    painter.setFont(_font(height * 0.44, QFont.Weight.DemiBold))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.setFont(_font(height * 0.5, QFont.Weight.Medium))
    said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, _start(painter), said)


def _start(painter: QPainter) -> int:
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignVCenter).value


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(_SANS)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font
