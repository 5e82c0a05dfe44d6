"""Reads JSON from files that are not trusted: bounded, and with the place of whatever is wrong."""

import json
from typing import Any

from borderdesk.lists.errors import ForeignListError


def json_object(text: bytes, place: str) -> dict[str, Any]:
    """Return the object that a text holds.

    Raises:
        ForeignListError: It holds none, is nested beyond measure, or holds half a character; the text names the place.
    """
    found = json_value(text, place)
    if not isinstance(found, dict):
        raise ForeignListError(f"{place} is no object")
    return found


def json_value(text: bytes, place: str) -> Any:
    """Return the value that a text holds, as `json_object` does."""
    try:
        found = json.loads(text)
        # Half of a surrogate pair can be written as an escape, but not stored; to try is the cheapest way to know.
        if b"\\ud" in text or b"\\uD" in text:
            json.dumps(found, ensure_ascii=False).encode()
    except UnicodeError:
        raise ForeignListError(f"{place} is not UTF-8, or holds half a character") from None
    except (ValueError, RecursionError):
        raise ForeignListError(f"{place} is no JSON") from None
    return found


def texts(found: object) -> list[str]:
    """Return the texts of a value that should be a list of texts, without what is empty or something else."""
    if not found:
        return []
    values = found if isinstance(found, list) else [found]
    plain = (" ".join(value.split()) for value in values if isinstance(value, str))
    return [text for text in plain if text]


def first_text(found: object) -> str:
    """Return the first text of a value, or an empty one."""
    return next(iter(texts(found)), "")
