"""Decides whether the desk may act on a text: on its check digits and on how sure the recogniser was, never on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz import ALPHABET, CheckedElement, Mrz, MrzError, MrzFormat, parse_mrz
from borderdesk.domain.reading import CharacterState, ReadingReason
from borderdesk.reading.alphabets import position_alphabets

#: Every character must be this probable, and all of them together in the geometric mean. Garbage that passes every
#: check digit by chance, as some does when many hypotheses are tried, is far below both.
LEAST_CHARACTER = 0.45
LEAST_MEAN = 0.90
#: A character that no check digit speaks for must be this probable for itself; where letters and digits may stand,
#: and an O looks like a 0, more.
LEAST_UNCHECKED = 0.8
LEAST_UNCHECKED_OF_ANY = 0.9
#: A zone in which an element cannot mean what it is for may be a misprint or garbage: it must be read this well.
LEAST_MEAN_OF_ODD = 0.95
#: From here on a character counts as seen, where none of its line is hidden; below, it is inferred or doubtful.
SEEN = 0.96
_NOT_HIDDEN = 0.7

#: Characters that may be taken for one of the same weight, unnoticed by any check digit: 8, S and I; 6 and G; 1 and L.
_UNNOTICED = frozenset("8S6G1LI")

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
        bool((sure >= least).all())
        for sure, least in zip(confidences, _least(zone_format if mrz is None else mrz.format, vouched), strict=True)
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


def _least(zone_format: MrzFormat, vouched: Sequence[NDArray[np.bool_]]) -> list[NDArray[np.float32]]:
    """Return how probable each character must be."""
    return [
        np.where(
            checked,
            np.float32(LEAST_CHARACTER),
            np.where([symbols == ALPHABET for symbols in line], LEAST_UNCHECKED_OF_ANY, LEAST_UNCHECKED),
        ).astype(np.float32)
        for checked, line in zip(vouched, position_alphabets(zone_format), strict=True)
    ]


def _vouched_for(lines: tuple[str, ...], mrz: Mrz | None) -> list[NDArray[np.bool_]]:
    """Tell of each character whether a check digit that holds would have noticed another that looks like it."""
    marks = [np.zeros(len(line), np.bool_) for line in lines]
    if mrz is not None:
        alphabets = position_alphabets(mrz.format)
        for line, at in (place for check in mrz.checks if check.holds for place in _places(check)):
            marks[line][at] |= alphabets[line][at] != ALPHABET or lines[line][at] not in _UNNOTICED
    return marks


def _places(check: CheckedElement) -> list[tuple[int, int]]:
    spans = (*check.spans, check.printed_at)
    return [(span.line, at) for span in spans for at in range(span.start, span.end)]


def seen_in(line: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell of each character of a line, by its confidence, whether it was seen where it stands.

    Where one character is hidden, the others may have been read right and at the wrong place: then none counts as seen.
    """
    return np.asarray((line >= SEEN) & (line.min() >= _NOT_HIDDEN), np.bool_)


def _states(
    confidences: Confidences, mrz: Mrz | None, vouched: Sequence[NDArray[np.bool_]]
) -> tuple[tuple[CharacterState, ...], ...]:
    """Return how each character is known; one is inferred where it alone is unsure of all that a check digit covers."""
    unsure = [~seen_in(line) for line in confidences]
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
