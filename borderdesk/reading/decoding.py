"""Finds the most probable text of a known length in the recogniser's answer (exact-length Viterbi)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderdesk.reading.characters import BLANK, SYMBOLS
from borderdesk.reading.images import Field

#: What it costs when two symbols stand side by side with nothing between them.
_TOUCHING = -2.5
#: How far a symbol may stand from its place, and what each step beyond costs at every column.
_IN_PLACE = 0.45
_MISPLACED = np.float32(20.0)
#: What each symbol keeps where nothing is seen of it, so that a place hidden by glare speaks for no symbol.
_HIDDEN = np.float32(0.02)
_IMPOSSIBLE = np.float32(-1e9)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedLine:
    """One line as decoded.

    `score` is the log-probability of the whole path and compares texts of any length over one strip. `evidence` has
    for each position the log-probability of each symbol of `SYMBOLS`, alike for all where none is seen. `confidence` is
    how probable the chosen one was before any alphabet narrowed the choice. `middles` are the columns at which the
    characters stand, `begins` and `ends` those at which the text does.
    """

    text: str
    score: float
    evidence: Field
    confidence: NDArray[np.float32]
    middles: NDArray[np.float64]
    begins: int
    ends: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineQuestion:
    """What to decode: the recogniser's answer for a strip, and the symbols that each position may hold.

    `places`, where it is known, is the place of every column in steps of one character from the text's first.
    """

    columns: Field
    alphabets: tuple[str, ...]
    places: Field | None = None


def decode_lines(questions: Sequence[LineQuestion]) -> list[DecodedLine | None]:
    """Return the most probable text for each question, None where the strip is too short for so many characters."""
    possible = [i for i, q in enumerate(questions) if len(q.columns) > 2 * len(q.alphabets)]
    answers: list[DecodedLine | None] = [None] * len(questions)
    if possible:
        asked = [questions[i] for i in possible]
        for i, states, score in zip(possible, *_best_paths(asked), strict=True):
            answers[i] = _spell(questions[i], states, score)
    return answers


def _best_paths(questions: Sequence[LineQuestion]) -> tuple[list[NDArray[np.int64]], list[float]]:
    """Return for each question the state at every column (even: between symbols, odd: a symbol), and its score."""
    steps = max(len(q.columns) for q in questions)
    size = 2 * max(len(q.alphabets) for q in questions) + 1
    emissions = np.full((steps, len(questions), size), _IMPOSSIBLE, np.float32)
    for k, question in enumerate(questions):
        own = 2 * len(question.alphabets) + 1
        emissions[: len(question.columns), k, 0:own:2] = question.columns[:, BLANK, None]
        emissions[: len(question.columns), k, 1:own:2] = _symbol_emissions(question)
        # Columns past the end of a shorter strip cost nothing in the last state and cannot be in any other.
        emissions[len(question.columns) :, k, own - 1] = 0.0
    came_from = np.zeros((steps, len(questions), size), np.uint8)
    reached = np.full((len(questions), size + 2), _IMPOSSIBLE, np.float32)
    reached[:, 2] = emissions[0, :, 0]
    reached[:, 3] = emissions[0, :, 1]
    skip = np.full(size, _IMPOSSIBLE, np.float32)
    skip[3::2] = _TOUCHING
    for t in range(1, steps):
        best, step, jump = reached[:, 2:], reached[:, 1:-1], reached[:, :-2] + skip
        stepped = step > best
        best = np.where(stepped, step, best)
        jumped = jump > best
        came_from[t] = np.where(jumped, 2, stepped)
        reached[:, 2:] = np.where(jumped, jump, best) + emissions[t]
    paths, scores = [], []
    for k, question in enumerate(questions):
        last = 2 * len(question.alphabets)
        state = last if reached[k, last + 2] >= reached[k, last + 1] else last - 1
        scores.append(float(reached[k, state + 2]))
        states = np.empty(len(question.columns), np.int64)
        for t in range(steps - 1, -1, -1):
            if t < len(states):
                states[t] = state
            state -= int(came_from[t, k, state])
        paths.append(states)
    return paths, scores


def _symbol_emissions(question: LineQuestion) -> Field:
    distinct = {alphabet: i for i, alphabet in enumerate(dict.fromkeys(question.alphabets))}
    best = np.stack([question.columns[:, _indices(alphabet)].max(axis=1) for alphabet in distinct], axis=1)
    emissions = np.asarray(best[:, [distinct[alphabet] for alphabet in question.alphabets]], np.float32)
    if question.places is not None:
        away = np.abs(question.places[:, None] - np.arange(len(question.alphabets), dtype=np.float32)[None, :])
        emissions -= _MISPLACED * (away - _IN_PLACE).clip(0)
    return emissions


def _spell(question: LineQuestion, states: NDArray[np.int64], score: float) -> DecodedLine:
    columns = question.columns
    length = len(question.alphabets)
    evidence = np.empty((length, len(SYMBOLS)), np.float32)
    confidence = np.empty(length, np.float32)
    middles = np.empty(length, np.float64)
    text = []
    for position, alphabet in enumerate(question.alphabets):
        where = np.flatnonzero(states == 2 * position + 1)
        middles[position] = where.mean()
        here = columns[where]
        evidence[position] = np.log(np.exp(here[:, :BLANK]).mean(axis=0) + _HIDDEN)
        allowed = _indices(alphabet)
        chosen = allowed[int(evidence[position][allowed].argmax())]
        # One column in the middle of a symbol is enough to know it; the ones at its sides are in doubt by nature.
        confidence[position] = np.exp(here[:, chosen].max())
        text.append(SYMBOLS[chosen])
    inked = np.flatnonzero(states % 2)
    return DecodedLine(
        text="".join(text),
        score=score,
        evidence=evidence,
        confidence=confidence,
        middles=middles,
        begins=int(inked[0]),
        ends=int(inked[-1]) + 1,
    )


def _indices(alphabet: str) -> list[int]:
    return [SYMBOLS.index(symbol) for symbol in alphabet]
