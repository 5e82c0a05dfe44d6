"""The form for a new account."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk.domain.account import WEIGHTY
from borderdesk.domain.officer import Role
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.people.model import TypedAccount
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.roles import role_words

FORM_WIDTH = 440
_ROLES = (Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR)


class AccountForm(Card):
    """Who, as what, where and how long, and who agrees.

    Signals:
        given: Somebody saves; carries the account as typed, and the second person or None.
        closed: Somebody leaves the form.
    """

    given = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._own_theme = theme
        self.title.show_text(self.tr("Add a person"))
        self.user_name = Input(theme, self.tr("User name"), longest=64)
        self.display_name = Input(theme, self.tr("Name on screen and paper"))
        self.role = Choice(theme, self.tr("Role"), [(role, role_words(role)) for role in _ROLES])
        self.posts = Input(theme, self.tr("Posts, by their codes"), longest=200)
        self.valid_from = Input(theme, self.tr("First day, YYYY-MM-DD"), longest=10)
        self.valid_until = Input(theme, self.tr("Last day, YYYY-MM-DD"), longest=10)
        self.second = Input(theme, self.tr("Second person, user name"), longest=64)
        self.passphrase = Input(theme, self.tr("Their passphrase"), longest=256)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.posts.setPlaceholderText(self.tr("empty: all posts"))
        for day in (self.valid_from, self.valid_until):
            day.setPlaceholderText(self.tr("empty: none"))
        self.note = Text(theme, Letters.SMALL, "text2", lines=3)
        self.save = ActionButton(theme, width=148, height=38)
        self.leave = ActionButton(theme, width=132, height=38)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.user_name, self.display_name),
            (self.role, self.posts),
            (self.valid_from, self.valid_until),
            (self.second, self.passphrase),
        )
        for row in rows:
            line = Row(theme, gap=10)
            for control in row:
                line.addWidget(Labelled(theme, control.accessibleName(), control), 1)
            self.body.addLayout(line)
            self.body.space(8)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        buttons = Row(theme, gap=10)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.save.clicked.connect(self.give)
        self.leave.clicked.connect(self.closed)
        for field in self._inputs:
            field.returnPressed.connect(self.give)
        self.role.currentIndexChanged.connect(self._draw_second)
        theme.changed.connect(self._dress_card)
        self._dress_card()
        self.clear()

    @property
    def _inputs(self) -> tuple[Input, ...]:
        people = (self.user_name, self.display_name, self.second, self.passphrase)
        return (*people, self.posts, self.valid_from, self.valid_until)

    def clear(self) -> None:
        """Begin with an empty form."""
        for field in self._inputs:
            field.clear()
            field.mark_wrong(False)
        self.role.show_code("")
        words = self.tr("A temporary passphrase is shown once. Its person chooses their own at the first sign-in.")
        self.note.show_text(words, "text2")
        self.save.show_as(ButtonKind.MAIN, self.tr("Add"), "Enter")
        self.leave.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        self._draw_second()

    def take_focus(self) -> None:
        """Put the keyboard on the first input."""
        self.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_wrong(self, words: str) -> None:
        """Say why nobody was added; what was typed stays."""
        self.note.show_text(words, "stop_text")
        self.passphrase.clear()

    @Slot()
    def give(self) -> None:
        """Hand over what was typed."""
        if not self.role.code:
            self.say_wrong(self.tr("{name} is missing.").replace("{name}", self.role.accessibleName()))
            self.role.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        days: list[date | None] = []
        for field in (self.valid_from, self.valid_until):
            text = field.text().strip()
            try:
                days.append(date.fromisoformat(text) if text else None)
            except ValueError:
                field.mark_wrong(True)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.say_wrong(self.tr("{name} is not a day.").replace("{name}", field.accessibleName()))
                return
        typed = TypedAccount(
            user_name=self.user_name.text(),
            display_name=self.display_name.text(),
            role=Role(self.role.code),
            posts=tuple(self.posts.text().upper().replace(",", " ").split()),
            valid_from=days[0],
            valid_until=days[1],
        )
        name = self.second.text().strip()
        second = SecondPerson(user_name=name, passphrase=self.passphrase.text()) if name else None
        self.given.emit(typed, second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()

    @Slot()
    def _draw_second(self, *_index: object) -> None:
        needs = self.role.code in WEIGHTY
        self.second.setPlaceholderText(self.tr("needed for this role") if needs else self.tr("not needed"))

    def _dress_card(self) -> None:
        self.setFixedWidth(self._own_theme.px(FORM_WIDTH))
