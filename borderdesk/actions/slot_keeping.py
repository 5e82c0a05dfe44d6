"""Keeps the slots of a desk in step with its accounts: whoever may sign in can open the database, and nobody else."""

from dataclasses import replace

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.officer import Officer
from borderdesk.keys.slots import KeySlots, Slot, SlotKind
from borderdesk.storage import accounts
from borderdesk.storage.slot_file import slots_of, write_slots
from borderdesk.storage.store import OpenSession, Store


def slot_for(store: Store, user_name: str, passphrase: str) -> Slot | None:
    """Make the slot of a passphrase, which takes a moment: before a transaction, not in it. None on a desk without."""
    slots = slots_of(store.path)
    if slots is None:
        return None
    slot = Slot.for_account(user_name, passphrase, slots.salt)
    return slot if store.key is None else slot.let_in(store.key)


def put_slot(store: Store, session: OpenSession, officer_id: str, slot: Slot | None) -> None:
    """Give an account its slot, in the transaction that changes the account.

    An older slot stays until `tidy_slots`, so that one of the two passphrases opens the desk whenever power fails.
    """
    if slot is None:
        return
    write_slots(store.path, slots_beside(store).with_slots(slot))
    accounts.set_slot_id(session, officer_id, slot.slot_id)


def drop_slot(store: Store, session: OpenSession, officer_id: str) -> None:
    """Take an account its slot away, in the transaction that disables the account; the key is due to be changed."""
    slots = slots_of(store.path)
    slot_id = accounts.slot_ids(session).get(officer_id)
    accounts.set_slot_id(session, officer_id, None)
    if slots is not None and slot_id is not None:
        gone = [slot for slot in slots.slots if slot.slot_id == slot_id]
        write_slots(store.path, replace(slots.without(*gone), is_rotation_due=True))


def keep_slot(store: Store, officer: Officer, passphrase: str) -> None:
    """Make a slot for somebody who has just signed in and has none: next time they can open the desk themselves."""
    slots = slots_of(store.path)
    if slots is None:
        return
    with store.read() as session:
        slot_id = accounts.slot_ids(session).get(officer.officer_id)
    if any(slot.slot_id == slot_id and (slot.sealed or store.key is None) for slot in slots.slots):
        return
    slot = slot_for(store, officer.user_name, passphrase)
    with store.write() as session:
        put_slot(store, session, officer.officer_id, slot)
    tidy_slots(store)


def tidy_slots(store: Store) -> None:
    """Remove the slots of accounts that no account names any more."""
    with store.write() as session:
        slots = slots_of(store.path)
        if slots is None:
            return
        named = set(accounts.slot_ids(session).values())
        gone = [slot for slot in slots.of_kind(SlotKind.ACCOUNT) if slot.slot_id not in named]
        if gone:
            write_slots(store.path, slots.without(*gone))


def slots_beside(store: Store) -> KeySlots:
    """Return the slots of an encrypted desk.

    Raises:
        EnvironmentFailureError: They are missing or damaged.
    """
    slots = slots_of(store.path)
    if slots is None:
        raise EnvironmentFailureError("the slots of the database's key are missing; restore them from a backup")
    return slots
