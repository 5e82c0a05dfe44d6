"""Canonical JSON and moments: one way to write each value."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text

MOMENTS = st.datetimes(timezones=st.just(UTC))
TEXT = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
)


@given(VALUES)
def test_canonical_json_is_read_back_as_it_was(value: object) -> None:
    assert json.loads(canonical_json(value)) == value


def test_canonical_json_sorts_keys_and_keeps_letters() -> None:
    assert canonical_json({"b": [1, "ñ"], "a": None}) == '{"a":null,"b":[1,"ñ"]}'.encode()


@pytest.mark.parametrize("value", ["\ud800", {"name": "\udc80"}])
def test_half_a_surrogate_pair_is_refused_without_showing_it(value: object) -> None:
    with pytest.raises(InvalidValueError, match="characters that cannot be stored"):
        canonical_json(value)


def test_a_number_that_json_cannot_write_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json(float("nan"))


@given(MOMENTS, MOMENTS)
def test_moments_sort_as_their_texts_do(one: datetime, other: datetime) -> None:
    assert (one < other) == (moment_text(one) < moment_text(other))


@given(MOMENTS)
def test_a_moment_is_read_back_as_it_was(moment: datetime) -> None:
    assert moment_of(moment_text(moment)) == moment


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=3))])
def test_a_moment_that_is_not_in_utc_is_refused(zone: timezone | None) -> None:
    moment = datetime(2026, 11, 24, tzinfo=zone)

    with pytest.raises(InvalidValueError, match="not in UTC"):
        moment_text(moment)
    with pytest.raises(InvalidValueError, match="not in UTC"):
        moment_of(moment.isoformat())


def test_text_that_is_no_moment_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="moment"):
        moment_of("yesterday")
