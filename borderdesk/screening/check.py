"""Checks a traveller against the lists in force."""

from collections.abc import Sequence
from datetime import date

from borderdesk.domain.screening import Hit, MatchBand
from borderdesk.domain.traveller import Traveller
from borderdesk.screening.candidates import Candidates, finder_of
from borderdesk.screening.index import IndexLayer, ListInForce
from borderdesk.screening.judging import Judge
from borderdesk.screening.spelling import Part, name_parts

MOST_GREY_HITS = 10
"""Grey matches are kept for the record alone; of all others none is left out."""

_SERIOUSNESS = {MatchBand.RED: 0, MatchBand.AMBER: 1, MatchBand.GREY: 2}


def screen(traveller: Traveller, lists: Sequence[ListInForce], on: date) -> tuple[Hit, ...]:
    """Return the entries that a traveller may be, the most serious first; documents are looked up before names."""
    name = name_parts(traveller.name)
    judge = Judge(traveller, name, on)
    hits: list[Hit] = []
    for in_force in lists:
        for layer in in_force.index.layers:
            by_document, by_name = candidates(traveller, name, layer)
            hits += judge.judge(in_force.version, layer, by_document, by_name)
    hits.sort(key=lambda hit: (_SERIOUSNESS[hit.band], -hit.score, hit.list_name, hit.entry.reference))
    loud = [hit for hit in hits if hit.band is not MatchBand.GREY]
    return (*loud, *(hit for hit in hits[len(loud) :][:MOST_GREY_HITS]))


def candidates(traveller: Traveller, name: Sequence[Part], layer: IndexLayer) -> tuple[list[int], Candidates]:
    """Return the entries of a layer to which the document number leads, and those to which the name does."""
    finder = finder_of(layer)
    document = traveller.document
    by_document = [] if document is None else finder.with_document(document.document_number)
    by_name = finder.with_name(name, traveller.date_of_birth, is_cut=traveller.name_may_be_truncated)
    return by_document, by_name
