"""A record tells who added and closed it, in which versions of its list it stood, and what was found."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.own_entries import add_entry, close_entry, entry_from_cells
from borderdesk.actions.record_history import RecordEventKind, record_history
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import OWN_LISTS, Level
from borderdesk.storage.list_file import OpenLists
from tests.made_up import Desk

HEADER = "reference,category,instruction,primary_identifier,date_of_birth\n"
ONE, OTHER = "N-1,wanted,refer_to_secondary,OSTRAVEL,1974-08-12\n", "N-2,wanted,refer_to_secondary,BELQUIN,1980-01-02\n"


@pytest.fixture
def lists(desk: Desk) -> Iterator[OpenLists]:
    with closing(OpenLists(desk.home.lists)) as opened:
        yield opened


def bring_in(desk: Desk, path: Path, rows: str) -> None:
    path.write_text(HEADER + rows)
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, by, path, name="N", level=Level.CHECK)
    desk.clock.advance(timedelta(days=1))


def test_a_record_of_a_list_says_which_version_brought_or_changed_it(
    desk: Desk, lists: OpenLists, tmp_path: Path
) -> None:
    bring_in(desk, tmp_path / "list.csv", ONE)
    bring_in(desk, tmp_path / "list.csv", ONE + OTHER)

    known = record_history(desk.store, lists, desk.officer, "N", "N-1")
    new = record_history(desk.store, lists, desk.officer, "N", "N-2")

    assert [event.kind for event in known] == [RecordEventKind.UNCHANGED, RecordEventKind.LIST_VERSION]
    assert [event.kind for event in new] == [RecordEventKind.NEW_OR_CHANGED, RecordEventKind.LIST_VERSION]
    assert {event.by for event in known} == {desk.officer.display_name}
    assert len({event.version for event in known}) == 2


def test_a_record_of_the_desk_says_who_added_and_closed_it_and_why(desk: Desk, lists: OpenLists) -> None:
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    second, session_id = desk.colleague(Role.ADMINISTRATOR)
    entry = entry_from_cells(
        {
            "category": "wanted",
            "instruction": "refer_to_secondary",
            "primary_identifier": "OSTRAVEL",
            "source": "DCI",
            "review_on": (desk.clock.now + timedelta(days=30)).date().isoformat(),
        }
    )
    at_work = desk.store, desk.home.lists, desk.clock, by
    approving = SignedIn(officer=second, session_id=session_id)
    added = add_entry(*at_work, replace(entry, reference="D-1"), level=Level.STOP, reason="asked", second=approving)
    desk.clock.advance(timedelta(days=1))
    close_entry(*at_work, added.entry.reference, reason="found", second=approving)

    closed, begun = record_history(desk.store, lists, desk.officer, OWN_LISTS[Level.STOP], "D-1")

    assert (begun.kind, begun.words) == (RecordEventKind.ADDED, "asked")
    assert (closed.kind, closed.words) == (RecordEventKind.CLOSED, "found")
    assert closed.approved_by == second.display_name


def test_an_officer_reads_no_history_of_a_record(desk: Desk, lists: OpenLists) -> None:
    officer, _ = desk.colleague(Role.OFFICER)

    with pytest.raises(NotPermittedError):
        record_history(desk.store, lists, officer, "N", "N-1")
