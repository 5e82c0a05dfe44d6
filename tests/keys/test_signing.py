"""A signature holds for its message, its key and its purpose, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.signing import SIGNATURE_LENGTH, SignedAs, SigningKey, VerifyingKey

KEY = SigningKey(bytes(range(32)))


@given(st.binary(max_size=200), st.sampled_from(SignedAs))
def test_a_signature_holds(message: bytes, purpose: SignedAs) -> None:
    signature = KEY.sign(purpose, message)
    assert len(signature) == SIGNATURE_LENGTH
    assert KEY.verifying_key.accepts(purpose, message, signature)


@given(st.binary(min_size=1, max_size=40), st.data())
def test_no_other_message_signature_or_key_is_accepted(message: bytes, data: st.DataObject) -> None:
    signature = KEY.sign(SignedAs.PARCEL, message)
    place, bit = data.draw(st.integers(0, len(signature) - 1)), data.draw(st.integers(0, 7))
    changed = bytearray(signature)
    changed[place] ^= 1 << bit
    assert not KEY.verifying_key.accepts(SignedAs.PARCEL, message, bytes(changed))
    assert not KEY.verifying_key.accepts(SignedAs.PARCEL, message + b"x", signature)
    assert not KEY.verifying_key.accepts(SignedAs.PARCEL, message, signature[:-1])
    assert not SigningKey.generate().verifying_key.accepts(SignedAs.PARCEL, message, signature)


def test_a_signature_for_one_purpose_is_none_for_another() -> None:
    signatures = {purpose: KEY.sign(purpose, b"the same words") for purpose in SignedAs}
    for signed, signature in signatures.items():
        accepted = {purpose for purpose in SignedAs if KEY.verifying_key.accepts(purpose, b"the same words", signature)}
        assert accepted == {signed}


def test_no_context_begins_another() -> None:
    contexts = [purpose.value for purpose in SignedAs]
    assert not [(a, b) for a in contexts for b in contexts if a != b and b.startswith(a)]


def test_a_key_comes_back_from_its_bytes_and_hides_them() -> None:
    key = SigningKey.generate()
    again = SigningKey(key.private_bytes())
    assert again.verifying_key == key.verifying_key
    assert key.private_bytes().hex() not in repr(key)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(InvalidValueError, match="32 bytes"):
        SigningKey(bytes(length))
    with pytest.raises(InvalidValueError, match="32 bytes"):
        VerifyingKey(bytes(length))
