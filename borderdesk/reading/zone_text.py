"""Reads the text of one zone: which way up it stands, of which format it is, what its lines say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import atan2, degrees, hypot

import numpy as np

from borderdesk.domain.mrz import ALPHABET, MrzFormat
from borderdesk.reading.alphabets import position_alphabets
from borderdesk.reading.characters import BLANK, STRIDE, CharacterNetwork
from borderdesk.reading.decoding import DecodedLine, LineQuestion, decode_lines
from borderdesk.reading.images import Field, Image
from borderdesk.reading.pitch import fit_pitch, is_even
from borderdesk.reading.rows import TextRow
from borderdesk.reading.strips import HEIGHT, PITCH, Strip, cut_strip, evened
from borderdesk.reading.zone import Zone, beside

_SURE = 0.8
#: Rows with fewer sure symbols than this are no code lines, whichever way up.
_LEAST_SYMBOLS = 14
#: How much fewer or more symbols than its length a line may seem to have before anything is decoded.
_FEWER, _MORE = 0.6, 1.3
#: Characters that stand closer or farther apart than this, in pitches, are brought to their places and read again.
_NARROWEST, _WIDEST = 0.85, 1.2
_MOST_OF_THREE_LINES = 33
#: A character below this was read as something that its position may not hold; how much better a free text must be.
_FORCED = 0.2
#: Where a character is below this, something may hide it, and its neighbours may have been drawn to its place.
_UNCLEAR = 0.4
_CLEARLY_BETTER = 4.0
#: No character is surer than this in a line whose characters stand unevenly.
_UNEVEN = 0.65
#: A text read as well as this stands upright.
_CLEAR = 0.9
#: Columns at the end of a strip in which a symbol tells that the row goes on, and by how much it is then lengthened.
_AT_THE_END = 6
_LONGER = 0.4
_LENGTHENINGS = 3

Outline = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneText:
    """A zone as it reads best in one picture: its format, its lines with their evidence, and where it lies.

    `outline` has the corners in pixels, clockwise from the zone's own top left. `rows` are where its lines lie,
    in reading order and the way they are read. `letter` is the height of a letter in pixels.
    """

    format: MrzFormat
    lines: tuple[DecodedLine, ...]
    outline: Outline
    rows: tuple[TextRow, ...]
    letter: float
    is_upside_down: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """The text of each line."""
        return tuple(line.text for line in self.lines)

    @property
    def quality(self) -> float:
        """The geometric mean of the confidence over all characters."""
        return float(np.exp(np.log(np.concatenate([line.confidence for line in self.lines]).clip(1e-6)).mean()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    strip: Strip
    columns: Field

    @property
    def symbols(self) -> int:
        """The number of symbols that the recogniser is sure of, without any decoding."""
        said = self.columns.argmax(axis=1)
        sure = (said != BLANK) & (np.exp(self.columns.max(axis=1)) > _SURE)
        begins = sure & np.concatenate([[True], said[1:] != said[:-1]])
        return int(begins.sum())

    @property
    def begins_with_symbol(self) -> bool:
        """Tell whether a symbol stands in the margin that a strip has beyond its row."""
        return self._is_symbol(slice(None, _AT_THE_END))

    @property
    def ends_with_symbol(self) -> bool:
        """Tell the same of the end."""
        return self._is_symbol(slice(-_AT_THE_END, None))

    def _is_symbol(self, where: slice) -> bool:
        return bool((np.exp(self.columns[where, :BLANK].max(axis=1)) > _SURE).any())


def read_zone(
    network: CharacterNetwork, grey: Image, zone: Zone, *, upside_down_first: bool = False
) -> ZoneText | None:
    """Return the best reading of a zone, None where its rows are no code lines."""
    best: ZoneText | None = None
    for upside_down in (upside_down_first, not upside_down_first):
        text = _ZoneReader(network, grey, upside_down).read(zone)
        if text is not None and (best is None or text.quality > best.quality):
            best = text
        if best is not None and best.quality > _CLEAR:
            break
    return best


@dataclass(frozen=True, slots=True)
class _ZoneReader:
    """Reads the zones of one picture under the assumption that they stand upright, or upside down."""

    network: CharacterNetwork
    grey: Image
    upside_down: bool

    def read(self, zone: Zone) -> ZoneText | None:
        lines = self._lines(zone.rows)
        if not any(line.symbols >= _LEAST_SYMBOLS for line in lines):
            return None
        for _ in range(_LENGTHENINGS):
            longer = self._lengthened(zone, lines)
            if longer is None:
                break
            zone, lines = longer, self._lines(longer.rows)
        lines = self._with_missing_lines(zone, lines)
        text = _best_text([line for line in lines if line.symbols >= _LEAST_SYMBOLS], self.upside_down)
        return None if text is None or _has_line_twice(text) else text

    def _lines(self, rows: Sequence[TextRow]) -> list[_Line]:
        """Return the recogniser's answer for each row that stands out as one, in reading order."""
        strips = [strip for row in rows if (strip := cut_strip(self.grey, row)) is not None]
        if not strips:
            return []
        if self.upside_down:
            strips.reverse()
        return [self._evened(line) or line for line in self._read(strips)]

    def _read(self, strips: Sequence[Strip]) -> list[_Line]:
        pixels = [strip.pixels[::-1, ::-1] if self.upside_down else strip.pixels for strip in strips]
        return [_Line(strip=s, columns=c) for s, c in zip(strips, self.network.read(pixels), strict=True)]

    def _evened(self, line: _Line) -> _Line | None:
        """Return the line read again from an even strip, None where the one it was read from is even enough."""
        pitch = fit_pitch(line.columns)
        if pitch is None:
            return None
        steps = STRIDE / np.diff(pitch.places)
        if steps.min() >= _NARROWEST * PITCH and steps.max() <= _WIDEST * PITCH:
            return None
        width = line.strip.pixels.shape[1]
        middles = np.arange(len(pitch.places)) * STRIDE + (STRIDE - 1) / 2
        places = np.interp(np.arange(width), middles, pitch.places).astype(np.float32)
        even = evened(self.grey, line.strip, -places[::-1] if self.upside_down else places)
        again = None if even is None else self._read([even])[0]
        return again if again is not None and again.symbols >= line.symbols else None

    def _lengthened(self, zone: Zone, lines: Sequence[_Line]) -> Zone | None:
        """Return a longer zone where symbols stand at the very end of a strip, so that more may follow."""
        if max(line.symbols for line in lines) >= MrzFormat.TD3.line_length:
            return None
        begins = any(line.begins_with_symbol for line in lines)
        ends = any(line.ends_with_symbol for line in lines)
        left, right = (ends, begins) if self.upside_down else (begins, ends)
        if not left and not right:
            return None
        return zone.lengthened(_LONGER if left else 0.0, _LONGER if right else 0.0)

    def _with_missing_lines(self, zone: Zone, lines: list[_Line]) -> list[_Line]:
        """Return the lines with those that were missed above or below and can be read there.

        They are looked for where a row stands alone, or where two are short enough to be of a zone of three.
        """
        if len(lines) > 2 or (len(lines) == 2 and max(line.symbols for line in lines) > _MOST_OF_THREE_LINES):
            return lines
        for spacing in zone.spacings():
            above, below = (self._lines([beside(zone, away)]) for away in (-spacing, spacing))
            before, after = (below, above) if self.upside_down else (above, below)
            more = [[line for line in found if line.symbols >= _LEAST_SYMBOLS] for found in (before, after)]
            if any(more):
                return [*more[0], *lines, *more[1]]
        return lines


