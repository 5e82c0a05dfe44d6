"""Every act of this room times every principal: allowed or refused, and every refusal is in the journal."""

import importlib
import inspect
import json
import pkgutil
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

import pytest

from borderdesk import actions
from borderdesk.actions.rights import ACTS, Right
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import ActKind, JournalEntry
from borderdesk.domain.officer import OF_NO_ROLE, Officer, Permission, Role
from borderdesk.domain.principal import ANONYMOUS, DESK, Principal
from borderdesk.storage import journal
from tests.made_up import Desk, desk_in

QUESTIONS = {
    "accounts.account_payload": "turns a value into another",
    "accounts.new_officer": "turns words into a value",
    "camera_check.check_camera": "measures pictures and keeps none",
    "camera_check.examine_camera": "turns a measurement into words",
    "checkpoints.make_signing_key": "a step of an act, in its transaction",
    "checkpoints.newest_checkpoint": "what every shift sheet shows; names nobody",
    "checkpoints.public_key": "public",
    "clock_trust.clock_is_trusted": "every verdict shows it",
    "clock_trust.is_trusted_at": "a step of an act, in its transaction",
    "clock_trust.steady_seconds": "the time is no secret",
    "clock.utc_now": "the time is no secret",
    "crossing_views.timeline_of": "orders what its reader has been handed already",
    "disk.has_little_room": "how much room a disk has is no secret",
    "journal.deleted_entries": "a step of an act, in its transaction",
    "desk_setup.put_in_place": "gives a file its name, as a step of an act",
    "door.door_sign": "what everybody may read at the door",
    "door.is_closed": "whether somebody must sign in before the desk opens",
    "door.is_for_training": "whether anybody must sign in at all",
    "door.renew_sign": "writes what everybody may read at the door",
    "encrypting.encrypt_lists": "a step of opening an encrypted desk",
    "encrypting.finish_rotation": "a step of opening an encrypted desk",
    "opening_codes.has_recovery_code": "whether there is one, and not which",
    "sign_in.refusal_after": "turns a count into an error",
    "slot_keeping.drop_slot": "a step of an act, in its transaction",
    "slot_keeping.keep_slot": "a step of signing in",
    "slot_keeping.put_slot": "a step of an act, in its transaction",
    "slot_keeping.slot_for": "turns a passphrase into a value",
    "slot_keeping.slots_beside": "reads a file that names nobody",
    "slot_keeping.tidy_slots": "removes what opens nothing",
    "desk_opening.open_store": "opens the file for sign-in and tells which desk it is, no more",
    "entry_proofs.check_proof": "reads a file of somebody else's",
    "forks.known_forks": "the alarm is for everybody; names nobody",
    "exchange.hub_of": "which hub the desk sends to, as the top bar says; names no traveller",
    "lasting_pairs.add_lasting_pair": "a step of an act, in its transaction",
    "lasting_pairs.deciders_of": "a step of an act, in its transaction",
    "lasting_pairs.lasting_pair": "turns values into another",
    "list_acceptance.lists_accepted": "a step of an inspection",
    "list_building.build_aside": "builds a file that nothing points to; what puts it in force is an act",
    "list_building.read_as_here": "reads a file of somebody else's",
    "list_changes.entries_in": "reads a file of somebody else's",
    "list_building.write_small": "builds a file that nothing points to; what puts it in force is an act",
    "own_entries.entry_from_cells": "turns typed words into a value",
    "retention.retention_in_force": "the terms bind everybody, and every extract names them",
    "subject_extract.write_extract": "writes what an act has handed out",
    "rights.note_refusal": "the door itself",
    "rights.requires": "the door itself",
    "rules.rules_in_force": "the rules bind everybody, and the verdict shows them",
    "rules.rules_payload": "turns a value into another",
    "scans.read_scan": "turns what a reader sent into a value",
    "second_person.require_apart": "a check of an act, in its transaction",
    "second_person.require_second": "a check of an act",
    "second_person.second_unless_alone": "a check of an act",
    "shifts.at_closing": "counts decisions, and names nobody",
    "shifts.before_shift": "what anybody must know before a shift; names no traveller",
    "shifts.shift_in_progress": "whether a shift is open; names no traveller",
    "sign_in.locked_until": "turns a count into a time",
    "sign_in.require_open": "a check of an act",
    "state_codes.state_code_finder": "looks public codes up",
    "witnesses.read_witness": "turns typed words into a value",
}
"""The functions that need no right, each with the reason why."""

MODULES = [importlib.import_module(f"borderdesk.actions.{one.name}") for one in pkgutil.iter_modules(actions.__path__)]
EVERYBODY: list[Role | Principal] = [*Role, ANONYMOUS, DESK]


def public_functions() -> dict[str, FunctionType]:
    found = {}
    for module in MODULES:
        for name, value in vars(module).items():
            if isinstance(value, FunctionType) and value.__module__ == module.__name__ and not name.startswith("_"):
                found[f"{module.__name__.rpartition('.')[2]}.{name}"] = value
    return found


