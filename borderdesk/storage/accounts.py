"""Who may sign in, and the sessions of those who did."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from borderdesk.domain.account import Account
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.officer import Officer, Role
from borderdesk.storage.tables import AccountRow, SessionRow


def add_account(
    session: Session,
    officer: Officer,
    passphrase_hash: str | None,
    added_at: datetime,
    *,
    handed_by: str | None = None,
    posts: tuple[str, ...] = (),
    valid_from: date | None = None,
    valid_until: date | None = None,
) -> None:
    """Add an account; without a hash it opens without a passphrase."""
    session.add(
        AccountRow(
            officer_id=officer.officer_id,
            user_name=officer.user_name,
            display_name=officer.display_name,
            role=officer.role.value,
            passphrase_hash=passphrase_hash,
            added_at=moment_text(added_at),
            failed_sign_ins=0,
            posts=list(posts),
            valid_from=_day_text(valid_from),
            valid_until=_day_text(valid_until),
            handed_by=handed_by,
            handed_at=moment_text(added_at),
            has_temporary_passphrase=officer.has_temporary_passphrase,
        )
    )
    session.flush()


def officers(session: Session) -> tuple[Officer, ...]:
    """Return everybody with an account, by user name."""
    return tuple(_to_officer(row) for row in session.scalars(select(AccountRow).order_by(AccountRow.user_name)))


def accounts(session: Session) -> tuple[Account, ...]:
    """Return every account with when its person was last seen at this desk, by user name."""
    seen = _last_seen(session)
    return tuple(_to_account(row, seen) for row in session.scalars(select(AccountRow).order_by(AccountRow.user_name)))


def account_of(session: Session, officer_id: str) -> Account | None:
    """Return the account of an officer."""
    row = session.get(AccountRow, officer_id, populate_existing=True)
    return None if row is None else _to_account(row, _last_seen(session, officer_id))


def officer_named(session: Session, user_name: str) -> Officer | None:
    """Return the officer who signs in with this name."""
    row = session.scalar(select(AccountRow).where(AccountRow.user_name == user_name))
    return None if row is None else _to_officer(row)


def passphrase_hash_of(session: Session, officer_id: str) -> str | None:
    """Return what an officer's passphrase is checked against, or None where the account has none."""
    return session.scalar(select(AccountRow.passphrase_hash).where(AccountRow.officer_id == officer_id))


def slot_ids(session: Session) -> dict[str, str]:
    """Return the slot of every account that has one, by the officer's id."""
    query = select(AccountRow.officer_id, AccountRow.slot_id).where(AccountRow.slot_id.is_not(None))
    return {officer_id: slot_id for officer_id, slot_id in session.execute(query) if slot_id is not None}


def set_slot_id(session: Session, officer_id: str, slot_id: str | None) -> None:
    """Say in which slot an account's passphrase keeps the key of the database."""
    session.execute(update(AccountRow).where(AccountRow.officer_id == officer_id).values(slot_id=slot_id))


def set_passphrase(
    session: Session, officer_id: str, passphrase_hash: str, at: datetime, *, handed_by: str | None
) -> None:
    """Give an account another passphrase: a temporary one handed over by somebody, or the person's own choice.

    A person's own choice leaves on record who handed them the one before it.
    """
    row = AccountRow
    values: dict[str, object] = {"passphrase_hash": passphrase_hash, "has_temporary_passphrase": handed_by is not None}
    if handed_by is not None:
        values |= {"handed_by": handed_by, "handed_at": moment_text(at)}
    session.execute(update(row).where(row.officer_id == officer_id).values(**values))


def set_disabled(session: Session, officer_id: str, at: datetime | None) -> None:
    """Close an account at a moment, or let its person in again."""
    row = AccountRow
    session.execute(
        update(row).where(row.officer_id == officer_id).values(disabled_at=None if at is None else moment_text(at))
    )


def failed_sign_ins(session: Session, officer_id: str) -> int:
    """Return how often signing in has failed since it last succeeded."""
    return session.scalar(select(AccountRow.failed_sign_ins).where(AccountRow.officer_id == officer_id)) or 0


def count_failed_sign_in(session: Session, officer_id: str) -> None:
    """Count one more failure."""
    row = AccountRow
    session.execute(update(row).where(row.officer_id == officer_id).values(failed_sign_ins=row.failed_sign_ins + 1))


def forget_failed_sign_ins(session: Session, officer_id: str) -> None:
    """Count failures from zero again."""
    session.execute(update(AccountRow).where(AccountRow.officer_id == officer_id).values(failed_sign_ins=0))


def add_session(session: Session, session_id: UUID, officer_id: str, opened_at: datetime) -> None:
    """Add the session of an officer who has signed in."""
    session.add(SessionRow(session_id=str(session_id), officer_id=officer_id, opened_at=moment_text(opened_at)))
    session.flush()


def display_names(session: Session) -> dict[str, str]:
    """Return what each officer is called on screen, by id."""
    found = session.execute(select(AccountRow.officer_id, AccountRow.display_name))
    return {officer_id: name for officer_id, name in found}  # noqa: C416  # a row is no pair to mypy


def _last_seen(session: Session, officer_id: str | None = None) -> dict[str, str]:
    query = select(SessionRow.officer_id, func.max(SessionRow.opened_at)).group_by(SessionRow.officer_id)
    if officer_id is not None:
        query = query.where(SessionRow.officer_id == officer_id)
    return {who: at for who, at in session.execute(query)}  # noqa: C416  # a row is no pair to mypy


def _to_officer(row: AccountRow) -> Officer:
    return Officer(
        officer_id=row.officer_id,
        user_name=row.user_name,
        display_name=row.display_name,
        role=Role(row.role),
        has_temporary_passphrase=row.has_temporary_passphrase,
    )


def _to_account(row: AccountRow, seen: Mapping[str, str]) -> Account:
    return Account(
        officer=_to_officer(row),
        added_at=moment_of(row.added_at),
        posts=tuple(row.posts),
        valid_from=None if row.valid_from is None else date.fromisoformat(row.valid_from),
        valid_until=None if row.valid_until is None else date.fromisoformat(row.valid_until),
        disabled_at=None if row.disabled_at is None else moment_of(row.disabled_at),
        handed_by=row.handed_by,
        handed_at=None if row.handed_at is None else moment_of(row.handed_at),
        last_seen_at=moment_of(seen[row.officer_id]) if row.officer_id in seen else None,
    )


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
