"""Lists of Utopia to read, and what reads them."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.actions.state_codes import state_code_finder
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ColumnMapping, ListReader, ListRecord, read_list
from borderdesk.paths import resources_directory
from borderdesk.reference import load_reference

SPECIMENS = Path(__file__).parents[1] / "specimens" / "lists"


@pytest.fixture(scope="session")
def state_code() -> Callable[[str], str]:
    """The countries that the program knows."""
    return state_code_finder(load_reference(resources_directory() / "reference"))


@pytest.fixture
def opened(state_code: Callable[[str], str]) -> Callable[..., ListReader]:
    """Open a list by its path, or by its name among the specimens."""

    def opened(path: Path | str, mapping: ColumnMapping | None = None) -> ListReader:
        return read_list(SPECIMENS / path, state_code=state_code, mapping=mapping)

    return opened


def entries_of(reader: ListReader) -> list[WatchlistEntry]:
    return [record for record in reader.records if isinstance(record, WatchlistEntry)]


def kinds_of(records: list[ListRecord]) -> Counter[str]:
    return Counter(type(record).__name__ for record in records)


def births_of(entry: WatchlistEntry) -> list[tuple[str, int | None, bool]]:
    return [(str(born.date_of_birth), born.to_year, born.is_approximate) for born in entry.births]


def documents_of(entry: WatchlistEntry) -> list[tuple[str, str]]:
    return [(paper.document_number, paper.issuing_state) for paper in entry.documents]


def names_of(entry: WatchlistEntry) -> list[tuple[str, str]]:
    return [(name.text, name.quality.value) for name in entry.names]
