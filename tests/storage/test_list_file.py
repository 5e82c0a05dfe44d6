"""List versions: each a file that is written once, known by its digest, and never half there."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    Level,
    ListedBirth,
    ListedDirection,
    ListedDocument,
    ListedName,
    ListVersion,
    Marking,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.screening import IndexBuilder
from borderdesk.storage.list_entries import from_text, to_text
from borderdesk.storage.list_file import Fresh, ListDamagedError, ListFile, OpenLists, file_name
from borderdesk.storage.list_folder import clear_away, place_to_build, put_in_place
from borderdesk.storage.list_pointers import list_named, lists_in_force, put_in_force
from borderdesk.storage.list_writing import DuplicateReferenceError, ListFileWriter, digest_of
from tests.built_lists import write_list
from tests.made_up import LIST, NOW, Desk

TEXTS = st.text(max_size=20)
SOME_TEXTS = TEXTS.filter(lambda text: bool(text.strip()))
DAYS = st.none() | st.dates()
ENTRIES = st.builds(
    WatchlistEntry,
    reference=SOME_TEXTS,
    category=st.sampled_from(Category),
    instruction=st.sampled_from(Instruction),
    names=st.lists(
        st.builds(ListedName, text=SOME_TEXTS, quality=st.sampled_from(NameQuality), family_name=TEXTS), min_size=1
    ).map(tuple),
    births=st.lists(
        st.builds(ListedBirth, date_of_birth=st.dates().map(PartialDate.of), is_approximate=st.booleans())
    ).map(tuple),
    sexes=st.frozensets(st.sampled_from("MF")),
    nationalities=st.frozensets(st.sampled_from(["UTO", "KEN"])),
    documents=st.lists(st.builds(ListedDocument, document_number=TEXTS, issuing_state=TEXTS, description=TEXTS)).map(
        tuple
    ),
    listed_on=DAYS,
    valid_from=st.none() | st.dates(max_value=date(2000, 1, 1)),
    expires_on=st.none() | st.dates(min_value=date(2000, 1, 2)),
    handling=st.none() | st.sampled_from(Handling),
    instructions=st.lists(TEXTS).map(tuple),
    remarks=TEXTS,
    direction=st.sampled_from(ListedDirection),
    caution=st.lists(TEXTS).map(tuple),
    source=TEXTS,
    programme=TEXTS,
    legal_basis=TEXTS,
    contact=TEXTS,
    review_on=DAYS,
    marking=st.none() | st.sampled_from(Marking),
)


def entry(reference: str, name: str = "TARIMO OSTRAVEL") -> WatchlistEntry:
    return WatchlistEntry(
        reference=reference,
        category=Category.WANTED,
        instruction=Instruction.REFER_TO_SECONDARY,
        names=(ListedName(text=name, quality=NameQuality.MAIN),),
        births=(ListedBirth(date_of_birth=PartialDate.of(date(1971, 5, 6))),),
    )


def built(folder: Path, name: str, *references: str) -> tuple[Path, ListVersion]:
    path = place_to_build(folder)
    digest = write_list(path, (entry(reference) for reference in references))
    version = ListVersion(
        name=name,
        version=str(len(references)),
        authority="Utopia",
        list_date=date(2026, 11, 1),
        imported_at=NOW,
        entries=len(references),
        level=Level.STOP,
        handling=Handling.OVERT,
        digest=digest,
    )
    return path, version


def brought_in(desk: Desk, name: str, *references: str) -> Path:
    path, version = built(desk.home.lists, name, *references)
    with desk.store.write() as session:
        put_in_place(path, version)
        put_in_force(session, version)
    return desk.home.lists / file_name(version)


@given(ENTRIES)
def test_an_entry_reads_back_as_it_was_written(made: WatchlistEntry) -> None:
    assert from_text(to_text(made)) == made


def test_a_list_file_answers_what_screening_asks(tmp_path: Path) -> None:
    path, version = built(tmp_path, "L", "A1", "A2")

    with closing(ListFile(path, version)) as file:
        (layer,) = file.layers
        assert file.entry_count == layer.entry_total == 2
        assert layer.names([1, 0, 1]) == [["TARIMO OSTRAVEL"]] * 3
        assert layer.entry(1) == entry("A2")
        assert list(layer.entries()) == [(0, entry("A1")), (1, entry("A2"))]
        assert (layer.number_of("A2"), layer.number_of("A3")) == (1, None)
        assert (file.entry_of("A1"), file.entry_of("A3")) == (entry("A1"), None)


def test_the_arrays_of_an_index_read_back_as_they_were_written(tmp_path: Path) -> None:
    path, version = built(tmp_path, "L", "A1", "A2")
    index = IndexBuilder()
    for reference in ("A1", "A2"):
        index.add(entry(reference))

    with closing(ListFile(path, version)) as file:
        read = file.layers[0].arrays

        for name, numbers in index.finish().by_name().items():
            np.testing.assert_array_equal(read[name], numbers)


def test_an_entry_without_a_name_has_none(tmp_path: Path) -> None:
    paper = ListedDocument(document_number="L898902C3", issuing_state="UTO")
    nameless = replace(entry("D1"), names=(), documents=(paper,))
    digest = write_list(tmp_path / "list", [nameless])
    version = replace(LIST, entries=1, digest=digest)

    with closing(ListFile(tmp_path / "list", version)) as file:
        assert file.layers[0].names([0]) == [[]]


def test_a_reference_stands_in_a_list_once(tmp_path: Path) -> None:
    with ListFileWriter(tmp_path / "list") as writer:
        writer.add(entry("A1"))

        with pytest.raises(DuplicateReferenceError):
            writer.add(entry("A1"))

        assert writer.entry_count == 1


def test_a_changed_a_cut_and_a_missing_file_are_each_damaged(tmp_path: Path) -> None:
    path, version = built(tmp_path, "L", "A1")
    whole = path.read_bytes()

    for content in (whole[:-1], whole[:-1] + bytes([whole[-1] ^ 1]), b"", None):
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(ListDamagedError):
            ListFile(path, version)


def test_a_file_of_another_form_is_not_opened(tmp_path: Path) -> None:
    path, version = built(tmp_path, "L", "A1")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    changed = replace(version, digest=digest_of(path))

    with pytest.raises(ListDamagedError, match="another form"):
        ListFile(path, changed)


def test_lists_in_force_are_opened_once_and_again_when_another_version_is_in_force(desk: Desk) -> None:
    brought_in(desk, "A", "A1")
    brought_in(desk, "B", "B1")
    with closing(OpenLists(desk.home.lists)) as lists:
        first = lists.in_force(desk.store)
        again = lists.in_force(desk.store)
        brought_in(desk, "A", "A1", "A2")
        changed = lists.in_force(desk.store)

    assert [version.name for version, _ in first.opened] == ["A", "B"]
    assert [file for _, file in again.opened] == [file for _, file in first.opened]
    assert [file.entry_count for _, file in changed.opened] == [2, 1]
    assert changed.opened[1][1] is first.opened[1][1]


@pytest.mark.parametrize("content", [None, b"something else"])
def test_a_file_that_is_touched_while_it_is_open_is_noticed(desk: Desk, content: bytes | None) -> None:
    path = brought_in(desk, "A", "A1")
    brought_in(desk, "B", "B1")
    with closing(OpenLists(desk.home.lists)) as lists:
        lists.in_force(desk.store)
        path.unlink()
        if content is not None:
            path.write_bytes(content)

        at_hand = lists.in_force(desk.store)

    assert at_hand.damaged == ("A",)
    assert [version.name for version, _ in at_hand.opened] == ["B"]
    assert [version.name for version in at_hand.versions] == ["A", "B"]


def test_a_list_that_is_repaired_is_in_force_again(desk: Desk) -> None:
    path = brought_in(desk, "A", "A1")
    whole = path.read_bytes()
    with closing(OpenLists(desk.home.lists)) as lists:
        path.unlink()
        missing = lists.in_force(desk.store)
        path.write_bytes(whole)
        repaired = lists.in_force(desk.store)

    assert (missing.damaged, repaired.damaged) == (("A",), ())


def test_a_pointer_reads_back_as_it_was_written(desk: Desk) -> None:
    _, version = built(desk.home.lists, "A", "A1")

    with desk.store.write() as session:
        put_in_force(session, version)
    with desk.store.read() as session:
        assert list_named(session, "A") == version
        assert list_named(session, "B") is None
        assert lists_in_force(session) == (version,)


def test_only_files_that_nobody_needs_are_cleared_away(tmp_path: Path) -> None:
    kept, version = built(tmp_path, "A", "A1")
    put_in_place(kept, version)
    old, old_version = built(tmp_path, "A", "A1", "A2")
    put_in_place(old, old_version)
    broken = tmp_path / "broken.part"
    broken.write_bytes(b"half a file")
    being_built = place_to_build(tmp_path)
    with ListFileWriter(being_built):
        clear_away(tmp_path, [version])
        left = {path.name for path in tmp_path.iterdir()}

    assert left == {file_name(version), being_built.name}


def test_a_reader_of_a_file_that_is_cleared_away_reads_on(tmp_path: Path) -> None:
    path, version = built(tmp_path, "A", "A1")
    put_in_place(path, version)
    with closing(ListFile(tmp_path / file_name(version), version)) as file:
        clear_away(tmp_path, [])

        assert file.layers[0].entry(0) == entry("A1")
    assert list(tmp_path.iterdir()) == []


def test_list_files_are_for_this_user_alone(desk: Desk) -> None:
    path = brought_in(desk, "A", "A1")

    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def written(folder: Path, key: DatabaseKey | None, before: Path | None, *rows: tuple[str, str]) -> Path:
    """Write a list file under its digest, beside an earlier one where there is one."""
    path = place_to_build(folder)
    index = IndexBuilder()
    with ListFileWriter(path, key) as writer:
        for reference, name in rows:
            writer.add(entry(reference, name))
            index.add(entry(reference, name))
        if before is not None:
            writer.add_fresh(before, date(2026, 8, 1), key)
        digest = writer.finish(index.finish().by_name())
    return path.rename(folder / f"{digest}.sqlite")


def fresh_in(path: Path, key: DatabaseKey | None) -> Fresh | None:
    raw = None if key is None else key.raw_bytes()
    with closing(ListFile(path, replace(LIST, digest=path.stem, file_key=raw))) as file:
        return file.fresh


@pytest.mark.parametrize("key", [None, DatabaseKey.generate()], ids=["plain", "encrypted"])
def test_a_list_file_tells_what_is_new_in_it_beside_the_one_before(tmp_path: Path, key: DatabaseKey | None) -> None:
    before = written(tmp_path, key, None, ("A1", "TARIMO"), ("A2", "OSTRAVEL"), ("A3", "BELQUIN"))

    after = written(tmp_path, key, before, ("A4", "QUILLFEN"), ("A2", "OSTRAVEL"), ("A1", "TARIMO OTHERWISE"))

    assert fresh_in(before, key) is None
    assert fresh_in(after, key) == Fresh(
        beside=before.stem, numbers=frozenset({0, 2}), references=frozenset({"A4", "A1"})
    )


def test_beside_a_file_that_was_touched_nothing_is_said_to_be_old(tmp_path: Path) -> None:
    before = written(tmp_path, None, None, ("A1", "TARIMO"))
    with closing(sqlite3.connect(before)) as connection, connection:
        connection.execute("INSERT INTO entry SELECT 7, 'A4', names, content FROM entry")

    assert fresh_in(written(tmp_path, None, before, ("A1", "TARIMO"), ("A4", "TARIMO")), None) is None
