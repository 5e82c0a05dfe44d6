"""The rules that decide who passes: each setting of them is a row, the last one is in force."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from borderdesk.domain.errors import NotSetUpError
from borderdesk.domain.moments import moment_text
from borderdesk.domain.verdict import DeskRules, Verdict
from borderdesk.storage.tables import RulesRow


def add_rules(session: Session, rules: DeskRules, set_at: datetime, set_by: str) -> None:
    """Put rules in force; those before them stay on record."""
    session.add(
        RulesRow(
            set_at=moment_text(set_at),
            set_by=set_by,
            expired_document=rules.expired_document.value,
            list_age_limit_seconds=int(rules.list_age_limit.total_seconds()),
            double_read_guard_seconds=int(rules.double_read_guard.total_seconds()),
            admits_specimens=rules.admits_specimens,
            quiet_desk=rules.quiet_desk,
            list_late_seconds=int(rules.list_late_after.total_seconds()),
            lock_after_minutes=rules.lock_after_minutes,
            undo_seconds=rules.undo_seconds,
        )
    )
    session.flush()


def current_rules(session: Session) -> DeskRules:
    """Return the rules in force."""
    row = session.scalar(select(RulesRow).order_by(RulesRow.ordinal.desc()).limit(1))
    if row is None:
        raise NotSetUpError("the desk has no rules")
    return DeskRules(
        expired_document=Verdict(row.expired_document),
        list_age_limit=timedelta(seconds=row.list_age_limit_seconds),
        double_read_guard=timedelta(seconds=row.double_read_guard_seconds),
        admits_specimens=row.admits_specimens,
        quiet_desk=row.quiet_desk,
        list_late_after=timedelta(seconds=row.list_late_seconds),
        lock_after_minutes=row.lock_after_minutes,
        undo_seconds=row.undo_seconds,
    )
