"""The rules of a post that decide who passes, and setting them."""

from dataclasses import fields
from datetime import timedelta

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.verdict import DeskRules
from borderdesk.storage import journal, rules
from borderdesk.storage.store import Store


def rules_in_force(store: Store) -> DeskRules:
    """Return the rules that the desk works by now."""
    with store.read() as session:
        return rules.current_rules(session)


@requires(Permission.SET_RULES)
def set_rules(store: Store, clock: Clock, signed_in: SignedIn, before: DeskRules, after: DeskRules) -> DeskRules:
    """Put other rules in force, and journal each value that is another one now, before and after.

    `before` is what the officer saw when they decided.

    Raises:
        NotPermittedError: The officer may not set the rules.
        InvalidValueError: The rules are others meanwhile, or nothing is changed.
    """
    was, now_is = rules_payload(before), rules_payload(after)
    changed: dict[str, Json] = {
        name: {"before": was[name], "after": value} for name, value in now_is.items() if value != was[name]
    }
    if not changed:
        raise InvalidValueError("nothing is changed")
    with store.write() as session:
        if rules.current_rules(session) != before:
            raise InvalidValueError("the rules were set by somebody else meanwhile; look at them again")
        now = clock()
        rules.add_rules(session, after, now, signed_in.officer.officer_id)
        payload: dict[str, Json] = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            **now_is,
            "changed": changed,
        }
        journal.append(session, Act(kind=ActKind.RULES_SET, at=now, payload=payload))
    return after


def rules_payload(in_force: DeskRules) -> dict[str, Json]:
    """Return the rules as the journal keeps them; spans of time are in seconds."""
    payload: dict[str, Json] = {}
    for field in fields(in_force):
        value = getattr(in_force, field.name)
        if isinstance(value, timedelta):
            payload[f"{field.name}_seconds"] = int(value.total_seconds())
        else:
            payload[field.name] = value
    return payload
