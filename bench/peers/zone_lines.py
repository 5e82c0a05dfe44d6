"""Picks the code lines out of all the text that a reader of general print finds, and mends letters for digits."""

from collections.abc import Sequence

from borderdesk.domain.mrz import ALPHABET, MrzFormat
from borderdesk.reading.alphabets import position_alphabets

_TO_DIGIT = dict(zip("OQDILZSGB", "000112568", strict=True))
_TO_LETTER = dict(zip("0125680", "OIZSGBO", strict=True))
_NEAR = 3


def pick(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the last lines that have about the shape of a zone, as they are, or none."""
    cleaned = ["".join(line.upper().split()).replace("«", "<<").replace("≤", "<") for line in lines]
    for zone_format in MrzFormat:
        count, length = zone_format.line_count, zone_format.line_length
        fitting = [line for line in cleaned if abs(len(line) - length) <= _NEAR and not line.strip(ALPHABET)]
        if len(fitting) >= count:
            return tuple(fitting[-count:])
    return ()


def mend(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return lines brought to their length, letters and digits made what they look like where only that may stand."""
    for zone_format in MrzFormat:
        if len(lines) != zone_format.line_count or abs(len(lines[0]) - zone_format.line_length) > _NEAR:
            continue
        alphabets = position_alphabets(zone_format)
        if lines[0][:1] not in alphabets[0][0]:
            continue
        length = zone_format.line_length
        return tuple(
            "".join(_mended(symbol, at) for symbol, at in zip(line.ljust(length, "<")[:length], allowed, strict=True))
            for line, allowed in zip(lines, alphabets, strict=True)
        )
    return lines


def _mended(symbol: str, allowed: str) -> str:
    if symbol in allowed:
        return symbol
    other = _TO_DIGIT.get(symbol) or _TO_LETTER.get(symbol) or symbol
    return other if other in allowed else symbol
