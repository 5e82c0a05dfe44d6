"""A list in memory, which answers as a list file does, and short ways to make entries and travellers."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import pytest

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.screening import Hit
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    Level,
    ListedBirth,
    ListedDocument,
    ListedName,
    ListVersion,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.screening import IndexBuilder, ListInForce, screen

TODAY = date(2026, 11, 24)

Screens: TypeAlias = Callable[[Traveller, Sequence[WatchlistEntry]], tuple[Hit, ...]]


class LayerInMemory:
    """Satisfies `IndexLayer`."""

    def __init__(self, entries: Sequence[WatchlistEntry], hidden: Iterable[int] = ()) -> None:
        builder = IndexBuilder()
        for entry in entries:
            builder.add(entry)
        self.arrays = builder.finish().by_name()
        self.hidden = frozenset(hidden)
        self._entries = entries

    def names(self, numbers: Sequence[int]) -> list[list[str]]:
        return [[name.text for name in self._entries[number].names] for number in numbers]

    def entry(self, number: int) -> WatchlistEntry:
        return self._entries[number]


class ListInMemory:
    """Satisfies `ListIndex`."""

    def __init__(self, *layers: LayerInMemory) -> None:
        self.layers = layers


def in_force(entries: Sequence[WatchlistEntry]) -> ListInForce:
    version = ListVersion(
        name="TEST",
        version="1",
        authority="Utopia",
        list_date=None,
        imported_at=datetime(2026, 11, 24, tzinfo=UTC),
        entries=len(entries),
        level=Level.STOP,
        handling=Handling.OVERT,
        digest="00",
    )
    return ListInForce(version=version, index=ListInMemory(LayerInMemory(entries)))


@pytest.fixture
def screens() -> Screens:
    return lambda traveller, entries: screen(traveller, [in_force(entries)], TODAY)


def listed(name: str = "", born: str = "", reference: str = "T-1", **elements: Any) -> WatchlistEntry:
    names = (ListedName(text=name, quality=NameQuality.MAIN),) if name else ()
    births = (ListedBirth(date_of_birth=PartialDate.parse_iso(born)),) if born else ()
    settled = {
        "reference": reference,
        "category": Category.WANTED,
        "instruction": Instruction.REFER_TO_SECONDARY,
        "names": names,
        "births": births,
    }
    return WatchlistEntry(**{**settled, **elements})


def listed_document(number: str, state: str) -> WatchlistEntry:
    return listed(documents=(ListedDocument(document_number=number, issuing_state=state),))


def traveller(primary: str, secondary: str = "", born: str = "", **elements: Any) -> Traveller:
    settled: dict[str, Any] = {
        "primary_identifier": primary,
        "secondary_identifier": secondary,
        "date_of_birth": PartialDate.parse_iso(born) if born else None,
        "sex": Sex.UNSPECIFIED,
        "nationality": "",
        "document": None,
    }
    return Traveller(**{**settled, **elements})


def document(number: str, state: str) -> TravelDocument:
    return TravelDocument(document_code="P", issuing_state=state, document_number=number, date_of_expiry=None)
