"""The one verdict about a traveller: doubt is never clear."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from borderdesk.domain.comparison import Difference, Source
from borderdesk.domain.document import DocumentKind
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.screening import Hit, MatchBand, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Handling, Level, ListVersion

_HOUR, _MINUTE = timedelta(hours=1), timedelta(minutes=1)


class Verdict(StrEnum):
    """What the officer is told; NOT_SCREENED means that nothing could be checked, which is never clear."""

    CLEAR = "clear"
    CHECK = "check"
    STOP = "stop"
    NOT_SCREENED = "not_screened"


SERIOUSNESS = {Verdict.CLEAR: 0, Verdict.CHECK: 1, Verdict.NOT_SCREENED: 2, Verdict.STOP: 3}


class FindingKind(StrEnum):
    """One thing that keeps a verdict from being clear."""

    DOCUMENT_LISTED = "document_listed"
    PERSON_LISTED = "person_listed"
    SPECIMEN_DOCUMENT = "specimen_document"
    DOCUMENT_EXPIRED = "document_expired"
    EXPIRY_UNKNOWN = "expiry_unknown"
    CHECK_DIGIT_FAILED = "check_digit_failed"
    ELEMENT_INVALID = "element_invalid"
    BARCODE_DIFFERS = "barcode_differs"
    TYPED_DIFFERS = "typed_differs"
    NOT_FOR_TRAVEL = "not_for_travel"
    READING_DOUBTFUL = "reading_doubtful"
    NAME_MISSING = "name_missing"
    BIRTH_MISSING = "birth_missing"
    LIST_OLD = "list_old"
    LIST_OLD_ACCEPTED = "list_old_accepted"
    NO_LIST = "no_list"
    ALREADY_DECIDED = "already_decided"
    CLOCK_UNTRUSTED = "clock_untrusted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A finding with what it is about: the element, whole days, a list's name, a score, or a time."""

    kind: FindingKind
    verdict: Verdict
    element: str = ""
    days: int = 0
    list_name: str = ""
    score: float = 0.0
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """The settings of a post that decide who passes; they are journalled rows, never a file or a flag.

    A list is late once it is `list_late_after` old, which is only said; past `list_age_limit` it makes every verdict at
    least Check. At a `quiet_desk` the public can see the screen: a match that stops looks there as if there were none.
    """

    expired_document: Verdict = Verdict.STOP
    list_age_limit: timedelta = timedelta(hours=72)
    double_read_guard: timedelta = timedelta(minutes=5)
    admits_specimens: bool = False
    quiet_desk: bool = False
    list_late_after: timedelta = timedelta(hours=24)
    lock_after_minutes: int = 10
    undo_seconds: int = 60

    def __post_init__(self) -> None:
        if self.expired_document not in (Verdict.STOP, Verdict.CHECK):
            raise InvalidValueError("expired document is neither stop nor check")
        for name, value, least, most in (
            ("list late after, in hours", self.list_late_after / _HOUR, 1, 24 * 30),
            ("list age limit, in hours", self.list_age_limit / _HOUR, 1, 24 * 30),
            ("double read guard, in minutes", self.double_read_guard / _MINUTE, 0, 60),
            ("lock after minutes", self.lock_after_minutes, 1, 60),
            ("undo seconds", self.undo_seconds, 0, 300),
        ):
            if not least <= value <= most:
                raise InvalidValueError(f"{name} is not between {least} and {most}")

    def is_too_old(self, version: ListVersion, now: datetime) -> bool:
        """Tell whether a list is older than it may be, or the post allows; the desk's own entries have no age."""
        return not version.is_own and now - version.imported_at > version.age_limit(self.list_age_limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierDecision:
    """The last decision at this lane about the same document."""

    decided_at: datetime
    admitted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The verdict that the desk shows, with its findings, the most serious first.

    Only overt matches count here: a discreet or blind one must leave no trace in what is shown; the whole truth
    stays in `screening`.
    """

    screening: Screening
    verdict: Verdict
    findings: tuple[Finding, ...]

    @property
    def rests_on_accepted_lists(self) -> bool:
        """Tell whether all that keeps it from being clear are old lists that a supervisor accepted for the shift."""
        kinds = {finding.kind for finding in self.findings}
        return self.verdict is Verdict.CHECK and kinds == {FindingKind.LIST_OLD_ACCEPTED}

    @property
    def overt_hits(self) -> tuple[Hit, ...]:
        """The matches that the match card may show: red and amber ones, handled openly."""
        return tuple(hit for hit in self.screening.hits if hit.handling is Handling.OVERT and hit.counts)

    @property
    def discreet_hits(self) -> tuple[Hit, ...]:
        """The matches that only the officer's note may show."""
        return tuple(hit for hit in self.screening.hits if hit.handling is Handling.DISCREET and hit.counts)

    @property
    def set_aside_hits(self) -> tuple[Hit, ...]:
        """The openly handled matches that were decided before: they stop nobody, and the check says who decided."""
        overt = (hit for hit in self.screening.hits if hit.handling is Handling.OVERT)
        return tuple(hit for hit in overt if hit.is_set_aside and hit.band is not MatchBand.GREY)


def verdict_of(hit: Hit) -> Verdict:
    """Return the milder of a match's band and its list's level; one that was set aside says nothing."""
    if not hit.counts:
        return Verdict.CLEAR
    match hit.band, hit.level:
        case MatchBand.RED, Level.STOP:
            return Verdict.STOP
        case _:
            return Verdict.CHECK


def verdict_of_lists(
    screening: Screening, now: datetime, rules: DeskRules, *, clock_is_trusted: bool = True
) -> Verdict:
    """Return what the lists alone say about a traveller, without the document and its reading."""
    findings = [*_from_hits(screening), *_from_lists(screening, now, rules), *_from_clock(clock_is_trusted)]
    return max((finding.verdict for finding in findings), key=SERIOUSNESS.__getitem__, default=Verdict.CLEAR)


def assess(
    *,
    screening: Screening,
    mrz: Mrz | None,
    accepted: bool,
    now: datetime,
    rules: DeskRules,
    earlier: EarlierDecision | None = None,
    differences: tuple[Difference, ...] = (),
    clock_is_trusted: bool = True,
    lists_accepted: frozenset[tuple[str, str]] = frozenset(),
) -> Assessment:
    """Join everything that is known about the traveller into one verdict.

    `mrz` is None where the traveller was typed; `accepted` says whether the reading was (a typed one is).
    `differences` are those between the sources of the document. `lists_accepted` are the name and version of each old
    list that a supervisor accepted for this shift: it stays a finding, which asks for no reason any more. Without a
    clock that can be believed nothing that depends on the day is certain.
    """
    findings = [
        *_from_hits(screening),
        *_from_document(screening.traveller, now, rules),
        *_from_reading(mrz, accepted),
        *_from_differences(differences),
        *_from_completeness(screening.traveller),
        *_from_lists(screening, now, rules, lists_accepted),
        *_from_earlier(earlier, now, rules),
        *_from_clock(clock_is_trusted),
    ]
    findings.sort(key=lambda finding: -SERIOUSNESS[finding.verdict])
    verdict = findings[0].verdict if findings else Verdict.CLEAR
    return Assessment(screening=screening, verdict=verdict, findings=tuple(findings))


def _from_hits(screening: Screening) -> list[Finding]:
    return [
        Finding(
            kind=FindingKind.DOCUMENT_LISTED if hit.is_by_document else FindingKind.PERSON_LISTED,
            verdict=verdict_of(hit),
            list_name=hit.list_name,
            score=hit.score,
        )
        for hit in screening.hits
        if hit.handling is Handling.OVERT and hit.counts
    ]


def _from_document(traveller: Traveller, now: datetime, rules: DeskRules) -> list[Finding]:
    document = traveller.document
    if document is None:
        return [Finding(kind=FindingKind.EXPIRY_UNKNOWN, verdict=Verdict.CHECK)]
    findings = []
    if document.is_specimen and not rules.admits_specimens:
        findings.append(Finding(kind=FindingKind.SPECIMEN_DOCUMENT, verdict=Verdict.STOP))
    if document.kind is DocumentKind.DRIVING_LICENCE:
        findings.append(Finding(kind=FindingKind.NOT_FOR_TRAVEL, verdict=Verdict.CHECK))
    today = now.date()
    if document.date_of_expiry is None:
        findings.append(Finding(kind=FindingKind.EXPIRY_UNKNOWN, verdict=Verdict.CHECK))
    elif document.has_expired(today):
        days = (today - document.date_of_expiry.latest()).days
        findings.append(Finding(kind=FindingKind.DOCUMENT_EXPIRED, verdict=rules.expired_document, days=days))
    return findings


def _from_reading(mrz: Mrz | None, accepted: bool) -> list[Finding]:
    if mrz is None:
        return []
    failed = [
        Finding(kind=FindingKind.CHECK_DIGIT_FAILED, verdict=Verdict.CHECK, element=check.element)
        for check in mrz.checks
        if not check.holds
    ]
    invalid = [
        Finding(kind=FindingKind.ELEMENT_INVALID, verdict=Verdict.CHECK, element=problem.element)
        for problem in mrz.problems
    ]
    doubtful = []
    if not accepted and not failed and not invalid:
        doubtful.append(Finding(kind=FindingKind.READING_DOUBTFUL, verdict=Verdict.CHECK))
    return [*failed, *invalid, *doubtful]


def _from_differences(differences: tuple[Difference, ...]) -> list[Finding]:
    found = [
        Finding(
            kind=FindingKind.TYPED_DIFFERS if Source.TYPED in (d.first, d.second) else FindingKind.BARCODE_DIFFERS,
            verdict=Verdict.CHECK,
            element=d.element,
        )
        for d in differences
    ]
    return list(dict.fromkeys(found))


def _from_completeness(traveller: Traveller) -> list[Finding]:
    findings = []
    if not traveller.primary_identifier.strip():
        findings.append(Finding(kind=FindingKind.NAME_MISSING, verdict=Verdict.CHECK))
    if traveller.date_of_birth is None:
        findings.append(Finding(kind=FindingKind.BIRTH_MISSING, verdict=Verdict.CHECK))
    return findings


def _from_lists(
    screening: Screening, now: datetime, rules: DeskRules, accepted: frozenset[tuple[str, str]] = frozenset()
) -> list[Finding]:
    missing = [
        Finding(kind=FindingKind.NO_LIST, verdict=Verdict.NOT_SCREENED, list_name=name)
        for name in screening.damaged_lists
    ]
    # What this desk added itself is no list to be clear by: an authority's must stand beside it.
    if all(version.is_own for version in screening.lists) and not missing:
        return [Finding(kind=FindingKind.NO_LIST, verdict=Verdict.NOT_SCREENED)]
    old = [
        Finding(
            kind=FindingKind.LIST_OLD_ACCEPTED if (version.name, version.version) in accepted else FindingKind.LIST_OLD,
            verdict=Verdict.CHECK,
            list_name=version.name,
            days=(now - version.imported_at).days,
        )
        for version in screening.lists
        if rules.is_too_old(version, now)
    ]
    return [*missing, *old]


def _from_earlier(earlier: EarlierDecision | None, now: datetime, rules: DeskRules) -> list[Finding]:
    if earlier is None or now - earlier.decided_at > rules.double_read_guard:
        return []
    return [Finding(kind=FindingKind.ALREADY_DECIDED, verdict=Verdict.CHECK, at=earlier.decided_at)]


def _from_clock(clock_is_trusted: bool) -> list[Finding]:
    return [] if clock_is_trusted else [Finding(kind=FindingKind.CLOCK_UNTRUSTED, verdict=Verdict.CHECK)]
