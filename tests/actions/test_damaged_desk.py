"""A damaged database: recognised when the desk opens, saved as far as it can be read, and work goes on at once."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from borderdesk.actions.damaged_desk import Recovered, recover_if_damaged
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.door import OpenedDesk, enter, enter_with_code
from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.paths import Home
from borderdesk.storage import crossings, journal
from borderdesk.storage.store import Store
from tests.live_home import BOSS, PASSPHRASE, LiveHome, copy_of, desk_of, live_home
from tests.made_up import NOW, desk_in, home_in

CROSSINGS = 60


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain desk at which some have crossed, to be copied."""
    with desk_in(folder := tmp_path_factory.mktemp("busy") / "home") as desk:
        for _ in range(CROSSINGS):
            desk.record()
    return folder


@pytest.fixture
def home(tmp_path: Path, busy: Path) -> Home:
    copytree(busy, tmp_path / "home")
    return home_in(tmp_path / "home")


def pages_by_hand(home: Home, root: str) -> list[int]:
    """Return all pages that hold a word, for a SQLite that lists none."""
    content = home.database.read_bytes()
    return [n + 1 for n in range(len(content) // 4096) if root.encode() in content[n * 4096 : (n + 1) * 4096]]


def wreck(home: Home, pages: list[int]) -> bytes:
    with home.database.open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * 4096)
            stream.write(b"\xa5" * 4096)
    return home.database.read_bytes()


def recovered(home: Home) -> Recovered:
    outcome = recover_if_damaged(home, lambda: NOW)
    assert outcome is not None
    return outcome


def log_of(home: Home) -> tuple[int, JournalProof]:
    store, _ = open_store(home)
    with closing(store):
        with desk_in(home.data) as desk:
            proof = verify_journal(store, desk.officer)
        with store.read() as session:
            number = len(crossings.page(session, EVERY_CROSSING, None, 1000))
    assert isinstance(proof, JournalProof)
    return number, proof


def test_a_whole_database_is_left_alone(home: Home) -> None:
    before = home.database.read_bytes()

    assert recover_if_damaged(home, lambda: NOW) is None
    assert home.database.read_bytes() == before


def test_damage_in_an_index_costs_nothing_and_the_log_goes_on(home: Home) -> None:
    with closing(sqlite3.connect(home.database)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_crossing_document_number_issuing_state'"
        (root,) = connection.execute(query).fetchone()
    damaged = wreck(home, [root])

    outcome = recovered(home)

    assert (outcome.is_whole, outcome.crossings, outcome.salvaged) == (True, CROSSINGS, None)
    assert outcome.kept.read_bytes() == damaged
    number, proof = log_of(home)
    assert (number, proof.chains) == (CROSSINGS, 2)


def test_damage_in_the_log_is_saved_around_and_the_desk_begins_an_empty_one(home: Home) -> None:
    pages = pages_by_hand(home, '"crossing_id"')
    damaged = wreck(home, pages[4:7])

    outcome = recovered(home)

    assert not outcome.is_whole
    assert outcome.kept.read_bytes() == damaged
    assert outcome.salvaged is not None
    with closing(Store(outcome.salvaged)) as store, store.read() as session:
        saved = len(crossings.page(session, EVERY_CROSSING, None, 1000))
        last = journal.head(session)
    assert saved == outcome.crossings
    assert saved + outcome.entries >= 2 * CROSSINGS - 20
    number, proof = log_of(home)
    assert (number, proof.chains) == (0, 1)
    with desk_in(home.data) as desk:
        with desk.store.read() as session:
            ((_, opened),) = journal.payloads(session, ActKind.CHAIN_OPENED)
        desk.record()
    assert last is not None
    assert opened["old_head"]["link"] == last.link.hex()
    assert log_of(home)[0] == 1


@pytest.mark.parametrize("seed", [0, 1, 2, 3, pytest.param(4, marks=pytest.mark.long), 5])
def test_wherever_a_page_is_damaged_nothing_is_taken_for_whole_that_is_not(home: Home, seed: int) -> None:
    pages = home.database.stat().st_size // 4096
    page = 2 + (seed * 7919) % (pages - 2)
    damaged = wreck(home, [page])

    try:
        outcome = recover_if_damaged(home, lambda: NOW)
    except EnvironmentFailureError:
        assert home.database.read_bytes() == damaged
        return
    if outcome is None:
        # A free page, or one whose content no walk through the pages looks at.
        return
    assert outcome.kept.read_bytes() == damaged
    number, _ = log_of(home)
    assert number == (CROSSINGS if outcome.is_whole else 0)


def test_where_nothing_can_be_read_nothing_is_changed(home: Home) -> None:
    damaged = wreck(home, [1])
    before = {file.name for file in home.data.iterdir()}

    with pytest.raises(EnvironmentFailureError):
        recover_if_damaged(home, lambda: NOW)
    assert home.database.read_bytes() == damaged
    assert {file.name for file in home.data.iterdir()} == before


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> LiveHome:
    """An encrypted desk at which some have crossed."""
    live = live_home(tmp_path_factory.mktemp("full") / "home")
    with live.entered() as opened:
        desk = desk_of(live, opened)
        officer = desk.signed_in_as(Role.OFFICER)
        desk = replace(desk, officer=officer.officer, session_id=officer.session_id)
        for _ in range(CROSSINGS):
            desk.record()
    return live


def by_passphrase(live: LiveHome) -> OpenedDesk:
    return enter(live.home, live.clock, BOSS, PASSPHRASE, heals=True)


def by_code(live: LiveHome) -> OpenedDesk:
    return enter_with_code(live.home, live.clock, BOSS, live.recovery_code, "other words you see", heals=True)


@pytest.mark.parametrize(("share", "come_in"), [(0.35, by_passphrase), (0.6, by_code), (0.85, by_passphrase)])
def test_an_encrypted_desk_with_a_damaged_page_opens_and_goes_on(
    tmp_path: Path, full: LiveHome, share: float, come_in: Callable[[LiveHome], OpenedDesk]
) -> None:
    live = copy_of(full, tmp_path / "home")
    pages = live.home.database.stat().st_size // 4096
    damaged = wreck(live.home, [2 + int(share * (pages - 2))])

    opened = come_in(live)

    with closing(opened.store) as store:
        assert isinstance(verify_journal(store, opened.signed_in.officer), JournalProof)
    assert opened.recovered is not None
    assert opened.recovered.kept.read_bytes() == damaged
