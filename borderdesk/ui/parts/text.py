"""Text in the theme's letters, cut with dots where it does not fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from borderdesk.ui.theme import Letters, Theme


class Text(QLabel):
    """One text in one kind of letters, on one line or wrapped to a few.

    What does not fit ends in dots and stands whole in the tooltip; screen readers always get the whole. A `firm`
    text keeps its width while others beside it give way; one with `narrower` letters takes the first of them in
    which it fits on one line, and is broken in the narrowest.
    """

    def __init__(
        self,
        theme: Theme,
        letters: Letters,
        colour: str = "text",
        text: str = "",
        *,
        lines: int = 1,
        firm: bool = False,
        narrower: tuple[Letters, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._letters = letters
        self._colour = colour
        self._lines = lines
        self._is_firm = firm
        self._narrower = narrower
        if lines > 1:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str, colour: str | None = None, letters: Letters | None = None) -> None:
        """Show another text, in another colour or other letters where they are given."""
        if colour is not None and colour != self._colour:
            self._colour = colour
            self.update()
        if letters is not None and letters is not self._letters:
            self._letters = letters
            self._dress()
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
            self._explain()

    @property
    def is_cut(self) -> bool:
        """Tell whether the text does not fit into its room."""
        return bool(self.text()) and self._laid_out()[1]

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 1
        return QSize(width if self.text() else 0, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._is_firm else QSize(0, QFontMetrics(self.font()).height())

    def heightForWidth(self, width: int) -> int:
        height = QFontMetrics(self.font()).height()
        if self._lines == 1:
            return height
        lines = self._broken(width)[0]
        return height if len(lines) <= 1 else QFontMetrics(self._fitting(width)).height() * len(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._fitting(self.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(self._colour))
        lines, _ = self._laid_out()
        height = QFontMetrics(font).height()
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        block = QStyle.alignedRect(
            Qt.LayoutDirection.LeftToRight, alignment, QSize(self.width(), height * len(lines)), self.rect()
        )
        horizontal = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        for index, line in enumerate(lines):
            place = QRect(QPoint(0, block.top() + index * height), QSize(self.width(), height))
            painter.drawText(place, horizontal | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._letters))
        self.updateGeometry()
        self._explain()
        self.update()

    def _explain(self) -> None:
        tip = self.text() if self.is_cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _fitting(self, width: int) -> QFont:
        """Return the letters in which the text fits, the narrowest where it fits in none."""
        font = self.font()
        for letters in self._narrower:
            if QFontMetrics(font).horizontalAdvance(self.text()) <= width:
                break
            font = self._theme.font(letters)
        return font

    def _laid_out(self) -> tuple[list[str], bool]:
        """Return the lines to draw, and whether something is missing from them."""
        metrics = QFontMetrics(self._fitting(self.width()))
        if self._lines == 1:
            line = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            return [line], metrics.horizontalAdvance(self.text()) > self.width()
        return self._broken(self.width())

    def _broken(self, width: int) -> tuple[list[str], bool]:
        """Return the text broken into lines of a width, the last one cut where there are too many."""
        text, font = self.text(), self._fitting(width)
        metrics, layout = QFontMetrics(font), QTextLayout(text, font)
        if metrics.horizontalAdvance(text) <= width:
            return [text], False
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
        if len(lines) <= self._lines:
            return lines, False
        kept = lines[: self._lines - 1]
        rest = text[starts[self._lines - 1] :]
        return [*kept, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)], True
