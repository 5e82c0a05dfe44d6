"""What saving a crossing costs, with its journal entry and on the disk, and how long proving the journal takes."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from borderdesk.actions.crossing_log import earlier_decision, recent_decisions
from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind, JournalEntry, seal
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.moments import moment_text
from borderdesk.storage import crossings, journal
from borderdesk.storage.tables import CrossingRow, JournalRow
from tests.made_up import PASSPORT, Desk, desk_in

SAVED = 1000
ENTRIES = 100_000
BATCH = 5000


def figures() -> dict[str, float]:
    """Measure in homes that are thrown away, on the disk of the temporary folder."""
    with TemporaryDirectory() as folder:
        alone = _saving(Path(folder) / "alone")
        beside = _saving_beside_another(Path(folder) / "beside")
        proving = _proving(Path(folder) / "long")
    return {**alone, **beside, **proving}


def save(folder: Path) -> list[float]:
    """Save crossings one by one and return the milliseconds that each took, in order of size."""
    with desk_in(folder) as desk:
        took = []
        for _ in range(SAVED):
            began = time.perf_counter()
            desk.record()
            took.append((time.perf_counter() - began) * 1000)
    return sorted(took)


def _saving(folder: Path) -> dict[str, float]:
    took = save(folder)
    return {
        "saving a crossing, median ms": round(took[SAVED // 2], 2),
        "saving a crossing, 99th percentile ms": round(took[SAVED * 99 // 100], 2),
    }


def _saving_beside_another(folder: Path) -> dict[str, float]:
    with desk_in(folder):
        command = [sys.executable, "-c", f"from bench.crossings import *; save(Path({str(folder)!r}))"]
        other = subprocess.Popen(command, cwd=Path(__file__).parents[1])
        took = save(folder)
        other.wait()
    return {
        "saving beside a second process that saves, median ms": round(took[SAVED // 2], 2),
        "saving beside a second process that saves, longest ms": round(took[-1], 2),
    }


def _proving(folder: Path) -> dict[str, float]:
    with desk_in(folder) as desk:
        _fill(desk)
        began = time.perf_counter()
        proof = verify_journal(desk.store, desk.officer)
        seconds = time.perf_counter() - began
        assert isinstance(proof, JournalProof)
        assert proof.entries >= ENTRIES
        began = time.perf_counter()
        recent_decisions(desk.store, desk.officer, desk.identity.lane, 5)
        earlier_decision(desk.store, desk.officer, desk.clock, desk.identity.lane, PASSPORT)
        asked = time.perf_counter() - began
        began = time.perf_counter()
        with desk.store.read() as session:
            crossings.page(session, CrossingFilter(nationality="UTO"), None, 50)
        paged = time.perf_counter() - began
    return {
        f"verifying a journal of {ENTRIES:,} crossings, s": round(seconds, 1),
        f"last decisions and double read guard in {ENTRIES:,} crossings, ms": round(asked * 1000, 1),
        f"first page of a filtered log of {ENTRIES:,} crossings, ms": round(paged * 1000, 1),
    }


def _fill(desk: Desk) -> None:
    """Write many crossings with their entries at once, as no desk could, so that measuring can begin."""
    first = desk.record()
    with desk.store.read() as session:
        last = journal.head(session)
    assert last is not None
    for _ in range(ENTRIES // BATCH):
        log = [replace(first, crossing_id=uuid7(), source_event_id=uuid7()) for _ in range(BATCH)]
        entries = []
        for crossing in log:
            last = _entry_after(last, crossing)
            entries.append(last)
        with desk.store.write() as session:
            session.execute(insert(CrossingRow), [to_record(crossing) for crossing in log])
            session.execute(insert(JournalRow), [_row(entry) for entry in entries])


def _entry_after(last: JournalEntry, crossing: Crossing) -> JournalEntry:
    return seal(
        Act(kind=ActKind.CROSSING, at=crossing.recorded_at, payload=to_record(crossing)),
        desk=last.desk,
        chain_id=last.chain_id,
        sequence=last.sequence + 1,
        previous=last.link,
        salt=bytes(32),
        monotonic_ns=0,
    )


def _row(entry: JournalEntry) -> dict[str, object]:
    return {
        "desk_id": str(entry.desk),
        "chain_id": str(entry.chain_id),
        "sequence": entry.sequence,
        "kind": str(entry.kind),
        "at": moment_text(entry.at),
        "monotonic_ns": entry.monotonic_ns,
        "payload": entry.payload,
        "salt": entry.salt,
        "payload_digest": entry.payload_digest,
        "previous": entry.previous,
        "link": entry.link,
    }