def _best_text(lines: Sequence[_Line], upside_down: bool) -> ZoneText | None:
    asked = list(_possible(lines))
    questions = [
        LineQuestion(columns=line.columns, alphabets=alphabets)
        for zone_format, window in asked
        for line, alphabets in zip(window, position_alphabets(zone_format), strict=True)
    ]
    answers = iter(decode_lines(questions))
    best: tuple[float, MrzFormat, Sequence[_Line], tuple[DecodedLine, ...]] | None = None
    for zone_format, window in asked:
        decoded = [next(answers) for _ in window]
        whole = tuple(line for line in decoded if line is not None)
        if len(whole) < len(decoded):
            continue
        # The score of a path covers every column, so it compares lengths and formats; columns make windows comparable.
        score = sum(line.score for line in whole) / sum(len(line.columns) for line in window)
        if best is None or score > best[0]:
            best = (score, zone_format, window, whole)
    if best is None:
        return None
    _, zone_format, window, whole = best
    pairs = zip(window, whole, position_alphabets(zone_format), strict=True)
    settled = tuple(_settled(line.columns, decoded, alphabets) for line, decoded, alphabets in pairs)
    return _text(zone_format, window, settled, upside_down)


def _settled(columns: Field, decoded: DecodedLine, alphabets: tuple[str, ...]) -> DecodedLine:
    """Return the line as it was decoded, or better where something in it cannot be.

    A line whose characters stand unevenly has swallowed print beside the zone, or swallowed some of its own: it is
    asked again with each character held to its place. A line in which a character was forced into an alphabet that it
    does not fit is asked again without alphabets: documents are misprinted, and what is read is what is printed.
    Where the characters still stand unevenly, they may have been read right and counted wrong: none is sure.
    """
    best = decoded
    is_settled = is_even(decoded.middles) and float(decoded.confidence.min()) >= _UNCLEAR
    pitch = None if is_settled else fit_pitch(columns)
    if pitch is not None:
        shifts = range(-1, max(0, pitch.last + 1 - len(alphabets)) + 2)
        placed = [
            LineQuestion(columns=columns, alphabets=alphabets, places=pitch.places - np.float32(shift))
            for shift in shifts
        ]
        found = [line for line in decode_lines(placed) if line is not None]
        best = max(found, key=lambda line: line.score, default=decoded)
    if float(best.confidence.min()) < _FORCED:
        places = None if pitch is None else pitch.places - np.float32(round(float(pitch.places[int(best.middles[0])])))
        (free,) = decode_lines([LineQuestion(columns=columns, alphabets=(ALPHABET,) * len(alphabets), places=places)])
        if free is not None and free.score > best.score + _CLEARLY_BETTER:
            best = free
    return best if is_even(best.middles) else replace(best, confidence=best.confidence.clip(max=_UNEVEN))


