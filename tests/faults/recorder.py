"""Records crossings in a process of its own until it is killed: the victim of the tests of this folder.

It takes one order a line and forks a child for each, so that a round costs no new interpreter. The child says its
process id, then each crossing that was acknowledged to it.
"""

import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event

from borderdesk.actions.backup import back_up
from borderdesk.actions.drafts import keep_draft, park_traveller
from borderdesk.actions.encrypting import rotate_key
from borderdesk.actions.retention import preview_purge, purge_records
from borderdesk.actions.vehicles import open_vehicle, vehicle_at
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.retention import RecordKind
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Level
from borderdesk.storage import crossings, journal
from tests.live_home import LiveHome
from tests.made_up import BUS, ERIKSSON, PASSPORT, Desk, a_crossing, a_draft, desk_in, home_in

REFER = Decision(outcome=Outcome.REFER_SECONDARY)
AN_HONEST_START = 2
"""How many crossings are saved before the one at which the child stops."""


class Stop:
    """Stops the process for good in front of one statement of a transaction, and says which one it is."""

    def __init__(self) -> None:
        self.passing: int | None = None

    def __call__(self, statement: str) -> None:
        if self.passing is None:
            return
        if self.passing == 0:
            say("stopped", statement)
            signal.pause()
        self.passing -= 1


def say(*words: object) -> None:
    os.write(sys.stdout.fileno(), (" ".join(map(str, words)) + "\n").encode())


def record_apart(desk: Desk) -> Crossing:
    """Save a crossing and its journal entry in two transactions: what the desk must never do."""
    crossing = replace(
        a_crossing(),
        officer_id=desk.officer.officer_id,
        session_id=desk.session_id,
        desk_id=desk.identity.desk_id,
        crossing_id=uuid7(),
    )
    with desk.store.write() as session:
        crossings.add(session, crossing)
    with desk.store.write() as session:
        act = Act(kind=ActKind.CROSSING, at=crossing.recorded_at, payload=to_record(crossing))
        journal.append(session, act)
    return crossing


def record(folder: str, stop_at: int | None = None, apart: bool = False, limit: int | None = None) -> None:
    """Save crossings up to a limit, or until the end; stop at a statement of the third one where that is asked."""
    stop = Stop()
    event.listen(Engine, "before_cursor_execute", lambda *about: stop(" ".join(about[2].split()[:3])))
    event.listen(Engine, "commit", lambda _: stop("COMMIT"))
    with desk_in(Path(folder)) as desk:
        for number in count() if limit is None else range(limit):
            if number == AN_HONEST_START:
                stop.passing = stop_at
            crossing = record_apart(desk) if apart else desk.record()
            stop("acknowledgement")
            say("saved", crossing.crossing_id)


def record_on_a_full_disk(folder: str) -> None:
    """Save crossings until no file may grow any more; then make room, and save the one that failed."""
    with desk_in(Path(folder)) as desk:
        largest = max(file.stat().st_size for file in Path(folder).iterdir())
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 40_000, hard))
        event_id = _fill(desk)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        say("saved", desk.record(source_event_id=event_id).crossing_id)


def serve_a_bus(folder: str, stop_at: int | None = None) -> None:
    """Serve the people of a bus until the end: each is at the desk first, every third is then set aside.

    What is said: the vehicle once it is open, then for each person that they are at the desk, and saved or parked.
    """
    stop = Stop()
    event.listen(Engine, "before_cursor_execute", lambda *about: stop(" ".join(about[2].split()[:3])))
    event.listen(Engine, "commit", lambda _: stop("COMMIT"))
    with desk_in(Path(folder)) as desk:
        who, lane = desk.signed_in, desk.identity
        at_lane = vehicle_at(desk.store, desk.officer, lane.lane).vehicle
        bus = at_lane or open_vehicle(desk.store, desk.clock, who, lane, BUS)
        say("vehicle", bus.vehicle_id)
        for number in count():
            draft = a_draft(traveller=passenger(uuid7()), details=bus.details())
            if number == AN_HONEST_START:
                stop.passing = stop_at
            keep_draft(desk.store, desk.clock, who, draft)
            say("at_desk", draft.event_id)
            if number % 3 == 1:
                park_traveller(desk.store, desk.clock, who, draft)
                say("parked", draft.event_id)
            else:
                crossing = desk.record(draft.traveller, details=draft.details, source_event_id=draft.event_id)
                say("saved", crossing.crossing_id)


