"""Making a home: whole or not at all, and never over another."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from borderdesk.actions.accounts import list_accounts
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import AlreadySetUpError, set_up_desk
from borderdesk.actions.door import enter
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotPermittedError, NotSetUpError
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import DeskRules
from tests.made_up import SetClock, home_in

LIVE: dict[str, Any] = {
    "training": False,
    "post_code": "NMG",
    "post_name": "Namanga",
    "lane": "3",
    "user_name": "Boss",
    "passphrase": "correct horse battery",
}
LIVE_FILES = ["desk.json", "desk.slots", "desk.sqlite"]


def test_a_live_home_has_its_desk_its_rules_and_its_administrator(tmp_path: Path) -> None:
    home, clock = home_in(tmp_path / "home"), SetClock()

    made = set_up_desk(home, clock, **LIVE)

    opened = enter(home, clock, "boss", LIVE["passphrase"])
    store, identity, signed_in = opened.store, opened.identity, opened.signed_in
    assert identity == made.identity
    assert made.recovery_code is not None
    assert made.recovery_code not in repr(made)
    assert (identity.post_code, identity.lane, identity.is_training) == ("NMG", "3", False)
    assert rules_in_force(store) == DeskRules()
    assert signed_in.officer.role is Role.ADMINISTRATOR
    assert isinstance(verify_journal(store, signed_in.officer), JournalProof)
    assert [file.name for file in sorted(home.data.iterdir()) if "-" not in file.name] == LIVE_FILES
    with pytest.raises(NotPermittedError):
        sign_in_for_training(store, clock)
    store.close()


def test_a_training_home_opens_without_a_passphrase_and_admits_specimens(tmp_path: Path) -> None:
    home, clock = home_in(tmp_path), SetClock()

    set_up_desk(home, clock, training=True)

    store, identity = open_store(home)
    officer = sign_in_for_training(store, clock).officer
    assert identity.is_training
    assert rules_in_force(store).admits_specimens
    assert [account.officer.role for account in list_accounts(store, officer)] == [Role.TRAINING]
    store.close()


@pytest.mark.parametrize(
    "change",
    [{"user_name": ""}, {"post_code": "TRAINING"}, {"post_code": " "}, {"lane": ""}, {"passphrase": "too short"}],
)
def test_a_live_home_that_lacks_something_is_not_made(tmp_path: Path, change: dict[str, str]) -> None:
    home = home_in(tmp_path / "home")

    with pytest.raises(InvalidValueError):
        set_up_desk(home, SetClock(), **{**LIVE, **change})

    assert not home.database.exists()


def test_a_home_is_not_made_over_another(tmp_path: Path) -> None:
    home, clock = home_in(tmp_path), SetClock()
    set_up_desk(home, clock, training=True)
    before = home.database.read_bytes()

    with pytest.raises(AlreadySetUpError):
        set_up_desk(home, clock, **LIVE)

    assert home.database.read_bytes() == before


def test_what_a_set_up_that_was_cut_off_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    home = home_in(tmp_path)
    home.database.with_name("desk.sqlite.half-made").write_bytes(b"half")

    set_up_desk(home, SetClock(), training=True)

    store, _ = open_store(home)
    store.close()


def test_a_home_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    home = replace(home_in(tmp_path), data=tmp_path / "file" / "home")

    with pytest.raises(EnvironmentFailureError, match="home cannot be made: Not a directory"):
        set_up_desk(home, SetClock(), training=True)


def test_a_home_without_a_desk_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NotSetUpError) as missing:
        open_store(home_in(tmp_path))

    assert missing.value.exit_code == 3
    assert list(tmp_path.iterdir()) == []
