"""The page for late batches: the form at the left, the rows at the right, the signature above the action bar."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.late_batch import MOST_ROWS
from borderdesk.ui.icons import Icon
from borderdesk.ui.late_batch.form import LateForm
from borderdesk.ui.late_batch.model import LateBatchModel, Trouble
from borderdesk.ui.late_batch.signature import SignatureStrip
from borderdesk.ui.late_batch.table import RowsCard
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.late_batches import matches_words, rows_words

TOP_BAR, ACTION_BAR, FOOTER, STRIP, GAP = 44, 66, 26, 84, 12
FORM_NARROW, FORM, WIDE = 580, 668, 1366
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LateBatchView(QWidget):
    """Draws the model; Enter keeps a row, F12 asks for the signature, Esc goes back to the desk.

    Signals:
        left: The officer goes back to primary inspection.
    """

    left = Signal()

    def __init__(self, model: LateBatchModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._was_asking = False
        self.top_bar = _Band(theme, self, "bar", gap=14)
        self.footer = _Band(theme, self, "surface", gap=14)
        self.bar = _Band(theme, self, "surface", gap=10)
        self.form = LateForm(theme, model)
        self.form.setParent(self)
        self.rows = RowsCard(theme)
        self.rows.setParent(self)
        self.strip = SignatureStrip(theme, self)
        self.officer = Text(theme, Letters.SMALL, "bar_text2")
        self.status = Text(theme, Letters.SMALL, "text2")
        self.back = ActionButton(theme, width=150)
        self.remove = ActionButton(theme, width=180)
        self.keep = ActionButton(theme, width=230)
        self.sign = ActionButton(theme, width=300)
        self._fill_bands(theme)
        model.changed.connect(self._draw)
        self.form.typed.connect(model.add)
        self.rows.taken_back.connect(self._take_back)
        self.strip.signed.connect(model.sign)
        self.strip.withdrawn.connect(model.withdraw)
        self.back.clicked.connect(self.left)
        self.keep.clicked.connect(self.form.save)
        self.remove.clicked.connect(self._take_back_chosen)
        self.sign.clicked.connect(model.ask_signature)
        theme.changed.connect(self._place)
        self._draw()

    def begin(self) -> None:
        """Show the rows that wait now, with the keyboard in the form."""
        self._model.begin()
        self.form.focus_first()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no control wanted; tell whether it meant anything here."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            return key in (*_ENTER, Qt.Key.Key_F12, Qt.Key.Key_Escape)
        if key == Qt.Key.Key_Escape:
            if self._model.is_asking:
                self._model.withdraw()
            else:
                self.left.emit()
        elif key in _ENTER:
            if self._model.is_asking:
                self.strip.sign()
            else:
                self.form.save()
        elif key == Qt.Key.Key_F12:
            self._model.ask_signature()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    def _fill_bands(self, theme: Theme) -> None:
        top = self.top_bar.row
        top.addWidget(Text(theme, Letters.PRODUCT, "bar_text", "BorderDesk"))
        top.addWidget(Text(theme, Letters.POST, "bar_text", self.tr("Late batch from paper forms")))
        top.addStretch(1)
        top.addWidget(self.officer)
        for button in (self.back, self.remove):
            self.bar.row.addWidget(button)
        self.bar.row.addStretch(1)
        for button in (self.keep, self.sign):
            self.bar.row.addWidget(button)
        self.footer.row.addWidget(self.status, 1)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.rows.draw(model)
        self.strip.draw(model)
        has_rows, is_free = bool(model.entries), not model.is_busy and not model.is_asking
        off = ButtonKind.OFF
        self.back.show_as(off if model.is_asking else ButtonKind.PLAIN, self.tr("Back"), "Esc")
        nothing = self.tr("No row waits")
        kind = ButtonKind.PLAIN if has_rows and is_free else off
        self.remove.show_as(kind, self.tr("Take back"), "Del", because="" if has_rows else nothing)
        self.keep.show_as(ButtonKind.PLAIN if is_free else off, self.tr("Keep this row"), "Enter")
        kind = ButtonKind.MAIN if has_rows and is_free else off
        self.sign.show_as(kind, self.tr("Supervisor signs"), "F12", Icon.PAPER, because="" if has_rows else nothing)
        self.officer.show_text(model.officer.display_name)
        self.status.show_text(*self._status())
        if self._was_asking and not model.is_asking:
            self.form.focus_first()
        self._was_asking = model.is_asking

    def _status(self) -> tuple[str, str]:
        model = self._model
        if model.signed is not None:
            words = self.tr("{rows} signed by {who} and in the log, {matches}.")
            if model.signed_matches:
                words = self.tr("{rows} signed by {who} and in the log, {matches}. Tell the shift lead.")
            words = words.replace("{rows}", rows_words(model.signed.rows)).replace("{who}", model.signed_by)
            colour = "stop_text" if model.signed_matches else "ok_text"
            return words.replace("{matches}", matches_words(model.signed_matches)), colour
        match model.trouble:
            case Trouble.NOT_KEPT:
                return self.tr("This row is not kept. Try Enter again."), "stop_text"
            case Trouble.FULL:
                words = self.tr("A batch has {number} rows at most. Have it signed first.")
                return words.replace("{number}", str(MOST_ROWS)), "stop_text"
            case _:
                return self.tr("Nothing of this is in the log before a supervisor has signed."), "text2"

    @Slot(int)
    def _take_back(self, number: int) -> None:
        if 0 <= number < len(self._model.entries):
            self._model.remove(self._model.entries[number].row.row_id)

    @Slot()
    def _take_back_chosen(self) -> None:
        self._take_back(self.rows.table.currentRow())

    def _place(self) -> None:
        px, wide, high = self._theme.px, self.width(), self.height()
        foot = high - px(FOOTER)
        action = foot - px(ACTION_BAR)
        top, gap = px(TOP_BAR + GAP), px(GAP)
        self.top_bar.setGeometry(0, 0, wide, px(TOP_BAR))
        self.footer.setGeometry(0, foot, wide, px(FOOTER))
        self.bar.setGeometry(0, action, wide, px(ACTION_BAR))
        self.strip.setGeometry(0, action - px(STRIP), wide, px(STRIP))
        form = QRect(gap, top, px(FORM if wide >= px(WIDE) else FORM_NARROW), action - gap - top)
        rows = QRect(form.right() + 1 + gap, top, wide - form.right() - 1 - 2 * gap, form.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            form.moveRight(wide - gap - 1)
            rows.moveLeft(gap)
        self.form.setGeometry(form)
        self.rows.setGeometry(rows)


class _Band(QWidget):
    """A bar across the page in one colour."""

    def __init__(self, theme: Theme, parent: QWidget, fill: str, *, gap: float) -> None:
        super().__init__(parent)
        self._theme, self._fill = theme, fill
        self.row = Row(theme, self, margins=(14, 0, 14, 0), gap=gap)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(self._fill))
        if self._fill == "surface":
            painter.fillRect(0, 0, self.width(), max(1, self._theme.px(1)), self._theme.colour("line"))
