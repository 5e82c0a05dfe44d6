"""Scores one name against another, without a list."""

from collections.abc import Iterable, Iterator

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.domain.watchlist import ListedBirth
from borderdesk.screening.alignment import align
from borderdesk.screening.bands import score_by_name
from borderdesk.screening.births import compare_births
from borderdesk.screening.comparing import NameComparer
from borderdesk.screening.spelling import name_parts


def score_pair(
    query: str,
    candidate: str,
    query_birth: PartialDate | None = None,
    candidate_birth: PartialDate | None = None,
) -> tuple[float, tuple[Reason, ...]]:
    """Return how likely two names are of one person, from 0 to 1, and why; two dates of birth count as well."""
    match = align(NameComparer(name_parts(query)), name_parts(candidate))
    births = () if candidate_birth is None else (ListedBirth(date_of_birth=candidate_birth),)
    birth = compare_births(query_birth, births)
    of_birth = () if birth.kind is ReasonKind.BIRTH_UNKNOWN else (birth.reason(),)
    return round(score_by_name(match.score, birth.kind), 4), (*match.reasons(), *of_birth)


def score_names(query: str, candidates: Iterable[str]) -> Iterator[tuple[float, tuple[Reason, ...]]]:
    """Yield what `score_pair` says of one name and each of many others, without looking at the same word twice."""
    comparer = NameComparer(name_parts(query))
    for candidate in candidates:
        match = align(comparer, name_parts(candidate))
        yield round(match.score, 4), tuple(match.reasons())
