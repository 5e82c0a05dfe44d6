"""Canonical JSON: the one way to write a value as bytes, so that two writers hash the same."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from borderdesk.domain.errors import InvalidValueError

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical_text(value: object) -> str:
    """Write a value with sorted keys and without spaces; text stays as it is, numbers must be finite."""
    return _ENCODER.encode(value)


def canonical_json(value: object) -> bytes:
    """Write a value as canonical JSON in UTF-8.

    Raises:
        InvalidValueError: A text in it holds half a surrogate pair, which no file can keep.
    """
    try:
        return canonical_text(value).encode()
    except UnicodeEncodeError as error:
        raise InvalidValueError("record holds characters that cannot be stored") from error
