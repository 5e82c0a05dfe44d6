"""One account, and what may be done about it."""

from PySide6.QtWidgets import QWidget

from borderdesk.domain.account import AccountState
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.field import Field
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.people.model import PeopleModel
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.people import account_state_words, last_seen_words
from borderdesk.ui.words.roles import role_words

CARD_WIDTH = 360


class AccountCard(Card):
    """What the account is, until when, and its three acts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._own_theme = theme
        self.title.show_text(self.tr("Account"))
        self.state = Chip(theme)
        self.aside.addWidget(self.state)
        self.heading = Text(theme, Letters.MATCH_TITLE, lines=2)
        self.fields = {
            name: Field(theme, label)
            for name, label in (
                ("user_name", self.tr("User name")),
                ("role", self.tr("Role")),
                ("posts", self.tr("Posts")),
                ("valid", self.tr("Valid")),
                ("seen", self.tr("Last seen at this desk")),
            )
        }
        self.note = Text(theme, Letters.SMALL, "text2", lines=3)
        self.reset_button = ActionButton(theme, width=280, height=40)
        self.disable_button = ActionButton(theme, width=280, height=40)
        body = self.body
        body.space(6)
        body.addWidget(self.heading)
        body.space(6)
        body.addWidget(Rule(theme))
        body.space(6)
        for field in self.fields.values():
            body.addWidget(field)
        body.addWidget(self.note)
        body.addStretch(1)
        body.addWidget(self.reset_button)
        body.space(8)
        body.addWidget(self.disable_button)
        theme.changed.connect(self._dress_card)
        self._dress_card()

    def draw(self, model: PeopleModel) -> None:
        """Show the account that has the cursor."""
        account = model.account
        self._draw_buttons(model)
        if account is None:
            self.heading.show_text(self.tr("No account is chosen"))
            self.state.show_fact("")
            for field in self.fields.values():
                field.show_value("")
            self.note.show_text("")
            return
        officer, state = account.officer, model.state_of(account)
        self.heading.show_text(officer.display_name)
        self.state.show_status(account_state_words(state), "ok" if state is AccountState.OPEN else "stop")
        self.fields["user_name"].show_value(officer.user_name)
        self.fields["role"].show_value(role_words(officer.role))
        self.fields["posts"].show_value(", ".join(account.posts) or self.tr("All posts"))
        self.fields["valid"].show_value(self._validity(model))
        self.fields["seen"].show_value(last_seen_words(account.last_seen_at, model.zone))
        note = ""
        if officer.has_temporary_passphrase:
            note = self.tr("Has a temporary passphrase, and must choose another at the next sign-in.")
        elif model.is_own:
            note = self.tr("This is your own account: somebody else must change it.")
        self.note.show_text(note)

    def _validity(self, model: PeopleModel) -> str:
        account = model.account
        if account is None or (account.valid_from is None and account.valid_until is None):
            return self.tr("Without an end")
        since = day_words(account.valid_from) if account.valid_from else ""
        until = day_words(account.valid_until) if account.valid_until else ""
        if not until:
            return self.tr("From {day}").replace("{day}", since)
        if not since:
            return self.tr("Until {day}").replace("{day}", until)
        return self.tr("{first} to {last}").replace("{first}", since).replace("{last}", until)

    def _draw_buttons(self, model: PeopleModel) -> None:
        account = model.account
        is_disabled = account is not None and account.disabled_at is not None
        can = account is not None and not model.is_own
        may_reset = can and not is_disabled and model.actions.reset is not None
        because = self.tr("Your role does not do this, or it is your own account")
        self.reset_button.show_as(
            ButtonKind.PLAIN if may_reset else ButtonKind.OFF,
            self.tr("Reset passphrase"),
            "R",
            because="" if may_reset else because,
        )
        may_end = can and (model.actions.enable if is_disabled else model.actions.disable) is not None
        self.disable_button.show_as(
            ButtonKind.PLAIN if may_end else ButtonKind.OFF,
            self.tr("Let in again") if is_disabled else self.tr("Disable"),
            "D",
            because="" if may_end else because,
        )

    def _dress_card(self) -> None:
        self.setFixedWidth(self._own_theme.px(CARD_WIDTH))
