"""Decides whether the desk may act on a text: on its check digits and on how sure the recogniser was, never on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz import ALPHABET, CheckedElement, Mrz, MrzError, MrzFormat, parse_mrz, value_of
from borderdesk.domain.reading import CharacterState, ReadingReason
from borderdesk.reading.alphabets import position_alphabets

#: Every character must be this probable, and all of them together in the geometric mean. Garbage that passes every
#: check digit by chance, as some does when many hypotheses are tried, is far below both.
LEAST_CHARACTER = 0.45
LEAST_MEAN = 0.90
#: A character that no check digit speaks for, or for which another would pass, must be this probable for itself.
LEAST_UNCHECKED = 0.8
#: A zone in which an element cannot mean what it is for may be a misprint or garbage: it must be read this well.
LEAST_MEAN_OF_ODD = 0.95
#: From here on a character counts as seen; below, it is inferred or doubtful.
SEEN = 0.9

Confidences = Sequence[NDArray[np.float32]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What may be said about a text: the zone it makes, why it is not accepted, the state of each character."""

    format: MrzFormat
    lines: tuple[str, ...]
    mrz: Mrz | None
    reasons: tuple[ReadingReason, ...]
    confidence: float
    states: tuple[tuple[CharacterState, ...], ...]

    @property
    def is_accepted(self) -> bool:
        """Nothing speaks against the text."""
        return not self.reasons


def judge(
    zone_format: MrzFormat, lines: tuple[str, ...], confidences: Confidences, today: date, *, agrees: bool
) -> Judgement:
    """Judge a text by the confidence of each character; `agrees` tells that enough frames say the same."""
    reasons = []
    try:
        mrz = parse_mrz(lines, today)
    except MrzError:
        mrz = None
        reasons.append(ReadingReason.NO_MRZ)
    mean = float(np.exp(np.log(np.concatenate(list(confidences)).clip(1e-6)).mean()))
    vouched = _vouched_for(lines, mrz)
    is_sure = mean >= LEAST_MEAN and all(
        float(sure) >= (LEAST_CHARACTER if checked else LEAST_UNCHECKED)
        for sure, checked in zip(np.concatenate(list(confidences)), np.concatenate(vouched), strict=True)
    )
    if mrz is not None:
        if not mrz.is_valid:
            reasons.append(ReadingReason.CHECK_DIGIT)
        if mrz.problems and not (is_sure and mean >= LEAST_MEAN_OF_ODD):
            reasons.append(ReadingReason.INVALID_ELEMENT)
    if not is_sure:
        reasons.append(ReadingReason.LOW_CONFIDENCE)
    if not agrees:
        reasons.append(ReadingReason.NO_AGREEMENT)
    return Judgement(
        format=zone_format if mrz is None else mrz.format,
        lines=lines,
        mrz=mrz,
        reasons=tuple(reasons),
        confidence=mean,
        states=_states(confidences, mrz, vouched),
    )


def _vouched_for(lines: tuple[str, ...], mrz: Mrz | None) -> list[NDArray[np.bool_]]:
    """Tell of each character whether a check digit that holds would have noticed any other one in its place.

    Where letters and digits may stand, it would not: an 8 weighs as much as an S, a 1 as much as an L.
    """
    marks = [np.zeros(len(line), np.bool_) for line in lines]
    if mrz is not None:
        alphabets = position_alphabets(mrz.format)
        for line, start in (place for check in mrz.checks if check.holds for place in _places(check)):
            marks[line][start] |= _no_two_weigh_the_same(alphabets[line][start])
    return marks


def _places(check: CheckedElement) -> list[tuple[int, int]]:
    spans = (*check.spans, check.printed_at)
    return [(span.line, at) for span in spans for at in range(span.start, span.end)]


def _no_two_weigh_the_same(alphabet: str) -> bool:
    # The filler weighs as much as zero, but looks like no digit.
    weights = [value_of(symbol) % 10 for symbol in alphabet if symbol in ALPHABET[:-1]]
    return len(set(weights)) == len(weights)


def _states(
    confidences: Confidences, mrz: Mrz | None, vouched: Sequence[NDArray[np.bool_]]
) -> tuple[tuple[CharacterState, ...], ...]:
    """Return how each character is known; one is inferred where it alone is unsure of all that a check digit covers."""
    unsure = [line < SEEN for line in confidences]
    inferred = [np.zeros(len(line), np.bool_) for line in confidences]
    for check in () if mrz is None else mrz.checks:
        doubtful = [(line, at) for line, at in _places(check) if unsure[line][at]]
        if check.holds and len(doubtful) == 1:
            line, at = doubtful[0]
            inferred[line][at] = vouched[line][at]
    return tuple(
        tuple(
            CharacterState.INFERRED if i else CharacterState.DOUBTFUL if u else CharacterState.SEEN
            for u, i in zip(line, sure, strict=True)
        )
        for line, sure in zip(unsure, inferred, strict=True)
    )
