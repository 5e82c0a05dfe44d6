"""Changes made through SQL on the opened database: every one is found, and named where it was made."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from borderdesk.actions.checkpoints import take_checkpoint
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.witnesses import read_witness
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.witness import witness_line
from borderdesk.storage import journal
from tests.made_up import Desk

COLUMNS = (
    "ordinal",
    "desk_id",
    "chain_id",
    "sequence",
    "kind",
    "at",
    "monotonic_ns",
    "payload",
    "salt",
    "payload_digest",
    "previous",
    "link",
)
TEXTS = ("desk_id", "chain_id", "kind", "at")


@pytest.fixture
def small(desk: Desk) -> Desk:
    """A journal of a few acts, two crossings among them, and a checkpoint."""
    desk.record()
    desk.clock.advance(timedelta(minutes=1))
    with desk.store.write() as session:
        journal.append(session, Act(kind=ActKind.REFUSAL, at=desk.clock(), payload={"officer": "okafor"}))
    desk.record()
    take_checkpoint(desk.store, desk.clock)
    return desk


@pytest.fixture
def opened(small: Desk) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(small.home.database, isolation_level=None)) as connection:
        # Who tampers does not keep to the constraints of the table.
        connection.execute("DROP INDEX IF EXISTS ix_journal_entry_kind")
        yield connection


def broken(desk: Desk, *witnesses: str) -> tuple[int, Break]:
    outcome = verify_journal(desk.store, desk.officer, given=[read_witness(text) for text in witnesses])
    assert isinstance(outcome, BrokenEntry)
    return outcome.position, outcome.kind


def is_whole(desk: Desk) -> bool:
    return isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def rows_of(opened: sqlite3.Connection) -> list[dict[str, Any]]:
    names = ", ".join(f"CAST({name} AS BLOB)" if name in TEXTS else name for name in COLUMNS)
    found = opened.execute(f"SELECT {names} FROM journal_entry ORDER BY ordinal").fetchall()
    return [dict(zip(COLUMNS, row, strict=True)) for row in found]


def changes_of(value: bytes | int) -> Iterator[bytes | int]:
    """Yield a value with every one of its bytes changed: to its neighbour, to its other case, and to no letter."""
    if isinstance(value, int):
        yield from (value ^ 1 << bit for bit in range(0, 62, 1))
        return
    for at, byte in enumerate(value):
        for other in {byte ^ 1, byte ^ 0x20, 0xFF, 0x00} - {byte}:
            yield value[:at] + bytes([other]) + value[at + 1 :]


def put(opened: sqlite3.Connection, ordinal: int, name: str, value: bytes | int | None) -> None:
    as_column = "CAST(? AS TEXT)" if name in TEXTS else "?"
    opened.execute(f"UPDATE journal_entry SET {name} = {as_column} WHERE ordinal = ?", (value, ordinal))


@pytest.mark.parametrize("name", [name for name in COLUMNS if name != "ordinal"])
def test_every_changed_byte_of_every_column_is_found_at_its_entry(
    small: Desk, opened: sqlite3.Connection, name: str
) -> None:
    rows = rows_of(opened)
    # One entry of each sort: the opening of the chain, the key of the desk, an act, and a crossing at the end.
    for row in (rows[0], rows[2], rows[-2], rows[-1]):
        for number, changed in enumerate(changes_of(row[name])):
            if number % (17 if name == "payload" else 1):
                continue
            if name == "sequence" and any(other["sequence"] == changed for other in rows):
                continue
            put(opened, row["ordinal"], name, changed)
            position, _ = broken(small)
            assert position == row["ordinal"], (name, changed)
        put(opened, row["ordinal"], name, row[name])
    assert is_whole(small)


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in COLUMNS if name != "ordinal"])
def test_every_other_value_of_every_byte_is_found_at_its_entry(
    small: Desk, opened: sqlite3.Connection, name: str
) -> None:
    for row in rows_of(opened):
        value = row[name]
        if isinstance(value, int):
            continue
        for at, byte in enumerate(value):
            for other in (number for number in range(256) if number != byte and (number % 5 == at % 5 or number > 250)):
                put(opened, row["ordinal"], name, value[:at] + bytes([other]) + value[at + 1 :])
                assert broken(small)[0] == row["ordinal"], (name, at, other)
        put(opened, row["ordinal"], name, value)
    assert is_whole(small)


def test_a_changed_kind_of_value_is_found_at_its_entry(small: Desk, opened: sqlite3.Connection) -> None:
    for row in rows_of(opened):
        for name in COLUMNS[1:]:
            value = row[name]
            other = "CAST(? AS TEXT)" if name not in TEXTS else "CAST(? AS BLOB)"
            if isinstance(value, int):
                value, other = value + 0.5, "?"
            opened.execute(f"UPDATE journal_entry SET {name} = {other} WHERE ordinal = ?", (value, row["ordinal"]))
            assert broken(small)[0] == row["ordinal"], name
            put(opened, row["ordinal"], name, row[name])
    assert is_whole(small)


def test_every_dropped_entry_is_found_where_it_stood(small: Desk, opened: sqlite3.Connection) -> None:
    for row in rows_of(opened):
        opened.execute("BEGIN")
        opened.execute("DELETE FROM journal_entry WHERE ordinal = ?", (row["ordinal"],))
        opened.execute("COMMIT")
        position, kind = broken(small)
        assert position == row["ordinal"]
        is_last = row["ordinal"] == rows_of(opened)[-1]["ordinal"] + 1
        assert kind in ((Break.CUT, Break.RECORD) if is_last else (Break.GAP, Break.LINK))
        names = ", ".join(COLUMNS)
        marks = ", ".join("CAST(? AS TEXT)" if name in TEXTS else "?" for name in COLUMNS)
        opened.execute(f"INSERT INTO journal_entry ({names}) VALUES ({marks})", [row[name] for name in COLUMNS])
    assert is_whole(small)


def test_every_pair_of_swapped_entries_is_found_at_the_first(small: Desk, opened: sqlite3.Connection) -> None:
    last = rows_of(opened)[-1]["ordinal"]
    for first in range(1, last + 1):
        for second in range(first + 1, last + 1):
            for places in ((first, 0), (second, first), (0, second)):
                opened.execute("UPDATE journal_entry SET ordinal = ? WHERE ordinal = ?", (places[1], places[0]))
            assert broken(small)[0] == first
            for places in ((first, 0), (second, first), (0, second)):
                opened.execute("UPDATE journal_entry SET ordinal = ? WHERE ordinal = ?", (places[1], places[0]))
    assert is_whole(small)


def test_every_doubled_entry_is_found_behind_the_first(small: Desk, opened: sqlite3.Connection) -> None:
    rows = rows_of(opened)
    opened.execute("CREATE TABLE loose AS SELECT * FROM journal_entry")
    opened.execute("DROP TABLE journal_entry")
    opened.execute("ALTER TABLE loose RENAME TO journal_entry")
    assert is_whole(small)
    for row in rows:
        ordinal = row["ordinal"]
        opened.execute("UPDATE journal_entry SET ordinal = ordinal + 1 WHERE ordinal > ?", (ordinal,))
        names = ", ".join(COLUMNS[1:])
        opened.execute(
            f"INSERT INTO journal_entry (ordinal, {names}) SELECT ordinal + 1, {names} FROM journal_entry"
            " WHERE ordinal = ?",
            (ordinal,),
        )
        assert broken(small) == (ordinal + 1, Break.ORDER)
        opened.execute("DELETE FROM journal_entry WHERE ordinal = ?", (ordinal + 1,))
        opened.execute("UPDATE journal_entry SET ordinal = ordinal - 1 WHERE ordinal > ?", (ordinal,))
    assert is_whole(small)


@pytest.mark.parametrize("days", [-365, -1, 1])
def test_every_entry_with_another_date_is_found(small: Desk, opened: sqlite3.Connection, days: int) -> None:
    for row in rows_of(opened):
        moved = opened.execute(
            "SELECT strftime('%Y-%m-%dT%H:%M:%S', ?, ?) || '.000000+00:00'", (row["at"].decode(), f"{days} days")
        ).fetchone()[0]
        put(opened, row["ordinal"], "at", moved.encode())
        assert broken(small) == (row["ordinal"], Break.LINK)
        put(opened, row["ordinal"], "at", row["at"])


def test_an_entry_that_another_number_was_put_behind_is_out_of_order(small: Desk, opened: sqlite3.Connection) -> None:
    last = rows_of(opened)[-1]["ordinal"]
    opened.execute("UPDATE journal_entry SET ordinal = ordinal + 1 WHERE ordinal = ?", (last,))

    assert broken(small) == (last, Break.ORDER)


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("journal_checkpoint", "desk_id"),
        ("journal_checkpoint", "chain_id"),
        ("journal_checkpoint", "size"),
        ("journal_checkpoint", "root"),
        ("journal_checkpoint", "head"),
        ("journal_checkpoint", "at"),
        ("journal_checkpoint", "signature"),
        ("journal_state", "size"),
        ("journal_state", "tree"),
        ("journal_state", "latest_at"),
        ("desk_key", "private"),
    ],
)
def test_what_stands_beside_the_entries_cannot_be_changed_either(
    small: Desk, opened: sqlite3.Connection, table: str, name: str
) -> None:
    is_text = name in (*TEXTS, "latest_at")
    value = opened.execute(f"SELECT {f'CAST({name} AS BLOB)' if is_text else name} FROM {table}").fetchone()[0]
    for number, changed in enumerate(changes_of(value)):
        # A clamped key has bits that count for nothing, but its public half still names it.
        if number % 3 or changed == value:
            continue
        opened.execute(f"UPDATE {table} SET {name} = {'CAST(? AS TEXT)' if is_text else '?'}", (changed,))
        expected = {"journal_checkpoint": Break.CHECKPOINT, "journal_state": Break.STATE, "desk_key": Break.CHECKPOINT}
        assert broken(small)[1] in (expected[table], Break.CUT, Break.KEY), (name, changed)
    opened.execute(f"UPDATE {table} SET {name} = {'CAST(? AS TEXT)' if is_text else '?'}", (value,))
    assert is_whole(small)


def cut_behind(opened: sqlite3.Connection, ordinal: int) -> None:
    """Cut the tail as somebody would who knows the program: nothing in the database remembers it."""
    opened.execute(
        "DELETE FROM crossing WHERE crossing_id IN (SELECT json_extract(CAST(payload AS TEXT), "
        "'$.crossing_id') FROM journal_entry WHERE ordinal > ? AND kind = 'crossing')",
        (ordinal,),
    )
    opened.execute("DELETE FROM journal_entry WHERE ordinal > ?", (ordinal,))
    opened.execute("DELETE FROM journal_state")
    opened.execute("DELETE FROM journal_checkpoint WHERE size > ?", (ordinal,))


def test_a_cut_tail_is_found_by_every_printed_checkpoint_that_is_newer(small: Desk, opened: sqlite3.Connection) -> None:
    signed = take_checkpoint(small.store, small.clock)
    size = signed.checkpoint.size
    for kept in range(size - 1, 3, -1):
        cut_behind(opened, kept)

        assert is_whole(small), "without a witness nobody can know"
        assert broken(small, signed.to_text()) == (kept + 1, Break.CUT)
        assert broken(small, witness_line(signed.checkpoint)) == (kept + 1, Break.CUT)


def test_a_journal_that_was_written_anew_is_not_the_one_that_was_seen(desk: Desk, tmp_path: Path) -> None:
    image = tmp_path / "image.sqlite"
    with closing(sqlite3.connect(desk.home.database)) as source, closing(sqlite3.connect(image)) as copy:
        source.backup(copy)
    desk.record()
    seen = take_checkpoint(desk.store, desk.clock)
    # The older image is put back, and another crossing takes the place of the one that was seen.
    with closing(sqlite3.connect(image)) as source, closing(sqlite3.connect(desk.home.database)) as copy:
        source.backup(copy)

    assert is_whole(desk)
    assert broken(desk, seen.to_text())[1] is Break.CUT
    desk.record()
    desk.record()
    assert is_whole(desk)
    assert broken(desk, seen.to_text()) == (seen.checkpoint.size, Break.WITNESS)
    assert broken(desk, witness_line(seen.checkpoint)) == (seen.checkpoint.size, Break.WITNESS)


def test_a_tail_that_was_cut_carelessly_is_never_written_over(small: Desk, opened: sqlite3.Connection) -> None:
    last = rows_of(opened)[-1]["ordinal"]
    opened.execute("DELETE FROM crossing WHERE ordinal = (SELECT max(ordinal) FROM crossing)")
    opened.execute("DELETE FROM journal_entry WHERE ordinal = ?", (last,))

    small.record()

    with small.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.sequence == 2, "a new chain has begun"
    assert broken(small) == (last, Break.CUT)


def test_a_damaged_state_does_not_keep_a_crossing_from_being_written(small: Desk, opened: sqlite3.Connection) -> None:
    opened.execute("UPDATE journal_state SET tree = x'00', latest_at = 'never'")

    small.record()

    assert is_whole(small)


def test_a_witness_speaks_for_what_it_saw_and_for_nothing_behind_it(small: Desk) -> None:
    seen: SignedCheckpoint = take_checkpoint(small.store, small.clock)
    small.record()

    outcome = verify_journal(small.store, small.officer, given=[read_witness(seen.to_text())])

    assert isinstance(outcome, JournalProof)
    assert (outcome.witnessed, outcome.entries) == (seen.checkpoint.size, seen.checkpoint.size + 1)
