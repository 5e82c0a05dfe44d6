"""Accepting a watchlist that is older than its limit, for one shift and in a supervisor's own name."""

from collections.abc import Sequence
from datetime import datetime

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import note_refusal, requires
from borderdesk.actions.second_person import require_apart
from borderdesk.actions.sign_in import SignedIn, identify
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.list_acceptance import (
    LASTS_AT_MOST,
    OldList,
    OldListAcceptance,
    OwnAcceptanceError,
    old_lists,
)
from borderdesk.domain.officer import Officer, Permission
from borderdesk.storage import journal, list_acceptances, rules, shifts
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import OpenSession, Store


@requires(Permission.INSPECT)
def lists_to_accept(store: Store, lists: OpenLists, clock: Clock, signed_in: SignedIn) -> tuple[OldList, ...]:
    """Return the lists whose age asks for a reason at each traveller now; none where no shift is open.

    A list that is missing or damaged is never among them: nothing can stand in for it.
    """
    versions = [version for version, _ in lists.in_force(store).opened]
    with store.read() as session:
        if shifts.open_shift(session) is None:
            return ()
        now = clock()
        accepted = _accepted(session, now, signed_in.officer)
        old = old_lists(versions, now, rules.current_rules(session))
    return tuple(one for one in old if (one.name, one.version) not in accepted)


@requires(Permission.INSPECT)
def accept_old_lists(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    signed_in: SignedIn,
    *,
    shown: Sequence[OldList],
    user_name: str,
    passphrase: str,
    reason: str,
) -> OldListAcceptance:
    """Accept for the open shift those of the lists shown that are still in force and too old; journal it.

    `signed_in` is who inspects at the lane; who accepts gives their own name and passphrase.

    Raises:
        SignInRefusedError, SignInLockedError: As for signing in.
        NotPermittedError: They may not accept an old list, or are not another person than who inspects here; the
            journal names who tried.
        InvalidValueError: No shift is open, nothing that was shown needs accepting, or the reason says too little.
    """
    accepting = identify(store, clock, user_name, passphrase)
    try:
        _require_another(store, clock, signed_in, accepting)
    except NotPermittedError as error:
        note_refusal(
            store,
            clock,
            principal=accepting,
            session_id=signed_in.session_id,
            permission=Permission.ACCEPT_OLD_LIST,
            act="list_acceptance.accept_old_lists",
        )
        error.is_noted = True
        raise
    known = {(old.name, old.version) for old in shown}
    versions = [version for version, _ in lists.in_force(store).opened if (version.name, version.version) in known]
    with store.write() as session:
        shift = shifts.open_shift(session)
        if shift is None:
            raise InvalidValueError("no shift is open at this desk; an old list is accepted for a shift")
        now = clock()
        before = _accepted(session, now, signed_in.officer)
        old = old_lists(versions, now, rules.current_rules(session))
        acceptance = OldListAcceptance(
            shift_id=shift.shift_id,
            lists=tuple(one for one in old if (one.name, one.version) not in before),
            reason=reason.strip(),
            accepted_by=accepting.officer_id,
            session_id=signed_in.session_id,
            accepted_at=now,
        )
        list_acceptances.add_acceptance(session, acceptance)
        journal.append(session, Act(kind=ActKind.OLD_LIST_ACCEPTED, at=now, payload=_payload(acceptance, signed_in)))
    return acceptance


def lists_accepted(store: Store, clock: Clock, officer: Officer) -> frozenset[tuple[str, str]]:
    """Return name and version of each old list that somebody else accepted for this officer's shift."""
    with store.read() as session:
        return _accepted(session, clock(), officer)


def _require_another(store: Store, clock: Clock, signed_in: SignedIn, accepting: Officer) -> None:
    accepting.require(Permission.ACCEPT_OLD_LIST)
    if accepting.officer_id == signed_in.officer.officer_id:
        raise OwnAcceptanceError
    with store.read() as session:
        require_apart(session, clock(), accepting, {signed_in.officer.officer_id})


def _accepted(session: OpenSession, now: datetime, officer: Officer) -> frozenset[tuple[str, str]]:
    shift = shifts.open_shift(session)
    if shift is None:
        return frozenset()
    return list_acceptances.accepted_lists(session, shift.shift_id, now - LASTS_AT_MOST, for_officer=officer.officer_id)


def _payload(acceptance: OldListAcceptance, signed_in: SignedIn) -> dict[str, Json]:
    return {
        "officer": acceptance.accepted_by,
        "at_desk": signed_in.officer.officer_id,
        "session": str(acceptance.session_id),
        "shift": str(acceptance.shift_id),
        "lists": [
            {"name": old.name, "version": old.version, "age_minutes": old.age_minutes} for old in acceptance.lists
        ],
        "reason": acceptance.reason,
    }
