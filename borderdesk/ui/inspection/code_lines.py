"""The code lines as they were read, with the characters that fail their check digit marked."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import CharacterState, Reading
from borderdesk.ui.theme import Letters, Theme

Place = tuple[int, int]


def marked_characters(mrz: Mrz | None, reading: Reading) -> Mapping[Place, str]:
    """Return the places to mark with the colour's token: doubtful characters, then those of failed check digits.

    A failed composite digit marks only itself: it covers nearly everything and would say nothing.
    """
    marks: dict[Place, str] = {}
    for line, states in enumerate(reading.states):
        for at, state in enumerate(states):
            if state is CharacterState.DOUBTFUL:
                marks[line, at] = "warn_text"
    for place in _failed(mrz):
        marks[place] = "stop_text"
    return marks


def _failed(mrz: Mrz | None) -> Iterator[Place]:
    for check in mrz.checks if mrz else ():
        if check.holds:
            continue
        for span in (check.printed_at, *(check.spans if check.element != "composite" else ())):
            yield from ((span.line, at) for at in range(span.start, span.end))


class CodeLines(QWidget):
    """The two or three lines, stretched over the whole width as on the document."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[str, ...] = ()
        self._marks: Mapping[Place, str] = {}
        # Code lines run left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Code lines"))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def marked(self) -> frozenset[Place]:
        """The places that are marked, as (line, character) from 0."""
        return frozenset(self._marks)

    def show_lines(self, lines: tuple[str, ...], marks: Mapping[Place, str]) -> None:
        """Show other lines, or none."""
        if (lines, marks) != (self._lines, self._marks):
            self._lines, self._marks = lines, marks
            self.setAccessibleDescription(" ".join(lines))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), theme.edge))
        painter.setBrush(theme.colour("raised"))
        half = theme.edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(5), theme.px(5))
        if not self._lines:
            painter.setPen(theme.colour("text3"))
            painter.setFont(theme.font(Letters.SMALL))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Code lines appear here"))
            return
        room = QRectF(self.rect()).adjusted(theme.px(9), theme.px(5), -theme.px(9), -theme.px(5))
        cell = room.width() / max(len(line) for line in self._lines)
        height = room.height() / len(self._lines)
        painter.setFont(self._fitting(cell, height))
        for row, line in enumerate(self._lines):
            for at, character in enumerate(line):
                place = QRectF(room.left() + at * cell, room.top() + row * height, cell, height)
                mark = self._marks.get((row, at))
                painter.setPen(theme.colour(mark or "text"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, character)
                if mark:
                    bottom = place.bottom() - theme.px(1)
                    painter.fillRect(QRectF(place.left(), bottom, cell, 2 * theme.scale), theme.colour(mark))

    def _fitting(self, cell: float, height: float) -> QFont:
        """Return the code letters in the size that fills a cell without touching the next."""
        font = QFont(self._theme.font(Letters.CODE))
        wide = QFontMetricsF(font).horizontalAdvance("M") / font.pixelSize()
        font.setPixelSize(max(1, int(min(self._theme.px(15), cell / wide * 1.05, height * 0.86))))
        return font

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(47))
        self.update()
