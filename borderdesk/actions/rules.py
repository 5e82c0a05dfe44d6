"""The rules of a post that decide who passes."""

from borderdesk.domain.verdict import DeskRules
from borderdesk.storage import rules
from borderdesk.storage.store import Store


def rules_in_force(store: Store) -> DeskRules:
    """Return the rules that the desk works by now."""
    with store.read() as session:
        return rules.current_rules(session)
