"""A list in memory, which answers as a list file does, and short ways to make entries and travellers."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import numpy as np
import pytest
from numpy.typing import NDArray

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
from borderdesk.screening import ListInForce, screen, terms_of, token_keys

TODAY = date(2026, 11, 24)

Screens: TypeAlias = Callable[[Traveller, Sequence[WatchlistEntry]], tuple[Hit, ...]]


class ListInMemory:
    """Satisfies `TokenIndex`."""

    def __init__(self, entries: Sequence[WatchlistEntry]) -> None:
        self._entries = entries
        self._terms = [terms_of(entry) for entry in entries]
        self._tokens = sorted({token for terms in self._terms for token in terms.tokens})

    @property
    def entry_count(self) -> int:
        return len(self._entries)

    def tokens_under(self, keys: Iterable[int]) -> list[tuple[int, str, int]]:
        wanted = frozenset(keys)
        return [
            (number, token, len(self.entries_with_token(number)))
            for number, token in enumerate(self._tokens)
            if wanted & token_keys(token)
        ]

    def entries_with_token(self, token: int) -> NDArray[np.int32]:
        text = self._tokens[token]
        return np.array([number for number, terms in enumerate(self._terms) if text in terms.tokens], np.int32)

    def entries_with_document(self, folded_number: str) -> list[int]:
        return [number for number, terms in enumerate(self._terms) if folded_number in terms.documents]

    def births(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        pairs = [(number, day) for number, terms in enumerate(self._terms) for day in sorted(terms.days_of_birth)]
        columns = np.array(pairs, np.int32).reshape(-1, 2)
        return columns[:, 0], columns[:, 1]

    def entry(self, number: int) -> tuple[WatchlistEntry, tuple[tuple[tuple[str, ...], ...], ...]]:
        return self._entries[number], self._terms[number].names


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
    return ListInForce(version=version, index=ListInMemory(entries))


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
