"""Check digits, by the examples of Doc 9303-3, appendix A, and by their property."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from borderdesk.domain.mrz import ALPHABET, check_digit, value_of


@pytest.mark.parametrize(
    ("text", "digit"),
    [
        ("520727", "3"),
        ("AB2134<<<", "5"),
        ("HA672242<658022549601086<<<<<<<<<<<<<<0", "8"),
        ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<", "2"),
        ("HA672242<658022549601086<<<<<<<", "8"),
        ("", "0"),
    ],
)
def test_check_digits_are_those_of_the_standard(text: str, digit: str) -> None:
    assert check_digit(text) == digit


@given(text=st.text(ALPHABET, min_size=1, max_size=60), at=st.integers(0, 59), to=st.sampled_from(ALPHABET))
def test_a_check_digit_misses_a_misread_character_only_of_equal_value_modulo_ten(text: str, at: int, to: str) -> None:
    assume(at < len(text))
    misread = text[:at] + to + text[at + 1 :]

    is_missed = check_digit(misread) == check_digit(text)

    assert is_missed is (value_of(to) % 10 == value_of(text[at]) % 10)
