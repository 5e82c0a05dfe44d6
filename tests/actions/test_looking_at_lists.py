"""Looking at a list's file and looking records up: who may, and that nothing comes into force by looking."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from borderdesk.actions.list_preview import check_list, preview_list
from borderdesk.actions.record_search import records_like
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.lists import RejectedRecord
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.list_pointers import lists_in_force
from tests.made_up import Desk, desk_in

LISTS = Path(__file__).parents[1] / "specimens" / "lists"
OWN = LISTS / "own_table.csv"
MAY_IMPORT = [(Role.ADMINISTRATOR, True), (Role.SUPERVISOR, False), (Role.OFFICER, False)]


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with a list of an open, a discreet and a blind record in force."""
    with desk_in(tmp_path_factory.mktemp("listed")) as desk:
        path = desk.home.data / "list.csv"
        path.write_text(
            "reference,category,instruction,primary_identifier,secondary_identifier,document_number,handling\n"
            "N1,wanted,refer_to_secondary,ERIKSSON,ANNA,L8989,\n"
            "N2,interest,note_and_admit,ERIKSSON,ANNA,L8988,discreet\n"
            "N3,interest,note_and_admit,ERIKSSON,ANNA,L8987,blind\n"
        )
        by = SignedIn(officer=desk.officer, session_id=desk.session_id)
        import_list(desk.store, desk.home.lists, desk.clock, by, path, name="N")
        yield desk


@pytest.mark.parametrize(("role", "allowed"), MAY_IMPORT)
def test_who_may_import_may_look_at_a_file(desk: Desk, role: Role, allowed: bool) -> None:
    officer, _ = desk.colleague(role)

    if not allowed:
        with pytest.raises(NotPermittedError):
            preview_list(desk.store, officer, OWN)
        with pytest.raises(NotPermittedError):
            check_list(desk.store, desk.home.lists, officer, OWN)
        return
    preview = preview_list(desk.store, officer, OWN)
    built = check_list(desk.store, desk.home.lists, officer, OWN)

    assert preview.list_format.value == "csv"
    assert len([one for one in preview.records if not isinstance(one, RejectedRecord)]) == built.entries == 3
    assert list(desk.home.lists.iterdir()) == []
    with desk.store.read() as session:
        assert lists_in_force(session) == ()


def test_a_preview_shows_twenty_rows_at_most_and_why_one_is_rejected(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    head = "reference,category,instruction,primary_identifier\n"
    path.write_text(head + "B1,nonsense,refuse_entry,X\n" + "".join(f"N{n},wanted,refuse_entry,X\n" for n in range(30)))

    preview = preview_list(desk.store, desk.officer, path)

    assert len(preview.records) == 20
    assert isinstance(preview.records[0], RejectedRecord)
    assert "category" in preview.records[0].reason


def test_a_foreign_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Buy milk\n")

    with pytest.raises(InvalidValueError):
        preview_list(desk.store, desk.officer, path)


@pytest.mark.parametrize(
    ("text", "found"), [("erikson ana", {"N1", "N2"}), ("L8989", {"N1"}), ("lindqvist", set()), ("  ", set())]
)
def test_a_supervisor_finds_records_by_name_and_number_but_no_blind_one(
    listed: Desk, text: str, found: set[str]
) -> None:
    officer, session_id = listed.colleague(Role.SUPERVISOR, f"s{len(text)}")
    by = SignedIn(officer=officer, session_id=session_id)

    with closing(OpenLists(listed.home.lists)) as lists:
        records = records_like(listed.store, lists, listed.clock, by, text)

    assert {record.entry.reference for record in records} == found


def test_an_administrator_sees_open_records_only_and_what_was_shown_is_journalled(listed: Desk) -> None:
    officer, session_id = listed.colleague(Role.ADMINISTRATOR)
    by = SignedIn(officer=officer, session_id=session_id)

    with closing(OpenLists(listed.home.lists)) as lists:
        records = records_like(listed.store, lists, listed.clock, by, "eriksson anna")

    with listed.store.read() as session:
        last = journal.head(session)
    assert [record.entry.reference for record in records] == ["N1"]
    assert last is not None
    assert last.kind == ActKind.RECORD_VIEWED
    assert b'"records":[["N","N1"]]' in (last.payload or b"")


def test_an_officer_looks_no_records_up(listed: Desk) -> None:
    officer, session_id = listed.colleague(Role.OFFICER)

    with closing(OpenLists(listed.home.lists)) as lists, pytest.raises(NotPermittedError):
        records_like(listed.store, lists, listed.clock, SignedIn(officer=officer, session_id=session_id), "eriksson")
