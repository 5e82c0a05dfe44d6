"""A seal opens for its recipient, as what it was closed as, and not after any change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.sealing import ClosingKey, OpeningKey, SealedAs

KEY = OpeningKey(bytes(range(32)))


@given(st.binary(max_size=300), st.sampled_from(SealedAs))
def test_a_seal_opens_for_its_recipient(content: bytes, kind: SealedAs) -> None:
    sealed = KEY.closing_key.close(kind, content)
    assert KEY.open(kind, sealed) == content
    assert sealed != KEY.closing_key.close(kind, content)


def test_every_single_changed_byte_keeps_it_closed() -> None:
    sealed = KEY.closing_key.close(SealedAs.PARCEL, b"an entry")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(InvalidValueError):
            KEY.open(SealedAs.PARCEL, bytes(changed))


@given(st.binary(max_size=100))
def test_other_bytes_are_no_seal(data: bytes) -> None:
    with pytest.raises(InvalidValueError):
        KEY.open(SealedAs.PARCEL, data)


def test_neither_another_key_nor_another_kind_opens_it() -> None:
    sealed = KEY.closing_key.close(SealedAs.PARCEL, b"an entry")
    with pytest.raises(InvalidValueError):
        OpeningKey.generate().open(SealedAs.PARCEL, sealed)
    with pytest.raises(InvalidValueError):
        KEY.open(SealedAs.LIST_KEY, sealed)


def test_a_key_comes_back_from_its_bytes_and_hides_them() -> None:
    key = OpeningKey.generate()
    assert OpeningKey(key.private_bytes()).closing_key == key.closing_key
    assert key.private_bytes().hex() not in repr(key)
    for make in (OpeningKey, ClosingKey):
        with pytest.raises(InvalidValueError, match="32 bytes"):
            make(bytes(31))
