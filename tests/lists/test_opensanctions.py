import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category
from borderdesk.lists import CutListError, ForeignListError, ListFormat, ListReader, RejectedRecord
from tests.lists.conftest import SPECIMENS, births_of, documents_of, entries_of, kinds_of, names_of

Open = Callable[..., ListReader]


def test_entities_are_known_by_their_content_and_only_who_is_listed_is_an_entry(opened: Open) -> None:
    reader = opened("entities.ftm.json")

    records = list(reader.records)

    assert reader.format is ListFormat.OPENSANCTIONS_FTM
    assert "CC BY-NC" in reader.licence_note
    assert kinds_of(records) == {"WatchlistEntry": 2, "SkippedRecord": 2, "RejectedRecord": 1}
    assert [record.reference for record in records if isinstance(record, RejectedRecord)] == ["NK-8"]
    assert reader.bytes_read() == reader.size


def test_documents_are_joined_to_their_holder_from_before_and_behind_them(opened: Open) -> None:
    person = entries_of(opened("entities.ftm.json"))[0]

    assert documents_of(person) == [("A123456", "KEN"), ("771234", "UGA"), ("Z9988776", "")]
    assert person.documents[0].description == "diplomatic passport"


def test_a_person_is_read_whole(opened: Open) -> None:
    person = entries_of(opened("entities.ftm.json"))[0]

    assert names_of(person) == [
        ("Tarimo Ostravel", "main"),
        ("Тaримо Остравель", "good"),
        ("Omar Belkin", "good"),
        ("The Quiet", "weak"),
    ]
    assert births_of(person) == [("1961-03-04", None, False), ("1960-??-??", None, False), ("1962-07-??", None, False)]
    assert (person.category, set(person.sexes), set(person.nationalities)) == (Category.SANCTIONS, {"M"}, {"KEN"})
    assert (person.programme, str(person.listed_on), person.source) == ("Utopia 1", "2020-03-04", "uto")


def test_a_document_whose_holder_is_missing_is_an_entry_of_its_own(opened: Open) -> None:
    document = entries_of(opened("entities.ftm.json"))[-1]

    assert (document.reference, document.names) == ("P-7", ())
    assert documents_of(document) == [("L0000001", "KEN")]


def test_a_cut_file_is_refused(opened: Open, tmp_path: Path) -> None:
    cut = tmp_path / "cut.json"
    cut.write_bytes((SPECIMENS / "entities.ftm.json").read_bytes()[:-40])

    with pytest.raises(CutListError, match="line 8"):
        list(opened(cut).records)


@pytest.mark.parametrize(
    "line",
    [
        b"[1]",
        b'{"schema": 1, "properties": []}',
        b'{"id": "x", "schema": "Person", "properties": {"name": ["\\ud800"]}}',
        b'{"id": "x", "schema": "Person", "properties": {"name": ["M\xfcller"]}}',
        b'{"a":' * 100_000,
        b'{"id": ' + b"1" * 5000 + b"}",
    ],
)
def test_a_broken_line_is_refused_with_its_number(opened: Open, tmp_path: Path, line: bytes) -> None:
    first = (SPECIMENS / "entities.ftm.json").read_bytes().splitlines()[1]
    broken = tmp_path / "broken.json"
    broken.write_bytes(first + b"\n" + line + b"\n")

    with pytest.raises(ForeignListError, match="line 2"):
        list(opened(broken).records)


def test_values_of_a_strange_kind_are_no_values(opened: Open, tmp_path: Path) -> None:
    strange = {"name": ["OSTRAVEL", 7, None, {"x": 1}], "birthDate": "1961", "gender": [[]], "topics": ["sanction"]}
    path = tmp_path / "strange.json"
    path.write_text(json.dumps({"id": "NK-1", "schema": "Person", "properties": strange}) + "\n")

    (person,) = entries_of(opened(path))

    assert names_of(person) == [("OSTRAVEL", "main")]
    assert births_of(person) == [("1961-??-??", None, False)]


def test_targets_are_read_by_the_names_of_their_columns(opened: Open) -> None:
    reader = opened("targets.simple.csv")

    records = list(reader.records)

    assert reader.format is ListFormat.OPENSANCTIONS_CSV
    assert kinds_of(records) == {"WatchlistEntry": 1, "SkippedRecord": 1, "RejectedRecord": 1}
    (person,) = entries_of(opened("targets.simple.csv"))
    assert [text for text, _ in names_of(person)] == ["Tarimo Ostravel", "Omar Belkin", "Belkin; Umar"]
    assert births_of(person) == [("1961-03-04", None, False), ("1960-??-??", None, False)]
    assert documents_of(person) == [("A123456", ""), ("B77", "")]
    assert (person.category, set(person.nationalities), person.programme) == (
        Category.SANCTIONS,
        {"KEN", "UGA"},
        "UTO-1",
    )


def test_the_real_entities_are_read(opened: Open, shared: Path) -> None:
    records = list(opened(shared / "lists" / "opensanctions_entities.ftm.json").records)

    assert kinds_of(records) == {"WatchlistEntry": 4, "SkippedRecord": 2}


@pytest.mark.parametrize("break_", ["\n", "\r", "\r\n"])
def test_a_line_break_within_a_cell_of_several_values_ends_none_of_them(
    opened: Open, tmp_path: Path, break_: str
) -> None:
    path = tmp_path / "targets.simple.csv"
    header, *_ = (SPECIMENS / "targets.simple.csv").read_text().splitlines()
    row = dict.fromkeys(header.replace('"', "").split(","), "")
    row |= {"id": "Q-1", "schema": "Person", "name": "OSTRAVEL", "aliases": f'"TARIMO; B";BEL{break_}QUIN'}
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        writer.writeheader()
        writer.writerow(row)

    (entry,) = entries_of(opened(path))

    assert [text for text, _ in names_of(entry)] == ["OSTRAVEL", "TARIMO; B", "BEL QUIN"]
