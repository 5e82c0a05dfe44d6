"""The rules of a post that decide who passes: reading them, and setting them anew."""

from dataclasses import replace
from datetime import timedelta

from borderdesk.actions.clock import Clock
from borderdesk.actions.journal import refusals_noted
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.verdict import DeskRules
from borderdesk.storage import journal, rules
from borderdesk.storage.store import Store


def rules_in_force(store: Store) -> DeskRules:
    """Return the rules that the desk works by now."""
    with store.read() as session:
        return rules.current_rules(session)


def set_quiet_desk(store: Store, clock: Clock, signed_in: SignedIn, *, is_quiet: bool) -> DeskRules:
    """Say whether the public can see the screen of this desk, and journal it; every other rule stays as it is.

    Raises:
        NotPermittedError: The officer may not set the rules; the refusal is journalled.
    """
    officer = signed_in.officer
    with refusals_noted(store, clock, officer, Permission.SET_RULES, signed_in.session_id):
        officer.require(Permission.SET_RULES)
    with store.write() as session:
        before = rules.current_rules(session)
        in_force = replace(before, quiet_desk=is_quiet)
        if in_force != before:
            now = clock()
            rules.add_rules(session, in_force, now, officer.officer_id)
            payload: dict[str, Json] = {
                "session": str(signed_in.session_id),
                **rules_payload(officer.officer_id, in_force),
            }
            journal.append(session, Act(kind=ActKind.RULES_SET, at=now, payload=payload))
    return in_force


def rules_payload(officer_id: str, in_force: DeskRules) -> dict[str, Json]:
    """Return what the journal keeps of a setting of the rules: all of them, and whose it is."""
    return {
        "officer": officer_id,
        "expired_document": in_force.expired_document.value,
        "list_age_limit_seconds": _seconds(in_force.list_age_limit),
        "double_read_guard_seconds": _seconds(in_force.double_read_guard),
        "admits_specimens": in_force.admits_specimens,
        "quiet_desk": in_force.quiet_desk,
    }


def _seconds(span: timedelta) -> int:
    return int(span.total_seconds())
