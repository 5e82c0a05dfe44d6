import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Category, Handling, Instruction, ListedDirection, Marking
from borderdesk.lists import ColumnMapping, CutListError, DateOrder, ForeignListError, ListFormat, ListReader
from tests.lists.conftest import births_of, documents_of, entries_of, names_of
from tests.lists.workbooks import MAIN, write_workbook

Open = Callable[..., ListReader]


def test_the_columns_of_a_foreign_table_are_guessed_and_shown(opened: Open) -> None:
    reader = opened("foreign_table.csv")

    assert reader.mapping == ColumnMapping(
        columns={
            "reference": "Case No",
            "primary_identifier": "Surname",
            "secondary_identifier": "First Names",
            "date_of_birth": "DOB",
            "sex": "Gender",
            "document_number": "Passport No",
            "issuing_state": "Country of Issue",
            "remarks": "Comments",
        },
        constants={"category": "interest", "instruction": "refer_to_secondary"},
        date_order=DateOrder.DAY_FIRST,
    )
    assert reader.mapping.ignored(reader.columns) == ("Type",)


def test_a_foreign_table_is_read_by_what_was_guessed(opened: Open) -> None:
    first, second = entries_of(opened("foreign_table.csv"))

    assert names_of(first) == [("OSTRAVEL Tarimo Belquin", "main")]
    assert births_of(first) == [("1974-08-13", None, False)]
    assert documents_of(first) == [("A123456", "KEN")]
    assert (first.category, first.instruction) == (Category.INTEREST, Instruction.REFER_TO_SECONDARY)
    assert births_of(second) == [("1980-01-02", None, False)]


def test_dates_tell_that_the_month_comes_first(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,DOB\nOSTRAVEL,08/13/1974\nBELQUIN,02/01/1980\n")

    reader = opened(path)

    assert reader.mapping is not None
    assert reader.mapping.date_order is DateOrder.MONTH_FIRST
    assert [births_of(entry)[0][0] for entry in entries_of(reader)] == ["1974-08-13", "1980-02-01"]


def test_a_given_mapping_is_used_where_it_fits(opened: Open) -> None:
    mapping = ColumnMapping(
        columns={"reference": "Case No", "name": "First Names"},
        constants={"category": "wanted", "instruction": "discreet"},
    )

    entry = entries_of(opened("foreign_table.csv", mapping))[0]

    assert names_of(entry) == [("Tarimo Belquin", "main")]
    assert (entry.category, entry.instruction, entry.handling) == (
        Category.WANTED,
        Instruction.NOTE_AND_ADMIT,
        Handling.DISCREET,
    )


def test_a_row_without_a_reference_keeps_the_one_that_its_content_makes(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,DOB\nOSTRAVEL,1974\nBELQUIN,1980\n")
    before = [entry.reference for entry in entries_of(opened(path))]
    path.write_text("Name,DOB\nBELQUIN,1980\nOSTRAVEL,1975\n")

    after = [entry.reference for entry in entries_of(opened(path))]

    assert after[0] == before[1]
    assert after[1] not in before


def test_a_mapping_survives_being_saved() -> None:
    mapping = ColumnMapping(columns={"name": "Holder"}, constants={"category": "wanted"})

    assert ColumnMapping.from_json(f"{mapping.to_json()}".replace("'", '"')) == mapping


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "{}",
        '{"columns": 7}',
        '{"columns": {"shoe": "x"}}',
        '{"columns": {"sex": "x"}}',
        '{"columns": {"name": 7}}',
    ],
)
def test_a_mapping_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        ColumnMapping.from_json(text)


