"""The cover over a locked desk."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.lock.model import LockModel, Trouble, Way
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import clock_words
from borderdesk.ui.words.people import account_shut_words
from borderdesk.ui.words.signing_in import (
    locked_words,
    passphrase_refused_words,
    pin_refused_words,
    refused_words,
)

CARD_WIDTH = 440


class LockCover(QWidget):
    """Hides everything; Enter tries, F2 and F3 choose another way."""

    def __init__(self, model: LockModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._way_drawn: Way | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lane = self.tr("Lane {lane}").replace("{lane}", model.lane)
        self.place = Text(theme, Letters.TITLE, "bar_text", f"{model.post_name} · {lane}")
        self.who = Text(theme, Letters.BODY, "bar_text2", lines=2)
        self.user_name = Input(theme, self.tr("User name"))
        self._labelled = Labelled(theme, self.user_name.accessibleName(), self.user_name)
        self.secret = Secret(theme, self.tr("PIN"))
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.note = Text(theme, Letters.SMALL, "text2", lines=2)
        self.button = ActionButton(theme, width=CARD_WIDTH - 28)
        self.own_way = LinkButton(theme, "", colour="accent")
        self.other = LinkButton(theme, "", colour="accent")
        self._card = Card(theme, self.tr("Locked"))
        body = self._card.body
        body.space(8)
        body.addWidget(self._labelled)
        body.space(6)
        body.addWidget(self.secret)
        body.space(6)
        body.addWidget(self.trouble)
        body.addWidget(self.note)
        body.space(8)
        body.addWidget(self.button)
        body.space(8)
        links = Row(theme)
        links.addWidget(self.own_way)
        links.addStretch(1)
        links.addWidget(self.other)
        body.addLayout(links)
        column, row, words = Column(theme, self), Row(theme), Column(theme, gap=4)
        column.addStretch(2)
        words.addWidget(self.place)
        words.addWidget(self.who)
        words.space(14)
        words.addWidget(self._card)
        row.addStretch(1)
        row.addLayout(words)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.button.clicked.connect(self._try)
        self.user_name.returnPressed.connect(self._next)
        self.secret.entered.connect(self._try)
        self.own_way.clicked.connect(self._turn_own_way)
        self.other.clicked.connect(self._turn_other)
        model.changed.connect(self._draw)
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()

    def take_focus(self) -> None:
        """Put the keyboard where the next thing is to be typed."""
        is_other = self._model.way is Way.OTHER
        (self.user_name if is_other else self.secret.input).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing goes on to the page below.
        event.accept()
        if event.isAutoRepeat():
            return
        match event.key():
            case Qt.Key.Key_F2:
                self._turn_own_way()
            case Qt.Key.Key_F3:
                self._turn_other()
            case Qt.Key.Key_Escape:
                self.secret.clear()
                if self._model.way is Way.OTHER:
                    self._turn_other()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bar"))

    @Slot()
    def _next(self) -> None:
        self.secret.input.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _try(self) -> None:
        self._model.try_with(self.secret.take(), self.user_name.text())

    @Slot()
    def _turn_own_way(self) -> None:
        way = self._model.way
        self._model.choose(Way.PASSPHRASE if way is Way.PIN or not self._model.has_pin else Way.PIN)

    @Slot()
    def _turn_other(self) -> None:
        own = Way.PIN if self._model.has_pin else Way.PASSPHRASE
        self._model.choose(own if self._model.way is Way.OTHER else Way.OTHER)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self._draw_words()
        kind = ButtonKind.OFF if model.is_busy else ButtonKind.MAIN
        words = self.tr("Sign in and take over") if model.way is Way.OTHER else self.tr("Unlock")
        self.button.show_as(kind, words, "Enter")
        self._labelled.setVisible(model.way is Way.OTHER)
        self.own_way.setVisible(model.has_pin or model.way is Way.OTHER)
        is_pin = model.way is Way.PIN
        self.own_way.show_words(self.tr("Use the passphrase") if is_pin else self.tr("Back to the lock"), "F2")
        self.other.setVisible(model.may_change)
        is_other = model.way is Way.OTHER
        self.other.show_words(self.tr("Same officer") if is_other else self.tr("Another officer"), "F3")
        self.trouble.show_text(self._trouble_words())
        self.trouble.setAccessibleName(self.trouble.text())
        if model.trouble is not None:
            self.secret.clear()
        if model.way is not self._way_drawn:
            self._way_drawn = model.way
            self.secret.clear()
            self.secret.show_label(self.tr("PIN") if is_pin else self.tr("Passphrase"))
            self.take_focus()

    def _draw_words(self) -> None:
        model = self._model
        match model.way:
            case Way.PIN:
                words = self.tr("Locked by {name} {time}. Type your PIN.")
            case Way.PASSPHRASE:
                words = self.tr("Locked by {name} {time}. Type your passphrase.")
            case Way.OTHER:
                words = self.tr("Locked by {name} {time}. Another officer signs in.")
        time = clock_words(model.locked_at, model.zone)
        self.who.show_text(words.replace("{name}", model.officer.display_name).replace("{time}", time))
        self.setAccessibleName(self.who.text())
        if not model.may_change:
            note = self.tr("A decision is not saved. {name} must unlock and save it.")
        elif model.way is Way.OTHER and model.has_open_read:
            note = self.tr("The traveller at the desk is handed over with it, and is checked again.")
        else:
            note = ""
        self.note.show_text(note.replace("{name}", model.officer.display_name))
        self.note.setVisible(bool(note))

    def _trouble_words(self) -> str:
        model = self._model
        match model.trouble:
            case None:
                return ""
            case Trouble.PIN:
                return pin_refused_words(model.tries_left or 0)
            case Trouble.PASSPHRASE:
                return passphrase_refused_words(model.tries_left)
            case Trouble.SIGN_IN:
                return refused_words(model.tries_left)
            case Trouble.SHUT:
                return account_shut_words(model.account_state)
            case Trouble.LOCKED if model.locked_until is not None:
                return locked_words(model.locked_until, model.zone)
            case _:
                return self.tr("The desk cannot open its records. Call the administrator.")

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
