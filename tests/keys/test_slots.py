"""A slot opens for its own name and passphrase, takes a new key without them, and says nobody's name."""

import json

import pytest

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.keys.codes import ONE_TIME_LETTERS, new_code, secret_of
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.keys.slot_record import from_bytes, to_bytes
from borderdesk.keys.slots import KeySlots, Slot, SlotKind

PASSPHRASE, OTHER = "four words you see", "other words you see"
KEY, NEXT = DatabaseKey(bytes(range(32))), DatabaseKey(bytes(range(32, 64)))
EMPTY = KeySlots(salt=bytes(16))
OKAFOR = Slot.for_account("okafor", PASSPHRASE, EMPTY.salt)
CODE = secret_of(new_code(ONE_TIME_LETTERS))
NIGHT = Slot.for_code(SlotKind.ONE_TIME, CODE, EMPTY.salt, number=3)
SLOTS = EMPTY.with_slots(OKAFOR, NIGHT).let_in(KEY)


def test_a_name_and_its_passphrase_open_their_slot() -> None:
    opened = SLOTS.opened_by_passphrase(" Okafor ", PASSPHRASE)

    assert opened is not None
    assert (opened.slot.slot_id, opened.keys) == (OKAFOR.slot_id, (KEY,))


@pytest.mark.parametrize(
    ("name", "passphrase"), [("okafor", OTHER), ("mwangi", PASSPHRASE), ("okafor", ""), ("", CODE), ("okafor", CODE)]
)
def test_nothing_else_opens_it(name: str, passphrase: str) -> None:
    assert SLOTS.opened_by_passphrase(name, passphrase) is None


def test_a_code_opens_its_slot_and_a_passphrase_is_no_code() -> None:
    opened = SLOTS.opened_by_code(CODE)

    assert opened is not None
    assert (opened.slot.number, opened.keys) == (3, (KEY,))
    assert SLOTS.opened_by_code(PASSPHRASE) is None


def test_a_slot_takes_a_new_key_without_its_passphrase_and_forgets_the_old_one() -> None:
    changing, changed = SLOTS.let_in(NEXT, KEY), SLOTS.let_in(NEXT)

    assert [_keys(slots) for slots in (changing, changed)] == [(NEXT, KEY), (NEXT,)]


def test_a_slot_that_nobody_let_in_opens_and_holds_no_key() -> None:
    assert _keys(EMPTY.with_slots(OKAFOR)) == ()


def test_an_account_made_elsewhere_is_found_under_its_own_salt() -> None:
    elsewhere = Slot.for_account("halvorsen", OTHER, b"another home....")

    opened = SLOTS.with_slots(elsewhere.let_in(KEY)).opened_by_passphrase("halvorsen", OTHER)

    assert opened is not None
    assert opened.keys == (KEY,)


def test_a_removed_slot_opens_nothing_and_the_others_stay() -> None:
    fewer = SLOTS.without(OKAFOR)

    assert fewer.opened_by_passphrase("okafor", PASSPHRASE) is None
    assert fewer.opened_by_code(CODE) is not None


def test_slots_come_back_from_their_file_and_name_nobody() -> None:
    written = to_bytes(SLOTS)

    assert from_bytes(written) == SLOTS
    for secret in (b"okafor", PASSPHRASE.encode(), CODE.encode(), KEY.raw_bytes(), KEY.raw_bytes().hex().encode()):
        assert secret not in written


def test_a_file_that_was_cut_or_changed_is_said_to_be_damaged() -> None:
    written = to_bytes(SLOTS)
    record = json.loads(written)
    changes: list[bytes] = [written[:-9], b"", b"[]", b"{}", json.dumps({**record, "salt": "zz"}).encode()]
    changes += [json.dumps({**record, "slots": [{**record["slots"][0], "kind": "x"}]}).encode()]

    for changed in changes:
        with pytest.raises(InvalidValueError, match="damaged"):
            from_bytes(changed)
    with pytest.raises(InvalidValueError, match="does not know"):
        from_bytes(json.dumps({**record, "form": 2}).encode())


@pytest.mark.parametrize("part", ["wrapped", "sealed"])
def test_a_slot_whose_bytes_were_changed_gives_no_key(part: str) -> None:
    record = json.loads(to_bytes(SLOTS))
    item = record["slots"][0]
    item[part] = [_flipped(item[part][0])] if part == "sealed" else _flipped(item[part])

    with pytest.raises(EnvironmentFailureError, match="slot of the database's key is damaged"):
        from_bytes(json.dumps(record).encode()).opened_by_passphrase("okafor", PASSPHRASE)


def test_a_key_shows_itself_in_no_text_and_has_one_length() -> None:
    assert KEY.raw_bytes().hex() not in f"{KEY} {KEY!r}"
    assert DatabaseKey(KEY.raw_bytes()) == KEY
    assert DatabaseKey.generate() != KEY
    with pytest.raises(InvalidValueError):
        DatabaseKey(bytes(31))


def _flipped(text: str) -> str:
    return f"{(int(text[:2], 16) ^ 1):02x}{text[2:]}"


def _keys(slots: KeySlots) -> tuple[DatabaseKey, ...]:
    opened = slots.opened_by_passphrase("okafor", PASSPHRASE)
    assert opened is not None
    return opened.keys
