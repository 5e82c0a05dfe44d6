"""Frames of one document: what they say together, and that another document's never mix in."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.agreement import Agreement
from borderdesk.reading.characters import SYMBOLS
from borderdesk.reading.decoding import DecodedLine
from borderdesk.reading.zone_text import ZoneText

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
SISTER = ("P<UTOERIKSSON<<ANNE<MARIE<<<<<<<<<<<<<<<<<<<", "K112233445UTO7001018M3001017<<<<<<<<<<<<<<04")


def read_as(lines: tuple[str, ...], hidden: tuple[tuple[int, int], ...] = (), sure: float = 0.98) -> ZoneText:
    """Return a frame that saw everything, or for hidden (line, position) nothing, and took that for an A."""
    decoded = []
    for number, line in enumerate(lines):
        text = "".join("A" if (number, at) in hidden else symbol for at, symbol in enumerate(line))
        evidence = np.full((len(line), len(SYMBOLS)), np.log(0.02), np.float32)
        confidence = np.full(len(line), sure, np.float32)
        for at, symbol in enumerate(line):
            if (number, at) in hidden:
                confidence[at] = 0.1
            else:
                evidence[at, SYMBOLS.index(symbol)] = np.log(sure)
        middles = np.arange(len(line), dtype=np.float64)
        decoded.append(
            DecodedLine(
                text=text, score=0.0, evidence=evidence, confidence=confidence, middles=middles, begins=0, ends=176
            )
        )
    corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    return ZoneText(
        format=MrzFormat.TD3, lines=tuple(decoded), outline=corners, rows=(), letter=16.0, is_upside_down=False
    )


def together(*frames: ZoneText) -> Agreement:
    agreement = Agreement()
    for frame in frames:
        agreement.add(frame)
    return agreement


@given(hidden=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 43)), min_size=1, max_size=10, unique=True))
def test_what_glare_hides_in_one_frame_is_read_from_others(hidden: list[tuple[int, int]]) -> None:
    agreement = together(read_as(PASSPORT, tuple(hidden)), read_as(PASSPORT), read_as(PASSPORT))

    assert agreement.lines() == PASSPORT
    assert agreement.agrees_on(PASSPORT)


def test_frames_agree_place_by_place_though_none_saw_everything() -> None:
    frames = [read_as(PASSPORT, ((1, at), (1, at + 1))) for at in (0, 10, 20)]

    agreement = together(*frames)

    assert agreement.lines() == PASSPORT
    assert agreement.agrees_on(PASSPORT)


def test_a_place_that_one_frame_alone_saw_is_not_agreed_on() -> None:
    agreement = together(read_as(PASSPORT), read_as(PASSPORT, ((1, 3),)))

    assert not agreement.agrees_on(PASSPORT)


def test_one_frame_agrees_with_nobody() -> None:
    assert not together(read_as(PASSPORT)).agrees_on(PASSPORT)


def test_frames_that_contradict_each_other_are_sure_of_nothing() -> None:
    other = (PASSPORT[0], PASSPORT[1].replace("L898902C3", "L89890203"))

    agreement = together(read_as(PASSPORT), read_as(other), read_as(PASSPORT), read_as(other))

    assert agreement.confidences(agreement.lines())[1][7] < 0.6


def test_another_document_starts_anew() -> None:
    stranger = ("P<UTOOKONWE<<CIRO<<<<<<<<<<<<<<<<<<<<<<<<<<<", "X223344556UTO8002028M3102027<<<<<<<<<<<<<<06")

    agreement = together(read_as(PASSPORT), read_as(PASSPORT), read_as(stranger))

    assert agreement.frames == 1
    assert agreement.lines() == stranger


def test_a_sister_of_almost_the_same_name_is_never_mixed_in() -> None:
    agreement = together(read_as(PASSPORT), read_as(PASSPORT))
    seen = set()
    for _ in range(8):
        agreement.add(read_as(SISTER))
        seen.add(agreement.lines())

    assert seen == {PASSPORT, SISTER}
    assert agreement.lines() == SISTER


def test_a_badly_read_frame_does_not_throw_away_what_was_seen() -> None:
    garbage = tuple("X7" * 22 for _ in PASSPORT)

    agreement = together(read_as(PASSPORT), read_as(PASSPORT), read_as(garbage, sure=0.6))

    assert agreement.frames == 2
    assert agreement.agrees_on(PASSPORT)
