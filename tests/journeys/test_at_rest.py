"""With the disk and without a passphrase: no file of a desk says a table's name, a person's, or a document's number."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from borderdesk import logs
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.door import OpenedDesk, enter
from borderdesk.actions.drafts import keep_draft
from borderdesk.actions.list_changes import change_list
from borderdesk.actions.list_preview import check_list
from borderdesk.actions.list_records import find_records, verify_lists
from borderdesk.actions.opening_codes import has_recovery_code, make_one_time_codes
from borderdesk.actions.own_entries import add_entry, entry_from_cells
from borderdesk.actions.rescreening_aside import rescreen_aside
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignInRefusedError, sign_in
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.rewriting import kept_copy
from borderdesk.storage.slot_file import is_encrypted
from tests.live_home import BOSS, PASSPHRASE, LiveHome, desk_of, live_home
from tests.made_up import ERIKSSON, Desk, SetClock, a_draft, home_in
from tests.raw_bytes import TABLES, found_in

TABLE = """reference,category,instruction,primary_identifier,secondary_identifier,document_number,issuing_state
Q-1,wanted,detain,OSTRAVEL,TARIMO,X7734512,UTO
Q-2,wanted,detain,QUILLANT,BELQUIN,X7734513,UTO
"""
CELLS = {
    "category": "wanted",
    "instruction": "detain",
    "primary_identifier": "GRIMSHAW",
    "secondary_identifier": "WENDELA",
    "source": "Police of Utopia",
    "review_on": "2027-06-01",
}
SECRET = (
    "ERIKSSON",
    "L898902C3",
    "OSTRAVEL",
    "X7734512",
    "QUILLANT",
    "GRIMSHAW",
    "SOLVEIG",
    "OKAFOR",
    BOSS,
    "KDA 001A",
    "CREATE TABLE",
    *TABLES,
)


def work(desk: Desk, folder: Path) -> None:
    """Do everything at a desk that leaves something on the disk."""
    source = folder / "list.csv"
    source.write_text(TABLE)
    desk.record()
    who = desk.signed_in_as(Role.ADMINISTRATOR, "okafor-admin")
    import_list(desk.store, desk.home.lists, desk.clock, who, source, name="QUIET", level=Level.STOP)
    check_list(desk.store, desk.home.lists, who.officer, source)
    changed = entry_from_cells({**CELLS, "reference": "Q-3", "primary_identifier": "SOLVEIG"})
    change_list(desk.store, desk.home.lists, desk.clock, who, "QUIET", changed=[changed], removed=["Q-2"])
    add_entry(
        desk.store, desk.home.lists, desk.clock, who, entry_from_cells(CELLS), level=Level.CHECK, reason="warrant 7"
    )
    keep_draft(desk.store, desk.clock, desk.signed_in, a_draft(officer_id=desk.officer.officer_id))
    rescreen_aside(desk.store, desk.home.lists, lambda _: None, lambda: False)
    with closing(OpenLists(desk.home.lists)) as lists:
        listed = replace(ERIKSSON, primary_identifier="OSTRAVEL", secondary_identifier="TARIMO")
        assert screen_traveller(desk.store, lists, desk.clock, desk.officer, listed).hits
    assert [found.entry.reference for found in find_records(desk.store, desk.home.lists, who.officer, "SOLVEIG")]
    assert all(proof.holds for proof in verify_lists(desk.store, desk.home.lists, who.officer))
    with pytest.raises(SignInRefusedError):
        sign_in(desk.store, desk.clock, "okafor", "not their passphrase")
    source.unlink()


@contextmanager
def worked_at(live: LiveHome, folder: Path) -> Iterator[OpenedDesk]:
    with live.entered() as opened:
        live.add(opened, "okafor", PASSPHRASE, Role.SUPERVISOR)
        make_one_time_codes(opened.store, live.clock, opened.signed_in, number=1)
    with live.entered("okafor", PASSPHRASE) as opened:
        work(desk_of(live, opened), folder)
        yield opened


def test_a_plain_desk_shows_all_of_it_to_whoever_takes_its_disk(tmp_path: Path) -> None:
    live = plain_live_home(tmp_path / "home")
    store, identity = open_store(live.home)
    with closing(store):
        signed_in = sign_in(store, live.clock, BOSS, PASSPHRASE)
        opened = OpenedDesk(store=store, identity=identity, signed_in=signed_in)
        live.add(opened, "okafor", PASSPHRASE, Role.SUPERVISOR)
        at_work = sign_in(store, live.clock, "okafor", PASSPHRASE)
        work(desk_of(live, replace(opened, signed_in=at_work)), tmp_path)

        found = {word for _, word in found_in(live.home.data, SECRET)}

    assert found == set(SECRET)


def test_an_encrypted_desk_shows_nothing_at_work_or_closed(tmp_path: Path) -> None:
    live = live_home(tmp_path / "home")
    logs.start(live.home.logs)

    with worked_at(live, tmp_path):
        names = {path.suffix for path in live.home.data.rglob("*") if path.is_file()}
        at_work = found_in(live.home.data, SECRET)
    with pytest.raises(SignInRefusedError):
        enter(live.home, live.clock, "okafor", "not their passphrase")

    # The write-ahead log was there, and the search saw it.
    assert {".sqlite-wal", ".sqlite", ".slots", ".json"} <= names
    assert at_work == set()
    assert found_in(live.home.data, SECRET) == set()


def plain_live_home(folder: Path) -> LiveHome:
    """Return a live home as it was made before homes were encrypted."""
    home, clock = home_in(folder), SetClock()
    set_up_desk(home, clock, training=True, user_name=BOSS, passphrase=PASSPHRASE)
    store, _ = open_store(home)
    with closing(store), store.write() as session:
        session.execute(text("UPDATE desk SET is_training = 0, post_name = 'Namanga'"))
    return LiveHome(home=home, recovery_code="", clock=clock)


def test_a_plain_desk_is_encrypted_by_its_administrator_and_nothing_of_it_is_left(tmp_path: Path) -> None:
    live = plain_live_home(tmp_path / "home")
    store, identity = open_store(live.home)
    with closing(store):
        signed_in = sign_in(store, live.clock, BOSS, PASSPHRASE)
        opened = OpenedDesk(store=store, identity=identity, signed_in=signed_in)
        live.add(opened, "okafor", PASSPHRASE, Role.SUPERVISOR)
    with live.entered("okafor", PASSPHRASE) as opened:
        work(desk_of(live, opened), tmp_path)
        before = numbers(opened)
    assert not is_encrypted(live.home.database)

    with live.entered() as opened:
        assert is_encrypted(live.home.database)
        assert kept_copy(live.home.database).exists()
        assert not has_recovery_code(opened.store)
    # Who had signed in at the plain desk opens the encrypted one, and with that its plain copy goes.
    with live.entered("okafor", PASSPHRASE) as opened, closing(OpenLists(live.home.lists)) as lists:
        after = numbers(opened)
        at_hand = lists.in_force(opened.store)
        assert (at_hand.damaged, len(at_hand.opened)) == ((), 2)
        assert all(
            proof.holds for proof in verify_lists(opened.store, live.home.lists, boss_of(live).signed_in.officer)
        )

    assert after["crossings"] == before["crossings"]
    assert after["kinds"][: len(before["kinds"])] == before["kinds"]
    assert ActKind.DATABASE_ENCRYPTED in after["kinds"]
    assert found_in(live.home.data, SECRET) == set()


def test_a_plain_list_that_was_changed_gets_no_new_digest(tmp_path: Path) -> None:
    live = plain_live_home(tmp_path / "home")
    source = tmp_path / "list.csv"
    source.write_text(TABLE)
    store, _ = open_store(live.home)
    with closing(store):
        signed_in = sign_in(store, utc_now, BOSS, PASSPHRASE)
        import_list(store, live.home.lists, utc_now, signed_in, source, name="QUIET")
    (file,) = live.home.lists.glob("*.sqlite")
    file.write_bytes(file.read_bytes().replace(b"OSTRAVEL", b"OSTRAVIL"))

    with live.entered() as opened, closing(OpenLists(live.home.lists)) as lists:
        at_hand = lists.in_force(opened.store)

    assert (at_hand.damaged, at_hand.opened) == (("QUIET",), ())


def boss_of(live: LiveHome) -> OpenedDesk:
    with live.entered() as opened:
        return opened


def numbers(opened: OpenedDesk) -> dict[str, list[str]]:
    with opened.store.read() as session:
        entries = list(journal.entries(session))
    crossings = [
        json.loads(entry.payload or "{}")["crossing_id"] for entry in entries if entry.kind == ActKind.CROSSING
    ]
    return {"crossings": crossings, "kinds": [entry.kind for entry in entries]}
