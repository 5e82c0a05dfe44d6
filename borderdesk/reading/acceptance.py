"""Decides whether the desk may act on a text: on its check digits and on how sure the recogniser was, never on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz import Mrz, MrzError, MrzFormat, parse_mrz
from borderdesk.domain.reading import CharacterState, ReadingReason

#: Every character must be this probable, and all of them together in the geometric mean. Garbage that passes every
#: check digit by chance, as some does when many hypotheses are tried, is far below both.
LEAST_CHARACTER = 0.45
LEAST_MEAN = 0.90
#: Below this a character is shown as doubtful.
_DOUBTFUL = 0.8


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
    zone_format: MrzFormat,
    lines: tuple[str, ...],
    confidences: Sequence[NDArray[np.float32]],
    today: date,
    *,
    agrees: bool,
) -> Judgement:
    """Judge a text by the confidence of each character; `agrees` tells that enough frames say the same."""
    reasons = []
    try:
        mrz = parse_mrz(lines, today)
    except MrzError:
        mrz = None
        reasons.append(ReadingReason.NO_MRZ)
    if mrz is not None:
        if not all(check.holds for check in mrz.checks):
            reasons.append(ReadingReason.CHECK_DIGIT)
        if mrz.problems:
            reasons.append(ReadingReason.INVALID_ELEMENT)
    every = np.concatenate(list(confidences))
    mean = float(np.exp(np.log(every.clip(1e-6)).mean()))
    if mean < LEAST_MEAN or float(every.min()) < LEAST_CHARACTER:
        reasons.append(ReadingReason.LOW_CONFIDENCE)
    if not agrees:
        reasons.append(ReadingReason.NO_AGREEMENT)
    states = tuple(
        tuple(CharacterState.SEEN if c >= _DOUBTFUL else CharacterState.DOUBTFUL for c in line) for line in confidences
    )
    return Judgement(
        format=zone_format if mrz is None else mrz.format,
        lines=lines,
        mrz=mrz,
        reasons=tuple(reasons),
        confidence=mean,
        states=states,
    )
