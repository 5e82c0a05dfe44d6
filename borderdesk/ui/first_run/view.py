"""The page of the first run: two cards, one to try the program and one to set a desk up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.first_run.model import FirstRunModel, Missing, NewDesk
from borderdesk.ui.frame.page import Page
from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count

TRY_WIDTH, SET_UP_WIDTH = 380, 620
LONGEST_LANE = 20


class FirstRunPage(Page):
    """F2 opens the training desk, F12 sets up what is typed."""

    def __init__(self, model: FirstRunModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.training = ActionButton(theme, width=TRY_WIDTH - 28)
        self.set_up = ActionButton(theme, width=250)
        self.post = Choice(theme, self.tr("Post"), [(post.code, f"{post.name}  {post.code}") for post in model.posts])
        self.lane = Input(theme, self.tr("Lane"), longest=LONGEST_LANE)
        self.user_name = Input(theme, self.tr("User name"))
        self.display_name = Input(theme, self.tr("Name on screen"))
        self.passphrase = Secret(theme, self.tr("Passphrase"))
        self.again = Secret(theme, self.tr("The same passphrase again"))
        self.rules = [_Rule(theme) for _ in range(3)]
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.lane.setText(model.desk.lane)
        self._try_card, self._set_up_card = self._try(), self._form()
        row, column = Row(theme, gap=12), Column(theme, self)
        row.addStretch(1)
        row.addWidget(self._try_card, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._set_up_card, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        for field in (self.lane, self.user_name, self.display_name, self.passphrase.input, self.again.input):
            field.textChanged.connect(self._take)
        self.post.currentIndexChanged.connect(self._take)
        self.training.clicked.connect(model.train)
        self.set_up.clicked.connect(model.set_up)
        self.again.entered.connect(model.set_up)
        model.changed.connect(self._draw)
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Welcome to BorderDesk")

    @property
    def aside_words(self) -> str:
        return self.tr("No desk is set up here yet")

    def take_focus(self) -> None:
        self.post.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group, model = self.tr("First run"), self._model
        return (
            PageCommand(group=group, words=self.tr("Open the training desk"), key="F2", run=model.train),
            PageCommand(group=group, words=self.tr("Set up this desk"), key="F12", run=model.set_up),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_F2:
            self._model.train()
        elif event.key() == Qt.Key.Key_F12:
            self._model.set_up()
        else:
            return False
        return True

    def _try(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Try it"))
        body = card.body
        body.space(8)
        words = self.tr(
            "The training desk has a drawn camera, invented travellers of Utopia and lists of its own. Nothing there "
            "is real, and nothing of it ever leaves this machine. You can set up this desk later."
        )
        body.addWidget(Text(theme, Letters.BODY, "text", words, lines=7))
        body.space(14)
        body.addWidget(self.training)
        return card

    def _form(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Set up this desk"))
        body = card.body
        body.space(8)
        where = Row(theme, gap=12)
        where.addWidget(Labelled(theme, self.tr("Post"), self.post), 3)
        where.addWidget(Labelled(theme, self.tr("Lane"), self.lane), 1)
        body.addLayout(where)
        body.space(14)
        body.addWidget(Text(theme, Letters.SMALL_STRONG, "text2", self.tr("The first administrator")))
        body.space(4)
        words = self.tr("They give everybody else an account and bring in the watchlists. They do not inspect.")
        body.addWidget(Text(theme, Letters.SMALL, "text2", words, lines=2))
        body.space(8)
        who = Row(theme, gap=12)
        who.addWidget(Labelled(theme, self.tr("User name"), self.user_name), 1)
        who.addWidget(Labelled(theme, self.tr("Name on screen"), self.display_name), 1)
        body.addLayout(who)
        body.space(8)
        secrets = Row(theme, gap=12)
        secrets.addWidget(self.passphrase, 1)
        secrets.addWidget(self.again, 1)
        body.addLayout(secrets)
        body.space(8)
        for rule in self.rules:
            body.addWidget(rule)
        body.space(8)
        foot = Row(theme, gap=12)
        foot.addWidget(self.trouble, 1)
        foot.addWidget(self.set_up)
        body.addLayout(foot)
        return card

    @Slot()
    def _take(self, *_changed: object) -> None:
        self._model.take(
            NewDesk(
                post_code=self.post.code,
                lane=self.lane.text(),
                user_name=self.user_name.text(),
                display_name=self.display_name.text(),
                passphrase=self.passphrase.take(),
                again=self.again.take(),
            )
        )

    @Slot()
    def _draw(self) -> None:
        model = self._model
        off = ButtonKind.OFF
        self.training.show_as(off if model.is_busy else ButtonKind.PLAIN, self.tr("Open the training desk"), "F2")
        kind = off if model.is_busy else ButtonKind.PLAIN if model.missing else ButtonKind.MAIN
        self.set_up.show_as(kind, self.tr("Setting up") if model.is_busy else self.tr("Set up this desk"), "F12")
        missing = model.missing if model.has_asked else ()
        fields = {
            Missing.LANE: self.lane,
            Missing.USER_NAME: self.user_name,
            Missing.PASSPHRASE: self.passphrase.input,
            Missing.PASSPHRASE_AGAIN: self.again.input,
        }
        for what, field in fields.items():
            field.mark_wrong(what in missing)
        self._draw_rules()
        self.trouble.show_text(self._trouble_words(missing))
        self.trouble.setAccessibleName(self.trouble.text())

    def _draw_rules(self) -> None:
        model, typed = self._model, bool(self._model.desk.passphrase)
        short = model.characters_missing
        more = count(
            QT_TRANSLATE_NOOP("Words", "12 characters or more, 1 is missing"),
            QT_TRANSLATE_NOOP("Words", "12 characters or more, {number} are missing"),
            short,
        )
        self.rules[0].show_rule(self.tr("12 characters or more") if not short else more, is_kept=typed and not short)
        is_other = model.desk.passphrase.strip() != model.desk.user_name.strip()
        self.rules[1].show_rule(self.tr("Not the user name"), is_kept=typed and is_other)
        is_same = typed and model.desk.passphrase == model.desk.again
        words = self.tr("Typed twice the same. Four words you can picture are easier than signs.")
        self.rules[2].show_rule(words, is_kept=is_same)

    def _trouble_words(self, missing: tuple[Missing, ...]) -> str:
        model = self._model
        if model.is_user_name_refused:
            return self.tr("The user name may have letters, digits, dots, dashes and underscores. Type another.")
        if model.failure is not None:
            return self.tr("The desk cannot be set up: its folder cannot be written. Make room, then press F12 again.")
        match missing[:1]:
            case (Missing.POST,):
                return self.tr("Choose the post.")
            case (Missing.LANE,):
                return self.tr("Type the lane.")
            case (Missing.USER_NAME,):
                return self.tr("Type a user name for the administrator.")
            case (Missing.PASSPHRASE,):
                return self.tr("The passphrase does not keep the rules above.")
            case (Missing.PASSPHRASE_AGAIN,):
                return self.tr("The two passphrases are not the same.")
            case _:
                return ""

    def _dress(self) -> None:
        self._try_card.setFixedWidth(self._theme.px(TRY_WIDTH))
        self._set_up_card.setFixedWidth(self._theme.px(SET_UP_WIDTH))


class _Rule(QWidget):
    """A rule for the passphrase, and whether it is kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark = IconMark(theme, 15)
        self._words = Text(theme, Letters.SMALL, "text2")
        row = Row(theme, self, margins=(0, 2, 0, 2), gap=7)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)

    def show_rule(self, words: str, *, is_kept: bool) -> None:
        self._mark.show_icon(Icon.HOLDS if is_kept else Icon.WAITING, "ok_text" if is_kept else "text3")
        self._words.show_text(words, "ok_text" if is_kept else "text2")
        state = self.tr("kept") if is_kept else self.tr("not kept yet")
        self.setAccessibleName(f"{words}: {state}")
