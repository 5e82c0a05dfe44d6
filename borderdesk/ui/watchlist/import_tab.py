"""Bringing a list in: a file, its first rows as they are understood, how far it is, what came of it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from borderdesk.actions.list_preview import ListPreview, PreviewRecord
from borderdesk.domain.watchlist import Handling, Level, WatchlistEntry
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.inputs import Input, Labelled, Segment
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.columns_card import ColumnsCard
from borderdesk.ui.watchlist.importing import ImportModel, ImportStage
from borderdesk.ui.watchlist.progress_card import ProgressCard
from borderdesk.ui.words.match_findings import handling_words, level_words
from borderdesk.ui.words.matches import category_words, instruction_words
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.speech import figure


class ImportTab(QWidget):
    """File, name, level and handling at the top, the preview below, the progress at the foot.

    Signals:
        asked: Somebody wants to check or to use the file; carries True for using it.
    """

    asked = Signal(bool)

    def __init__(self, model: ImportModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.setAcceptDrops(True)
        self.file = Input(theme, self.tr("File"), longest=1000)
        self.file.setPlaceholderText(self.tr("Drop a file here, or type its path and press Enter"))
        self.choose_button = ActionButton(theme, width=150, height=38)
        self.name = Input(theme, self.tr("List name"), longest=40)
        self.level = Segment(theme, self.tr("Level"), [(level, level_words(level)) for level in Level])
        self.handling = Segment(theme, self.tr("Handling"), [(one, handling_words(one)) for one in Handling])
        self.check_button = ActionButton(theme, width=118, height=38)
        self.use_button = ActionButton(theme, width=118, height=38)
        columns = (
            TableColumn(words=self.tr("Reference"), width=130),
            TableColumn(words=self.tr("Names")),
            TableColumn(words=self.tr("Born"), width=120),
            TableColumn(words=self.tr("Category"), width=160),
            TableColumn(words=self.tr("Instruction")),
            TableColumn(words=self.tr("Documents"), width=170),
        )
        self.table = RecordTable(theme, self.tr("First rows of the file"), columns)
        self.columns = ColumnsCard(theme)
        self.about = Text(theme, Letters.SMALL, "text2")
        self.progress = ProgressCard(theme)
        self._build(theme)
        self.file.returnPressed.connect(self._take_typed)
        self.choose_button.clicked.connect(self._browse)
        self.name.textEdited.connect(self._name)
        self.level.chosen.connect(self._name)
        self.handling.chosen.connect(self._name)
        self.check_button.clicked.connect(model.check)
        self.use_button.clicked.connect(model.use)
        self.columns.read_as.connect(model.read_column)
        self.columns.dates_read.connect(model.read_dates)
        self.progress.save_button.clicked.connect(self._browse_rejected)
        self.progress.pause_button.clicked.connect(model.pause)
        self.progress.stop_button.clicked.connect(model.stop)

    def draw(self) -> None:
        """Show the file, its rows and how far it is."""
        model = self._model
        if model.source is not None and not self.file.hasFocus():
            self.file.show_text(str(model.source))
        self.name.show_text(model.name)
        is_open = model.may_import and not model.is_running
        # One that takes no text keeps the keyboard; one that is off would hand it to whatever comes next.
        for field in (self.file, self.name):
            field.setReadOnly(not is_open)
        for segment in (self.level, self.handling):
            segment.setEnabled(is_open)
        self.level.show_code(model.level)
        self.handling.show_code(model.handling)
        self._draw_buttons()
        preview = model.preview
        self.table.show_rows([_cells(record, self._words_for(record)) for record in preview.records] if preview else [])
        self.about.show_text(self._about(preview), "stop_text" if model.error else "text2")
        self.columns.draw(model)
        self.progress.draw(model)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._model.choose(Path(paths[0]))

    def _build(self, theme: Theme) -> None:
        top = Surface(theme, margins=(14, 11, 14, 13), gap=9)
        first = Row(theme, gap=10)
        first.addWidget(Labelled(theme, self.file.accessibleName(), self.file), 1)
        first.addWidget(_at_the_foot(theme, self.choose_button))
        second = Row(theme, gap=10)
        second.addWidget(Labelled(theme, self.name.accessibleName(), self.name), 3)
        second.addWidget(Labelled(theme, self.level.accessibleName(), self.level), 2)
        second.addWidget(Labelled(theme, self.handling.accessibleName(), self.handling), 3)
        second.addWidget(_at_the_foot(theme, self.check_button))
        second.addWidget(_at_the_foot(theme, self.use_button))
        top.body.addLayout(first)
        top.body.addLayout(second)
        rows = Surface(theme)
        rows.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        foot.addWidget(self.about)
        rows.body.addLayout(foot)
        column = Column(theme, self, gap=10)
        column.addWidget(top)
        middle = Row(theme, gap=12)
        middle.addWidget(rows, 1)
        middle.addWidget(self.columns)
        column.addLayout(middle, 1)
        column.addWidget(self.progress)

    def _draw_buttons(self) -> None:
        model = self._model
        self.choose_button.show_as(
            ButtonKind.OFF if model.is_running or not model.may_import else ButtonKind.PLAIN,
            self.tr("Choose a file"),
        )
        because = ""
        if not model.may_import:
            because = self.tr("An administrator brings lists in")
        elif not model.may_start:
            because = self.tr("Choose a file and name its list first")
        self.check_button.show_as(
            ButtonKind.PLAIN if model.may_start else ButtonKind.OFF, self.tr("Check"), because=because
        )
        self.use_button.show_as(ButtonKind.MAIN if model.may_start else ButtonKind.OFF, self.tr("Use"), because=because)

    def _about(self, preview: ListPreview | None) -> str:
        model = self._model
        if model.error:
            return model.error
        if not model.may_import:
            return self.tr("An administrator brings lists in. A supervisor sees what is in force under Lists.")
        if model.stage is ImportStage.LOOKING:
            return self.tr("Looking at the file")
        if preview is None:
            return self.tr("The first 20 rows stand here as they are understood, before anything is used.")
        dated = day_words(preview.list_date)
        words = self.tr("Format {format}, of {owner}, dated {day}, {size} kB. Shown: the first {rows} rows.")
        for name, value in (
            ("format", preview.list_format.value),
            ("owner", preview.authority or "–"),
            ("day", dated),
            ("size", figure(max(1, preview.size // 1000))),
            ("rows", figure(len(preview.records))),
        ):
            words = words.replace(f"{{{name}}}", value)
        return words

    def _words_for(self, record: PreviewRecord) -> str:
        if isinstance(record, WatchlistEntry):
            return ""
        return self.tr("Rejected: {reason}").replace("{reason}", record.reason)

    @Slot()
    def _take_typed(self) -> None:
        if self.file.text().strip():
            self._model.choose(Path(self.file.text().strip()).expanduser())

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        for label, words in (
            (QFileDialog.DialogLabel.LookIn, self.tr("Folder")),
            (QFileDialog.DialogLabel.FileName, self.tr("File")),
            (QFileDialog.DialogLabel.FileType, self.tr("Kind of file")),
            (QFileDialog.DialogLabel.Accept, self.tr("Choose")),
            (QFileDialog.DialogLabel.Reject, self.tr("Close")),
        ):
            dialog.setLabelText(label, words)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _browse_rejected(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rejected rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{self._model.name.strip() or 'list'}-rejected.csv")
        for label, words in (
            (QFileDialog.DialogLabel.LookIn, self.tr("Folder")),
            (QFileDialog.DialogLabel.FileName, self.tr("File")),
            (QFileDialog.DialogLabel.FileType, self.tr("Kind of file")),
            (QFileDialog.DialogLabel.Accept, self.tr("Save")),
            (QFileDialog.DialogLabel.Reject, self.tr("Close")),
        ):
            dialog.setLabelText(label, words)
        dialog.fileSelected.connect(self._save_rejected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save_rejected(self, path: str) -> None:
        self._model.save_rejected(Path(path))

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self._model.choose(Path(path))

    @Slot()
    def _name(self, *_text: object) -> None:
        level = Level(self.level.code or Level.STOP)
        handling = Handling(self.handling.code or Handling.OVERT)
        self._model.name_it(self.name.text(), level, handling)


def _cells(entry: PreviewRecord, rejected: str) -> list[Cell]:
    if not isinstance(entry, WatchlistEntry):
        return [Cell(entry.reference, is_code=True), Cell(rejected, status="stop", spans=5), *[Cell("")] * 4]
    return [
        Cell(entry.reference, is_code=True),
        Cell(", ".join(name.text for name in entry.names) or "–"),
        Cell(", ".join(day_words(born.date_of_birth) for born in entry.births) or "–"),
        Cell(category_words(entry.category)),
        Cell(instruction_words(entry.instruction)),
        Cell(", ".join(paper.document_number for paper in entry.documents) or "–", is_code=bool(entry.documents)),
    ]


def _at_the_foot(theme: Theme, button: ActionButton) -> QWidget:
    holder = QWidget()
    column = Column(theme, holder)
    column.addStretch(1)
    column.addWidget(button)
    return holder
