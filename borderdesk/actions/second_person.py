"""The two-person rule: what nobody does alone, and who counts as another person."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from borderdesk.actions.clock import Clock
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.account import Account
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.storage import accounts
from borderdesk.storage.store import OpenSession, Store

HANDED_LATELY = timedelta(hours=24)
"""For so long a person who was given a passphrase is not another person than the one who gave it."""


class SecondPersonNeededError(NotPermittedError):
    """The act is one that nobody does alone."""


def require_second(store: Store, clock: Clock, first: SignedIn, second: SignedIn | None, what: str) -> None:
    """Raise unless a second person approves `what`, as one who may and who is another than the first.

    The second person has signed in at this moment, at the same strip.

    Raises:
        SecondPersonNeededError: Nobody approves it.
        NotPermittedError: The second one may not approve, or is no other person.
    """
    if second is None:
        raise SecondPersonNeededError(f"{what} needs a second person to approve it")
    second.officer.require(Permission.APPROVE)
    with store.read() as session:
        require_apart(session, clock(), second.officer, {first.officer.officer_id})


def second_unless_alone(
    store: Store, clock: Clock, first: SignedIn, second: SignedIn | None, what: str, besides: str = ""
) -> bool:
    """Require a second person where anybody could be one; tell whether there is nobody, which the journal is to say.

    `besides` is an officer whom the act is about, and who cannot be asked. A new desk has one administrator, and a
    training desk one officer.

    Raises:
        SecondPersonNeededError, NotPermittedError: As `require_second`.
    """
    if second is None:
        with store.read() as session:
            everybody = accounts.accounts(session)
        if not any(_could_approve(account, first.officer.officer_id, besides) for account in everybody):
            return True
    require_second(store, clock, first, second, what)
    return False


def _could_approve(account: Account, *not_asked: str) -> bool:
    officer = account.officer
    may = officer.role is not Role.TRAINING and replace(officer, has_temporary_passphrase=False).may(Permission.APPROVE)
    return may and account.disabled_at is None and officer.officer_id not in not_asked


def require_apart(session: OpenSession, now: datetime, officer: Officer, involved: Collection[str]) -> None:
    """Raise NotPermittedError where an officer judges their own act, or that of somebody whom they may be.

    Who gave another's passphrase out could have signed in with it: for a day the two count as one.
    """
    if officer.officer_id in involved:
        raise NotPermittedError("nobody approves their own act: another person must")
    # At a training desk one officer, whom no passphrase guards, makes all other accounts.
    trainers = {one.officer_id for one in accounts.officers(session) if one.role is Role.TRAINING}
    mine = accounts.account_of(session, officer.officer_id)
    for other in involved:
        theirs = accounts.account_of(session, other)
        for account, giver in ((mine, other), (theirs, officer.officer_id)):
            if account is None or account.handed_by != giver or account.handed_at is None or giver in trainers:
                continue
            # A clock that was set back makes the moment lie ahead: that is lately too.
            if now - account.handed_at < HANDED_LATELY:
                raise NotPermittedError(
                    "nobody approves with an account that the other person made or reset within the last 24 hours"
                )
