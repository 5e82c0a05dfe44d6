"""Decoding at exact length: what was written into the columns comes out, whatever the alphabets allow."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.mrz import ALPHABET
from borderdesk.reading.characters import BLANK, SYMBOLS
from borderdesk.reading.decoding import LineQuestion, decode_lines
from borderdesk.reading.images import Field


def columns_of(text: str, sure: float = 0.97, gap: int = 2) -> Field:
    """Return what a recogniser says that sees each symbol in two columns, with nothing between them."""
    classes = [BLANK] * gap
    for symbol in text:
        classes += [SYMBOLS.index(symbol)] * 2 + [BLANK] * gap
    logs = np.full((len(classes), BLANK + 1), np.log((1 - sure) / BLANK), np.float32)
    logs[np.arange(len(classes)), classes] = np.log(sure)
    return logs


@given(text=st.text(ALPHABET, min_size=30, max_size=44))
def test_what_was_seen_is_what_is_decoded(text: str) -> None:
    (line,) = decode_lines([LineQuestion(columns=columns_of(text), alphabets=(ALPHABET,) * len(text))])

    assert line is not None
    assert line.text == text
    assert float(line.confidence.min()) > 0.9


@given(text=st.text("0123456789", min_size=30, max_size=30), at=st.integers(0, 29))
def test_a_position_never_holds_what_its_alphabet_does_not(text: str, at: int) -> None:
    seen = text[:at] + "O" + text[at + 1 :]

    (line,) = decode_lines([LineQuestion(columns=columns_of(seen), alphabets=("0123456789",) * 30)])

    assert line is not None
    assert not line.text.strip("0123456789")
    assert float(line.confidence[at]) < 0.2


@given(at=st.integers(1, 28))
def test_a_place_that_shows_nothing_speaks_for_no_symbol(at: int) -> None:
    columns = columns_of("A" * 30)
    begin = 2 + 4 * at
    columns[begin : begin + 2] = np.log(1e-6)
    columns[begin : begin + 2, BLANK] = np.log(0.98)
    columns[begin : begin + 2, SYMBOLS.index("Q")] = np.log(0.01)
    places = np.asarray((np.arange(len(columns)) - 2.5) / 4, np.float32)

    (line,) = decode_lines([LineQuestion(columns=columns, alphabets=(ALPHABET,) * 30, places=places)])

    assert line is not None
    assert float(line.confidence[at]) < 0.2
    assert float(np.ptp(line.evidence[at])) < 1.0


def test_a_strip_too_short_for_its_text_has_no_answer() -> None:
    assert decode_lines([LineQuestion(columns=columns_of("A" * 10), alphabets=(ALPHABET,) * 30)]) == [None]
