from pathlib import Path

import pytest

from borderdesk.actions.list_preview import check_list, preview_list
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ListFormat, RejectedRecord
from tests.made_up import Desk

LISTS = Path(__file__).parents[1] / "specimens" / "lists"


def test_a_preview_shows_how_the_first_rows_are_read_and_puts_nothing_in_force(desk: Desk) -> None:
    preview = preview_list(desk.store, desk.officer, LISTS / "foreign_table.csv", most=1)

    assert preview.list_format is ListFormat.TABLE
    assert preview.mapping is not None
    assert preview.mapping.columns["primary_identifier"] == "Surname"
    assert preview.ignored_columns == ("Type",)
    assert [row.reference for row in preview.records] == ["C-1"]
    assert not desk.home.lists.exists()


def test_a_preview_shows_what_would_be_rejected_and_leaves_out_what_is_no_person(desk: Desk) -> None:
    preview = preview_list(desk.store, desk.officer, LISTS / "un_shaped.xml")

    assert [isinstance(record, WatchlistEntry) for record in preview.records] == [True, True, False]
    assert isinstance(preview.records[-1], RejectedRecord)
    assert preview.records[-1].reason


def test_a_check_counts_what_an_import_would_make_and_leaves_nothing(desk: Desk) -> None:
    check = check_list(desk.store, desk.home.lists, desk.officer, LISTS / "own_table.csv")

    assert (check.entries, check.rejected, check.skipped) == (3, 2, 0)
    assert sum(check.reasons.values()) == 2
    assert list(desk.home.lists.iterdir()) == []


def test_only_who_may_import_sees_a_preview_or_a_check(desk: Desk) -> None:
    officer, _ = desk.colleague(Role.SUPERVISOR)

    with pytest.raises(NotPermittedError):
        preview_list(desk.store, officer, LISTS / "un_shaped.xml")
    with pytest.raises(NotPermittedError):
        check_list(desk.store, desk.home.lists, officer, LISTS / "un_shaped.xml")
