import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from borderdesk.actions.list_building import write_small
from borderdesk.domain.watchlist import Category, Instruction, ListedName, ListVersion, NameQuality, WatchlistEntry
from borderdesk.storage.list_records import entries_with
from borderdesk.storage.list_writing import digest_of
from tests.made_up import LIST


def entry(reference: str, name: str) -> WatchlistEntry:
    return WatchlistEntry(
        reference=reference,
        category=Category.WANTED,
        instruction=Instruction.REFER_TO_SECONDARY,
        names=(ListedName(text=name, quality=NameQuality.MAIN),),
    )


def written(folder: Path, *entries: WatchlistEntry, above: tuple[ListVersion, list[int]] | None = None) -> ListVersion:
    """Write a version as it lies in the folder of lists, on its own or as what has changed above another one."""
    path = folder / "new"
    write_small(path, entries)
    if above is not None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS base (digest TEXT NOT NULL, hidden BLOB NOT NULL)")
            row = (above[0].digest, np.array(above[1], "<i4").tobytes())
            connection.execute("INSERT INTO base VALUES (?, ?)", row)
            connection.commit()
    digest = digest_of(path)
    path.rename(folder / f"{digest}.sqlite")
    return replace(LIST, digest=digest, entries=len(entries))


def test_entries_are_found_by_what_they_hold(tmp_path: Path) -> None:
    version = written(tmp_path, entry("A-1", "OSTRAVEL"), entry("A-2", "BELQUIN"))

    assert [found.reference for found in entries_with(tmp_path, version, "belquin", 10)] == ["A-2"]
    assert len(entries_with(tmp_path, version, "A-", 1)) == 1


def test_what_a_version_has_changed_above_another_one_is_found_and_what_it_hides_is_not(tmp_path: Path) -> None:
    below = written(tmp_path, entry("A-1", "OSTRAVEL OLD"), entry("A-2", "OSTRAVEL"))
    version = written(tmp_path, entry("A-1", "OSTRAVEL NEW"), above=(below, [0]))

    found = entries_with(tmp_path, version, "OSTRAVEL", 10)

    assert [one.names[0].text for one in found] == ["OSTRAVEL NEW", "OSTRAVEL"]
