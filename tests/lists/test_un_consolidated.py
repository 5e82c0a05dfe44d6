from collections import Counter
from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category, NameQuality, WatchlistEntry
from borderdesk.lists import CutListError, ForeignListError, ListFormat, RejectedRecord, SkippedRecord, read_list

SPECIMEN = Path(__file__).parents[1] / "specimens" / "lists" / "un_shaped.xml"


def state_code(words: str) -> str:
    return {"Kenya": "KEN"}.get(words, "")


def entries(path: Path = SPECIMEN) -> list[WatchlistEntry]:
    records = read_list(path, state_code=state_code).records
    return [record for record in records if isinstance(record, WatchlistEntry)]


def test_the_list_is_known_by_its_content_and_tells_its_authority_and_date() -> None:
    reader = read_list(SPECIMEN, state_code=state_code)

    assert reader.format is ListFormat.UN_CONSOLIDATED
    assert reader.authority == "United Nations Security Council"
    assert str(reader.list_date) == "2026-02-01"


def test_individuals_are_entries_and_entities_are_skipped() -> None:
    reader = read_list(SPECIMEN, state_code=state_code)

    kinds = Counter(type(record) for record in reader.records)

    assert kinds == {WatchlistEntry: 2, RejectedRecord: 1, SkippedRecord: 1}
    assert reader.bytes_read() == reader.size


def test_every_name_of_a_person_is_kept_with_its_quality() -> None:
    person = entries()[0]

    assert [(name.text, name.quality) for name in person.names] == [
        ("TARIMO BELQUIN OSTRAVEL", NameQuality.MAIN),
        ("Tarimo Belkin", NameQuality.GOOD),
        ("Tarimo Belkeen", NameQuality.GOOD),
        ("The Quiet", NameQuality.WEAK),
        ("Омар Белкин", NameQuality.GOOD),
        ("Omar Belkin", NameQuality.GOOD),
        ("Umar Belkin", NameQuality.GOOD),
        ("Belquin, Osto", NameQuality.GOOD),
    ]


def test_every_shape_of_a_date_of_birth_is_read() -> None:
    first, second = entries()

    assert [(str(born.date_of_birth), born.to_year, born.is_approximate) for born in first.births] == [
        ("1961-03-04", None, False),
        ("1960-??-??", None, True),
        ("1962-04-05", None, False),
    ]
    assert [(str(born.date_of_birth), born.to_year) for born in second.births] == [
        ("1970-??-??", 1973),
        ("1974-11-??", None),
    ]


def test_a_document_is_kept_once_with_its_number_alone_and_its_issuer_as_a_code() -> None:
    first, second = entries()

    assert [(document.document_number, document.issuing_state) for document in first.documents] == [("B011641", "KEN")]
    assert [document.document_number for document in second.documents] == ["L191609"]


def test_the_other_particulars_are_kept() -> None:
    person = entries()[0]

    assert person.reference == "UTi.001"
    assert person.category is Category.UN_SANCTIONS
    assert person.sexes == {"M"}
    assert person.nationalities == {"KEN"}
    assert str(person.listed_on) == "2015-07-01"
    assert person.programme == "Utopia"
    assert person.remarks.splitlines() == [
        "Colonel",
        "Keeper of the seal",
        "Belport, Utopia",
        "Invented. Seen nowhere.",
    ]


def test_a_rejected_record_names_its_reference_and_reason() -> None:
    records = read_list(SPECIMEN, state_code=state_code).records

    rejected = [record for record in records if isinstance(record, RejectedRecord)]

    assert [(record.reference, record.reason) for record in rejected] == [
        ("UTi.003", "watchlist entry has neither a name nor a document")
    ]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_list_is_refused(tmp_path: Path, share: float) -> None:
    whole = SPECIMEN.read_bytes()
    cut = tmp_path / "cut.xml"
    cut.write_bytes(whole[: int(len(whole) * share)])

    with pytest.raises(CutListError):
        entries(cut)


def test_a_document_type_is_refused_before_anything_can_grow_from_it(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xml"
    bomb.write_text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><CONSOLIDATED_LIST>&a;</CONSOLIDATED_LIST>')

    with pytest.raises(ForeignListError, match="document type"):
        entries(bomb)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \n",
        b"hello\n",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"<html><body/></html>",
        b'<?xml version="1.0"?><Sanctions xmlns="urn:x"><sdnEntry/></Sanctions>',
        b"<CONSOLIDATED_LIST><INDIVIDUALS></CONSOLIDATED_LIST></INDIVIDUALS>",
        b"<CONSOLIDATED_LIST>\xff\xfe</CONSOLIDATED_LIST>",
        b"<CONSOLIDATED_LIST>" + b"<a>" * 100 + b"</a>" * 100 + b"</CONSOLIDATED_LIST>",
    ],
)
def test_a_foreign_or_broken_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    with pytest.raises(ForeignListError):
        entries(path)


def test_the_whole_list_of_the_security_council_is_read(shared: Path) -> None:
    reader = read_list(shared / "lists" / "un_consolidated.xml", state_code=state_code)

    kinds = Counter(type(record) for record in reader.records)

    assert kinds == {WatchlistEntry: 730, SkippedRecord: 273}
