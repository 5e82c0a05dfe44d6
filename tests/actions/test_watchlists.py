"""Bringing lists in: whole or not at all, and the list in force stays whatever goes wrong."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.import_progress import ImportControl, ImportProgress, ImportStoppedError, Progress
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.state_codes import state_code_finder
from borderdesk.actions.watchlists import (
    ImportSummary,
    ListShrunkError,
    import_list,
    list_history,
    list_states,
    remove_list,
)
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Category, Instruction, Level, ListedName, NameQuality, WatchlistEntry
from borderdesk.lists import ColumnMapping, CutListError, ForeignListError, RejectedRecord
from borderdesk.paths import resources_directory
from borderdesk.reference import load_reference
from borderdesk.storage import crossings, journal
from borderdesk.storage.list_changes import ListChanges
from borderdesk.storage.list_file import OpenLists, file_name
from borderdesk.storage.list_folder import place_to_build, put_in_place
from borderdesk.storage.list_pointers import put_in_force
from tests.built_lists import write_list
from tests.made_up import ERIKSSON, LIST, Desk, desk_in

CONSTANTS = {"category": "wanted", "instruction": "detain"}
LISTS = Path(__file__).parents[1] / "specimens" / "lists"


def table(folder: Path, entries: int) -> Path:
    path = folder / f"{entries}.csv"
    rows = (f"T-{number},wanted,refer_to_secondary,OSTRAVEL,TARIMO\n" for number in range(entries))
    header = "reference,category,instruction,primary_identifier,secondary_identifier\n"
    path.write_text(header + "".join(rows))
    return path


def already_in_force(desk: Desk, entries: int) -> None:
    """Put a version in force without the child process, which takes its time to start."""
    path = place_to_build(desk.home.lists)
    names = (ListedName(text="TARIMO OSTRAVEL", quality=NameQuality.MAIN),)
    digest = write_list(
        path,
        (
            WatchlistEntry(
                reference=f"T-{number}",
                category=Category.WANTED,
                instruction=Instruction.REFER_TO_SECONDARY,
                names=names,
            )
            for number in range(entries)
        ),
    )
    version = replace(LIST, name="TEST", entries=entries, digest=digest)
    with desk.store.write() as session:
        put_in_place(path, version)
        put_in_force(session, version)


def bring_in(
    desk: Desk,
    source: Path,
    *,
    role: Role | None = None,
    allow_shrink: bool = False,
    progress: Progress | None = None,
    on_rejected: Callable[[RejectedRecord], None] | None = None,
    control: ImportControl | None = None,
    mapping: ColumnMapping | None = None,
) -> ImportSummary:
    officer, session_id = (desk.officer, desk.session_id) if role is None else desk.colleague(role)
    return import_list(
        desk.store,
        desk.home.lists,
        desk.clock,
        SignedIn(officer=officer, session_id=session_id),
        source,
        name="TEST",
        level=Level.CHECK,
        allow_shrink=allow_shrink,
        progress=progress,
        on_rejected=on_rejected,
        control=control,
        mapping=mapping,
    )


def in_force(desk: Desk) -> tuple[list[int], list[str]]:
    """Return how many entries are in force and what lies in the folder of lists; each list must be whole."""
    lists = OpenLists(desk.home.lists)
    states = list_states(desk.store, lists, desk.clock, desk.officer)
    lists.close()
    assert not any(state.is_damaged for state in states)
    files = sorted(path.name for path in desk.home.lists.iterdir())
    assert files == sorted(file_name(state.version) for state in states)
    return [state.version.entries for state in states], files


def kinds(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [entry.kind for entry in journal.entries(session)]


def test_an_import_puts_every_entry_in_force_and_journals_it(desk: Desk) -> None:
    summary = bring_in(desk, LISTS / "own_table.csv")

    assert (summary.version.entries, summary.rejected_count, summary.skipped) == (3, 2, 0)
    assert [record.reference for record in summary.rejected] == ["UTO-X-001", "UTO-X-002"]
    assert (summary.version.level, summary.version.authority) == (Level.CHECK, "Republic of Utopia")
    assert in_force(desk)[0] == [3]
    assert kinds(desk)[-1] == ActKind.LIST_IMPORTED
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_the_age_counts_from_the_import_and_the_lists_own_date_stands_beside_it(desk: Desk) -> None:
    bring_in(desk, LISTS / "un_shaped.xml")
    desk.clock.advance(timedelta(hours=2))

    lists = OpenLists(desk.home.lists)
    (state,) = list_states(desk.store, lists, desk.clock, desk.officer)
    lists.close()

    assert state.age_minutes == 120
    assert str(state.version.list_date) == "2026-02-01"


def test_progress_runs_to_the_end_of_the_file(desk: Desk, tmp_path: Path) -> None:
    source = table(tmp_path, 1200)
    told: list[ImportProgress] = []

    bring_in(desk, source, progress=told.append)

    assert [one.bytes_read for one in told] == sorted(one.bytes_read for one in told)
    assert (told[-1].bytes_read, told[-1].size) == (source.stat().st_size, source.stat().st_size)
    assert (told[-1].records, told[-1].of_about, told[-1].seconds_left) == (1200, 1200, 0)
    assert told[-1].is_indexing
    assert len(told) > 2


def test_a_new_version_takes_the_place_of_the_old_one_and_its_file(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    bring_in(desk, table(tmp_path, 5))

    entries, files = in_force(desk)
    assert entries == [5]
    assert len(files) == 1


def test_the_same_file_can_be_imported_again(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, table(tmp_path, 3))
    desk.clock.advance(timedelta(days=1))

    again = bring_in(desk, table(tmp_path, 3))

    assert again.version.imported_at == desk.clock.now
    assert in_force(desk)[0] == [3]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", ForeignListError),
        (b"hello", ForeignListError),
        (b"<html/>", ForeignListError),
        ((LISTS / "un_shaped.xml").read_bytes()[:-200], CutListError),
        (b"# entries: 9\nreference,category,instruction,primary_identifier\n", CutListError),
        (b"reference,category,instruction,primary_identifier\n", InvalidValueError),
        (b"reference,category,instruction\nA,wanted,nonsense\n", InvalidValueError),
    ],
)
def test_a_file_that_is_no_whole_list_leaves_the_list_in_force(
    desk: Desk, tmp_path: Path, content: bytes, error: type[Exception]
) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)
    bad = tmp_path / "bad"
    bad.write_bytes(content)

    with pytest.raises(error):
        bring_in(desk, bad, allow_shrink=True)

    assert in_force(desk) == before


def test_a_file_that_is_missing_leaves_the_list_in_force(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)

    with pytest.raises(EnvironmentFailureError):
        bring_in(desk, tmp_path / "nowhere")

    assert in_force(desk) == before


@pytest.mark.parametrize(("entries", "allowed"), [(18, True), (17, False)])
def test_a_list_may_lose_a_tenth_of_its_entries_and_no_more(
    desk: Desk, tmp_path: Path, entries: int, allowed: bool
) -> None:
    already_in_force(desk, 20)

    if allowed:
        bring_in(desk, table(tmp_path, entries))
    else:
        with pytest.raises(ListShrunkError):
            bring_in(desk, table(tmp_path, entries))

    assert in_force(desk)[0] == [entries if allowed else 20]


def test_a_version_of_other_entries_removes_the_old_ones_however_many_it_has(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 20)
    source = table(tmp_path, 20)
    source.write_text(source.read_text().replace("T-", "U-"))

    with pytest.raises(ListShrunkError) as refused:
        bring_in(desk, source)

    assert refused.value.share == 1.0
    assert in_force(desk)[0] == [20]


def test_what_a_version_changes_is_counted(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, table(tmp_path, 20))
    source = table(tmp_path, 22)
    lines = source.read_text().replace("T-3,wanted", "T-3,overstay").replace("T-4,wanted", "T-4,overstay")
    source.write_text("".join(line for line in lines.splitlines(keepends=True) if not line.startswith("T-7,")))

    summary = bring_in(desk, source)

    assert summary.changes == ListChanges(added=2, changed=2, removed=1)


def test_every_import_of_a_list_is_kept(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, table(tmp_path, 3))
    bring_in(desk, LISTS / "own_table.csv", allow_shrink=True)

    last, first = list_history(desk.store, desk.officer, "TEST")

    assert (first.entries, first.rejected, first.format) == (3, 0, "csv")
    assert (last.entries, last.rejected, str(last.list_date)) == (3, 2, "2026-11-01")
    assert last.changes == ListChanges(added=3, changed=0, removed=3)


def test_the_next_version_of_a_foreign_table_is_read_as_the_last_one_was(desk: Desk) -> None:
    given = ColumnMapping(columns={"reference": "Case No", "name": "Surname"}, constants=CONSTANTS)
    first = bring_in(desk, LISTS / "foreign_table.csv", mapping=given)

    second = bring_in(desk, LISTS / "foreign_table.csv")

    assert first.mapping == second.mapping == given


def test_each_rejected_record_is_handed_over_and_counted_by_its_reason(desk: Desk, tmp_path: Path) -> None:
    source = table(tmp_path, 700)
    source.write_text(source.read_text() + "X-1,nonsense,refer_to_secondary,A,B\n" * 250 + "T-1,wanted,detain,A,B\n")
    handed: list[str] = []

    summary = bring_in(desk, source, on_rejected=lambda record: handed.append(record.reference))

    assert (summary.rejected_count, len(summary.rejected), len(handed)) == (251, 100, 251)
    assert sorted(summary.rejected_by_reason.values()) == [1, 250]
    assert "the reference stands in the list already" in summary.rejected_by_reason


def test_an_import_can_be_held_and_let_go_on(desk: Desk, tmp_path: Path) -> None:
    control = ImportControl()
    told: list[ImportProgress] = []

    def hold_once(done: ImportProgress) -> None:
        if not told:
            control.pause()
        elif done.is_paused:
            control.resume()
        told.append(done)

    summary = bring_in(desk, table(tmp_path, 3_000), progress=hold_once, control=control)

    assert summary.version.entries == 3_000
    assert any(done.is_paused for done in told)


def test_a_stopped_import_leaves_the_list_in_force_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)
    control = ImportControl()

    with pytest.raises(ImportStoppedError):
        bring_in(desk, table(tmp_path, 100_000), progress=lambda _: control.stop(), control=control)

    assert in_force(desk) == before
    assert multiprocessing.active_children() == []


def test_crossings_are_recorded_while_a_list_is_built_and_stopping_it_loses_none(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)
    control = ImportControl()
    recorded: list[Crossing] = []

    def record(done: ImportProgress) -> None:
        recorded.append(desk.record(replace(ERIKSSON, secondary_identifier=f"ANNA {len(recorded)}")))
        if len(recorded) == 25:
            control.stop()

    with pytest.raises(ImportStoppedError):
        bring_in(desk, table(tmp_path, 100_000), progress=record, control=control)

    with desk.store.read() as session:
        assert len(list(crossings.records(session))) == 25
    assert in_force(desk) == before
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


@pytest.mark.parametrize(("role", "allowed"), [(Role.ADMINISTRATOR, True), (Role.SUPERVISOR, False)])
def test_a_list_is_removed_by_who_may_and_the_journal_says_so(desk: Desk, role: Role, allowed: bool) -> None:
    already_in_force(desk, 3)
    officer, session_id = desk.colleague(role)
    signed_in = SignedIn(officer=officer, session_id=session_id)

    if allowed:
        remove_list(desk.store, desk.home.lists, desk.clock, signed_in, name="TEST", reason="wrong list")
    else:
        with pytest.raises(NotPermittedError):
            remove_list(desk.store, desk.home.lists, desk.clock, signed_in, name="TEST", reason="wrong list")

    assert in_force(desk)[0] == ([] if allowed else [3])
    assert (ActKind.LIST_REMOVED in kinds(desk)) is allowed


@pytest.mark.parametrize(("name", "reason"), [("TEST", " "), ("OTHER", "wrong list")])
def test_a_list_is_not_removed_without_its_name_and_a_reason(desk: Desk, name: str, reason: str) -> None:
    already_in_force(desk, 3)
    signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)

    with pytest.raises(InvalidValueError):
        remove_list(desk.store, desk.home.lists, desk.clock, signed_in, name=name, reason=reason)

    assert in_force(desk)[0] == [3]


def test_a_list_may_shrink_further_where_somebody_says_so(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 20)

    bring_in(desk, table(tmp_path, 2), allow_shrink=True)

    assert in_force(desk)[0] == [2]


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        (Role.ADMINISTRATOR, True),
        (Role.OFFICER, False),
        (Role.SECONDARY_OFFICER, False),
        (Role.SUPERVISOR, False),
        (Role.AUDITOR, False),
    ],
)
def test_only_who_may_import_lists_does(desk: Desk, tmp_path: Path, role: Role, allowed: bool) -> None:
    source = table(tmp_path, 3)

    if allowed:
        bring_in(desk, source, role=role)
    else:
        with pytest.raises(NotPermittedError):
            bring_in(desk, source, role=role)

    assert (ActKind.LIST_IMPORTED in kinds(desk)) is allowed


@pytest.mark.parametrize("name", ["", "../x", "A" * 41, "A\nB", "DESK-STOP", "desk-check"])
def test_a_list_needs_a_plain_name(desk: Desk, tmp_path: Path, name: str) -> None:
    signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)

    with pytest.raises(InvalidValueError):
        import_list(desk.store, desk.home.lists, desk.clock, signed_in, table(tmp_path, 3), name=name)


def test_killing_the_building_leaves_the_list_in_force(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)

    def kill(done: ImportProgress) -> None:
        for child in multiprocessing.active_children():
            os.kill(child.pid or 0, signal.SIGKILL)

    with pytest.raises(EnvironmentFailureError):
        bring_in(desk, table(tmp_path, 100_000), progress=kill)

    assert in_force(desk) == before


def test_stopping_an_import_leaves_the_list_in_force_and_no_process(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)

    def stop(done: ImportProgress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in(desk, table(tmp_path, 100_000), progress=stop)

    assert in_force(desk) == before
    assert multiprocessing.active_children() == []


IMPORT = """
import os, signal, sys
from pathlib import Path
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from tests.built_lists import write_list
from tests.made_up import desk_in

