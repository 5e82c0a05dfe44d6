"""The one verdict: a symbol, a word, and why."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QWidget

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.verdict_words import Tone, VerdictWords, verdict_words
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

BLOCK = 84
TURN_EVERY_MS = 60
TURN_BY_DEGREES = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class _Colours:
    bar: str
    block: str
    symbol: str
    word: str
    reason: str
    aside: str


def _filled(token: str) -> _Colours:
    on = f"{token}_on"
    return _Colours(bar=token, block=token, symbol=on, word=on, reason=on, aside=on)


COLOURS = {
    Tone.READY: _Colours(
        bar="idle", block="idle_block", symbol="ok_on", word="idle_on", reason="idle_on", aside="idle_on"
    ),
    Tone.READING: _filled("read"),
    Tone.CLEAR: _Colours(bar="ok_soft", block="ok", symbol="ok_on", word="ok_text", reason="text", aside="text2"),
    Tone.CHECK: _filled("warn"),
    Tone.STOP: _filled("stop"),
    Tone.FAULT: _filled("fault"),
}


class VerdictBar(QWidget):
    """The bar that an officer sees from the corner of the eye; screen readers are told of every new one.

    Signals:
        announced: What screen readers were told just now.
    """

    announced = Signal(str)

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.shown = VerdictWords(tone=Tone.READY, word="", reason="")
        self._angle = 0
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_EVERY_MS)
        self._turning.timeout.connect(self._turn)
        self.word = Text(theme, Letters.VERDICT)
        self.reason = Text(theme, Letters.REASON, lines=2)
        self.aside = Text(theme, Letters.SMALL)
        row = Row(theme, self, margins=(0, 12, 0, 12), gap=0)
        row.space(BLOCK + 19)
        words = Column(theme, gap=1)
        words.addStretch(1)
        words.addWidget(self.word)
        words.addWidget(self.reason)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.space(16)
        row.addWidget(self.aside)
        row.space(18)
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show the verdict of the model, and say it aloud where it is another one."""
        words = verdict_words(model, self._keys)
        if words == self.shown:
            return
        is_news = (words.tone, words.word) != (self.shown.tone, self.shown.word)
        self.shown = words
        colours = COLOURS[words.tone]
        self.word.show_text(words.word, colours.word)
        self.reason.show_text(words.reason, colours.reason)
        self.aside.show_text(words.aside, colours.aside)
        self.setAccessibleName(words.spoken)
        if words.tone is Tone.READING and self._may_move():
            self._turning.start()
        else:
            self._turning.stop()
        if is_news and words.tone is not Tone.READING:
            said = QAccessibleAnnouncementEvent(self, words.spoken)
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(said)
            self.announced.emit(words.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        colours = COLOURS[self.shown.tone]
        painter.fillRect(self.rect(), theme.colour(colours.bar))
        side = theme.px(BLOCK)
        left = self.width() - side if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(left, 0, side, self.height(), theme.colour(colours.block))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, 0)
        painter.scale(theme.scale, theme.scale)
        self._paint_symbol(painter, colours)

    def _paint_symbol(self, painter: QPainter, colours: _Colours) -> None:
        """Draw the symbol into a square of 84 by 84."""
        on, ground = self._theme.colour(colours.symbol), self._theme.colour(colours.block)
        middle = QPointF(BLOCK / 2, BLOCK / 2)
        match self.shown.tone:
            case Tone.CLEAR:
                painter.setPen(QPen(on, 3.5))
                painter.drawEllipse(middle, 25.5, 25.5)
                self._paint_icon(painter, Icon.ADMIT, colours.symbol, 24)
            case Tone.CHECK:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(on)
                painter.drawPolygon(QPolygonF([QPointF(42, 15), QPointF(71, 65), QPointF(13, 65)]))
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(39.6, 33, 4.8, 16), 2, 2)
                painter.drawEllipse(QPointF(42, 55.5), 2.9, 2.9)
            case Tone.STOP:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(on)
                corners = [(31, 17), (53, 17), (67, 31), (67, 53), (53, 67), (31, 67), (17, 53), (17, 31)]
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
                self._paint_icon(painter, Icon.HAND, colours.block, 32)
            case Tone.READY:
                self._paint_icon(painter, Icon.DOCUMENT, colours.symbol, 32)
            case Tone.READING:
                painter.setPen(QPen(on, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawArc(QRectF(19, 19, 46, 46), -self._angle * 16, 270 * 16)
            case Tone.FAULT:
                self._paint_icon(painter, Icon.REPAIR, colours.symbol, 42)

    def _paint_icon(self, painter: QPainter, icon: Icon, colour: str, size: int) -> None:
        ratio = self._theme.scale * self.devicePixelRatioF()
        drawn = pixmap(icon, self._theme.colour(colour), size, ratio)
        painter.drawPixmap(QPointF((BLOCK - size) / 2, (BLOCK - size) / 2), drawn)

    def _may_move(self) -> bool:
        """Tell whether the desktop allows movement: an arc that stands still says the same."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + TURN_BY_DEGREES) % 360
        self.update(0, 0, self._theme.px(BLOCK), self.height())
