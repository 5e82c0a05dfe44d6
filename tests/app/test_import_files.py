"""What the import page does with files: columns are read as last time, and rejected rows can be kept."""

import csv
from pathlib import Path

import pytest

from borderdesk.actions.import_progress import ImportControl
from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.importing import Imports
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.lists import ColumnMapping
from borderdesk.ui.watchlist.importing import ImportOrder
from tests.made_up import Desk

ROWS = "Case,Who,Born\nC-1,OSTRAVEL TARIMO,1974-08-12\nC-2,,1980-01-02\nC-3,BELQUIN ANNA,soon\n"
MAPPING = ColumnMapping(
    columns={"reference": "Case", "name": "Who", "date_of_birth": "Born"},
    constants={"category": "wanted", "instruction": "arrest_detain"},
)


def imports(desk: Desk) -> Imports:
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    return Imports(desk.store, desk.home.lists, desk.clock, by)


def order(source: Path, mapping: ColumnMapping | None) -> ImportOrder:
    return ImportOrder(source=source, name="CASES", level=Level.CHECK, handling=Handling.OVERT, mapping=mapping)


def written(path: Path, rows: str = ROWS) -> Path:
    path.write_text(rows)
    return path


def rejected_in(path: Path) -> list[list[str]]:
    with path.open(newline="") as file:
        return list(csv.reader(file))


def test_a_table_is_read_as_the_page_says_and_the_next_one_like_it(desk: Desk, tmp_path: Path) -> None:
    at_work = imports(desk)
    at_work.use(order(written(tmp_path / "a.csv"), MAPPING), lambda _: None, ImportControl())

    preview = at_work.preview(written(tmp_path / "b.csv"), None)

    assert preview.is_mapping_saved
    assert preview.mapping == MAPPING


def test_a_table_with_other_columns_is_not_read_as_the_last_one(desk: Desk, tmp_path: Path) -> None:
    at_work = imports(desk)
    at_work.use(order(written(tmp_path / "a.csv"), MAPPING), lambda _: None, ImportControl())

    preview = at_work.preview(written(tmp_path / "b.csv", ROWS.replace("Who", "Surname")), None)

    assert not preview.is_mapping_saved


@pytest.mark.parametrize("is_used", [False, True])
def test_what_was_rejected_is_saved_with_its_reason(desk: Desk, tmp_path: Path, is_used: bool) -> None:
    at_work = imports(desk)
    source = written(tmp_path / "a.csv")
    (at_work.use if is_used else at_work.check)(order(source, MAPPING), lambda _: None, ImportControl())

    at_work.save_rejected(tmp_path / "rejected.csv")

    header, *rows = rejected_in(tmp_path / "rejected.csv")
    assert header == ["reference", "reason"]
    assert [row[0] for row in rows] == ["C-2", "C-3"]
    assert all(reason for _, reason in rows)
    assert "soon" not in str(rows)


def test_what_was_rejected_before_is_not_saved_again(desk: Desk, tmp_path: Path) -> None:
    at_work = imports(desk)
    at_work.check(order(written(tmp_path / "a.csv"), MAPPING), lambda _: None, ImportControl())
    at_work.check(order(written(tmp_path / "b.csv", ROWS[:43]), MAPPING), lambda _: None, ImportControl())

    at_work.save_rejected(tmp_path / "rejected.csv")

    assert rejected_in(tmp_path / "rejected.csv") == [["reference", "reason"]]


def test_an_officer_looks_at_no_file(desk: Desk, tmp_path: Path) -> None:
    officer, session_id = desk.colleague(Role.OFFICER)
    at_work = Imports(desk.store, desk.home.lists, desk.clock, SignedIn(officer=officer, session_id=session_id))

    with pytest.raises(NotPermittedError):
        at_work.preview(written(tmp_path / "a.csv"), None)
