"""The door: whoever may sign in opens the desk, and nobody else; what was tried at the closed desk is not forgotten."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.door import (
    NotLetInError,
    OpenedDesk,
    door_sign,
    enter,
    enter_for_training,
    enter_with_code,
    sign_in_with_code,
)
from borderdesk.actions.encrypting import rotate_key
from borderdesk.actions.opening_codes import has_recovery_code, make_one_time_codes, make_recovery_code
from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError, sign_in, unlock_sign_in
from borderdesk.actions.slot_keeping import drop_slot, keep_slot
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotPermittedError, NotSetUpError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.keys.codes import RECOVERY_LETTERS, new_code
from borderdesk.keys.slots import KeySlots, SlotKind
from borderdesk.paths import Home
from borderdesk.storage import accounts, journal
from borderdesk.storage.rewriting import rewrite
from borderdesk.storage.slot_file import is_encrypted, slots_of, slots_path, write_slots
from borderdesk.storage.store import Store
from tests.live_home import BOSS, PASSPHRASE, LiveHome, copy_of, live_home
from tests.made_up import SetClock

OTHER = "other words you see"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> LiveHome:
    return live_home(tmp_path_factory.mktemp("made") / "home")


@pytest.fixture
def live(tmp_path: Path, made: LiveHome) -> LiveHome:
    return copy_of(made, tmp_path / "home")


def kinds(store: Store) -> list[str]:
    with store.read() as session:
        return [entry.kind for entry in journal.entries(session)]


def test_a_passphrase_opens_the_encrypted_desk(live: LiveHome) -> None:
    assert is_encrypted(live.home.database)

    with live.entered() as opened:
        assert opened.signed_in.officer.role is Role.ADMINISTRATOR
        assert opened.identity.post_name == "Namanga"
        assert kinds(opened.store)[-1] == ActKind.SIGNED_IN


def test_without_it_there_is_no_database(live: LiveHome) -> None:
    with closing(Store(live.home.database)) as store, pytest.raises(EnvironmentFailureError, match="damaged"):
        kinds(store)
    with pytest.raises(NotPermittedError, match="without a passphrase"):
        enter_for_training(live.home, live.clock)


def test_an_account_that_is_added_opens_the_desk_itself(live: LiveHome) -> None:
    with live.entered() as opened:
        live.add(opened, "okafor", OTHER)

    with live.entered("okafor", OTHER) as opened:
        assert opened.signed_in.officer.role is Role.OFFICER


def test_failures_at_the_closed_desk_lock_it_and_reach_the_journal(live: LiveHome) -> None:
    for left in (4, 3, 2, 1):
        with pytest.raises(SignInRefusedError) as refused:
            enter(live.home, live.clock, BOSS, OTHER)
        assert refused.value.tries_left == left
    with pytest.raises(SignInLockedError):
        enter(live.home, live.clock, BOSS, OTHER)

    with pytest.raises(SignInLockedError):
        enter(live.home, live.clock, BOSS, PASSPHRASE)
    live.clock.advance(timedelta(minutes=6))
    with live.entered() as opened, opened.store.read() as session:
        failed = [entry for entry in journal.entries(session) if entry.kind == ActKind.SIGN_IN_FAILED]
        said = [json.loads(entry.payload or "{}") for entry in failed]
        assert [item["before_opening"] for item in said] == [5]
        assert said[0]["officer"] == opened.signed_in.officer.officer_id


def test_closing_the_desk_makes_nobodys_tries_new(live: LiveHome) -> None:
    with live.entered() as opened:
        for _ in range(3):
            with pytest.raises(SignInRefusedError):
                sign_in(opened.store, live.clock, "okafor", OTHER)

    with pytest.raises(SignInRefusedError) as refused:
        enter(live.home, live.clock, "okafor", OTHER)

    assert refused.value.tries_left == 1


def test_who_unlocks_unlocks_the_door_too(live: LiveHome) -> None:
    with live.entered() as opened:
        for _ in range(4):
            with pytest.raises(SignInRefusedError):
                sign_in(opened.store, live.clock, "okafor", OTHER)
        unlock_sign_in(opened.store, live.clock, opened.signed_in)

    with pytest.raises(SignInRefusedError) as refused:
        enter(live.home, live.clock, "okafor", OTHER)

    assert refused.value.tries_left == 4


def test_a_one_time_code_gives_a_new_passphrase_once(live: LiveHome) -> None:
    with live.entered() as opened:
        codes = make_one_time_codes(opened.store, live.clock, opened.signed_in, number=2)
        live.add(opened, "okafor", PASSPHRASE)

    with live.entered_with("okafor", codes[1].lower().replace("-", " "), OTHER) as opened:
        assert opened.signed_in.officer.user_name == "okafor"
        with opened.store.read() as session:
            used = [entry for entry in journal.entries(session) if entry.kind == ActKind.CODE_USED]
        said = [json.loads(entry.payload or "{}") for entry in used]
        assert [(item["code"], item["number"]) for item in said] == [("one_time", 2)]

    with pytest.raises(SignInRefusedError):
        enter_with_code(live.home, live.clock, "okafor", codes[1], PASSPHRASE)
    with pytest.raises(SignInRefusedError):
        enter(live.home, live.clock, "okafor", PASSPHRASE)
    with live.entered("okafor", OTHER), live.entered_with(BOSS, codes[0], PASSPHRASE):
        pass


def test_a_code_works_at_an_open_desk_too(live: LiveHome) -> None:
    with live.entered() as opened:
        (code,) = make_one_time_codes(opened.store, live.clock, opened.signed_in, number=1)

        with pytest.raises(SignInRefusedError):
            sign_in_with_code(opened.store, live.clock, "nobody", code, OTHER)
        sign_in_with_code(opened.store, live.clock, BOSS, code, OTHER)
        with pytest.raises(SignInRefusedError):
            sign_in_with_code(opened.store, live.clock, BOSS, code, PASSPHRASE)

    with live.entered(passphrase=OTHER):
        pass


def test_a_mistyped_code_or_a_short_passphrase_costs_no_try(live: LiveHome) -> None:
    with live.entered() as opened:
        (code,) = make_one_time_codes(opened.store, live.clock, opened.signed_in, number=1)

    with pytest.raises(InvalidValueError, match="group by group"):
        enter_with_code(live.home, live.clock, BOSS, code[:-1] + "0Z"[code[-1] == "0"], OTHER)
    with pytest.raises(InvalidValueError, match="12 characters"):
        enter_with_code(live.home, live.clock, BOSS, code, "short")
    with pytest.raises(SignInRefusedError) as refused:
        enter(live.home, live.clock, BOSS, OTHER)

    assert refused.value.tries_left == 4


def test_the_recovery_code_opens_until_there_is_another(live: LiveHome) -> None:
    with live.entered_with(BOSS, live.recovery_code, OTHER) as opened:
        assert has_recovery_code(opened.store)
        newer = make_recovery_code(opened.store, live.clock, opened.signed_in)

    with pytest.raises(SignInRefusedError):
        enter_with_code(live.home, live.clock, BOSS, live.recovery_code, PASSPHRASE)
    with live.entered_with(BOSS, newer, PASSPHRASE):
        pass


def test_a_code_that_belongs_to_no_desk_opens_none(live: LiveHome) -> None:
    with pytest.raises(SignInRefusedError):
        enter_with_code(live.home, live.clock, BOSS, new_code(RECOVERY_LETTERS), OTHER)


@pytest.mark.parametrize("make", [make_one_time_codes, make_recovery_code])
def test_an_officer_makes_no_codes(live: LiveHome, make: Callable[..., object]) -> None:
    with live.entered() as opened:
        live.add(opened, "okafor", OTHER)
    with live.entered("okafor", OTHER) as opened, pytest.raises(NotPermittedError):
        make(opened.store, live.clock, opened.signed_in)


def test_a_disabled_account_opens_nothing_and_the_key_is_due(live: LiveHome) -> None:
    with live.entered() as opened:
        officer = live.add(opened, "okafor", OTHER)
        with opened.store.write() as session:
            drop_slot(opened.store, session, officer.officer_id)
        assert (slots_of(opened.store.path) or KeySlots.new()).is_rotation_due

    with pytest.raises(SignInRefusedError):
        enter(live.home, live.clock, "okafor", OTHER)


def test_a_rotated_key_opens_for_everybody_who_is_left_and_for_no_old_slot(live: LiveHome) -> None:
    with live.entered() as opened:
        live.add(opened, "okafor", OTHER)
    stolen, old_database = slots_path(live.home.database).read_bytes(), live.home.database.read_bytes()
    with live.entered() as opened:
        store = rotate_key(opened.store, live.clock, opened.signed_in)
        assert store.key != opened.store.key
        assert kinds(store)[-1] == ActKind.DATABASE_KEY_ROTATED
        store.close()

    for name, passphrase in ((BOSS, PASSPHRASE), ("okafor", OTHER)):
        with live.entered(name, passphrase):
            pass
    with live.entered_with(BOSS, live.recovery_code, PASSPHRASE):
        pass
    assert live.home.database.read_bytes() != old_database
    slots_path(live.home.database).write_bytes(stolen)
    with pytest.raises(EnvironmentFailureError, match="damaged"):
        enter(live.home, live.clock, "okafor", OTHER)


def test_an_officer_rotates_no_key_and_nobody_does_while_the_desk_is_open_elsewhere(live: LiveHome) -> None:
    with live.entered() as opened:
        live.add(opened, "okafor", OTHER)
    with live.entered("okafor", OTHER) as opened, pytest.raises(NotPermittedError):
        rotate_key(opened.store, live.clock, opened.signed_in)

    with live.entered() as at_work, live.entered() as another:
        with pytest.raises(EnvironmentFailureError, match="busy"):
            rotate_key(another.store, live.clock, another.signed_in)
        assert kinds(at_work.store)
    with live.entered() as opened:
        assert ActKind.DATABASE_KEY_ROTATED not in kinds(opened.store)


@pytest.mark.parametrize("is_swapped", [False, True])
def test_a_rotation_that_was_cut_off_is_finished_or_undone_by_the_next_opening(
    live: LiveHome, is_swapped: bool
) -> None:
    with live.entered() as opened:
        old, new = opened.store.key, opened.store.new_file_key()
    assert old is not None
    assert new is not None
    slots = slots_of(live.home.database)
    assert slots is not None
    write_slots(live.home.database, slots.let_in(new, old))
    if is_swapped:
        rewrite(live.home.database, old, new, once_alone=lambda: None)

    with live.entered() as opened:
        assert opened.store.key == (new if is_swapped else old)
        assert (ActKind.DATABASE_KEY_ROTATED in kinds(opened.store)) is is_swapped
    found = slots_of(live.home.database)
    assert found is not None
    assert {len(slot.sealed) for slot in found.slots} == {1}


def test_an_account_that_was_let_in_nowhere_is_told_so_and_let_in_by_signing_in_while_the_desk_is_open(
    live: LiveHome,
) -> None:
    with live.entered() as opened:
        officer = live.add(opened, "okafor", OTHER)
        slots = slots_of(opened.store.path)
        assert slots is not None
        accounts_slots = [
            slot.let_in() if slot.slot_id == _slot_id(opened, officer.officer_id) else slot for slot in slots.slots
        ]
        write_slots(opened.store.path, KeySlots(salt=slots.salt, slots=tuple(accounts_slots)))
    with pytest.raises(NotLetInError):
        enter(live.home, live.clock, "okafor", OTHER)

    with live.entered() as opened:
        sign_in(opened.store, live.clock, "okafor", OTHER)

    with live.entered("okafor", OTHER):
        pass


def test_a_slot_that_no_account_names_goes_at_the_next_opening(live: LiveHome) -> None:
    with live.entered() as opened:
        officer = live.add(opened, "okafor", OTHER)
        with opened.store.write() as session:
            accounts.set_slot_id(session, officer.officer_id, None)

    with live.entered():
        slots = slots_of(live.home.database)

    assert slots is not None
    assert len(slots.of_kind(SlotKind.ACCOUNT)) == 1


def test_signing_in_again_makes_no_second_slot(live: LiveHome) -> None:
    with live.entered() as opened:
        before = slots_path(opened.store.path).read_bytes()
        keep_slot(opened.store, opened.signed_in.officer, PASSPHRASE)

        assert slots_path(opened.store.path).read_bytes() == before


def test_the_sign_at_the_door_says_the_post_and_nobodys_name(live: LiveHome) -> None:
    sign = door_sign(live.home)

    assert (sign.post_name, sign.lane, sign.lists) == ("Namanga", "1", ())
    assert BOSS not in live.home.door_sign.read_text()


def test_lost_slots_are_said_and_a_missing_desk_is_no_locked_one(live: LiveHome, tmp_path: Path) -> None:
    slots_path(live.home.database).unlink()

    with pytest.raises(EnvironmentFailureError, match="slots of the database's key are missing"):
        enter(live.home, live.clock, BOSS, PASSPHRASE)
    with pytest.raises(NotSetUpError):
        enter(Home(data=tmp_path, config=tmp_path, state=tmp_path), SetClock(), BOSS, PASSPHRASE)


def test_nobody_else_on_the_machine_reads_a_file_of_the_desk(live: LiveHome) -> None:
    with live.entered(), pytest.raises(SignInRefusedError):
        enter(live.home, live.clock, BOSS, OTHER)

    files = [file for file in live.home.data.rglob("*") if file.is_file()]
    assert len(files) >= 4
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def _slot_id(opened: OpenedDesk, officer_id: str) -> str:
    with opened.store.read() as session:
        return accounts.slot_ids(session)[officer_id]
