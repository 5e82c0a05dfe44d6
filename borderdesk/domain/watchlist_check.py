"""What a crossing keeps of the check that its decision rests on."""

from dataclasses import dataclass

from borderdesk.domain.screening import Hit, MatchBand, ReasonKind
from borderdesk.domain.verdict import Assessment, Finding, Verdict
from borderdesk.domain.watchlist import Handling


@dataclass(frozen=True, slots=True, kw_only=True)
class ListConsulted:
    """One list at the time of the check; its age is kept even where nothing matched."""

    name: str
    version: str
    age_minutes: int
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRecord:
    """One match as it stood when the officer decided."""

    list_name: str
    reference: str
    band: str
    score: float
    handling: Handling
    reasons: tuple[str, ...]
    matched_name: str

    @property
    def is_set_aside(self) -> bool:
        """Tell whether it was decided before that this traveller is not whom the entry means."""
        return ReasonKind.SET_ASIDE.value in self.reasons

    @property
    def counts(self) -> bool:
        """Tell whether somebody is to act on the match: it is more than grey, was not set aside, and is of this way."""
        is_of_other_direction = ReasonKind.OTHER_DIRECTION.value in self.reasons
        return self.band != MatchBand.GREY.value and not self.is_set_aside and not is_of_other_direction


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchlistCheck:
    """The check that the decision rests on; `findings` are what the officer was shown of the document and the lists."""

    verdict: Verdict
    lists: tuple[ListConsulted, ...]
    hits: tuple[HitRecord, ...] = ()
    findings: tuple[Finding, ...] = ()


def watchlist_check(assessment: Assessment) -> WatchlistCheck:
    """Return what a crossing keeps of an assessment: every match, also those that the desk did not show."""
    screening = assessment.screening
    lists = tuple(
        ListConsulted(
            name=version.name,
            version=version.version,
            age_minutes=version.age_minutes(screening.screened_at),
            entries=version.entries,
        )
        for version in screening.lists
    )
    hits = tuple(hit_record(hit) for hit in screening.hits)
    return WatchlistCheck(verdict=assessment.verdict, lists=lists, hits=hits, findings=assessment.findings)


def hit_record(hit: Hit) -> HitRecord:
    """Return what is kept of a match."""
    return HitRecord(
        list_name=hit.list_name,
        reference=hit.entry.reference,
        band=hit.band.value,
        score=hit.score,
        handling=hit.handling,
        reasons=tuple(reason.kind.value for reason in hit.reasons),
        matched_name=hit.matched_name,
    )