def die(done):
    if done.is_indexing:
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    with desk_in(Path(sys.argv[1])) as desk:
        signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
        progress = die if sys.argv[3] == "die" else None
        source, folder = Path(sys.argv[2]), desk.home.lists
        import_list(desk.store, folder, desk.clock, signed_in, source, name="TEST", progress=progress)
"""


def run_import(checkout: Path, desk: Desk, source: Path, *words: str) -> subprocess.CompletedProcess[str]:
    script = source.parent / "import_list_in_a_process.py"
    script.write_text(IMPORT)
    command = [*words, sys.executable, str(script), str(desk.home.data), str(source), "die" if not words else "live"]
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_killing_the_importing_program_leaves_the_list_in_force_and_the_next_import_clears_up(
    desk: Desk, tmp_path: Path, checkout: Path
) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)[0]

    ran = run_import(checkout, desk, table(tmp_path, 2000))

    assert ran.returncode == -signal.SIGKILL
    lists = OpenLists(desk.home.lists)
    assert [version.entries for version in lists.in_force(desk.store).versions] == before
    lists.close()
    bring_in(desk, table(tmp_path, 4))
    assert in_force(desk)[0] == [4]


def test_a_full_disk_leaves_the_list_in_force_and_is_said(desk: Desk, tmp_path: Path, checkout: Path) -> None:
    already_in_force(desk, 3)
    before = in_force(desk)

    ran = run_import(checkout, desk, table(tmp_path, 5_000), "prlimit", "--fsize=300000")

    assert ran.returncode == 1
    assert "EnvironmentFailureError: the disk" in ran.stderr
    assert in_force(desk) == before


def test_another_desk_sees_the_new_version_at_once(desk: Desk, tmp_path: Path) -> None:
    already_in_force(desk, 3)
    with desk_in(desk.home.data) as other:
        lists = OpenLists(other.home.lists)
        before = lists.in_force(other.store)
        bring_in(desk, table(tmp_path, 5))
        after = lists.in_force(other.store)
        lists.close()

    assert [version.entries for version in (*before.versions, *after.versions)] == [3, 5]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Kenya", "KEN"),
        ("ken", "KEN"),
        ("KE", "KEN"),
        (" South  Sudan ", "SSD"),
        ("Germany", "DEU"),
        ("D", "D"),
        ("?", ""),
    ],
)
def test_a_country_is_found_by_name_and_by_code(words: str, code: str) -> None:
    find = state_code_finder(load_reference(resources_directory() / "reference"))

    assert find(words) == code
