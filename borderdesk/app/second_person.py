"""Signs the second person of a strip in at the moment when they are needed."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.storage.store import Store
from borderdesk.ui.second_person import SecondPerson


def signed_in_second(store: Store, clock: Clock, person: SecondPerson | None) -> SignedIn | None:
    """Return the second person with a session of their own; nobody approves their own act, which the actions see to."""
    return None if person is None else sign_in(store, clock, person.user_name, person.passphrase)
