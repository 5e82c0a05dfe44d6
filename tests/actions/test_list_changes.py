"""Bringing in what has changed: the list in force is the old one with the changes, and nothing is built again."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from borderdesk.actions.list_changes import change_list
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import (
    Category,
    Instruction,
    ListedDocument,
    ListedName,
    ListVersion,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists, file_name
from borderdesk.storage.list_folder import place_to_build, put_in_place
from borderdesk.storage.list_pointers import list_named, put_in_force
from tests.built_lists import write_list
from tests.made_up import LIST, Desk

NAMES = ["TARIMO OSTRAVEL", "BELQUIN QUILLANT", "WENDELA GRIMSHAW"]


def entry(reference: str, name: str, document: str = "") -> WatchlistEntry:
    return WatchlistEntry(
        reference=reference,
        category=Category.WANTED,
        instruction=Instruction.REFER_TO_SECONDARY,
        names=(ListedName(text=name, quality=NameQuality.MAIN),),
        documents=(ListedDocument(document_number=document, issuing_state="UTO"),) if document else (),
    )


@pytest.fixture
def listed(desk: Desk) -> Desk:
    """A desk with three persons on a list."""
    path = place_to_build(desk.home.lists)
    digest = write_list(path, [entry(f"T-{number}", name) for number, name in enumerate(NAMES)])
    version = replace(LIST, name="TEST", entries=3, digest=digest)
    with desk.store.write() as session:
        put_in_place(path, version)
        put_in_force(session, version)
    return desk


def change(
    desk: Desk, *changed: WatchlistEntry, removed: tuple[str, ...] = (), role: Role | None = None
) -> ListVersion:
    officer, session_id = (desk.officer, desk.session_id) if role is None else desk.colleague(role)
    signed_in = SignedIn(officer=officer, session_id=session_id)
    return change_list(desk.store, desk.home.lists, desk.clock, signed_in, "TEST", changed=changed, removed=removed)


def found(desk: Desk, name: str) -> list[str]:
    primary, _, secondary = name.partition(" ")
    who = Traveller(
        primary_identifier=primary,
        secondary_identifier=secondary,
        date_of_birth=None,
        sex=Sex.UNSPECIFIED,
        nationality="",
        document=None,
    )
    with closing(OpenLists(desk.home.lists)) as lists:
        return [hit.entry.reference for hit in screen_traveller(desk.store, lists, desk.clock, desk.officer, who).hits]


def test_added_replaced_and_removed_entries_count_at_once(listed: Desk) -> None:
    version = change(listed, entry("T-0", "MIRZA OSKANDER"), entry("T-9", "ILVANE CORBRIDGE"), removed=("T-1",))

    assert version.entries == 3
    assert found(listed, "MIRZA OSKANDER") == ["T-0"]
    assert found(listed, "ILVANE CORBRIDGE") == ["T-9"]
    assert found(listed, "TARIMO OSTRAVEL") == found(listed, "BELQUIN QUILLANT") == []
    assert found(listed, "WENDELA GRIMSHAW") == ["T-2"]


def test_a_further_change_keeps_the_earlier_ones(listed: Desk) -> None:
    change(listed, entry("T-9", "ILVANE CORBRIDGE"), removed=("T-1",))
    version = change(listed, entry("T-1", "BELQUIN QUILLANT"), removed=("T-9", "T-2"))

    assert version.entries == 2
    assert [found(listed, name) for name in (*NAMES, "ILVANE CORBRIDGE")] == [["T-0"], ["T-1"], [], []]


def test_the_file_below_stays_as_long_as_it_is_needed_and_nothing_else_does(listed: Desk) -> None:
    (base,) = listed.home.lists.iterdir()
    first, second = change(listed, entry("T-9", "ILVANE CORBRIDGE")), change(listed, removed=("T-9",))

    assert {path.name for path in listed.home.lists.iterdir()} == {base.name, file_name(second)}
    assert first.digest != second.digest


def test_a_changed_file_below_is_a_damaged_list(listed: Desk) -> None:
    (base,) = listed.home.lists.iterdir()
    change(listed, entry("T-9", "ILVANE CORBRIDGE"))
    base.write_bytes(base.read_bytes()[:-1])

    with closing(OpenLists(listed.home.lists)) as lists:
        assert lists.in_force(listed.store).damaged == ("TEST",)


def test_a_change_is_journalled_and_renews_the_age(listed: Desk) -> None:
    change(listed, entry("T-9", "ILVANE CORBRIDGE"))

    with listed.store.read() as session:
        last = [entry.kind for entry in journal.entries(session)][-1]
        version = list_named(session, "TEST")
    assert last == ActKind.LIST_IMPORTED
    assert version is not None
    assert version.imported_at == listed.clock()


def test_what_is_not_in_the_list_cannot_be_removed_from_it(listed: Desk) -> None:
    with pytest.raises(InvalidValueError, match="not in the list"):
        change(listed, removed=("T-8",))

    assert found(listed, NAMES[0]) == ["T-0"]
    assert len(list(listed.home.lists.iterdir())) == 1


def test_only_who_may_import_lists_may_change_them(listed: Desk) -> None:
    with pytest.raises(NotPermittedError):
        change(listed, removed=("T-0",), role=Role.OFFICER)


def test_a_list_that_is_not_in_force_cannot_be_changed(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError, match="not in force"):
        change(desk, removed=("T-0",))
