"""The page that opens a shift: where, equipment, before you start."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.reading import CameraState
from borderdesk.domain.shift import LONGEST_STAMP, EquipmentPart, EquipmentState
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.inspection.crossing_card import MODES
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, LinkButton
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.inputs import Input, Labelled, Segment
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.shift.opening.equipment import CameraPicture, EquipmentRow, SharpnessBar
from borderdesk.ui.shift.opening.model import OpeningModel
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.cameras import camera_problem_words
from borderdesk.ui.words.decisions import mode_words
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure

BLOCK_WIDTH = 420


class OpeningPage(Page):
    """Three blocks; F12 opens the shift."""

    def __init__(
        self, model: OpeningModel, desk: DeskIdentity, theme: Theme, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._desk, self._theme = model, desk, theme
        self._zone = zone
        self.direction = Segment(
            theme,
            self.tr("Direction"),
            [(Direction.ENTRY.value, self.tr("Entry")), (Direction.EXIT.value, self.tr("Exit"))],
        )
        self.means = Segment(theme, self.tr("Usual here"), [(mode.value, mode_words(mode)) for mode in MODES])
        self.picture = CameraPicture(theme)
        self.sharpness = SharpnessBar(theme)
        self.rows = {part: EquipmentRow(theme, part) for part in EquipmentPart}
        self.scan_field = Input(theme, self.tr("Scanner test"))
        self.scan_field.setPlaceholderText(self.tr("Scan any document or barcode here"))
        self.print_test = LinkButton(theme, self.tr("Print a test"), colour="accent")
        self.sound_test = LinkButton(theme, self.tr("Play a sound"), colour="accent")
        self.no_paper = LinkButton(theme, self.tr("Nothing came out"), colour="accent")
        self.silent = LinkButton(theme, self.tr("I hear nothing"), colour="accent")
        self._faults = {
            EquipmentPart.PRINTER: self.tr("Look at paper and cable, then print a test again."),
            EquipmentPart.SOUND: self.tr("Look at the loudspeaker, then play a sound again."),
        }
        self.stamp = Input(theme, self.tr("Stamp number"), longest=LONGEST_STAMP)
        self.lists = Text(theme, Letters.BODY, "text", lines=3)
        self.unsent = Text(theme, Letters.BODY, "text", lines=2)
        self.handover = Text(theme, Letters.BODY, "text", lines=12)
        self.handover_from = Text(theme, Letters.LABEL, "text3", lines=2)
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.open_button = ActionButton(theme, width=250)
        blocks = Row(theme, gap=12)
        for card in (self._where(), self._equipment(), self._before()):
            blocks.addWidget(card, 1)
        foot = Row(theme, gap=12)
        foot.addWidget(self.trouble, 1)
        foot.addWidget(self.open_button)
        column = Column(theme, self, gap=12)
        column.addLayout(blocks, 1)
        column.addLayout(foot)
        self._connect()
        self._draw()
        self._draw_picture()

    @property
    def title_words(self) -> str:
        return self.tr("Open the shift")

    def take_focus(self) -> None:
        # The scanner's field: whoever scans a document to see whether it works has the keyboard in the right place.
        self.scan_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group, model = self.tr("Open the shift"), self._model
        return (
            PageCommand(group=group, words=self.tr("Open the shift"), key="F12", run=model.open),
            PageCommand(group=group, words=self.tr("Lane is for entry"), run=partial(model.choose_direction, "entry")),
            PageCommand(group=group, words=self.tr("Lane is for exit"), run=partial(model.choose_direction, "exit")),
            PageCommand(group=group, words=self.tr("Change the direction"), key="F4", run=self._turn),
            *(
                PageCommand(group=group, words=words, run=partial(model.try_part, part), is_on=model.has_test(part))
                for part, words in (
                    (EquipmentPart.PRINTER, self.tr("Print a test")),
                    (EquipmentPart.SOUND, self.tr("Play a sound")),
                )
            ),
            *(
                PageCommand(
                    group=group,
                    words=self.tr("Usual here: {means}").replace("{means}", mode_words(mode)),
                    key=f"Alt {number}",
                    run=partial(model.choose_means, mode.value),
                )
                for number, mode in enumerate(MODES, 1)
            ),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._model.choose_means(MODES[key - Qt.Key.Key_1].value)
        elif key == Qt.Key.Key_F12 and not event.isAutoRepeat():
            self._model.open()
        elif key == Qt.Key.Key_F4 and not event.isAutoRepeat():
            self._turn()
        else:
            return False
        return True

    def _where(self) -> Card:
        theme, desk = self._theme, self._desk
        card = Card(theme, self.tr("Where"))
        body = card.body
        body.space(8)
        body.addWidget(Text(theme, Letters.TITLE, "text", desk.post_name))
        lane = self.tr("Lane {lane}").replace("{lane}", desk.lane)
        body.addWidget(Text(theme, Letters.BODY, "text2", f"{desk.post_code} · {lane}"))
        body.space(14)
        body.addWidget(Labelled(theme, self.tr("Direction"), self.direction, hint="F4"))
        body.space(10)
        body.addWidget(Labelled(theme, self.tr("Travellers usually come by"), self.means, hint="Alt 1 – 4"))
        body.space(10)
        body.addWidget(Labelled(theme, self.tr("Stamp number"), self.stamp))
        body.addStretch(1)
        return card

    def _equipment(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Equipment"))
        body = card.body
        body.space(8)
        body.addWidget(self.picture)
        body.space(4)
        body.addWidget(self.sharpness)
        body.space(4)
        for part in EquipmentPart:
            body.addWidget(self.rows[part])
            if part is EquipmentPart.SCANNER:
                body.space(4)
                body.addWidget(self.scan_field)
            body.space(6)
            body.addWidget(Rule(theme))
            body.space(6)
        self.rows[EquipmentPart.PRINTER].beside.addWidget(self.print_test)
        self.rows[EquipmentPart.PRINTER].beside.addWidget(self.no_paper)
        self.rows[EquipmentPart.SOUND].beside.addWidget(self.sound_test)
        self.rows[EquipmentPart.SOUND].beside.addWidget(self.silent)
        body.addStretch(1)
        return card

    def _before(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Before you start"))
        body = card.body
        body.space(8)
        for words, value in ((self.tr("Watchlists"), self.lists), (self.tr("Not sent yet"), self.unsent)):
            body.addWidget(Text(theme, Letters.LABEL, "text3", words))
            body.addWidget(value)
            body.space(10)
        body.addWidget(Rule(theme))
        body.space(8)
        body.addWidget(Text(theme, Letters.SMALL_STRONG, "text2", self.tr("From the last shift")))
        body.addWidget(self.handover_from)
        body.space(4)
        body.addWidget(self.handover)
        body.addStretch(1)
        return card

    def _connect(self) -> None:
        model = self._model
        self.direction.chosen.connect(model.choose_direction)
        self.means.chosen.connect(model.choose_means)
        self.scan_field.textChanged.connect(model.scan)
        self.stamp.textEdited.connect(model.give_stamp)
        self.print_test.clicked.connect(partial(model.try_part, EquipmentPart.PRINTER))
        self.sound_test.clicked.connect(partial(model.try_part, EquipmentPart.SOUND))
        self.no_paper.clicked.connect(partial(model.had_no_effect, EquipmentPart.PRINTER))
        self.silent.clicked.connect(partial(model.had_no_effect, EquipmentPart.SOUND))
        self.open_button.clicked.connect(model.open)
        for row in self.rows.values():
            row.reason_given.connect(model.give_reason)
        model.changed.connect(self._draw)
        model.pictured.connect(self._draw_picture)

    @Slot()
    def _turn(self) -> None:
        is_entry = self._model.direction is Direction.ENTRY
        self._model.choose_direction((Direction.EXIT if is_entry else Direction.ENTRY).value)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.direction.show_code(model.direction.value)
        self.means.show_code(model.travelling_by.value if model.travelling_by else "")
        missing = model.faults_without_reason
        for part, row in self.rows.items():
            row.show_state(model.state_of(part), self._detail(part), is_wanted=model.has_asked and part in missing)
        has_printer, has_sound = (
            model.state_of(part) is not EquipmentState.NOT_SET_UP
            for part in (EquipmentPart.PRINTER, EquipmentPart.SOUND)
        )
        self.print_test.setVisible(has_printer)
        self.sound_test.setVisible(has_sound)
        self.no_paper.setVisible(model.state_of(EquipmentPart.PRINTER) is EquipmentState.WORKS)
        self.silent.setVisible(model.state_of(EquipmentPart.SOUND) is EquipmentState.WORKS)
        is_live = model.camera is not None and model.camera.source_state is CameraState.LIVE
        self.sharpness.show_health(model.health if is_live else None)
        self._draw_before()
        kind = ButtonKind.MAIN if model.may_open else ButtonKind.PLAIN
        self.open_button.show_as(kind, self.tr("Open shift"), "F12")
        if model.has_failed:
            self.trouble.show_text(self.tr("The shift is not opened: the desk cannot write. Try F12 again."))
        elif model.has_asked and missing:
            self.trouble.show_text(self.tr("A fault needs a reason before the shift is opened."))
            self.rows[missing[0]].reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.trouble.show_text("")
        self.trouble.setAccessibleName(self.trouble.text())

    def _detail(self, part: EquipmentPart) -> str:
        model = self._model
        if model.state_of(part) is EquipmentState.FAULT and part in self._faults:
            return self._faults[part]
        if part is not EquipmentPart.CAMERA or model.camera is None:
            return ""
        if model.camera.source_state is not CameraState.LIVE:
            return self.tr("No picture comes. Check the cable.")
        if model.has_test_read:
            return self.tr("A document was read.")
        if model.health is not None and model.health.problems:
            return camera_problem_words(model.health.problems[0])
        return self.tr("Lay a document under it for a test read.")

    def _draw_before(self) -> None:
        before = self._model.before
        if before is None:
            self.lists.show_text(self.tr("Being looked up"), "text3")
            return
        if before.damaged_lists:
            names = ", ".join(before.damaged_lists)
            words = self.tr("Damaged: {names}. Do not admit without a call to the shift lead.")
            self.lists.show_text(words.replace("{names}", names), "stop_text")
        elif before.list_date is None:
            words = self.tr("No watchlist on this desk. Do not admit without a call to the shift lead.")
            self.lists.show_text(words, "stop_text")
        else:
            words = self.tr("{records} records, oldest list of {day}")
            words = words.replace("{records}", figure(before.list_entries)).replace(
                "{day}", day_words(before.list_date)
            )
            self.lists.show_text(words, "text")
        words = self.tr("{number} journal entries wait on this desk. No hub is set up.")
        self.unsent.show_text(words.replace("{number}", figure(before.unsent)))
        left = before.handover
        if left is None:
            self.handover_from.show_text(self.tr("There was none at this desk."))
            self.handover.show_text("")
            return
        when = f"{day_words(left.written_at.date())} {clock_words(left.written_at, self._zone)}"
        self.handover_from.show_text(
            count(
                QT_TRANSLATE_NOOP("Words", "{name}, {when}, 1 referral open"),
                QT_TRANSLATE_NOOP("Words", "{name}, {when}, {number} referrals open"),
                left.open_referrals,
                name=left.officer_name,
                when=when,
            )
        )
        self.handover.show_text(left.text or self.tr("No message."))

    @Slot()
    def _draw_picture(self) -> None:
        camera = self._model.camera
        is_live = camera is not None and camera.source_state is CameraState.LIVE
        self.picture.show_picture(camera.picture if camera is not None and is_live else None)