def keep_records(folder: str) -> None:
    """Record crossings, let years pass and delete them, again and again; each is said once it was saved."""
    with desk_in(Path(folder)) as desk:
        start = desk.clock.now
        while True:
            for _ in range(5):
                desk.clock.now = start
                say("saved", desk.record(passenger(uuid7()), REFER).crossing_id)
            desk.clock.now = start + timedelta(days=2000)
            preview = preview_purge(desk.store, desk.clock, desk.signed_in)
            exempted = {RecordKind.CROSSING_ENDED: "a test without headquarters"}
            purge_records(desk.store, desk.clock, desk.signed_in, preview, exempted)


def keep_backups(folder: str, stick: str) -> None:
    """Record crossings and back the desk up, again and again."""
    with desk_in(Path(folder)) as desk:
        while True:
            desk.clock.advance(timedelta(seconds=1))
            say("saved", desk.record(passenger(uuid7()), REFER).crossing_id)
            back_up(desk.store, desk.clock, desk.signed_in, desk.home, Path(stick))


def keep_importing(folder: str, file: str) -> None:
    """Record crossings and import a list that grows by an entry each time, again and again."""
    source = Path(file)
    with desk_in(Path(folder)) as desk:
        for number in count(1):
            say("saved", desk.record(passenger(uuid7()), REFER).crossing_id)
            rows = "".join(f"N{n},wanted,refer_to_secondary,OKAFOR {n}\n" for n in range(number))
            source.write_text(f"reference,category,instruction,primary_identifier\n{rows}")
            who, lists = desk.signed_in, desk.home.lists
            import_list(desk.store, lists, desk.clock, who, source, name="GROWING", level=Level.CHECK)


def replace_at_the_desk(folder: str, stop_at: int | None = None) -> None:
    """Let one half-done traveller after another come to the desk, none of them decided or cleared."""
    stop = Stop()
    event.listen(Engine, "before_cursor_execute", lambda *about: stop(" ".join(about[2].split()[:3])))
    event.listen(Engine, "commit", lambda _: stop("COMMIT"))
    with desk_in(Path(folder)) as desk:
        for number in count():
            draft = a_draft(traveller=passenger(uuid7()))
            if number == AN_HONEST_START:
                stop.passing = stop_at
            keep_draft(desk.store, desk.clock, desk.signed_in, draft)
            say("at_desk", draft.event_id)


def rotate_the_key(folder: str, stop_at: int) -> None:
    """Give an encrypted home a new key; stop in front of one of the changes to its folder."""
    live = LiveHome(home=home_in(Path(folder)), recovery_code="")
    with live.entered() as opened:
        _stop_at_file(folder, stop_at)
        rotate_key(opened.store, live.clock, opened.signed_in).close()


def encrypt(folder: str, stop_at: int) -> None:
    """Let the administrator of a plain home sign in; stop in front of one of the changes to its folder."""
    live = LiveHome(home=home_in(Path(folder)), recovery_code="")
    _stop_at_file(folder, stop_at)
    with live.entered():
        pass


def _stop_at_file(folder: str, stop_at: int) -> None:
    """Stop the process for good in front of one of the steps by which it changes a folder."""
    stop = Stop()
    stop.passing = stop_at

    def hear(event_name: str, about: tuple[Any, ...]) -> None:
        if event_name not in _CHANGES or not str(about[0]).startswith(folder):
            return
        if event_name != "open" or int(about[2]) & (os.O_WRONLY | os.O_RDWR):
            stop(f"{event_name} {Path(str(about[0])).name}")

    sys.addaudithook(hear)


_CHANGES = ("open", "os.rename", "os.remove", "os.truncate", "os.link")


def passenger(number: UUID) -> Traveller:
    """Somebody whom no other document names."""
    document = replace(PASSPORT, document_number=f"N{number.hex[-16:].upper()}")
    return replace(ERIKSSON, document=document)


def _fill(desk: Desk) -> UUID:
    while True:
        event_id = uuid7()
        try:
            say("saved", desk.record(source_event_id=event_id).crossing_id)
        except EnvironmentFailureError as error:
            say("failed", error)
            return event_id


ORDERS: dict[str, Callable[..., None]] = {
    "record": record,
    "record_on_a_full_disk": record_on_a_full_disk,
    "serve_a_bus": serve_a_bus,
    "keep_records": keep_records,
    "keep_backups": keep_backups,
    "keep_importing": keep_importing,
    "replace_at_the_desk": replace_at_the_desk,
    "rotate_the_key": rotate_the_key,
    "encrypt": encrypt,
}


def main() -> None:
    """Serve orders until there are no more."""
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        child = os.fork()
        if child == 0:
            say("pid", os.getpid())
            ORDERS[order.pop("do")](**order)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
