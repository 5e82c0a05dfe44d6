"""What this desk knows of a person's crossings, and who asked for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.stays import Stay, stays_of
from borderdesk.screening import score_names
from borderdesk.storage import crossings, journal
from borderdesk.storage.store import Store

OWN_HISTORY = timedelta(days=30)
"""How far back an officer without the right to older history may look."""

NEAR = 0.70
"""How alike a name must be to be shown; a surname alone is as alike as this to the whole name."""

MOST_PEOPLE = 20
MOST_ROWS = 200


class Purpose(StrEnum):
    """Why somebody's history is opened."""

    AT_THE_DESK = "at_the_desk"
    SUSPICION = "suspicion"
    REQUEST = "request"
    CORRECTION = "correction"
    SUPERVISION = "supervision"


PURPOSES_AWAY = (Purpose.SUSPICION, Purpose.REQUEST, Purpose.CORRECTION, Purpose.SUPERVISION)
"""The purposes to choose from when the traveller is not at the desk, in the order of their numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuestion:
    """Whom to look for: a document number, or a name with a year of birth."""

    document_number: str = ""
    name: str = ""
    year_of_birth: int | None = None

    def __post_init__(self) -> None:
        if not self.document_number and not (self.name.strip() and self.year_of_birth):
            raise InvalidValueError("history needs a document number, or a name and a year of birth")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who crossed here, as their documents name them. `is_near` says that the name is not quite the one."""

    name: str
    date_of_birth: PartialDate | None
    is_near: bool
    crossings: tuple[Crossing, ...]
    stays: tuple[Stay, ...]
    is_cut: bool

    @property
    def documents(self) -> tuple[str, ...]:
        """The numbers of the documents that this person used, the newest first."""
        numbers = (row.traveller.document.document_number for row in self.crossings if row.traveller.document)
        return tuple(dict.fromkeys(numbers))


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundHistory:
    """Everybody who fits, the surest first. `since` is the day before which the officer may not look, None for all."""

    people: tuple[Person, ...]
    since: date | None


@requires(Permission.READ_HISTORY)
def find_history(
    store: Store, clock: Clock, signed_in: SignedIn, question: HistoryQuestion, purpose: Purpose
) -> FoundHistory:
    """Look up a person's crossings, and journal who asked, why, and which records were found.

    Raises:
        NotPermittedError: The officer may not read histories.
    """
    officer = signed_in.officer
    since = None if officer.may(Permission.READ_OLD_HISTORY) else clock() - OWN_HISTORY
    found = _by_number(store, question) if question.document_number else _by_name(store, question)
    people = []
    for name, born, is_near, rows in found:
        within = [row for row in rows if since is None or row.occurred_at >= since]
        shown = tuple(row.showing_only(officer.handlings_shown) for row in within)
        if shown:
            is_cut = len(within) < len(rows) or len(rows) == MOST_ROWS
            stays = stays_of(shown)
            people.append(
                Person(name=name, date_of_birth=born, is_near=is_near, crossings=shown, stays=stays, is_cut=is_cut)
            )
    records: list[Json] = [str(row.crossing_id) for person in people for row in person.crossings]
    payload: dict[str, Json] = {
        "officer": officer.officer_id,
        "session": str(signed_in.session_id),
        "purpose": purpose.value,
        "by": "document_number" if question.document_number else "name",
        "crossings": records,
    }
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.HISTORY_SEARCHED, at=clock(), payload=payload))
    return FoundHistory(people=tuple(people), since=None if since is None else since.date())


_Found = tuple[str, PartialDate | None, bool, Sequence[Crossing]]


def _by_number(store: Store, question: HistoryQuestion) -> list[_Found]:
    """Return everybody who used a document number: mostly one person, whose name may be spelled in two ways."""
    number = "".join(letter for letter in question.document_number.upper() if letter.isalnum())
    with store.read() as session:
        rows = crossings.of_number(session, number, MOST_ROWS)
    people: dict[tuple[str, str], list[Crossing]] = {}
    for row in rows:
        people.setdefault((row.traveller.name, str(row.traveller.date_of_birth)), []).append(row)
    return [(name, mine[0].traveller.date_of_birth, False, mine) for (name, _), mine in people.items()]


def _by_name(store: Store, question: HistoryQuestion) -> list[_Found]:
    """Return who was born in the year and has the name, then who has one close to it, as screening compares names."""
    wanted = " ".join(question.name.upper().split())
    with store.read() as session:
        born_then = list(crossings.people_born(session, question.year_of_birth or 0))
        names = (f"{primary} {secondary}".strip() for _, primary, secondary in born_then)
        scored = [
            (any(reason.traveller and reason.listed for reason in reasons), -score, *person)
            for person, (score, reasons) in zip(born_then, score_names(wanted, names), strict=True)
            if score >= NEAR
        ]
        scored.sort()
        return [
            (
                f"{primary} {secondary}".strip(),
                PartialDate.parse_iso(born),
                is_near,
                crossings.of_person(session, born, primary, secondary, MOST_ROWS),
            )
            for is_near, _, born, primary, secondary in scored[:MOST_PEOPLE]
        ]
