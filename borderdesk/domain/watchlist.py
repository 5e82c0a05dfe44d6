"""Watchlists: what an authority asks the desks of a state to look out for."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError


class Level(StrEnum):
    """How far a list reaches at the desk: a match on a Check list never stops by itself."""

    STOP = "stop"
    CHECK = "check"


class Handling(StrEnum):
    """Who may see a match: everybody at the desk, the officer only on asking, or nobody at the desk."""

    OVERT = "overt"
    DISCREET = "discreet"
    BLIND = "blind"


class Category(StrEnum):
    """What an entry is about."""

    UN_SANCTIONS = "un_sanctions"
    SANCTIONS = "sanctions"
    WANTED = "wanted"
    STOLEN_DOCUMENT = "stolen_document"
    LOST_DOCUMENT = "lost_document"
    REVOKED_DOCUMENT = "revoked_document"
    REFUSE_ENTRY = "refuse_entry"
    PROHIBITED_IMMIGRANT = "prohibited_immigrant"
    OVERSTAY = "overstay"
    MISSING_PERSON = "missing_person"
    CHILD_AT_RISK = "child_at_risk"
    CUSTODY = "custody"
    TRAVEL_BAN = "travel_ban"
    INTEREST = "interest"

    @property
    def is_about_document(self) -> bool:
        """The entry is about a document, whose holder may be the victim."""
        return self in (Category.STOLEN_DOCUMENT, Category.LOST_DOCUMENT, Category.REVOKED_DOCUMENT)


class Instruction(StrEnum):
    """What the authority asks the officer to do."""

    ARREST_DETAIN = "arrest_detain"
    REFUSE_ENTRY = "refuse_entry"
    REFUSE_EXIT = "refuse_exit"
    REFER_TO_SECONDARY = "refer_to_secondary"
    SEIZE_DOCUMENT = "seize_document"
    ASSIST_PROTECT = "assist_protect"
    CONTACT = "contact"
    NOTE_AND_ADMIT = "note_and_admit"


class ListedDirection(StrEnum):
    """Which way a traveller goes whom an entry is about."""

    ENTRY = "entry"
    EXIT = "exit"
    BOTH = "both"


class Marking(StrEnum):
    """How far an entry may be passed on: the Traffic Light Protocol, version 2.0."""

    CLEAR = "clear"
    GREEN = "green"
    AMBER = "amber"
    AMBER_STRICT = "amber+strict"
    RED = "red"


class NameQuality(StrEnum):
    """How much the authority trusts a name: its main name, a good alias, or a weak one."""

    MAIN = "main"
    GOOD = "good"
    WEAK = "weak"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedName:
    """A name as the list spells it, in its own order; `family_name` is set where the list says which part it is."""

    text: str
    quality: NameQuality
    family_name: str = ""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidValueError("listed name is empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBirth:
    """A date of birth as the list gives it: a (partial) date, or any day from one year to another.

    `is_approximate` is the list's own "about"; a range of years holds both its ends.
    """

    date_of_birth: PartialDate
    to_year: int | None = None
    is_approximate: bool = False

    def __post_init__(self) -> None:
        first = self.date_of_birth.year
        if self.to_year is not None and (first is None or self.to_year < first):
            raise InvalidValueError("listed date of birth ends before it begins")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDocument:
    """A document named by a list; `issuing_state` is empty where the list does not say it or says it in words only."""

    document_number: str
    issuing_state: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchlistEntry:
    """One person or document that a list names; it has a name or a document.

    An entry counts from `valid_from` up to the day before `expires_on`, where they are given; `review_on` ends nothing.
    `instructions` are the list's lines for the officer, in the list's own words; `remarks` are for the detail page.
    `caution` says what the officer must beware of (armed, ill, a minor). `source` is the agency that asks, `contact`
    how to reach it. `handling` overrides the list's where it is given.
    """

    reference: str
    category: Category
    instruction: Instruction
    names: tuple[ListedName, ...] = ()
    births: tuple[ListedBirth, ...] = ()
    sexes: frozenset[str] = frozenset()
    nationalities: frozenset[str] = frozenset()
    documents: tuple[ListedDocument, ...] = ()
    listed_on: date | None = None
    valid_from: date | None = None
    expires_on: date | None = None
    handling: Handling | None = None
    instructions: tuple[str, ...] = ()
    remarks: str = ""
    direction: ListedDirection = ListedDirection.BOTH
    caution: tuple[str, ...] = ()
    source: str = ""
    programme: str = ""
    legal_basis: str = ""
    contact: str = ""
    review_on: date | None = None
    marking: Marking | None = None

    def __post_init__(self) -> None:
        if not self.reference:
            raise InvalidValueError("watchlist entry has no reference")
        if not self.names and not self.documents:
            raise InvalidValueError("watchlist entry has neither a name nor a document")
        if self.valid_from is not None and self.expires_on is not None and self.expires_on <= self.valid_from:
            raise InvalidValueError("watchlist entry expires before it begins")

    def is_in_force(self, on: date) -> bool:
        """Tell whether the entry counts on a day."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.expires_on is None or on < self.expires_on)


LONGEST_AGE_LIMIT_DAYS = 365
OWN_LISTS = {Level.STOP: "DESK-STOP", Level.CHECK: "DESK-CHECK"}
"""The lists of the entries that this desk adds itself, by their level; no file is imported under these names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListVersion:
    """One imported version of a list. Its age counts from `imported_at`; `list_date` is the list's own date.

    A list of the desk's own entries has no age: nobody else can know better. `digest` is the SHA-256 of the version's
    file, in hexadecimal; `file_key` opens that file where it is encrypted, and never shows in a text. `age_limit_days`
    says how old the list may become where it is not the post's rule for all.
    """

    name: str
    version: str
    authority: str
    list_date: date | None
    imported_at: datetime
    entries: int
    level: Level
    handling: Handling
    digest: str
    file_key: bytes | None = field(default=None, repr=False)
    age_limit_days: int | None = None

    def __post_init__(self) -> None:
        if self.age_limit_days is not None and not 1 <= self.age_limit_days <= LONGEST_AGE_LIMIT_DAYS:
            raise InvalidValueError("age limit of the list is not between 1 and 365 days")

    def age_limit(self, of_post: timedelta) -> timedelta:
        """Return how old the list may become before every verdict is at least Check."""
        return of_post if self.age_limit_days is None else timedelta(days=self.age_limit_days)

    @property
    def is_own(self) -> bool:
        """Its entries were added at this desk."""
        return self.name in OWN_LISTS.values()

    def age_minutes(self, now: datetime) -> int:
        """Return the whole minutes since the import, 0 at least."""
        return 0 if self.is_own else max(0, int((now - self.imported_at).total_seconds() // 60))
