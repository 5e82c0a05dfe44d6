"""A decision that stays decided: an entry of a list and a traveller who is not the one it means."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.match_finding import FindingReason
from borderdesk.domain.moments import require_utc
from borderdesk.domain.screening import Hit, Reason, ReasonKind
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Handling, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedTraveller:
    """The traveller of a pair: this document, this name, this date of birth, all of them.

    `date_of_expiry` is None where it was not known; one that is known and differs is another document.
    """

    name: str
    date_of_birth: PartialDate
    issuing_state: str
    document_number: str
    date_of_expiry: PartialDate | None

    def is_who(self, traveller: Traveller) -> bool:
        """Tell whether a traveller is this one, with the same document in hand."""
        document = traveller.document
        if document is None or traveller.date_of_birth != self.date_of_birth:
            return False
        same_number = (document.issuing_state, document.document_number) == (self.issuing_state, self.document_number)
        expiries = {self.date_of_expiry, document.date_of_expiry} - {None}
        return same_number and len(expiries) < 2 and _one_name(traveller) == self.name


def paired(traveller: Traveller) -> PairedTraveller:
    """Return how a pair names a traveller.

    Raises:
        InvalidValueError: A name, a date of birth, or a document with its issuer is missing; a pair without one of
            them would fit other people too.
    """
    document, name = traveller.document, _one_name(traveller)
    if document is None or not document.issuing_state:
        raise InvalidValueError("a lasting pair needs a document with its issuing state")
    if traveller.date_of_birth is None or not name:
        raise InvalidValueError("a lasting pair needs a name and a date of birth")
    return PairedTraveller(
        name=name,
        date_of_birth=traveller.date_of_birth,
        issuing_state=document.issuing_state,
        document_number=document.document_number,
        date_of_expiry=document.date_of_expiry,
    )


def entry_digest(hit: Hit) -> str:
    """Return what changes when an entry changes materially.

    Material is whom or what the entry means (names, births, sexes, nationalities, documents), what is asked about them
    (category, instruction, direction), and how far that reaches (the level of the list, the handling). Remarks, lines
    for the officer, dates of validity and the order of a list's elements are not.
    """
    entry = hit.entry
    material = {
        "level": hit.level.value,
        "handling": hit.handling.value,
        "category": entry.category.value,
        "instruction": entry.instruction.value,
        "direction": entry.direction.value,
        "names": sorted([name.text, name.quality.value] for name in entry.names),
        "births": sorted([str(born.date_of_birth), born.to_year or 0, born.is_approximate] for born in entry.births),
        "sexes": sorted(entry.sexes),
        "nationalities": sorted(entry.nationalities),
        "documents": sorted([paper.issuing_state, paper.document_number] for paper in entry.documents),
    }
    return hashlib.sha256(canonical_json(material)).hexdigest()


def needs_second(hit: Hit) -> bool:
    """Tell whether two persons must say so: where the list stops, or where nobody at the desk sees the match."""
    return hit.level is Level.STOP or hit.handling is not Handling.OVERT


def last_day_allowed(today: date) -> date:
    """Return the latest day on which a pair made today may end: the same day of the next year."""
    is_leap_day = (today.month, today.day) == (2, 29)
    return today.replace(year=today.year + 1, day=28 if is_leap_day else today.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastingPair:
    """A supervisor's word that a traveller is not whom an entry means; it counts up to the day before `ends_on`."""

    pair_id: UUID
    finding_id: UUID
    list_name: str
    reference: str
    entry_digest: str
    handling: Handling
    traveller: PairedTraveller
    needs_second: bool
    reason: FindingReason
    evidence: str
    decided_at: datetime
    ends_on: date
    officer_id: str
    session_id: UUID

    def __post_init__(self) -> None:
        require_utc(self.decided_at, "decided_at")
        today = self.decided_at.date()
        if not today < self.ends_on <= last_day_allowed(today):
            raise InvalidValueError("end of the pair is not a day within the next 12 months")


class PairStepKind(StrEnum):
    """What happens to a pair later: a second person agrees, or somebody ends it."""

    AGREED = "agreed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairStep:
    """One later act about a pair; it never changes the pair's own row."""

    step_id: UUID
    pair_id: UUID
    kind: PairStepKind
    at: datetime
    remark: str
    officer_id: str
    session_id: UUID


class PairState(StrEnum):
    """How a pair stands on a day."""

    WAITING = "waiting"
    IN_FORCE = "in_force"
    ENDED = "ended"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFile:
    """A pair with what happened to it since; `decided_by` and `agreed_by` are names for people to read."""

    pair: LastingPair
    decided_by: str
    agreed: PairStep | None = None
    agreed_by: str = ""
    ended: PairStep | None = None
    ended_by: str = ""

    @property
    def by(self) -> str:
        """Who set the match aside, as a check row names them."""
        return f"{self.decided_by}, {self.agreed_by}" if self.agreed_by else self.decided_by

    def state(self, on: date) -> PairState:
        """Return how the pair stands on a day."""
        if self.ended is not None:
            return PairState.ENDED
        if on >= self.pair.ends_on:
            return PairState.EXPIRED
        if self.pair.needs_second and self.agreed is None:
            return PairState.WAITING
        return PairState.IN_FORCE

    def sets_aside(self, hit: Hit, traveller: Traveller, on: date) -> bool:
        """Tell whether a match of a traveller is the one that was decided, and nothing about it has changed since.

        A document that a list names is never set aside.
        """
        pair = self.pair
        return (
            not hit.is_by_document
            and (hit.list_name, hit.entry.reference) == (pair.list_name, pair.reference)
            and self.state(on) is PairState.IN_FORCE
            and pair.traveller.is_who(traveller)
            and entry_digest(hit) == pair.entry_digest
        )


def set_aside(hits: Sequence[Hit], traveller: Traveller, files: Sequence[PairFile], on: date) -> tuple[Hit, ...]:
    """Return a traveller's matches, those marked that were decided before; none is left out.

    Who said so is named for a match handled openly only.
    """
    return tuple(_marked(hit, traveller, files, on) for hit in hits)


def _marked(hit: Hit, traveller: Traveller, files: Sequence[PairFile], on: date) -> Hit:
    for file in files:
        if file.sets_aside(hit, traveller, on):
            by = file.by if hit.handling is Handling.OVERT else ""
            reason = Reason(kind=ReasonKind.SET_ASIDE, traveller=file.pair.ends_on.isoformat(), listed=by)
            return replace(hit, reasons=(*hit.reasons, reason))
    return hit


def _one_name(traveller: Traveller) -> str:
    return " ".join(traveller.name.upper().replace("<", " ").split())
