"""The page of a traveller's history: search at the left, stays at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.traveller_history import PURPOSES_AWAY, Person
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.history.stays import PersonRow, StayRow
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.histories import purpose_words
from borderdesk.ui.words.moments import day_words

SEARCH_WIDTH = 340
MOST_PEOPLE, MOST_STAYS = 6, 12


class HistoryPage(Page):
    """Enter looks, Alt and a number choose a purpose, Page Up and Down go from person to person.

    Signals:
        left: The officer goes back to the lane.
    """

    left = Signal()

    def __init__(self, model: HistoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.number = Input(theme, self.tr("Document number"), longest=22)
        self.name = Input(theme, self.tr("Name"), longest=80)
        self.year = Input(theme, self.tr("Year of birth"), longest=4)
        self.purposes = [
            NumberedChoice(theme, number, purpose_words(purpose)) for number, purpose in enumerate(PURPOSES_AWAY, 1)
        ]
        self.at_desk = Text(theme, Letters.SMALL, "ok_text", lines=2)
        self.look = ActionButton(theme, width=SEARCH_WIDTH - 28, height=38)
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=3)
        self.people = [PersonRow(theme) for _ in range(MOST_PEOPLE)]
        self.who = Text(theme, Letters.TITLE, "text")
        self.near = Chip(theme)
        self.facts = Text(theme, Letters.BODY, "text2", lines=2)
        self.stays = [StayRow(theme) for _ in range(MOST_STAYS)]
        self.more = Text(theme, Letters.SMALL, "text2", lines=2)
        self.nothing = Text(theme, Letters.BODY, "text2", lines=3)
        row = Row(theme, self, gap=12)
        self._search_card = self._searching()
        row.addWidget(self._search_card)
        row.addWidget(self._showing(), 1)
        for field in (self.number, self.name, self.year):
            field.textChanged.connect(self._take)
            field.returnPressed.connect(model.look)
        for choice in self.purposes:
            choice.clicked.connect(partial(model.choose_purpose, choice.number))
        for index, person in enumerate(self.people):
            person.chosen.connect(partial(model.choose_person, index))
        self.look.clicked.connect(model.look)
        model.changed.connect(self._draw)
        theme.changed.connect(self._dress)
        self._dress()
        self._fill()
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Traveller history")

    @property
    def footer_words(self) -> str:
        return self.tr("Every view of a record is written to the audit log")

    def take_focus(self) -> None:
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group, model = self.tr("Traveller history"), self._model
        return (
            PageCommand(group=group, words=self.tr("Look for the person"), key="Enter", run=model.look),
            PageCommand(group=group, words=self.tr("Next person"), key="Page Down", run=partial(self._turn, 1)),
            PageCommand(group=group, words=self.tr("Person before"), key="Page Up", run=partial(self._turn, -1)),
            PageCommand(
                group=group,
                words=self.tr("Write this person's records for them"),
                key="",
                run=model.write_extract,
                is_on=model.may_extract,
            ),
            PageCommand(group=group, words=self.tr("Back"), key="Esc", run=self.left.emit),
            *(
                PageCommand(
                    group=self.tr("Purpose"),
                    words=purpose_words(purpose),
                    key=f"Alt {number}",
                    run=partial(model.choose_purpose, number),
                )
                for number, purpose in enumerate(PURPOSES_AWAY, 1)
            ),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.isAutoRepeat():
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._model.choose_purpose(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _searching(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Whom"))
        body = card.body
        body.space(8)
        body.addWidget(Labelled(theme, self.tr("Document number"), self.number))
        body.space(6)
        body.addWidget(Text(theme, Letters.LABEL, "text3", self.tr("or, where the number is not known")))
        body.space(6)
        body.addWidget(Labelled(theme, self.tr("Name"), self.name))
        body.space(6)
        body.addWidget(Labelled(theme, self.tr("Year of birth"), self.year))
        body.space(12)
        body.addWidget(Text(theme, Letters.LABEL, "text3", self.tr("Why (Alt and the number)")))
        body.space(3)
        body.addWidget(self.at_desk)
        for choice in self.purposes:
            body.addWidget(choice)
            body.space(4)
        body.space(8)
        body.addWidget(self.look)
        body.space(6)
        body.addWidget(self.trouble)
        body.addStretch(1)
        return card

    def _showing(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Crossings at this post"))
        body = card.body
        body.space(6)
        body.addWidget(self.nothing)
        for person in self.people:
            body.addWidget(person)
        body.space(8)
        head = Row(theme, gap=10)
        head.addWidget(self.who)
        head.addWidget(self.near)
        head.addStretch(1)
        body.addLayout(head)
        body.addWidget(self.facts)
        body.space(6)
        body.addWidget(Rule(theme))
        body.space(4)
        for stay in self.stays:
            body.addWidget(stay)
        body.addWidget(self.more)
        body.addStretch(1)
        return card

    def _fill(self) -> None:
        model = self._model
        # All at once: each field alone would ask for something that nobody means.
        texts = (model.number, model.name, model.year)
        for field, text in zip((self.number, self.name, self.year), texts, strict=True):
            field.blockSignals(True)
            field.setText(text)
            field.blockSignals(False)

    @Slot()
    def _take(self) -> None:
        self._model.take(self.number.text(), self.name.text(), self.year.text())

    def _turn(self, step: int) -> None:
        self._model.choose_person(self._model.chosen + step)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        for choice, purpose in zip(self.purposes, PURPOSES_AWAY, strict=True):
            choice.setChecked(purpose is model.purpose and not model.is_at_desk)
            choice.setVisible(not model.is_at_desk)
        self.at_desk.show_text(self.tr("The traveller is at the desk: no other purpose is needed."))
        self.at_desk.setVisible(model.is_at_desk)
        kind = ButtonKind.OFF if model.is_busy else ButtonKind.MAIN
        self.look.show_as(kind, self.tr("Looking") if model.is_busy else self.tr("Look"), "Enter")
        self.trouble.show_text(self._trouble_words())
        self.trouble.setAccessibleName(self.trouble.text())
        people = model.found.people if model.found else ()
        for index, row in enumerate(self.people):
            row.setVisible(len(people) > 1 and index < len(people))
            if index < len(people):
                row.show_person(people[index], is_chosen=index == model.chosen)
        self.nothing.show_text(self._nothing_words(bool(people)))
        self.nothing.setVisible(bool(self.nothing.text()))
        self._draw_person(model.person)

    def _draw_person(self, person: Person | None) -> None:
        for widget in (self.who, self.facts):
            widget.setVisible(person is not None)
        self.near.show_status("" if person is None or not person.is_near else self.tr("near"), "warn")
        stays = person.stays if person is not None else ()
        for place, row in enumerate(self.stays):
            row.setVisible(place < len(stays))
            if place < len(stays):
                row.draw(stays[place], self._model.zone, is_first=place == len(stays) - 1, is_cut=_is_cut(person))
        self.more.setVisible(person is not None and (len(stays) > MOST_STAYS or not stays or _is_cut(person)))
        if person is None:
            return
        self.who.show_text(person.name)
        words = self.tr("Born {day}. Documents used: {numbers}.").replace("{day}", day_words(person.date_of_birth))
        self.facts.show_text(words.replace("{numbers}", ", ".join(person.documents) or "–"))
        since = self._model.found.since if self._model.found else None
        if not stays:
            self.more.show_text(self.tr("Nobody passed: every crossing was referred, refused or undone."))
        elif since is not None:
            self.more.show_text(self.tr("You see what happened since {day}.").replace("{day}", day_words(since)))
        else:
            self.more.show_text(self.tr("Older stays are in the log."))

    def _nothing_words(self, has_people: bool) -> str:
        model = self._model
        if has_people:
            return ""
        if model.found is None:
            return self.tr("Nobody is looked for yet.")
        if model.found.since is not None:
            words = self.tr("Nobody like this has crossed at this desk since {day}.")
            return words.replace("{day}", day_words(model.found.since))
        return self.tr("Nobody like this has crossed at this desk.")

    def _trouble_words(self) -> str:
        model = self._model
        if model.has_failed:
            return self.tr("The history cannot be read. Press Enter to try again.")
        if not model.has_asked or model.is_busy:
            return ""
        if model.question is None:
            return self.tr("Type a document number, or a name and a year of birth of four digits.")
        return self.tr("Choose why first: Alt and a number.") if model.reason is None else ""

    def _dress(self) -> None:
        self._search_card.setFixedWidth(self._theme.px(SEARCH_WIDTH))


def _is_cut(person: Person | None) -> bool:
    return person is not None and person.is_cut
