"""The rows of the history: a person who was found, and a stay with its days."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.traveller_history import Person
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.stays import Stay
from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.layouts import Line, Row
from borderdesk.ui.parts.marks import Chip, IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.histories import days_words
from borderdesk.ui.words.moments import clock_words, day_words


class PersonRow(Line):
    """Somebody who was found.

    Signals:
        chosen: The officer wants to see this one.
    """

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 30, margins=(8, 0, 8, 0), gap=10)
        self._row_theme, self._is_chosen = theme, False
        self._name = Text(theme, Letters.BODY)
        self._born = Text(theme, Letters.SMALL, "text2", firm=True)
        self._near = Chip(theme)
        self.row.addWidget(self._name)
        self.row.addWidget(self._near)
        self.row.addStretch(1)
        self.row.addWidget(self._born)

    def show_person(self, person: Person, *, is_chosen: bool) -> None:
        """Show a person."""
        self._is_chosen = is_chosen
        self._name.show_text(person.name)
        self._born.show_text(day_words(person.date_of_birth))
        self._near.show_status(self.tr("near") if person.is_near else "", "warn")
        self.setAccessibleName(f"{person.name} {day_words(person.date_of_birth)}")
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_chosen:
            painter, theme = QPainter(self), self._row_theme
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), theme.px(5), theme.px(5))


class StayRow(Line):
    """In, out, and the days between; what is missing stands in amber."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 32, gap=12)
        self._entry, self._exit = _Side(theme, Icon.ENTRY), _Side(theme, Icon.EXIT)
        self._days = Text(theme, Letters.SMALL_STRONG, "text2", firm=True)
        self.row.addWidget(self._entry, 3)
        self.row.addWidget(self._exit, 3)
        self.row.addWidget(self._days, 1)

    def draw(self, stay: Stay, zone: tzinfo, *, is_first: bool, is_cut: bool) -> None:
        """Show a stay; of the first one, what came before may only be out of sight."""
        if stay.entry is not None:
            self._entry.show_crossing(stay.entry, zone)
        elif is_first and is_cut:
            self._entry.show_words(self.tr("Entered before that"), "text2")
        else:
            self._entry.show_words(self.tr("No entry on record"), "warn_text")
        if stay.exit is not None:
            self._exit.show_crossing(stay.exit, zone)
        elif stay.is_open:
            self._exit.show_words(self.tr("Not out yet"), "text2")
        else:
            self._exit.show_words(self.tr("No exit on record"), "warn_text")
        days = stay.days(zone)
        self._days.show_text("" if days is None else days_words(days))
        self.setAccessibleName(" ".join((self._entry.words, self._exit.words, self._days.text())))


class _Side(QWidget):
    """One half of a stay."""

    def __init__(self, theme: Theme, icon: Icon) -> None:
        super().__init__()
        self._icon, self._shown = icon, IconMark(theme, 15)
        self._text = Text(theme, Letters.SMALL)
        row = Row(theme, self, gap=8)
        row.addWidget(self._shown)
        row.addWidget(self._text, 1)

    @property
    def words(self) -> str:
        """What is shown."""
        return self._text.text()

    def show_crossing(self, crossing: Crossing, zone: tzinfo) -> None:
        """Show when and where somebody crossed."""
        self._shown.show_icon(self._icon, "text2")
        day = day_words(crossing.occurred_at.astimezone(zone).date())
        self._text.show_text(f"{day}  {clock_words(crossing.occurred_at, zone)}  {crossing.post_code}", "text")

    def show_words(self, words: str, colour: str) -> None:
        """Show what is missing."""
        self._shown.show_icon(Icon.DOUBT if colour == "warn_text" else Icon.WAITING, colour)
        self._text.show_text(words, colour)