def _possible(lines: Sequence[_Line]) -> Iterator[tuple[MrzFormat, Sequence[_Line]]]:
    for zone_format in MrzFormat:
        for first in range(len(lines) - zone_format.line_count + 1):
            window = lines[first : first + zone_format.line_count]
            count = max(line.symbols for line in window)
            if _FEWER * zone_format.line_length <= count <= _MORE * zone_format.line_length:
                yield zone_format, window


def _text(
    zone_format: MrzFormat, window: Sequence[_Line], lines: tuple[DecodedLine, ...], upside_down: bool
) -> ZoneText:
    first, last = window[0].strip, window[-1].strip
    # Each strip counts from its own beginning.
    upper, lower = ((line.begins * STRIDE, line.ends * STRIDE) for line in (lines[0], lines[-1]))
    corners = ((first, upper[0], 0), (first, upper[1], 0), (last, lower[1], HEIGHT), (last, lower[0], HEIGHT))
    top_left, top_right, bottom_right, bottom_left = (
        strip.place(strip.pixels.shape[1] - x, HEIGHT - y) if upside_down else strip.place(x, y)
        for strip, x, y in corners
    )
    rows = tuple(_row(line.strip, decoded, upside_down) for line, decoded in zip(window, lines, strict=True))
    return ZoneText(
        format=zone_format,
        lines=lines,
        rows=rows,
        outline=(top_left, top_right, bottom_right, bottom_left),
        letter=first.letter,
        is_upside_down=upside_down,
    )


def _has_line_twice(text: ZoneText) -> bool:
    """Tell whether two strips were drawn to the same line of print: a zone's lines lie apart."""
    middles = [(row.x, row.y) for row in text.rows]
    return any(hypot(b[0] - a[0], b[1] - a[1]) < text.letter for a, b in pairwise(middles))


def _row(strip: Strip, line: DecodedLine, upside_down: bool) -> TextRow:
    """Return where a line lies, from its first character to its last."""
    width, middle = strip.pixels.shape[1], (HEIGHT - 1) / 2
    begin, end = line.begins * STRIDE, line.ends * STRIDE
    if upside_down:
        begin, end = width - begin, width - end
    (left, top), (right, bottom) = strip.place(begin, middle), strip.place(end, middle)
    return TextRow(
        x=(left + right) / 2,
        y=(top + bottom) / 2,
        length=hypot(right - left, bottom - top),
        height=strip.letter,
        angle=degrees(atan2(bottom - top, right - left)),
    )
