import json
from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category, Instruction
from borderdesk.lists import ForeignListError, ListFormat, ListReader
from tests.lists.conftest import births_of, entries_of, kinds_of, names_of

Open = Callable[..., ListReader]


def test_a_page_of_the_public_list_is_read(opened: Open) -> None:
    reader = opened("notices.json")

    records = list(reader.records)

    assert reader.format is ListFormat.INTERPOL
    assert kinds_of(records) == {"WatchlistEntry": 2, "RejectedRecord": 1}
    red, yellow = entries_of(opened("notices.json"))
    assert (red.category, red.instruction) == (Category.WANTED, Instruction.REFER_TO_SECONDARY)
    assert (yellow.category, yellow.instruction) == (Category.MISSING_PERSON, Instruction.ASSIST_PROTECT)
    assert names_of(yellow) == [("BELQUIN", "main")]
    assert births_of(yellow) == [("2012-??-??", None, False)]


def test_a_single_notice_is_read_whole(opened: Open) -> None:
    (person,) = entries_of(opened("notice.json"))

    assert (person.reference, person.names[0].family_name) == ("2026/1", "OSTRAVEL")
    assert (set(person.sexes), set(person.nationalities)) == ({"M"}, {"KEN", "UGA"})
    assert births_of(person) == [("1961-03-04", None, False)]
    assert "warrant: KE, theft of a seal" in person.remarks
    assert "weight" not in person.remarks


@pytest.mark.parametrize("name", ["red_notice_list.json", "red_notice_detail_2025-6928.json"])
def test_a_real_file_is_read(opened: Open, shared: Path, name: str) -> None:
    assert kinds_of(list(opened(shared / "lists" / name).records)) == {"WatchlistEntry": 1}


def test_one_notice_a_line_is_read_too(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "notices.json"
    path.write_text('{"entity_id": "2026/1", "name": "OSTRAVEL"}\n{"entity_id": "2026/2", "name": "BELQUIN"}\n')

    assert [entry.reference for entry in entries_of(opened(path))] == ["2026/1", "2026/2"]


@pytest.mark.parametrize(
    "content",
    [
        b'{"_embedded": {"notices": []}}',
        b'{"_embedded": {"notices": 7}}',
        b'{"entity_id": "2026/1", "name": "OSTR',
        b'[[[[[{"entity_id": "2026/1"}]]]]]',
        b'{"entity_id": "2026/1", "name": "\xff"}',
    ],
)
def test_a_file_without_whole_notices_is_refused(opened: Open, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notices.json"
    path.write_bytes(content)

    with pytest.raises(ForeignListError):
        list(opened(path).records)


def test_a_file_far_too_large_is_refused_unread(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "notices.json"
    with path.open("wb") as file:
        file.write(json.dumps({"entity_id": "2026/1", "name": "OSTRAVEL"}).encode())
        file.truncate(9 << 20)

    with pytest.raises(ForeignListError, match="far too large"):
        opened(path)
