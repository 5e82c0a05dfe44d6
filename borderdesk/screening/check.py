"""Checks a traveller against the lists in force."""

from collections.abc import Sequence
from datetime import date

from borderdesk.domain.screening import Hit, MatchBand
from borderdesk.domain.traveller import Traveller
from borderdesk.screening.candidates import find_candidates
from borderdesk.screening.documents import fold_number
from borderdesk.screening.index import ListInForce
from borderdesk.screening.judging import Judge
from borderdesk.screening.spelling import name_parts

MOST_GREY_HITS = 10
"""Grey matches are kept for the record alone; of all others none is left out."""

_SERIOUSNESS = {MatchBand.RED: 0, MatchBand.AMBER: 1, MatchBand.GREY: 2}


def screen(traveller: Traveller, lists: Sequence[ListInForce], on: date) -> tuple[Hit, ...]:
    """Return the entries that a traveller may be, the most serious first; documents are looked up before names."""
    name = name_parts(traveller.name)
    judge = Judge(traveller, name, on)
    hits: list[Hit] = []
    for in_force in lists:
        index = in_force.index
        numbers: dict[int, None] = {}
        if traveller.document is not None:
            numbers.update(dict.fromkeys(index.entries_with_document(fold_number(traveller.document.document_number))))
        numbers.update(
            dict.fromkeys(find_candidates(name, traveller.date_of_birth, index, is_cut=traveller.name_may_be_truncated))
        )
        entries = [index.entry(number) for number in numbers]
        hits += judge.judge(in_force.version, entries)
    hits.sort(key=lambda hit: (_SERIOUSNESS[hit.band], -hit.score, hit.list_name, hit.entry.reference))
    loud = [hit for hit in hits if hit.band is not MatchBand.GREY]
    return (*loud, *(hit for hit in hits[len(loud) :][:MOST_GREY_HITS]))