@pytest.mark.parametrize("content", ["Colour,Size\nred,9\n", "Surname,Surname\nA,B\n", f"{'x,' * 600}Surname\n"])
def test_a_table_that_is_no_watchlist_is_refused(opened: Open, tmp_path: Path, content: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(content)

    with pytest.raises(ForeignListError):
        list(opened(path).records)


def test_our_own_table_holds_all_of_an_entry(opened: Open, tmp_path: Path) -> None:
    cells = {
        "reference": "U-1",
        "category": "child at risk",
        "instruction": "help and protect",
        "name": "OSTRAVEL, Tarimo",
        "direction": "exit",
        "caution": "minor; asthma",
        "source": "Police of Utopia",
        "programme": "Lantern",
        "legal_basis": "Order 7/2026",
        "contact": "+254 700 000000",
        "review_on": "2027-01-01",
        "valid_from": "2026-01-01",
        "expires_on": "2028-01-01",
        "marking": "TLP:AMBER+STRICT",
        "document_number": "A1",
        "document_type": "passport",
    }
    path = tmp_path / "list.csv"
    path.write_text(";".join(cells) + "\n" + ";".join(f'"{text}"' for text in cells.values()) + "\n")

    (entry,) = entries_of(opened(path))

    assert (entry.category, entry.instruction) == (Category.CHILD_AT_RISK, Instruction.ASSIST_PROTECT)
    assert names_of(entry) == [("OSTRAVEL Tarimo", "main")]
    assert (entry.direction, entry.caution, entry.marking) == (
        ListedDirection.EXIT,
        ("minor", "asthma"),
        Marking.AMBER_STRICT,
    )
    assert (entry.source, entry.programme, entry.legal_basis) == ("Police of Utopia", "Lantern", "Order 7/2026")
    assert (entry.contact, str(entry.review_on), str(entry.expires_on)) == (
        "+254 700 000000",
        "2027-01-01",
        "2028-01-01",
    )
    assert entry.documents[0].description == "passport"


def test_a_workbook_is_read_with_dates_and_numbers_as_they_are_shown(opened: Open, tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "list.xlsx",
        [
            ("Ref", "Surname", "Given Names", "DOB", "Passport No"),
            ("W-1", "OSTRAVEL", "Tarimo", (27254, 1), 123456789),
            ("W-2", "BELQUIN", "", (27254, 2), 1.5e6),
            ("W-3", "BELKIN"),
            ("W-4", "TARIMO", "", 1974, "L0001"),
        ],
    )

    reader = opened(path)
    first, second, third, fourth = entries_of(reader)

    assert reader.format is ListFormat.WORKBOOK
    assert births_of(first) == births_of(second) == [("1974-08-13", None, False)]
    assert documents_of(first) == [("123456789", "")]
    assert documents_of(second) == [("1500000", "")]
    assert (third.reference, third.births) == ("W-3", ())
    assert births_of(fourth) == [("1974-??-??", None, False)]


def test_a_workbook_cut_anywhere_is_refused(opened: Open, tmp_path: Path) -> None:
    whole = write_workbook(
        tmp_path / "list.xlsx", [("Surname",), *((f"OSTRAVEL{n}",) for n in range(300))]
    ).read_bytes()
    cut = tmp_path / "cut.xlsx"

    for keep in (30, len(whole) // 2, len(whole) - 10):
        cut.write_bytes(whole[:keep])
        with pytest.raises(CutListError):
            list(opened(cut).records)


def test_a_workbook_that_unpacks_beyond_measure_is_refused(opened: Open, tmp_path: Path) -> None:
    bomb = f'<worksheet xmlns="{MAIN}"><sheetData>{" " * (8 << 20)}</sheetData></worksheet>'
    path = write_workbook(tmp_path / "bomb.xlsx", [], sheet=bomb)

    with pytest.raises(ForeignListError, match="beyond all measure"):
        list(opened(path).records)


def test_a_workbook_with_a_document_type_is_refused(opened: Open, tmp_path: Path) -> None:
    evil = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'
    path = write_workbook(tmp_path / "evil.xlsx", [], sheet=evil)

    with pytest.raises(ForeignListError, match="document type"):
        list(opened(path).records)


def test_another_packed_file_is_no_workbook(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")

    with pytest.raises(ForeignListError, match="no Excel workbook"):
        opened(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_workbook_with_a_damaged_part_is_refused(opened: Open, tmp_path: Path, method: int) -> None:
    whole = write_workbook(tmp_path / "whole.xlsx", [("Ref", "Surname"), ("W-1", "OSTRAVEL")])
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(whole) as archive, zipfile.ZipFile(path, "w", method) as packed:
        for name in archive.namelist():
            packed.writestr(name, archive.read(name))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo("xl/workbook.xml")
    begin = part.header_offset + 30 + len("xl/workbook.xml")
    content[begin + 4 : begin + part.compress_size] = bytes(part.compress_size - 4)
    path.write_bytes(content)

    with pytest.raises(CutListError):
        opened(path)


def test_a_workbook_whose_parts_have_names_in_no_encoding_is_refused(opened: Open, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "list.xlsx", [("Ref", "Surname"), ("W-1", "OSTRAVEL")])
    content = bytearray(path.read_bytes())
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        # The bit that says: the name is UTF-8.
        content[place + 9] |= 0x08
        place = content.find(b"PK\x01\x02", place + 1)
    with zipfile.ZipFile(path) as archive:
        for part in archive.infolist():
            content[part.header_offset + 7] |= 0x08
            content[part.header_offset + 30] = 0xEE
    path.write_bytes(content)

    with pytest.raises(CutListError):
        opened(path)
