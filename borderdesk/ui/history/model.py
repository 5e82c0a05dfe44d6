"""What the history page knows: whom to look for, why, and what was found."""

from collections.abc import Callable
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.traveller_history import (
    PURPOSES_AWAY,
    FoundHistory,
    HistoryQuestion,
    Person,
    Purpose,
)
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.subject_extract import PresentedDocument
from borderdesk.domain.traveller import Traveller
from borderdesk.ui.tasks import RunsTasks


class HistoryModel(QObject):
    """Looks people up. The traveller at the desk needs no purpose, anybody else does.

    Signals:
        changed: Something that the view shows is different now.
        failed: A task did not finish; carries the error.
        extracted: The records of the person shown were written for them; carries the name of the file.
    """

    changed = Signal()
    failed = Signal(Exception)
    extracted = Signal(str)

    def __init__(
        self,
        *,
        find: Callable[[HistoryQuestion, Purpose], FoundHistory],
        tasks: RunsTasks,
        zone: tzinfo,
        at_desk: Traveller | None = None,
        extract: Callable[[tuple[PresentedDocument, ...]], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._extract = extract
        self._find, self._tasks = find, tasks
        self.zone = zone
        self.number = self.name = self.year = ""
        self.purpose: Purpose | None = None
        self.found: FoundHistory | None = None
        self.chosen = 0
        self.is_busy = self.has_failed = self.has_asked = False
        self._request = 0
        self._at_desk = _question_about(at_desk)
        if at_desk is not None and self._at_desk is not None:
            self.number = self._at_desk.document_number
            self.name = self._at_desk.name
            self.year = str(self._at_desk.year_of_birth or "")
            self.look()

    @property
    def question(self) -> HistoryQuestion | None:
        """Whom to look for, as far as that is said."""
        year = self.year.strip()
        if year and not (year.isascii() and year.isdecimal() and len(year) == 4):
            return None
        number = self.number.strip()
        try:
            return HistoryQuestion(
                document_number=number,
                name="" if number else self.name.strip(),
                year_of_birth=None if number or not year else int(year),
            )
        except InvalidValueError:
            return None

    @property
    def is_at_desk(self) -> bool:
        """It is the traveller at the desk whom the question is about."""
        return self._at_desk is not None and self.question == self._at_desk

    @property
    def reason(self) -> Purpose | None:
        """Why the history is opened, None while nobody has said so."""
        return Purpose.AT_THE_DESK if self.is_at_desk else self.purpose

    @property
    def person(self) -> Person | None:
        """Whose stays are shown."""
        people = self.found.people if self.found else ()
        return people[self.chosen] if self.chosen < len(people) else None

    @property
    def may_extract(self) -> bool:
        """The officer may hand out what is kept, and somebody's documents are known."""
        return self._extract is not None and bool(self._documents)

    @property
    def _documents(self) -> tuple[PresentedDocument, ...]:
        rows = self.person.crossings if self.person is not None else ()
        papers = (row.traveller.document for row in rows)
        return tuple({PresentedDocument(one.issuing_state, one.document_number) for one in papers if one is not None})

    @Slot()
    def write_extract(self) -> None:
        """Write everything about the documents of the person shown, for that person."""
        if self._extract is not None and self._documents:
            self._tasks.run(partial(self._extract, self._documents), self.extracted.emit, self.failed.emit)

    def take(self, number: str, name: str, year: str) -> None:
        """Take what is typed; what was found for something else goes away."""
        if (number, name, year) != (self.number, self.name, self.year):
            self.number, self.name, self.year = number, name, year
            self._request += 1
            self.found, self.has_asked, self.is_busy = None, False, False
            self.changed.emit()

    def choose_purpose(self, number: int) -> None:
        """Say why, by the number of the purpose."""
        if 1 <= number <= len(PURPOSES_AWAY):
            self.purpose = PURPOSES_AWAY[number - 1]
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look for the person, or say what is missing."""
        question, reason = self.question, self.reason
        self.has_asked = True
        if question is not None and reason is not None and not self.is_busy:
            self._request += 1
            self.is_busy, self.has_failed, self.chosen = True, False, 0
            self._tasks.run(
                partial(self._find, question, reason),
                partial(self._show, self._request),
                partial(self._not_found, self._request),
            )
        self.changed.emit()

    def choose_person(self, index: int) -> None:
        """Show somebody else of those who were found."""
        if self.found is not None and 0 <= index < len(self.found.people):
            self.chosen = index
            self.changed.emit()

    def _show(self, request: int, found: FoundHistory) -> None:
        if request == self._request:
            self.is_busy, self.found = False, found
            self.changed.emit()

    def _not_found(self, request: int, error: Exception) -> None:
        if request == self._request:
            self.is_busy, self.has_failed = False, True
            self.changed.emit()
        self.failed.emit(error)


def _question_about(traveller: Traveller | None) -> HistoryQuestion | None:
    if traveller is None:
        return None
    if traveller.document is not None:
        return HistoryQuestion(document_number=traveller.document.document_number)
    born = traveller.date_of_birth
    if born is None or born.year is None:
        return None
    return HistoryQuestion(name=traveller.name, year_of_birth=born.year)
