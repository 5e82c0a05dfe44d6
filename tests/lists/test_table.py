from pathlib import Path

import pytest

from borderdesk.domain.watchlist import Category, Handling, Instruction, WatchlistEntry
from borderdesk.lists import CutListError, ForeignListError, ListFormat, ListRecord, RejectedRecord, read_list

SPECIMEN = Path(__file__).parents[1] / "specimens" / "lists" / "own_table.csv"
HEADER = "reference,category,instruction,primary_identifier\n"
ROW = "A1,wanted,arrest_detain,OSTRAVEL\n"


def state_code(words: str) -> str:
    return words if words in ("UTO", "KEN") else ""


def records(path: Path) -> list[ListRecord]:
    return list(read_list(path, state_code=state_code).records)


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "list.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_table_is_known_by_its_content_and_tells_its_authority_and_date() -> None:
    reader = read_list(SPECIMEN, state_code=state_code)

    assert reader.format is ListFormat.TABLE
    assert reader.authority == "Republic of Utopia"
    assert str(reader.list_date) == "2026-11-01"


def test_a_row_about_a_person_becomes_an_entry() -> None:
    person = records(SPECIMEN)[0]

    assert isinstance(person, WatchlistEntry)
    assert person.category is Category.WANTED
    assert person.instruction is Instruction.ARREST_DETAIN
    assert [name.text for name in person.names] == ["ERIKSSON ANNA MARIA", "ANNA ERIKSEN", "MARIA LIND", "ANNI"]
    assert [str(born.date_of_birth) for born in person.births] == ["1974-08-12"]
    assert person.handling is Handling.OVERT
    assert person.instructions == ("Hold, and call", "Be kind")


def test_years_may_be_a_range_or_about() -> None:
    person = records(SPECIMEN)[1]

    assert isinstance(person, WatchlistEntry)
    assert [(str(born.date_of_birth), born.to_year, born.is_approximate) for born in person.births] == [
        ("1970-??-??", 1973, False),
        ("1969-??-??", None, True),
    ]
    assert str(person.expires_on) == "2026-12-01"


def test_a_row_may_name_documents_alone() -> None:
    document = records(SPECIMEN)[2]

    assert isinstance(document, WatchlistEntry)
    assert document.names == ()
    assert [(listed.document_number, listed.issuing_state) for listed in document.documents] == [
        ("L898902C3", "UTO"),
        ("X123456", "UTO"),
    ]


def test_a_rejected_row_names_its_column_and_never_its_content() -> None:
    rejected = [record for record in records(SPECIMEN) if isinstance(record, RejectedRecord)]

    assert [record.reference for record in rejected] == ["UTO-X-001", "UTO-X-002"]
    assert "category" in rejected[0].reason
    assert "burglary" not in rejected[0].reason
    assert rejected[1].reason == "date_of_birth is not a date, a year or two years"


def test_a_table_without_its_last_line_break_is_whole(tmp_path: Path) -> None:
    assert len(records(written(tmp_path, HEADER + ROW.rstrip()))) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_says_the_encoding(tmp_path: Path, encoding: str) -> None:
    assert len(records(written(tmp_path, (HEADER + ROW).encode(encoding)))) == 1


def test_a_wrong_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, (HEADER + ROW * 3000).encode() + "A2,wanted,arrest_detain,MÜLLER\n".encode("latin-1"))

    with pytest.raises(ForeignListError, match="line 3002 is not UTF-8"):
        records(path)


def test_a_row_that_begins_with_the_mark_of_a_comment_is_a_row(tmp_path: Path) -> None:
    assert len(records(written(tmp_path, HEADER + "#7,wanted,arrest_detain,OSTRAVEL\n"))) == 1


@pytest.mark.parametrize(
    "content",
    [
        HEADER + ROW + "A2,wanted,arrest",
        HEADER + ROW + 'A2,wanted,arrest_detain,"OSTRA',
        "# entries: 3\n" + HEADER + ROW * 2,
    ],
)
def test_a_cut_table_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(CutListError):
        records(written(tmp_path, content))


@pytest.mark.parametrize(
    "content",
    [
        "reference,category,instruction,shoe_size\n",
        "reference,category,instruction,category\n",
        "# entries: many\n" + HEADER,
        (HEADER + ROW).encode("utf-16-le"),
        HEADER.encode() + b"A1,wanted,arrest_detain,\xff\n",
        HEADER + "A1,wanted,arrest_detain,\0\n",
        HEADER + 'A1,wanted,arrest_detain,"X"Y\n' + ROW,
    ],
)
def test_a_foreign_table_is_refused(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(ForeignListError):
        records(written(tmp_path, content))


def test_a_row_of_another_width_is_rejected_and_the_rest_is_read(tmp_path: Path) -> None:
    first, second = records(written(tmp_path, HEADER + "A0,wanted\n" + ROW))

    assert isinstance(first, RejectedRecord)
    assert isinstance(second, WatchlistEntry)


def test_many_comments_are_read(tmp_path: Path) -> None:
    assert len(records(written(tmp_path, "# note\n" * 5_000 + HEADER + ROW))) == 1
