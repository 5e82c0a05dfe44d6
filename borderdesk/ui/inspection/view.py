"""The inspection screen: every region in its place, drawn from the model."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.inspection.action_bar import ActionBar
from borderdesk.ui.inspection.checks_card import ChecksCard
from borderdesk.ui.inspection.crossing_card import MODES, CrossingCard
from borderdesk.ui.inspection.decisions_card import DecisionsCard
from borderdesk.ui.inspection.document_card import DocumentCard
from borderdesk.ui.inspection.entry_form import EntryForm
from borderdesk.ui.inspection.footer import Footer
from borderdesk.ui.inspection.history_card import HistoryCard
from borderdesk.ui.inspection.match_card import MatchCard
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.notice_bar import NoticeBar
from borderdesk.ui.inspection.question_strip import QuestionStrip
from borderdesk.ui.inspection.regions import regions_of
from borderdesk.ui.inspection.states import WITHOUT_TRAVELLER, Stage
from borderdesk.ui.inspection.top_bar import TopBar
from borderdesk.ui.inspection.traveller_card import TravellerCard
from borderdesk.ui.inspection.verdict_bar import VerdictBar
from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.theme import Theme
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.vehicle.view import VehicleView

TICK_EVERY_MS = 100


class InspectionView(QWidget):
    """Draws the model; decides nothing. A lane that takes vehicles as a whole draws them in the crossing card."""

    def __init__(
        self,
        model: InspectionModel,
        theme: Theme,
        parent: QWidget | None = None,
        vehicles: VehicleModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._stage_drawn = model.stage
        self.top_bar = TopBar(theme, self)
        self.verdict_bar = VerdictBar(theme, self)
        self.document = DocumentCard(theme)
        self.decisions = DecisionsCard(theme)
        self.entry = EntryForm(theme, model.desk)
        self.traveller = TravellerCard(theme)
        self.crossing = CrossingCard(theme, model.desk)
        self.checks = ChecksCard(theme)
        self.history = HistoryCard(theme)
        self.match_card = MatchCard(theme)
        self.left = self._column(self.document, self.decisions)
        self.centre = self._column(self.traveller, self.crossing)
        self.right = self._column(self.checks, self.history)
        self.entry.setParent(self)
        self.match_card.setParent(self)
        self.action_bar = ActionBar(theme, self)
        self.footer = Footer(theme, self)
        self.notice = NoticeBar(theme, self)
        self.strip = QuestionStrip(theme, self)
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
            self.strip.draw,
        )
        self.vehicle = None if vehicles is None else VehicleView(vehicles, model, theme, self.crossing, self)
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

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no control wanted; tell whether it meant anything here."""
        if self.vehicle is not None and self.vehicle.take_key(event):
            return True
        key, modifiers = event.key(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._model.travel_by(MODES[key - Qt.Key.Key_1])
            return True
        if self.strip.isVisible() and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.strip.choose(key - Qt.Key.Key_0)
            return True
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Z:
                self._model.undo_last()
            return key == Qt.Key.Key_Z
        return self._take_plain_key(Qt.Key(key), is_repeat=event.isAutoRepeat())

    def _take_plain_key(self, key: Qt.Key, *, is_repeat: bool) -> bool:
        model = self._model
        match key:
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.match_card.turn(1 if key == Qt.Key.Key_PageDown else -1, model)
                return True
            case Qt.Key.Key_F2:
                act = model.open_typing
            case Qt.Key.Key_F4:
                act = model.ask_direction
            case Qt.Key.Key_F5:
                act = model.ask_again
            case Qt.Key.Key_F8:
                act = model.refer
            case Qt.Key.Key_F12:
                act = model.press_admit
            case Qt.Key.Key_Escape:
                act = model.clear
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                act = model.confirm
            case _:
                return False
        if not is_repeat:
            act()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    def _column(self, upper: QWidget, lower: QWidget) -> QWidget:
        column = QWidget(self)
        layout = Column(self._theme, column, gap=12)
        layout.addWidget(upper)
        layout.addWidget(lower)
        return column

    def _connect(self) -> None:
        model, bar = self._model, self.action_bar
        model.changed.connect(self._draw)
        model.pictured.connect(self._draw_picture)
        bar.clear.clicked.connect(model.clear)
        bar.type_details.clicked.connect(model.open_typing)
        bar.refer.clicked.connect(model.refer)
        bar.admit.clicked.connect(model.press_admit)
        self.document.again.connect(model.ask_again)
        self.document.by_hand.connect(model.open_typing)
        self.decisions.undo.connect(model.undo_last)
        self.crossing.answered.connect(model.set_details)
        self.entry.typed.connect(model.type_traveller)
        self.entry.finished.connect(model.finish_typing)
        self.strip.reason_given.connect(model.give_reason)
        self.strip.saved.connect(model.press_admit)
        self.strip.closed.connect(model.clear)
        if self.vehicle is not None:
            self.vehicle.answered.connect(self.focus_scan_target)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        was_noticed = self.notice.isVisibleTo(self)
        for draw in self._draws:
            draw(model)
        self.left.setVisible(not model.is_typing)
        has_match = model.assessment is not None and bool(model.assessment.overt_hits)
        self.match_card.setVisible(has_match)
        self.right.setVisible(not has_match)
        if self.notice.isVisibleTo(self) != was_noticed:
            self._place()
        if model.stage is Stage.READY and self._stage_drawn is not Stage.READY and not model.is_typing:
            self.focus_scan_target()
        self._stage_drawn = model.stage

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
        regions = regions_of(
            self.width(),
            self.height(),
            self._theme.scale,
            has_notice=self.notice.isVisibleTo(self),
            is_mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        self.top_bar.setGeometry(regions.top_bar)
        self.verdict_bar.setGeometry(regions.verdict_bar)
        self.notice.setGeometry(regions.notice)
        self.left.setGeometry(regions.left)
        self.entry.setGeometry(regions.left)
        self.centre.setGeometry(regions.centre)
        self.right.setGeometry(regions.right)
        self.match_card.setGeometry(regions.right)
        self.strip.setGeometry(regions.strip)
        if self.vehicle is not None:
            self.vehicle.strip.setGeometry(regions.strip)
        self.action_bar.setGeometry(regions.action_bar)
        self.footer.setGeometry(regions.footer)