def test_every_public_function_is_an_act_with_a_right_or_a_question_with_a_reason() -> None:
    functions = set(public_functions())

    assert functions - set(ACTS) - set(QUESTIONS) == set(), "neither in the matrix nor a question"
    assert set(ACTS) & set(QUESTIONS) == set()
    assert (set(ACTS) | set(QUESTIONS)) - functions == set(), "listed, and not there any more"


def test_every_right_is_required_by_some_act_or_asked_for_within_one() -> None:
    asked_within = {
        Permission.ACCEPT_OLD_LIST,
        Permission.APPROVE,
        Permission.READ_LOG,
        Permission.READ_OLD_HISTORY,
        Permission.READ_DISCREET_MATCHES,
        Permission.READ_SETTINGS,
        Permission.READ_WHOLE_AUDIT,
    }

    assert {right.permission for right in ACTS.values()} | asked_within == set(Permission)


class UntouchedError(Exception):
    """Somebody used an argument that a refused act must not look at."""


class Nothing:
    """An argument that cannot be used."""

    def __getattr__(self, name: str) -> Any:
        raise UntouchedError(name)

    def __call__(self, *_args: object) -> Any:
        raise UntouchedError

    def __iter__(self) -> Any:
        raise UntouchedError


def call(name: str, desk: Desk, who: SignedIn) -> None:
    """Call an act as somebody, with arguments of which nothing may be used before the door."""
    function: Callable[..., object] = public_functions()[name]
    known: dict[str, object] = {"store": desk.store, "clock": desk.clock, "signed_in": who}
    known |= {"officer": who.officer, "session_id": who.session_id}
    parameters = inspect.signature(function).parameters.values()
    needed = [one for one in parameters if one.default is one.empty or one.name in known]
    function(**{one.name: known.get(one.name, Nothing()) for one in needed})


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, dict[Role, SignedIn]]]:
    """One desk for the whole matrix, with somebody of every role signed in."""
    with desk_in(tmp_path_factory.mktemp("matrix") / "home") as desk:
        yield desk, {role: desk.signed_in_as(role, f"somebody-{role.value}") for role in Role}


def may(right: Right, who: Role | Principal) -> bool:
    if right.principal is not None:
        return who is right.principal and right.principal.may(right.permission)
    return isinstance(who, Role) and Officer(officer_id="1", user_name="x", display_name="", role=who).may(
        right.permission
    )


@pytest.mark.parametrize("name", sorted(name for name, right in ACTS.items() if right.principal is None))
def test_an_act_lets_in_who_may_and_turns_everybody_else_away_into_the_journal(
    name: str, people: tuple[Desk, dict[Role, SignedIn]]
) -> None:
    (desk, signed_in), right = people, ACTS[name]
    for role, who in signed_in.items():
        before = refusals(desk)
        # Behind the door the made-up arguments break; whether it was passed is what counts.
        try:
            call(name, desk, who)
        except NotPermittedError:
            was_let_in = False
        except Exception:  # noqa: BLE001
            was_let_in = True
        else:
            was_let_in = True

        assert was_let_in is may(right, role), f"{name} as {role.value}"
        if not was_let_in:
            last = head_of(desk)
            assert (last.kind, refusals(desk)) == (ActKind.REFUSAL, before + 1)
            payload = json.loads(last.payload or b"")
            assert payload["officer"] == who.officer.officer_id
            assert (payload["act"], payload["refused"]) == (name, right.permission.value)


def refusals(desk: Desk) -> int:
    """Count what was refused: an act without a clock is told by another one, whose jumps are entries too."""
    with desk.store.read() as session:
        return sum(entry.kind == ActKind.REFUSAL for entry in journal.entries(session))


def head_of(desk: Desk) -> JournalEntry:
    with desk.store.read() as session:
        last = journal.head(session)
    assert last is not None
    return last


@pytest.mark.parametrize("who", EVERYBODY, ids=lambda who: who.value if isinstance(who, Role) else who.name)
def test_what_only_the_desk_or_a_stranger_does_is_nobody_elses(who: Role | Principal) -> None:
    for name, right in ACTS.items():
        if right.principal is not None:
            assert right.permission in OF_NO_ROLE, f"{name} is an act of nobody, and a role holds its right"
            assert may(right, who) is (who is right.principal)


def test_a_principal_does_not_do_the_acts_of_another() -> None:
    for principal, other in ((ANONYMOUS, DESK), (DESK, ANONYMOUS)):
        for permission in principal.rights:
            principal.require(permission)
            with pytest.raises(NotPermittedError, match=other.name):
                other.require(permission)


def test_an_officer_with_a_temporary_passphrase_holds_a_session_and_nothing_else() -> None:
    for role in Role:
        officer = Officer(officer_id="1", user_name="x", display_name="", role=role, has_temporary_passphrase=True)
        assert [permission for permission in Permission if officer.may(permission)] == [Permission.HOLD_SESSION]
