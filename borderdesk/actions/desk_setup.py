"""Making a new home: its database, who the desk is, its rules and its first account."""

import os
from contextlib import closing
from pathlib import Path

from borderdesk import __version__
from borderdesk.actions.accounts import account_payload, new_officer
from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.rules import rules_payload
from borderdesk.actions.sign_in import TRAINING_USER
from borderdesk.domain.canonical import Json
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError, InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind, ChainReason
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.domain.verdict import DeskRules
from borderdesk.keys.passphrases import hash_passphrase
from borderdesk.paths import Home
from borderdesk.storage import accounts, desk, journal, rules
from borderdesk.storage.migrations import migrate
from borderdesk.storage.store import Store

TRAINING_POST = "TRAINING"


class AlreadySetUpError(BorderDeskError):
    """There is a desk in this home; it was left as it is."""

    def __init__(self) -> None:
        super().__init__("there is a desk in this home already; it was left as it is")


@requires(Permission.SET_UP_DESK, of=ANONYMOUS)
def set_up_desk(
    home: Home,
    clock: Clock,
    *,
    training: bool,
    post_code: str = TRAINING_POST,
    post_name: str = "Training post",
    lane: str = "1",
    user_name: str = "",
    display_name: str = "",
    passphrase: str = "",
) -> DeskIdentity:
    """Make a home whole or not at all: it is built aside and put in its place at the end.

    A live desk needs a first administrator; a training desk has one where a user name is given, and always an officer
    who needs no passphrase.

    Raises:
        AlreadySetUpError: There is a desk in this home.
        InvalidValueError: A live desk has no post of its own or no administrator, or the passphrase is too short.
    """
    if home.database.exists():
        raise AlreadySetUpError
    if not training and (post_code == TRAINING_POST or not user_name):
        raise InvalidValueError("a live desk needs its post and a first administrator")
    identity = DeskIdentity(desk_id=uuid7(), post_code=post_code, post_name=post_name, lane=lane, is_training=training)
    people: list[tuple[Officer, str | None]] = []
    if user_name:
        administrator = new_officer(user_name, display_name, Role.ADMINISTRATOR)
        people.append((administrator, hash_passphrase(passphrase)))
    if training:
        people.append((new_officer(TRAINING_USER, "Training officer", Role.TRAINING), None))
    try:
        _build(home, clock, identity, people)
    except OSError as error:
        raise EnvironmentFailureError(f"the home cannot be made: {os.strerror(error.errno or 0)}") from error
    return identity


def _build(home: Home, clock: Clock, identity: DeskIdentity, people: list[tuple[Officer, str | None]]) -> None:
    home.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = home.database.with_name(f"{home.database.name}.{identity.desk_id}")
    try:
        migrate(aside)
        with closing(Store(aside)) as store:
            _fill(store, clock, identity, people)
        _put_in_place(aside, home.database)
    finally:
        aside.unlink(missing_ok=True)


def _fill(store: Store, clock: Clock, identity: DeskIdentity, people: list[tuple[Officer, str | None]]) -> None:
    first = people[0][0]
    in_force = DeskRules(admits_specimens=identity.is_training)
    with store.write() as session:
        now = clock()
        desk.add_desk(session, identity)
        journal.open_chain(session, identity.desk_id, ChainReason.FRESH, now)
        about: dict[str, Json] = {
            "post": identity.post_code,
            "lane": identity.lane,
            "training": identity.is_training,
            "program": __version__,
        }
        journal.append(session, Act(kind=ActKind.DESK_SET_UP, at=now, payload=about))
        for officer, encoded in people:
            accounts.add_account(session, officer, encoded, now)
            payload = {"officer": first.officer_id, "session": None, **account_payload(officer)}
            journal.append(session, Act(kind=ActKind.ACCOUNT_ADDED, at=now, payload=payload))
        rules.add_rules(session, in_force, now, first.officer_id)
        setting: dict[str, Json] = {"officer": first.officer_id, **rules_payload(in_force)}
        journal.append(session, Act(kind=ActKind.RULES_SET, at=now, payload=setting))


def _put_in_place(built: Path, place: Path) -> None:
    """Give the file its name, which must be free: of two set-ups at once one wins and the other changes nothing."""
    try:
        place.hardlink_to(built)
    except FileExistsError as error:
        raise AlreadySetUpError from error
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
