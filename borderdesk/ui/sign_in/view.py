"""The sign-in card in the middle of the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk import __version__
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Input, Labelled, Segment
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.sign_in.model import Refusal, SignInModel
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import list_age_words
from borderdesk.ui.words.people import account_shut_words
from borderdesk.ui.words.signing_in import code_refused_words, desk_clock_words, locked_words, refused_words

CARD_WIDTH = 400
CLOCK_EVERY_MS = 1000
LARGEST_DIFFERENCE_S = 60


class SignInView(QWidget):
    """User name and passphrase; Enter goes on. What was wrong stands in place."""

    def __init__(self, model: SignInModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.user_name = Input(theme, self.tr("User name"))
        self.secret = Secret(theme, self.tr("Passphrase"))
        self.passphrase = self.secret.input
        self.code = Input(theme, self.tr("Code from the sheet"))
        self._code_line = Labelled(theme, self.code.accessibleName(), self.code)
        self.forgotten = LinkButton(theme, "", colour="accent")
        self.refusal = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.button = ActionButton(theme, width=CARD_WIDTH - 28)
        self._card = Card(theme, self.tr("Sign in"))
        body = self._card.body
        body.space(10)
        narrower = (Letters.MATCH_TITLE, Letters.VALUE, Letters.BODY)
        body.addWidget(Text(theme, Letters.TITLE, "text", model.post_name, narrower=narrower))
        body.addWidget(Text(theme, Letters.BODY, "text2", self.tr("Lane {lane}").replace("{lane}", model.lane)))
        body.space(14)
        body.addWidget(Labelled(theme, self.user_name.accessibleName(), self.user_name))
        body.space(8)
        body.addWidget(self._code_line)
        body.addWidget(self.secret)
        body.space(8)
        body.addWidget(self.refusal)
        body.space(8)
        body.addWidget(self.button)
        body.space(6)
        body.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        self.languages: Segment | None = None
        if model.facts is not None and len(model.facts.languages) > 1:
            self.languages = Segment(theme, self.tr("Language"), model.facts.languages)
            self.languages.show_code(model.facts.language)
            self.languages.chosen.connect(model.choose_language)
            body.space(12)
            body.addWidget(self.languages)
        self.version = Text(
            theme, Letters.LABEL, "text3", self.tr("BorderDesk {version}").replace("{version}", __version__)
        )
        self.list_date = Text(theme, Letters.LABEL, "text3")
        self.sync = Text(theme, Letters.LABEL, "text3", self.tr("No hub set up. Everything stays on this desk."))
        self.clock = Text(theme, Letters.LABEL, "text3")
        body.space(12)
        for fact in (self.version, self.list_date, self.sync, self.clock):
            body.addWidget(fact)
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.button.clicked.connect(self._try)
        self.user_name.returnPressed.connect(self._next)
        self.secret.entered.connect(self._try)
        self.code.returnPressed.connect(self._to_secret)
        self.forgotten.clicked.connect(self._turn)
        model.changed.connect(self._draw)
        ticking = QTimer(self)
        ticking.setInterval(CLOCK_EVERY_MS)
        ticking.timeout.connect(self._draw_facts)
        ticking.start()
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the user name."""
        self.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        """Return what can be done before anybody has signed in."""
        group = self.tr("Sign in")
        offered = [PageCommand(group=group, words=self.tr("Sign in"), key="Enter", run=self._try)]
        if self._model.can_use_code:
            offered.append(PageCommand(group=group, words=self.forgotten.text(), run=self._turn))
        facts = self._model.facts
        if facts is not None:
            words = self.tr("Speak {language}")
            offered += [
                PageCommand(
                    group=self.tr("Language"),
                    words=words.replace("{language}", name),
                    run=partial(self._model.choose_language, code),
                )
                for code, name in facts.languages
                if code != facts.language
            ]
        return offered

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    @Slot()
    def _next(self) -> None:
        below = self.code if self._model.is_with_code else self.passphrase
        below.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _to_secret(self) -> None:
        self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _turn(self) -> None:
        self._model.ask_for_code(not self._model.is_with_code)
        self.secret.clear()
        self.code.clear()
        self.take_focus()

    @Slot()
    def _try(self) -> None:
        if self._model.is_with_code:
            self._model.try_code(self.user_name.text(), self.code.text(), self.passphrase.text())
        else:
            self._model.try_with(self.user_name.text(), self.passphrase.text())

    @Slot()
    def _draw(self) -> None:
        model = self._model
        is_with_code = model.is_with_code
        self._code_line.setVisible(is_with_code)
        self.secret.show_label(
            self.tr("New passphrase, 12 characters or more") if is_with_code else self.tr("Passphrase")
        )
        self.forgotten.setVisible(model.can_use_code)
        self.forgotten.show_words(
            self.tr("Sign in with the passphrase") if is_with_code else self.tr("Passphrase forgotten"), ""
        )
        kind = ButtonKind.OFF if model.is_busy else ButtonKind.MAIN
        self.button.show_as(kind, self.tr("Signing in") if model.is_busy else self.tr("Sign in"), "Enter")
        match model.refusal:
            case None:
                self.refusal.show_text("")
            case Refusal.NOT_RIGHT if is_with_code:
                self._refuse(code_refused_words(model.tries_left))
            case Refusal.NOT_RIGHT:
                self._refuse(refused_words(model.tries_left))
            case Refusal.LOCKED if model.facts is not None and model.locked_until is not None:
                self._refuse(locked_words(model.locked_until, model.facts.zone))
            case Refusal.LOCKED:
                self._refuse(self.tr("Locked. A supervisor can unlock."))
            case Refusal.SHUT:
                self._refuse(account_shut_words(model.account_state))
            case Refusal.MISTYPED:
                self.refusal.show_text(self.tr("The code has a mistake in it. Compare it group by group."))
                self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            case Refusal.TOO_SHORT:
                self.refusal.show_text(self.tr("The new passphrase needs 12 characters or more."))
            case Refusal.NOT_LET_IN:
                self._refuse(self.tr("This desk does not know you yet. Sign in once while a colleague has it open."))
            case Refusal.NOT_POSSIBLE:
                self.refusal.show_text(self.tr("The desk cannot open its records. Call the administrator."))
        self.refusal.setAccessibleName(self.refusal.text())
        self._draw_facts()

    def _refuse(self, words: str) -> None:
        self.refusal.show_text(words)
        self.secret.clear()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _draw_facts(self) -> None:
        facts, lists = self._model.facts, self._model.lists
        for fact in (self.list_date, self.sync, self.clock):
            fact.setVisible(facts is not None)
        if facts is None:
            return
        is_far = facts.hub_seconds is not None and abs(facts.hub_seconds) > LARGEST_DIFFERENCE_S
        self.clock.show_text(
            desk_clock_words(facts.now(), facts.zone, facts.hub_seconds), "warn_text" if is_far else "text3"
        )
        if lists is None:
            self.list_date.show_text("")
        elif not lists:
            self.list_date.show_text(self.tr("No watchlist on this desk"), "warn_text")
        else:
            oldest = min(version.imported_at for version in lists)
            self.list_date.show_text(list_age_words(oldest, facts.now(), facts.zone))

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
        self._code_line.setContentsMargins(0, 0, 0, round(self._theme.px(8)))
