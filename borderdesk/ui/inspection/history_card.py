"""The earlier crossings of the traveller, as far as this desk knows them."""

from PySide6.QtGui import QResizeEvent

from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Line
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import clock_words, day_words

MOST_ROWS = 7
ROW, HEAD = 27, 46


class HistoryCard(Card):
    """The newest crossings, as many as have room."""

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__(theme, "", head=24)
        self.title.show_text(self.tr("Crossings of this traveller"))
        self.setAccessibleName(self.tr("Crossings of this traveller"))
        self.all = LinkButton(theme, self.tr("All"), keys.cap(Command.FIND))
        self.all.setVisible(False)
        self.aside.addWidget(self.all)
        self.nothing = Text(theme, Letters.BODY, "text3", lines=3)
        self.rows = [_CrossingLine(theme) for _ in range(MOST_ROWS)]
        self._filled = 0
        self.body.space(3)
        self.body.addWidget(self.nothing)
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self, model: InspectionModel) -> None:
        """Show what is known of the traveller's way."""
        crossings = model.crossings_before or ()
        self._filled = min(len(crossings), MOST_ROWS)
        self.nothing.show_text(self._nothing_words(model))
        self.nothing.setVisible(not self._filled)
        for row, crossing in zip(self.rows, crossings, strict=False):
            row.draw(crossing, model.desk)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _nothing_words(self, model: InspectionModel) -> str:
        if model.subject is None:
            return self.tr("None to show")
        if not model.knows_history:
            return self.tr("Not looked up on this desk")
        if model.crossings_before is None:
            return self.tr("Looking them up")
        return self.tr("None with this document on this desk")

    def _dress(self) -> None:
        # Rows give way to a lower card, so they must not keep it high.
        self.setMinimumHeight(self._theme.px(HEAD + ROW))

    def _fit(self) -> None:
        room = int((self.height() / self._theme.scale - HEAD) // ROW)
        for index, row in enumerate(self.rows):
            row.setVisible(index < min(self._filled, max(1, room)))


class _CrossingLine(Line):
    """In or out, when, and at which post."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ROW, gap=8)
        self._icon = IconMark(theme, 15)
        self._way = Text(theme, Letters.SMALL_STRONG, "text2")
        self._when = Text(theme, Letters.SMALL, firm=True)
        self._post = Text(theme, Letters.SMALL, "text2")
        row = self.row
        row.addWidget(self._icon)
        row.addWidget(self._way)
        row.addWidget(self._when)
        row.addStretch(1)
        row.addWidget(self._post)

    def draw(self, crossing: Crossing, desk: DeskView) -> None:
        is_in = crossing.direction is not Direction.EXIT
        self._icon.show_icon(Icon.ENTRY if is_in else Icon.EXIT, "text2")
        self._way.show_text(self.tr("In") if is_in else self.tr("Out"))
        day = crossing.occurred_at.astimezone(desk.zone).date()
        self._when.show_text(f"{day_words(day)}  {clock_words(crossing.occurred_at, desk.zone)}")
        is_here = crossing.post_code == desk.desk.post_code
        self._post.show_text(desk.desk.post_name if is_here else crossing.post_code)
