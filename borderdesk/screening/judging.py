"""Compares a traveller with one entry and says what speaks for it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from borderdesk.domain.screening import Hit, MatchBand, Reason, ReasonKind
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import ListVersion, NameQuality, WatchlistEntry
from borderdesk.screening.alignment import NameMatch, align
from borderdesk.screening.bands import (
    FAINT_NAME_WITH_BIRTH,
    LIKELY_NAME,
    POSSIBLE_BIRTH,
    SURE_NAME,
    band_by_document,
    band_by_name,
    leniency,
    score_by_document,
    score_by_name,
)
from borderdesk.screening.births import BirthMatch, compare_births
from borderdesk.screening.candidates import Candidates
from borderdesk.screening.comparing import NameComparer
from borderdesk.screening.documents import DocumentMatch, compare_documents
from borderdesk.screening.index import IndexLayer
from borderdesk.screening.spelling import Part, name_parts
from borderdesk.screening.states import one_code

_KEPT_BY_WEAK_ALIAS = 0.9
_TAKEN_BY_OTHER_SEX = 0.10
_TAKEN_BY_OTHER_NATIONALITY = 0.03

_DOCUMENT_REASONS = (
    ReasonKind.DOCUMENT_SAME,
    ReasonKind.DOCUMENT_POSSIBLE_MISREAD,
    ReasonKind.DOCUMENT_SAME_OTHER_ISSUER,
)
_SERIOUSNESS = (MatchBand.GREY, MatchBand.AMBER, MatchBand.RED)
_SAME_BIRTH = (ReasonKind.BIRTH_SAME, ReasonKind.BIRTH_DAY_MONTH_SWAPPED)


@dataclass(frozen=True, slots=True)
class _ByName:
    score: float
    match: NameMatch
    listed: str
    is_weak: bool = False

    def reasons(self) -> Iterator[Reason]:
        yield from self.match.reasons()
        if self.is_weak:
            yield Reason(kind=ReasonKind.NAME_WEAK_ALIAS, listed=self.listed)


class Judge:
    """Judges entries for one traveller on one day."""

    def __init__(self, traveller: Traveller, name: Sequence[Part], on: date) -> None:
        primary = len(name_parts(traveller.primary_identifier))
        self._traveller = traveller
        self._on = on
        self._comparer = NameComparer(name, primary=primary, is_cut=traveller.name_may_be_truncated)

    def judge(
        self, version: ListVersion, layer: IndexLayer, by_document: Sequence[int], by_name: Candidates
    ) -> list[Hit]:
        """Return the matches among the entries of a layer that a document number or the name has led to.

        An entry that does not count on the day gives none.
        """
        numbers = [n for n in dict.fromkeys((*by_document, *by_name.numbers)) if n not in layer.hidden]
        names = [[name_parts(text) for text in texts] for texts in layer.names(numbers)]
        self._comparer.prepare(part for several in names for name in several for part in name)
        hits = []
        for number, several in zip(numbers, names, strict=True):
            matches = [align(self._comparer, name) for name in several]
            # What no band has room for is not worth reading the entry.
            if number in by_document or any(match.score >= FAINT_NAME_WITH_BIRTH for match in matches):
                entry = layer.entry(number)
                hits.append(self._judge(version, entry, matches, by_name) if entry.is_in_force(self._on) else None)
        return [hit for hit in hits if hit is not None]

    def _judge(
        self, version: ListVersion, entry: WatchlistEntry, matches: Sequence[NameMatch], found: Candidates
    ) -> Hit | None:
        by_name = _best_name(entry, matches)
        birth = compare_births(self._traveller.date_of_birth, entry.births)
        others = tuple(self._others(entry))
        lowered = max(0.0, by_name.score - _taken(others))
        document = self._document(entry)
        band = band_by_name(lowered, birth.kind, self._surprise(by_name.match, birth.kind, found))
        shared = band is MatchBand.GREY and lowered >= SURE_NAME and birth.kind in POSSIBLE_BIRTH
        score = score_by_name(lowered, birth.kind)
        if document is not None:
            same_birth = birth.kind in _SAME_BIRTH and lowered >= FAINT_NAME_WITH_BIRTH
            by_document = band_by_document(document, supported=lowered >= LIKELY_NAME or same_birth)
            band = by_document if band is None else max(band, by_document, key=_SERIOUSNESS.index)
            score = max(score, score_by_document(document.kind))
        if band is None:
            return None
        return Hit(
            list_name=version.name,
            level=version.level,
            handling=entry.handling or version.handling,
            entry=entry,
            band=band,
            score=round(score, 4),
            reasons=_reasons(document, by_name, lowered, birth, others, shared_by_many=shared),
            matched_name=by_name.listed,
        )

    def _surprise(self, match: NameMatch, birth: ReasonKind, found: Candidates) -> float:
        """Return how far a match is beyond chance: what its words say, less how many could have the date of birth."""
        traveller = self._traveller.date_of_birth
        if not found.rarity or traveller is None or traveller.year is None:
            # Doubt closes: without a date of birth to compare, no name is too common to be looked at.
            return math.inf
        said = sum(found.rarity[place] * pair.likeness.value for pair in match.pairs for place in pair.traveller)
        company = found.born_in_year if birth is ReasonKind.BIRTH_SAME_YEAR else found.of_no_certain_year
        company = found.in_year if birth is ReasonKind.BIRTH_ALMOST else company
        return said - math.log(1 + company) + leniency(found.entries)

    def _document(self, entry: WatchlistEntry) -> DocumentMatch | None:
        document = self._traveller.document
        if document is None:
            return None
        found = (compare_documents(document, listed) for listed in entry.documents)
        matches = [match for match in found if match is not None]
        return min(matches, key=lambda match: _DOCUMENT_REASONS.index(match.kind), default=None)

    def _others(self, entry: WatchlistEntry) -> list[Reason]:
        reasons = []
        sex, nationality = self._traveller.sex, self._traveller.nationality
        if entry.sexes and sex is not Sex.UNSPECIFIED and sex.value not in entry.sexes:
            reasons.append(Reason(kind=ReasonKind.SEX_DIFFERS, traveller=sex.value, listed=" ".join(entry.sexes)))
        if entry.nationalities and nationality:
            same = one_code(nationality) in map(one_code, entry.nationalities)
            kind = ReasonKind.NATIONALITY_SAME if same else ReasonKind.NATIONALITY_DIFFERS
            listed = " ".join(sorted(entry.nationalities))
            reasons.append(Reason(kind=kind, traveller=nationality, listed=listed))
        return reasons


def _best_name(entry: WatchlistEntry, matches: Sequence[NameMatch]) -> _ByName:
    best = _ByName(0.0, NameMatch(0.0), entry.names[0].text if entry.names else "")
    for listed, match in zip(entry.names, matches, strict=True):
        is_weak = listed.quality is NameQuality.WEAK
        score = match.score * (_KEPT_BY_WEAK_ALIAS if is_weak else 1.0)
        if score > best.score:
            best = _ByName(score, match, listed.text, is_weak)
    return best


def _taken(others: Sequence[Reason]) -> float:
    """Sex and nationality only lower: either may be wrong on paper, and to share one with a list says nothing."""
    kinds = {reason.kind for reason in others}
    taken = _TAKEN_BY_OTHER_SEX if ReasonKind.SEX_DIFFERS in kinds else 0.0
    return taken + (_TAKEN_BY_OTHER_NATIONALITY if ReasonKind.NATIONALITY_DIFFERS in kinds else 0.0)


def _reasons(
    document: DocumentMatch | None,
    by_name: _ByName,
    lowered: float,
    birth: BirthMatch,
    others: tuple[Reason, ...],
    *,
    shared_by_many: bool,
) -> tuple[Reason, ...]:
    first = () if document is None else (document.reason(),)
    of_name = tuple(by_name.reasons()) if lowered >= FAINT_NAME_WITH_BIRTH else ()
    is_person = bool(by_name.listed)
    shared = (Reason(kind=ReasonKind.NAME_SHARED_BY_MANY),) if shared_by_many else ()
    return (*first, *of_name, *shared, *((birth.reason(),) if is_person else ()), *others)
