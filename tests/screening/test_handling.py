"""An entry that is handled discreetly or blind is screened by the same work, so that no watch can tell."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from borderdesk.domain.watchlist import Handling, WatchlistEntry
from borderdesk.screening import ListInForce, screen
from tests.screening.conftest import TODAY, LayerInMemory, ListInMemory, in_force, listed, traveller

ENTRIES = [
    listed("TARIMO OSTRAVEL", "1971-05-06", "T-1"),
    listed("TARIMO OSTRAVELO", "1971-??-??", "T-2"),
    listed("BELQUIN QUILLANT", "1980-01-01", "T-3"),
]


class NotedLayer(LayerInMemory):
    """Notes every question."""

    def __init__(self, entries: Sequence[WatchlistEntry]) -> None:
        super().__init__(entries)
        self.asked: list[object] = []

    def names(self, numbers: Sequence[int]) -> list[list[str]]:
        self.asked.append(tuple(numbers))
        return super().names(numbers)

    def entry(self, number: int) -> WatchlistEntry:
        self.asked.append(number)
        return super().entry(number)


@pytest.mark.parametrize("handling", list(Handling))
def test_the_work_and_the_matches_are_the_same(handling: Handling) -> None:
    overt, other = (
        NotedLayer([replace(entry, handling=how) for entry in ENTRIES]) for how in (Handling.OVERT, handling)
    )
    version = in_force(ENTRIES).version
    person = traveller("OSTRAVEL", "TARIMO", "1971-05-06")

    expected = screen(person, [ListInForce(version=version, index=ListInMemory(overt))], TODAY)
    found = screen(person, [ListInForce(version=version, index=ListInMemory(other))], TODAY)

    assert expected
    assert other.asked == overt.asked
    assert [(hit.entry.reference, hit.band, hit.score, hit.reasons) for hit in found] == [
        (hit.entry.reference, hit.band, hit.score, hit.reasons) for hit in expected
    ]
