"""The inspection screen: every region in its place, drawn from the model."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.inspection.acceptance_strip import AcceptanceStrip
from borderdesk.ui.inspection.action_bar import ActionBar
from borderdesk.ui.inspection.checks_card import ChecksCard
from borderdesk.ui.inspection.crossing_card import CrossingCard
from borderdesk.ui.inspection.decisions_card import DecisionsCard
from borderdesk.ui.inspection.document_card import DocumentCard
from borderdesk.ui.inspection.entry_form import EntryForm
from borderdesk.ui.inspection.equipment import Equipment
from borderdesk.ui.inspection.footer import Footer
from borderdesk.ui.inspection.history_card import HistoryCard
from borderdesk.ui.inspection.key_commands import KeyCommands
from borderdesk.ui.inspection.match_card import MatchCard
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.note_form import NoteForm
from borderdesk.ui.inspection.note_panel import NotePanel
from borderdesk.ui.inspection.notice_bar import NoticeBar
from borderdesk.ui.inspection.question_strip import QuestionStrip
from borderdesk.ui.inspection.regions import regions_of
from borderdesk.ui.inspection.states import WITHOUT_TRAVELLER, Stage, Strip
from borderdesk.ui.inspection.top_bar import TopBar
from borderdesk.ui.inspection.traveller_card import TravellerCard
from borderdesk.ui.inspection.verdict_bar import VerdictBar
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.scrolling import ScrollColumn
from borderdesk.ui.theme import Theme
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.vehicle.view import VehicleView

TICK_EVERY_MS = 100


class InspectionView(QWidget):
    """Draws the model; decides nothing. A lane that takes vehicles as a whole draws them in the crossing card.

    Signals:
        elsewhere: A key asks for something that is not on this screen; carries the command.
    """

    elsewhere = Signal(object)

    def __init__(
        self,
        model: InspectionModel,
        theme: Theme,
        keys: KeyMap | None = None,
        parent: QWidget | None = None,
        vehicles: VehicleModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._stage_drawn = model.stage
        keys = keys or KeyMap()
        self.top_bar = TopBar(theme, self)
        self.verdict_bar = VerdictBar(theme, keys, self)
        self.document, self.decisions = DocumentCard(theme, keys), DecisionsCard(theme, keys)
        self.entry = EntryForm(theme, keys, model.desk)
        self.traveller, self.crossing = TravellerCard(theme), CrossingCard(theme, keys, model.desk)
        self.checks, self.history = ChecksCard(theme, keys), HistoryCard(theme, keys)
        self.match_card = MatchCard(theme, keys)
        self.note_panel, self.note_form = NotePanel(theme, self), NoteForm(theme, keys)
        self.left = ScrollColumn(theme, self.document, self.decisions, parent=self)
        self.typing = ScrollColumn(theme, self.entry, parent=self)
        self.centre = ScrollColumn(theme, self.traveller, self.crossing, parent=self)
        self.right = ScrollColumn(theme, self.checks, self.history, parent=self)
        self.match = ScrollColumn(theme, self.match_card, parent=self)
        self.noting = ScrollColumn(theme, self.note_form, parent=self)
        self.action_bar = ActionBar(theme, keys, self)
        self.footer = Footer(theme, keys, self)
        self.notice = NoticeBar(theme, keys, self)
        self.strip, self.acceptance = QuestionStrip(theme, keys, self), AcceptanceStrip(theme, self)
        self.commands = KeyCommands(model, self, keys)
        self._draws = (
            self.top_bar.draw,
            self.verdict_bar.draw,
            self.document.draw,
            self.decisions.draw,
            self.traveller.draw,
            self.crossing.draw,
            self.checks.draw,
            self.history.draw,
            self.match_card.draw,
            self.action_bar.draw,
            self.footer.draw,
            self.notice.draw,
            self.entry.draw,
            self.note_form.draw,
            self.note_panel.draw,
            self.strip.draw,
            self.acceptance.draw,
        )
        self.vehicle = None if vehicles is None else VehicleView(vehicles, model, theme, keys, self.crossing, self)
        self._connect()
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_EVERY_MS)
        self._ticking.timeout.connect(model.tick)
        self._ticking.start()
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()
        self.focus_scan_target()

    @property
    def is_free(self) -> bool:
        """Nobody is at the desk and nothing is asked, so that another page may take its place."""
        asks_vehicle = self.vehicle is not None and self.vehicle.is_asking
        return self._model.stage in WITHOUT_TRAVELLER and self._model.prompts.strip is None and not asks_vehicle

    def focus_scan_target(self) -> None:
        """Put the keyboard where it belongs between two travellers."""
        self.document.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, commands: Iterable[Command]) -> None:
        """Say which commands that lead away from this screen are answered by somebody."""
        offered = frozenset(commands)
        self.footer.explain(offered)
        self.action_bar.finds = Command.FIND in offered
        self.history.all.setVisible(Command.FIND in offered)
        self._draw()

    def show_equipment(self, equipment: Equipment) -> None:
        """Show how reader, printer and sound do."""
        self.footer.show_equipment(equipment)
        self.notice.reader, self.notice.disk = equipment.reader, equipment.disk
        self._draw()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no control wanted; tell whether it meant anything here."""
        if self.vehicle is not None and self.vehicle.take_key(event):
            return True
        return self.commands.press(event)

    def can_do(self, command: Command) -> bool:
        """Tell whether a command means something on this screen."""
        return (self.vehicle is not None and command in self.vehicle.acts) or self.commands.can_do(command)

    def do(self, command: Command) -> None:
        """Do what the key of a command does when it is tapped."""
        if self.vehicle is not None and command in self.vehicle.acts:
            self.vehicle.acts[command]()
        else:
            self.commands.do(command)

    def let_key(self, event: QKeyEvent) -> bool:
        """Act on a key that goes up; tell whether it meant anything here."""
        return self.commands.release(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.step_aside(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._model.step_aside(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    def _connect(self) -> None:
        model, bar = self._model, self.action_bar
        model.changed.connect(self._draw)
        model.pictured.connect(self._draw_picture)
        model.note_wanted.connect(self._focus_notes)
        bar.clear.clicked.connect(model.clear)
        bar.type_details.clicked.connect(self._type)
        bar.look_up.clicked.connect(self._find)
        bar.note.clicked.connect(model.tap_note)
        bar.refer.clicked.connect(model.refer)
        bar.admit.clicked.connect(model.press_admit)
        self.document.again.connect(model.ask_again)
        self.document.by_hand.connect(self._type)
        self.decisions.undo.connect(model.undo_last)
        self.traveller.correct.connect(model.open_typing)
        self.crossing.answered.connect(model.set_details)
        self.entry.typed.connect(model.type_traveller)
        self.entry.answered.connect(model.set_details)
        self.entry.finished.connect(model.finish_typing)
        self.note_form.noted.connect(model.set_details)
        self.history.all.clicked.connect(self._find)
        self.match_card.say_why.clicked.connect(model.press_not_the_same)
        self.strip.reason_given.connect(model.give_reason)
        self.strip.saved.connect(self._save_strip)
        self.strip.closed.connect(model.clear)
        self.strip.printer_answered.connect(model.paperwork.answer_printer)
        self.acceptance.signed.connect(model.paperwork.old_lists.accept)
        self.acceptance.closed.connect(model.clear)
        if self.vehicle is not None:
            self.vehicle.answered.connect(self.focus_scan_target)

    @Slot()
    def _type(self) -> None:
        self._model.open_typing()

    @Slot()
    def _find(self) -> None:
        self.elsewhere.emit(Command.FIND)

    @Slot()
    def _save_strip(self) -> None:
        match self._model.prompts.strip:
            case Strip.NOT_THE_SAME:
                self._model.press_not_the_same()
            case Strip.UNDO_REASON:
                self._model.undo_last()
            case _:
                self._model.press_admit()

    @Slot()
    def _focus_notes(self) -> None:
        mark = self.match_card.notes if self.match.isVisibleTo(self) else self.checks.notes
        mark.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        before, was_signing = self._over_columns(), self.acceptance.isVisibleTo(self)
        for draw in self._draws:
            draw(model)
        has_match, is_noting = model.matches.hit is not None, model.notes.is_open
        self.left.setVisible(not model.is_typing)
        self.typing.setVisible(model.is_typing)
        self.match.setVisible(has_match and not is_noting)
        self.right.setVisible(not has_match and not is_noting)
        self.noting.setVisible(is_noting)
        if model.notes.is_shown:
            self.note_panel.raise_()
        if self._over_columns() != before:
            self._place()
        if was_signing and not self.acceptance.isVisibleTo(self):
            self.focus_scan_target()
        self._move_focus()

    def _over_columns(self) -> tuple[bool, ...]:
        return tuple(widget.isVisibleTo(self) for widget in (self.notice, self.strip, self.acceptance))

    def _move_focus(self) -> None:
        """Put the keyboard where the new stage needs it: the scan target, or what wants correcting."""
        model, before = self._model, self._stage_drawn
        self._stage_drawn = model.stage
        if model.is_typing or model.stage is before:
            return
        if model.stage is Stage.READY:
            self.focus_scan_target()
        elif model.stage is Stage.DECIDING and model.element_to_correct:
            self.traveller.focus_field(model.element_to_correct)

    @Slot()
    def _draw_picture(self) -> None:
        self.document.preview.draw(self._model)

    def _dress(self) -> None:
        px = self._theme.px
        self.document.setMaximumHeight(px(378))
        self.checks.setFixedHeight(px(246))
        self.crossing.setFixedHeight(px(174))
        self._place()

    def _place(self) -> None:
        scale = self._theme.scale
        regions = regions_of(
            self.width(),
            self.height(),
            scale,
            has_notice=self.notice.isVisibleTo(self),
            is_mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            strip_high=self.strip.heightForWidth(self.width()) / scale,
        )
        self.top_bar.setGeometry(regions.top_bar)
        self.verdict_bar.setGeometry(regions.verdict_bar)
        self.notice.setGeometry(regions.notice)
        for column in (self.left, self.typing):
            column.setGeometry(regions.left)
        self.centre.setGeometry(regions.centre)
        for widget in (self.right, self.match, self.noting, self.note_panel):
            widget.setGeometry(regions.right)
        self.strip.setGeometry(regions.strip)
        self.acceptance.place_in(QRect(0, 0, self.width(), regions.strip.bottom() + 1))
        if self.vehicle is not None:
            self.vehicle.strip.setGeometry(regions.strip)
        self.action_bar.setGeometry(regions.action_bar)
        self.footer.setGeometry(regions.footer)
