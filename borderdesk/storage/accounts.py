"""Who may sign in, and the sessions of those who did."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Officer, Role
from borderdesk.storage.tables import AccountRow, SessionRow


def add_account(session: Session, officer: Officer, passphrase_hash: str | None, added_at: datetime) -> None:
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
        )
    )
    session.flush()


def officers(session: Session) -> tuple[Officer, ...]:
    """Return everybody with an account, by user name."""
    return tuple(_to_domain(row) for row in session.scalars(select(AccountRow).order_by(AccountRow.user_name)))


def officer_named(session: Session, user_name: str) -> Officer | None:
    """Return the officer who signs in with this name."""
    row = session.scalar(select(AccountRow).where(AccountRow.user_name == user_name))
    return None if row is None else _to_domain(row)


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


def set_passphrase_hash(session: Session, officer_id: str, passphrase_hash: str) -> None:
    """Say what an account's passphrase is checked against from now on."""
    row = AccountRow
    session.execute(update(row).where(row.officer_id == officer_id).values(passphrase_hash=passphrase_hash))


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


def _to_domain(row: AccountRow) -> Officer:
    return Officer(
        officer_id=row.officer_id,
        user_name=row.user_name,
        display_name=row.display_name,
        role=Role(row.role),
    )
