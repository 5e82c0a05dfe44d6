"""The slots of a desk as the bytes of a file, and back."""

import json
from typing import Any

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.slots import KeySlots, Slot, SlotKind

FORM = 1


def to_bytes(slots: KeySlots) -> bytes:
    """Write all slots."""
    record = {
        "form": FORM,
        "salt": slots.salt.hex(),
        "rotation_due": slots.is_rotation_due,
        "slots": [_slot_record(slot) for slot in slots.slots],
    }
    return json.dumps(record, indent=1).encode()


def from_bytes(data: bytes) -> KeySlots:
    """Read what `to_bytes` wrote.

    Raises:
        InvalidValueError: It is something else, or was cut.
    """
    try:
        record: dict[str, Any] = json.loads(data)
        if record["form"] != FORM:
            raise InvalidValueError("slots of the database's key have a form that this program does not know")
        return KeySlots(
            salt=bytes.fromhex(record["salt"]),
            slots=tuple(_slot(item) for item in record["slots"]),
            is_rotation_due=bool(record["rotation_due"]),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, InvalidValueError):
            raise
        raise InvalidValueError("slots of the database's key are damaged") from None


def _slot_record(slot: Slot) -> dict[str, object]:
    return {
        "slot_id": slot.slot_id,
        "kind": slot.kind.value,
        "number": slot.number,
        "salt": slot.salt.hex(),
        "tag": slot.tag.hex(),
        "public": slot.public.hex(),
        "wrapped": slot.wrapped.hex(),
        "sealed": [box.hex() for box in slot.sealed],
    }


def _slot(item: dict[str, Any]) -> Slot:
    return Slot(
        slot_id=str(item["slot_id"]),
        kind=SlotKind(item["kind"]),
        number=int(item["number"]),
        salt=bytes.fromhex(item["salt"]),
        tag=bytes.fromhex(item["tag"]),
        public=bytes.fromhex(item["public"]),
        wrapped=bytes.fromhex(item["wrapped"]),
        sealed=tuple(bytes.fromhex(box) for box in item["sealed"]),
    )
