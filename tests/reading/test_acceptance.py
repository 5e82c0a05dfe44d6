"""What the desk may act on: check digits and confidence together, and what each character is known by."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.reading import CharacterState, ReadingReason
from borderdesk.reading.acceptance import LEAST_UNCHECKED, SEEN, Judgement, judge

TODAY = date(2026, 11, 24)
#: The example of Doc 9303-4, Appendix A.
PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
BORN_ON_NO_DAY = ("P<CZESPECIMEN<<VZOR<<<<<<<<<<<<<<<<<<<<<<<<<", "99006000<8CZE1102299F16090641152291111<<<<24")
BIRTH = slice(13, 19)


def sure_of(lines: tuple[str, ...], confidence: float = 0.98) -> list[NDArray[np.float32]]:
    return [np.full(len(line), confidence, np.float32) for line in lines]


def judged(lines: tuple[str, ...], confidences: list[NDArray[np.float32]], agrees: bool = True) -> Judgement:
    return judge(MrzFormat.TD3, lines, confidences, TODAY, agrees=agrees)


def test_a_zone_read_surely_is_accepted() -> None:
    assert judged(PASSPORT, sure_of(PASSPORT)).is_accepted


def test_frames_that_do_not_agree_are_not_accepted() -> None:
    judgement = judged(PASSPORT, sure_of(PASSPORT), agrees=False)

    assert judgement.reasons == (ReadingReason.NO_AGREEMENT,)


def test_a_wrong_check_digit_is_reported_as_printed() -> None:
    printed = (PASSPORT[0], PASSPORT[1].replace("7408122", "7408123"))

    judgement = judged(printed, sure_of(printed))

    assert judgement.lines == printed
    assert ReadingReason.CHECK_DIGIT in judgement.reasons


@given(line=st.integers(0, 1), at=st.integers(0, 43))
def test_one_character_that_was_hardly_seen_is_never_accepted(line: int, at: int) -> None:
    confidences = sure_of(PASSPORT)
    confidences[line][at] = 0.4

    assert ReadingReason.LOW_CONFIDENCE in judged(PASSPORT, confidences).reasons


@given(at=st.integers(5, 43))
def test_the_name_line_must_earn_its_confidence_alone(at: int) -> None:
    confidences = sure_of(PASSPORT)
    confidences[0][at] = LEAST_UNCHECKED - 0.05

    assert not judged(PASSPORT, confidences).is_accepted


def test_a_digit_that_its_check_digit_vouches_for_needs_less() -> None:
    confidences = sure_of(PASSPORT)
    confidences[1][14] = LEAST_UNCHECKED - 0.05

    assert judged(PASSPORT, confidences).is_accepted


@pytest.mark.parametrize(("at", "accepted"), [(0, False), (1, False), (2, True), (3, False)])
def test_no_check_digit_tells_an_l_from_a_1_or_an_8_from_an_s(at: int, accepted: bool) -> None:
    confidences = sure_of(PASSPORT)
    confidences[1][at] = LEAST_UNCHECKED - 0.05

    assert PASSPORT[1][at] == "L898"[at]
    assert judged(PASSPORT, confidences).is_accepted is accepted


def test_one_unsure_digit_under_a_check_digit_is_inferred() -> None:
    confidences = sure_of(PASSPORT)
    confidences[1][14] = SEEN - 0.2

    assert judged(PASSPORT, confidences).states[1][14] is CharacterState.INFERRED


def test_two_unsure_digits_under_one_check_digit_are_doubtful() -> None:
    confidences = sure_of(PASSPORT)
    confidences[1][14:16] = SEEN - 0.2

    states = judged(PASSPORT, confidences).states[1][BIRTH]

    assert states.count(CharacterState.DOUBTFUL) == 2


def test_an_unsure_letter_of_a_name_is_doubtful() -> None:
    confidences = sure_of(PASSPORT)
    confidences[0][6] = SEEN - 0.2

    states = judged(PASSPORT, confidences).states[0]

    assert states[6] is CharacterState.DOUBTFUL
    assert states.count(CharacterState.SEEN) == 43


def test_an_impossible_date_that_was_read_well_is_accepted_as_read() -> None:
    judgement = judged(BORN_ON_NO_DAY, sure_of(BORN_ON_NO_DAY))

    assert judgement.is_accepted
    assert judgement.mrz is not None
    assert [problem.element for problem in judgement.mrz.problems] == ["date_of_birth"]


def test_an_impossible_date_that_was_read_less_well_is_not() -> None:
    judgement = judged(BORN_ON_NO_DAY, sure_of(BORN_ON_NO_DAY, 0.93))

    assert judgement.reasons == (ReadingReason.INVALID_ELEMENT,)


def test_nothing_of_a_line_with_a_hidden_character_counts_as_seen() -> None:
    confidences = sure_of(PASSPORT)
    confidences[0][20] = 0.1

    states = judged(PASSPORT, confidences).states

    assert CharacterState.SEEN not in states[0]
    assert set(states[1]) == {CharacterState.SEEN}
