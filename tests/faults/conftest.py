"""A process that records crossings and can be killed, and the check of what it left behind."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Officer, Role
from borderdesk.storage import crossings
from borderdesk.storage.store import Store
from tests.made_up import home_in

AUDITOR = Officer(officer_id="auditor", user_name="auditor", display_name="", role=Role.AUDITOR)


@dataclass(kw_only=True)
class Round:
    """What one child of the recorder said before it ended."""

    saved: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    vehicle: str = ""
    at_desk: list[str] = field(default_factory=list)
    parked: list[str] = field(default_factory=list)
    stopped: str = ""
    exit_code: int | None = None


class Recorder:
    """The recording process, as the one that kills its children sees it."""

    def __init__(self, checkout: Path) -> None:
        command = [sys.executable, "-m", "tests.faults.recorder"]
        self._process = subprocess.Popen(
            command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self._round = Round()
        self._pid = 0

    def begin(self, do: str, folder: Path, **order: object) -> None:
        """Order a round and wait until its process runs."""
        assert self._process.stdin is not None
        self._round = Round()
        self._process.stdin.write(json.dumps({"do": do, "folder": str(folder), **order}) + "\n")
        self._hear_until("pid")

    def wait_for_saved(self, number: int) -> None:
        """Wait until so many crossings were acknowledged."""
        while len(self._round.saved) < number:
            self._hear()

    def wait_until_stopped(self) -> None:
        """Wait until the process stands still in front of its statement."""
        self._hear_until("stopped")

    def has_stopped(self) -> bool:
        """Wait until the process stands still in front of its step, or has come to its end; tell which."""
        while (word := self._hear()) not in ("stopped", "ended"):
            pass
        return word == "stopped"

    def kill(self) -> None:
        """Kill the process as a power cut would."""
        os.kill(self._pid, signal.SIGKILL)

    def end(self) -> Round:
        """Wait for the end of the round and return what was said in it."""
        self._hear_until("ended")
        return self._round

    def close(self) -> None:
        """End the recorder."""
        self._process.communicate()

    def _hear_until(self, word: str) -> None:
        while self._hear() != word:
            pass

    def _hear(self) -> str:
        assert self._process.stdout is not None
        word, _, rest = self._process.stdout.readline().rstrip("\n").partition(" ")
        match word:
            case "pid":
                self._pid = int(rest)
            case "saved":
                self._round.saved.append(rest)
            case "failed":
                self._round.failed.append(rest)
            case "vehicle":
                self._round.vehicle = rest
            case "at_desk":
                self._round.at_desk.append(rest)
            case "parked":
                self._round.parked.append(rest)
            case "stopped":
                self._round.stopped = rest
            case "ended":
                self._round.exit_code = int(rest)
            case _:
                raise AssertionError("the recorder broke down; its own words are on standard error")
        return word


@dataclass(frozen=True, kw_only=True)
class Left:
    """What is left in a home after its writer was killed."""

    crossings: frozenset[str]
    faults: tuple[str, ...]


def left_in(folder: Path, acknowledged: list[str]) -> Left:
    """Open the home again and compare it with what was acknowledged, and its log with its journal."""
    with closing(Store(home_in(folder).database)) as store:
        proof = verify_journal(store, AUDITOR)
        with store.read() as session:
            page = crossings.page(session, EVERY_CROSSING, None, 1_000_000)
    there = frozenset(str(crossing.crossing_id) for crossing in page)
    faults = [f"lost {crossing}" for crossing in acknowledged if crossing not in there]
    if not isinstance(proof, JournalProof):
        faults.append(f"broken: {proof.kind}")
    elif proof.crossings != len(there):
        faults.append("the journal tells of another number of crossings")
    return Left(crossings=there, faults=tuple(faults))


@pytest.fixture(scope="module")
def recorder(checkout: Path) -> Iterator[Recorder]:
    running = Recorder(checkout)
    yield running
    running.close()


@pytest.fixture(scope="module")
def second_recorder(checkout: Path) -> Iterator[Recorder]:
    running = Recorder(checkout)
    yield running
    running.close()
