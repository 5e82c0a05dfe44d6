"""The outcome of checking one traveller against the watchlists in force."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Handling, Level, ListVersion, WatchlistEntry


class MatchBand(StrEnum):
    """How strong a match is. Grey is recorded only."""

    RED = "red"
    AMBER = "amber"
    GREY = "grey"


class ReasonKind(StrEnum):
    """One thing that speaks for or against a match."""

    DOCUMENT_SAME = "document_same"
    DOCUMENT_SAME_OTHER_ISSUER = "document_same_other_issuer"
    DOCUMENT_POSSIBLE_MISREAD = "document_possible_misread"
    NAME_SAME = "name_same"
    NAME_PART_SPELLING = "name_part_spelling"
    NAME_PART_CLOSE = "name_part_close"
    NAME_PART_INITIAL = "name_part_initial"
    NAME_PARTS_JOINED = "name_parts_joined"
    NAME_ORDER = "name_order"
    NAME_PARTS_ONLY_LISTED = "name_parts_only_listed"
    NAME_PARTS_ONLY_TRAVELLER = "name_parts_only_traveller"
    NAME_MAY_BE_CUT = "name_may_be_cut"
    NAME_WEAK_ALIAS = "name_weak_alias"
    NAME_SHARED_BY_MANY = "name_shared_by_many"
    BIRTH_SAME = "birth_same"
    BIRTH_DAY_MONTH_SWAPPED = "birth_day_month_swapped"
    BIRTH_SAME_YEAR = "birth_same_year"
    BIRTH_IN_RANGE = "birth_in_range"
    BIRTH_ALMOST = "birth_almost"
    BIRTH_UNKNOWN = "birth_unknown"
    BIRTH_DIFFERS = "birth_differs"
    SEX_DIFFERS = "sex_differs"
    NATIONALITY_SAME = "nationality_same"
    NATIONALITY_DIFFERS = "nationality_differs"
    SET_ASIDE = "set_aside"
    OTHER_DIRECTION = "other_direction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A reason with what it is about: the traveller's and the list's spelling, or how many parts of a name.

    SET_ASIDE has who set the match aside (nobody where that is not for everyone) as `listed`, and the day on which
    that ends as `traveller`.
    """

    kind: ReasonKind
    traveller: str = ""
    listed: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One entry that a traveller may be; `score` runs from 0 to 1, `matched_name` is the listed spelling that fits."""

    list_name: str
    level: Level
    handling: Handling
    entry: WatchlistEntry
    band: MatchBand
    score: float
    reasons: tuple[Reason, ...]
    matched_name: str

    def __post_init__(self) -> None:
        if not 0.0 <= self.score <= 1.0:
            raise InvalidValueError("score of a match is not between 0 and 1")

    @property
    def is_by_document(self) -> bool:
        """Tell whether a document number led to the entry."""
        by_document = (
            ReasonKind.DOCUMENT_SAME,
            ReasonKind.DOCUMENT_SAME_OTHER_ISSUER,
            ReasonKind.DOCUMENT_POSSIBLE_MISREAD,
        )
        return any(reason.kind in by_document for reason in self.reasons)

    @property
    def is_set_aside(self) -> bool:
        """Tell whether it was decided before, and still holds, that this traveller is not whom the entry means."""
        return any(reason.kind is ReasonKind.SET_ASIDE for reason in self.reasons)

    @property
    def is_of_other_direction(self) -> bool:
        """Tell whether the entry is about travellers who go the other way."""
        return any(reason.kind is ReasonKind.OTHER_DIRECTION for reason in self.reasons)

    @property
    def counts(self) -> bool:
        """Tell whether somebody is to act on the match: it is more than grey, was not set aside, and is of this way."""
        return self.band is not MatchBand.GREY and not self.is_set_aside and not self.is_of_other_direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """A traveller checked against `lists`; with no list in force nothing was checked, and that is never clear.

    `damaged_lists` names the lists that should have been consulted and could not be opened. `hits` run from the most
    serious to the least. `duration_ms` is the wall time of the check.
    """

    traveller: Traveller
    lists: tuple[ListVersion, ...]
    hits: tuple[Hit, ...]
    screened_at: datetime
    duration_ms: float
    damaged_lists: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.hits and not self.lists:
            raise InvalidValueError("screening has matches without a list")

    @property
    def entries(self) -> int:
        """How many entries the traveller was checked against."""
        return sum(version.entries for version in self.lists)
