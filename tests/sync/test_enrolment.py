"""Enrolment: the code survives a telephone, and neither side can be played by another."""

import random
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.enrolment import (
    EnrolmentAnswer,
    EnrolmentCode,
    read_answer,
    read_request,
    write_answer,
    write_request,
)
from tests.sync.journals import DESK, HUB, KEY, OPENING

HUB_KEY = SigningKey(bytes(range(1, 33)))
CODE = EnrolmentCode(address="https://hub.example:8443", hub=HUB, hub_key=HUB_KEY.verifying_key, secret=bytes(20))


@given(st.binary(min_size=20, max_size=20), st.uuids())
def test_a_code_is_read_as_it_was_written(secret: bytes, hub: UUID) -> None:
    code = replace(CODE, secret=secret, hub=hub)
    assert EnrolmentCode.parse(str(code)) == code
    assert EnrolmentCode.parse(f"  {str(code).lower()} \n") == code


def test_a_code_with_one_wrong_character_is_refused() -> None:
    text = str(CODE)
    for place in range(4, len(text)):
        if text[place] == "-":
            continue
        wrong = "A" if text[place] != "A" else "C"
        with pytest.raises(InvalidValueError, match="code"):
            EnrolmentCode.parse(text[:place] + wrong + text[place + 1 :])


@given(st.text(max_size=60))
def test_any_other_text_is_no_code(text: str) -> None:
    for tried in (text, f"BD1-{text}"):
        with pytest.raises(InvalidValueError):
            EnrolmentCode.parse(tried)


def test_letters_that_look_like_digits_are_forgiven() -> None:
    text = str(CODE)
    chance = random.Random(1)
    mistaken = "".join({"O": "0", "I": "1", "B": "8"}.get(c, c) if chance.random() < 0.5 else c for c in text[4:])
    assert EnrolmentCode.parse(text[:4] + mistaken) == CODE


@pytest.mark.parametrize("address", ["http://hub.example", "ftp://127.0.0.1", "hub.example"])
def test_a_hub_that_is_not_near_needs_https(address: str) -> None:
    with pytest.raises(InvalidValueError, match="https"):
        replace(CODE, address=address)
    assert replace(CODE, address="http://127.0.0.1:8000").address


def test_a_question_needs_the_key_that_it_names() -> None:
    asked = read_request(write_request(bytes(20), DESK, KEY, OPENING.closing_key))
    assert (asked.desk, asked.desk_key, asked.secret) == (DESK, KEY.verifying_key, bytes(20))
    stolen = write_request(bytes(20), DESK, KEY, OPENING.closing_key).replace(
        KEY.verifying_key.public.hex().encode(), HUB_KEY.verifying_key.public.hex().encode()
    )
    with pytest.raises(InvalidValueError, match="signature"):
        read_request(stolen)


def test_only_the_hub_of_the_code_answers() -> None:
    answer = EnrolmentAnswer(hub=HUB, desk=DESK, post="KE-MLB", hub_seal=OPENING.closing_key)
    assert read_answer(write_answer(answer, HUB_KEY), CODE, DESK) == answer
    with pytest.raises(InvalidValueError, match="not signed"):
        read_answer(write_answer(answer, KEY), CODE, DESK)
    with pytest.raises(InvalidValueError, match="another desk"):
        read_answer(write_answer(replace(answer, desk=HUB), HUB_KEY), CODE, DESK)
    with pytest.raises(InvalidValueError, match="question"):
        read_answer(write_request(bytes(20), DESK, HUB_KEY, OPENING.closing_key), CODE, DESK)


@given(st.binary(max_size=80) | st.sampled_from([b"{}", b"[]", b'{"said":{},"signature":""}', b'{"said":5}']))
def test_other_bytes_are_neither(data: bytes) -> None:
    with pytest.raises(InvalidValueError):
        read_request(data)
    with pytest.raises(InvalidValueError):
        read_answer(data, CODE, DESK)
