"""How many crossings a second one hub stores: its server, its database and four desks on this one machine."""

import multiprocessing
import resource
import subprocess
import sys
import time
import urllib.request
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from borderdesk.hub import desks, partitions
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.embedded import EmbeddedPostgres
from borderdesk.hub.home import HubHome, make_home
from borderdesk.keys.sealing import OpeningKey
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.enrolment import EnrolmentRequest
from borderdesk.sync.parcel import Sender, write_parcel
from borderdesk.sync.wire import HubUnreachedError, Wire
from tests.hub.records import crossing_chain

DESKS = 4
ENTRIES = 8000
RUN = 500
PORT = 18443
LOOKED_UP = 200
POST = "MLB"


def figures() -> dict[str, float]:
    """Measure once with a hub in a folder that is thrown away."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        with EmbeddedPostgres(folder / "postgres") as postgres:
            home = make_home(folder / "hub", f"http://127.0.0.1:{PORT}", postgres.address("hub"))
            return _measured(home)


def _measured(home: HubHome) -> dict[str, float]:
    assert home.database is not None
    database = HubDatabase.open(home.database)
    database.migrate()
    database.write(lambda connection: partitions.make_months(connection, datetime.now(UTC).date()))
    loads = [_load(database, home, number) for number in range(DESKS)]
    crossings = sum(count for _, count in loads)
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "borderdesk",
            "--quiet",
            "hub",
            "--folder",
            str(home.folder),
            "serve",
            "--port",
            str(PORT),
        ]
    )
    try:
        _wait()
        with multiprocessing.get_context("spawn").Pool(DESKS) as pool:
            began = time.perf_counter()
            took = [ms for each in pool.map(_send, [parcels for parcels, _ in loads]) for ms in each]
            seconds = time.perf_counter() - began
        memory = _memory(server.pid)
    finally:
        server.terminate()
        server.wait()
    looked_up = _look_up(database)
    database.close()
    took.sort()
    return {
        "crossings stored a second, full record, 4 desks": round(crossings / seconds),
        "a parcel of 500 entries, median ms": round(took[len(took) // 2], 1),
        "a parcel of 500 entries, 95th percentile ms": round(took[len(took) * 95 // 100], 1),
        "memory of the hub after it, MB": round(memory, 1),
        "a document looked up, 99th percentile ms": round(looked_up, 2),
    }


def _load(database: HubDatabase, home: HubHome, number: int) -> tuple[list[bytes], int]:
    desk, chain = UUID(int=(number + 1) << 64), UUID(int=(number + 1) << 96)
    key = SigningKey.generate()
    now = datetime.now(UTC)
    secret = desks.offer_enrolment(database, POST, str(number), now)
    seal = OpeningKey.generate().closing_key
    asked = EnrolmentRequest(secret=secret, desk=desk, desk_key=key.verifying_key, desk_seal=seal)
    desks.enrol(database, asked, now)
    entries = crossing_chain(ENTRIES, chain=chain, desk=desk)
    sender = Sender(hub=home.hub.hub_id, post=POST, desk=desk, program="bench")
    parcels = [write_parcel(sender, entries[at : at + RUN], key) for at in range(0, ENTRIES, RUN)]
    return parcels, sum(entry.kind == "crossing" for entry in entries)


def _send(parcels: list[bytes]) -> list[float]:
    wire = Wire(address=f"http://127.0.0.1:{PORT}")
    took = []
    for parcel in parcels:
        began = time.perf_counter()
        wire.post("/v1/parcels", parcel)
        took.append((time.perf_counter() - began) * 1000)
    return took


def _wait() -> None:
    ends = time.monotonic() + 30
    while time.monotonic() < ends:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/readyz") as answer:
                if answer.status == 200:
                    return
        except (OSError, HubUnreachedError):
            time.sleep(0.1)
    raise SystemExit("the hub did not start")


def _memory(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def _look_up(database: HubDatabase) -> float:
    from borderdesk.hub.questions import Sought, find

    took = []
    for number in range(LOOKED_UP):
        began = time.perf_counter()
        find(database, Sought(document_number=f"X{number:07}", issuing_state="UTO"))
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took)[LOOKED_UP * 99 // 100]
