"""What the journal costs: to a crossing that is saved, and to who verifies a million entries."""

import resource
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from borderdesk.actions.journal import verify_journal
from borderdesk.domain.canonical import canonical_json, canonical_text
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind, JournalEntry, StoredEntry, as_stored, payload_digest
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.storage import journal
from tests.made_up import desk_in

ENTRIES = 1_000_000
BATCH = 20_000
APPENDED = 2_000
_IN_A_CHILD = "import sys, bench.journal as b; b.verify_and_say(sys.argv[1])"


def figures() -> dict[str, float]:
    """Every second entry is a crossing with its row in the log; the others are views of a record."""
    with TemporaryDirectory() as folder:
        appended = _appending(Path(folder) / "short")
        home = Path(folder) / "long"
        fill(home, ENTRIES)
        child = [sys.executable, "-c", _IN_A_CHILD, str(home)]
        said = subprocess.run(child, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True).stdout
    seconds, busy, megabytes, steps = (float(word) for word in said.split())
    return {
        **appended,
        f"verifying {ENTRIES:,} entries, s": round(seconds, 1),
        f"verifying {ENTRIES:,} entries, s of processor time": round(busy, 1),
        f"verifying {ENTRIES:,} entries, MB at most": round(megabytes),
        f"verifying {ENTRIES:,} entries, times that progress was told": steps,
    }


def verify_and_say(home: str) -> None:
    """Verify in a process of its own, so that its memory is its own, and print what it took."""
    told = 0

    def progress(_done: int, _total: int) -> None:
        nonlocal told
        told += 1

    with desk_in(Path(home)) as desk:
        began, busy = time.perf_counter(), time.process_time()
        outcome = verify_journal(desk.store, desk.officer, progress)
        took, used = time.perf_counter() - began, time.process_time() - busy
    assert isinstance(outcome, JournalProof), outcome
    print(took, used, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, told)


def _appending(folder: Path) -> dict[str, float]:
    """Measure the processor time of the journal alone: head, state, tree, link, row, and a checkpoint in 500."""
    with desk_in(folder) as desk:
        payload = to_record(desk.record())
        spent = []
        for _ in range(3):
            used = 0.0
            with desk.store.write() as session:
                for _ in range(APPENDED):
                    began = time.process_time()
                    journal.append(session, Act(kind=ActKind.RECORD_VIEWED, at=desk.clock(), payload=payload))
                    used += time.process_time() - began
            spent.append(used / APPENDED * 1000)
    return {"journal, chain and root add to a crossing, ms of processor time": round(min(spent), 3)}


def fill(home: Path, number: int) -> None:
    """Write a long journal with its crossings at once, as no desk could."""
    with desk_in(home) as desk:
        record = to_record(desk.record())
        with desk.store.read() as session:
            last = journal.head(session)
        assert last is not None
        path = desk.home.database
        viewed = {"officer": desk.officer.officer_id, "session": str(desk.session_id), "crossing": ""}
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        _write(connection, last, record, viewed, number)


def _write(
    connection: sqlite3.Connection, last: JournalEntry, record: dict[str, Any], viewed: dict[str, str], number: int
) -> None:
    names = sorted(record)
    columns = [
        canonical_text(record[name]) if isinstance(record[name], list | dict) else record[name] for name in names
    ]
    ids = [names.index("crossing_id"), names.index("source_event_id")]
    template = canonical_json(record)
    old = [record["crossing_id"].encode(), record["source_event_id"].encode()]
    place = (last.sequence, last.link)
    ordinal = connection.execute("SELECT max(ordinal) FROM journal_entry").fetchone()[0]
    crossing = f"INSERT INTO crossing ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    entry = f"INSERT INTO journal_entry VALUES ({', '.join('?' * 12)})"
    stored = as_stored(last, 0)
    for first in range(0, number, BATCH):
        rows, entries = [], []
        for at in range(first, min(first + BATCH, number)):
            ordinal += 1
            if at % 2 == 0:
                new = [str(uuid7()), str(uuid7())]
                payload = template.replace(old[0], new[0].encode()).replace(old[1], new[1].encode())
                row = list(columns)
                row[ids[0]], row[ids[1]] = new
                rows.append(row)
                kind = "crossing"
            else:
                payload, kind = canonical_json(viewed), "record_viewed"
            place, made = _entry(stored, ordinal, place, kind, payload)
            entries.append(made)
        connection.execute("BEGIN")
        connection.executemany(crossing, rows)
        connection.executemany(entry, entries)
        connection.execute("COMMIT")


def _entry(
    like: StoredEntry, ordinal: int, place: tuple[int, bytes], kind: str, payload: bytes
) -> tuple[tuple[int, bytes], tuple[object, ...]]:
    sequence, previous = place[0] + 1, place[1]
    salt = sequence.to_bytes(32, "big")
    bare = like._replace(
        ordinal=ordinal,
        sequence=sequence,
        kind=kind.encode(),
        payload_digest=payload_digest(salt, payload),
        previous=previous,
    )
    link = bare.true_link()
    texts = (bare.desk.decode(), bare.chain.decode(), sequence, kind, bare.at.decode(), bare.monotonic_ns)
    return (sequence, link), (ordinal, *texts, payload, salt, bare.payload_digest, previous, link)
