"""The document: the camera's picture, the code lines, and how well they were read."""

from PySide6.QtCore import Signal, Slot

from borderdesk.domain.crossing import CaptureMethod
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.checks import check_digits
from borderdesk.ui.inspection.code_lines import CodeLines, marked_characters
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.preview import Preview
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.readings import reading_reason_words


class DocumentCard(Card):
    """What the camera sees, or what was read.

    Signals:
        again: The officer asks to read once more.
        by_hand: The officer would rather type.
    """

    again = Signal()
    by_hand = Signal()

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Document"))
        self.setAccessibleName(self.tr("Document"))
        self._offers_typing, self._keys = True, keys
        self.preview = Preview(theme)
        self.code_lines = CodeLines(theme)
        self._icon = IconMark(theme, 17)
        self.evidence = Text(theme, Letters.SMALL, "text2", lines=2, narrower=(Letters.LABEL,))
        self._link = LinkButton(theme, "")
        self._link.clicked.connect(self._follow)
        self.body.space(8)
        self.body.addWidget(self.preview)
        self.body.space(10)
        self.body.addWidget(self.code_lines)
        self.body.space(7)
        row = Row(theme, gap=8)
        row.addWidget(self._icon)
        row.addWidget(self.evidence, 1)
        row.addWidget(self._link)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def draw(self, model: InspectionModel) -> None:
        """Show the reading with its evidence."""
        self.preview.draw(model)
        subject = model.subject
        if subject is None or subject.mrz is None:
            self.code_lines.show_lines((), {})
            self._icon.setVisible(False)
            words = self.tr("Waiting for a document") if subject is None else self.tr("Typed in")
            if subject is not None and subject.reading.barcodes:
                words = self.tr("Read from the barcode")
            self.evidence.show_text(words)
            self._offers_typing = True
            self._link.show_words(self.tr("Type it instead"), self._keys.cap(Command.TYPE))
            return
        self.code_lines.show_lines(subject.lines, marked_characters(subject.mrz, subject.reading))
        held, all_of_them = check_digits(subject)
        is_good = subject.accepted and held == all_of_them
        self._icon.setVisible(True)
        self._icon.show_icon(Icon.PASSED if is_good else Icon.DOUBT, "ok_text" if is_good else "warn_text")
        if subject.reading.frames_seen:
            words = self.tr("Check digits {held} of {all}, frames {used} of {seen}")
        elif subject.method is CaptureMethod.MANUAL:
            words = self.tr("Check digits {held} of {all}, typed in")
        else:
            words = self.tr("Check digits {held} of {all}, from the reader")
        for name, number in (
            ("{held}", held),
            ("{all}", all_of_them),
            ("{used}", subject.reading.frames_used),
            ("{seen}", subject.reading.frames_seen),
        ):
            words = words.replace(name, str(number))
        self.evidence.show_text(words)
        self.evidence.setAccessibleDescription(" ".join(map(reading_reason_words, subject.reading.reasons)))
        self._offers_typing = False
        self._link.show_words(self.tr("Read again"), self._keys.cap(Command.READ_AGAIN))

    @Slot()
    def _follow(self) -> None:
        (self.by_hand if self._offers_typing else self.again).emit()
