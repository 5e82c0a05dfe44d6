"""Groups rows of print into what may be a machine readable zone."""

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, hypot, radians, sin

import numpy as np

from borderdesk.reading.rows import TextRow

_MOST_ROWS = 4
_LIKELY_COUNTS = {1: 0.4, 2: 1.0, 3: 1.0}
#: Where the neighbours of a lone row are looked for, in heights of that row.
_LONE_SPACINGS = (1.7, 2.7)
_LEAST_ASPECT = 14.0
#: Of rows that ran together, in pixels of the view.
_MERGED_LENGTH = 150.0
_SPACING = (1.0, 4.5)
_HEIGHTS = 1.9
_OVERLAP = 0.6
_ANGLE = 5.0
#: A row in pieces: how far apart they may lie for their length, and how far off each other's line for their height.
_GAP = 0.6
_OFF_LINE = 0.7
_PIECES_HEIGHTS = 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """Parallel rows of about one length, from the top down; all are given one length and place.

    One long row alone is a zone too: its neighbours may have been missed.
    """

    rows: tuple[TextRow, ...]

    @property
    def is_merged(self) -> bool:
        """Tell whether this is rows that ran together, to be looked at more closely before anything is read."""
        return self.rows[0].length < _LEAST_ASPECT * self.rows[0].height

    def spacings(self) -> tuple[float, ...]:
        """Return the distances at which further rows may lie, in pixels, the likeliest first."""
        if len(self.rows) > 1:
            return (_across(self.rows[0], self.rows[-1]) / (len(self.rows) - 1),)
        return tuple(factor * self.rows[0].height for factor in _LONE_SPACINGS)

    def lengthened(self, left: float, right: float) -> "Zone":
        """Return the zone with its rows longer by parts of their length."""
        rows = []
        for row in self.rows:
            lean, shift = radians(row.angle), (right - left) / 2 * row.length
            x, y = row.x + shift * cos(lean), row.y + shift * sin(lean)
            rows.append(replace(row, x=x, y=y, length=row.length * (1 + left + right)))
        return Zone(rows=tuple(rows))


def group_rows(rows: tuple[TextRow, ...]) -> tuple[Zone, ...]:
    """Return the groups that rows make, the one most like a zone first; a row may stand in several."""
    joined = _joined(rows)
    long_rows = [row for row in joined if row.length >= _LEAST_ASPECT * row.height]
    chains: list[list[TextRow]] = []
    for row in long_rows:
        for chain in chains:
            if len(chain) < _MOST_ROWS and _belongs(chain[-1], row):
                chain.append(row)
                break
        else:
            chains.append([row])
    # Rows that ran together, as they do where they lean or are blurred, look like one that is too high for a row.
    merged = [[row] for row in joined if _MERGED_LENGTH <= row.length < _LEAST_ASPECT * row.height]
    zones = [Zone(rows=_levelled(chain)) for chain in (*chains, *merged)]
    return tuple(sorted(zones, key=_likeness, reverse=True))


def beside(zone: Zone, away: float) -> TextRow:
    """Return where a row that was not found would lie: above the first (negative) or below the last, in pixels."""
    row = zone.rows[0] if away < 0 else zone.rows[-1]
    lean = radians(row.angle)
    return replace(row, x=row.x - away * sin(lean), y=row.y + away * cos(lean))


def _joined(rows: tuple[TextRow, ...]) -> list[TextRow]:
    """Return the rows, those put together that lie on one line with a gap between them, from the top down."""
    whole: list[TextRow] = []
    for row in sorted(rows, key=lambda row: row.x - row.length / 2):
        for i, other in enumerate(whole):
            if _continues(other, row):
                whole[i] = _join(other, row)
                break
        else:
            whole.append(row)
    return sorted(whole, key=lambda row: row.y)


def _continues(left: TextRow, right: TextRow) -> bool:
    if max(left.height, right.height) > _PIECES_HEIGHTS * min(left.height, right.height):
        return False
    longer, shorter = (left, right) if left.length >= right.length else (right, left)
    lean = radians(longer.angle)
    dx, dy = shorter.x - longer.x, shorter.y - longer.y
    along, off = abs(dx * cos(lean) + dy * sin(lean)), abs(dy * cos(lean) - dx * sin(lean))
    gap = along - (left.length + right.length) / 2
    return -longer.height <= gap <= _GAP * longer.length and off <= _OFF_LINE * longer.height


def _join(left: TextRow, right: TextRow) -> TextRow:
    begin_x, begin_y = _end(left, -0.5)
    end_x, end_y = _end(right, 0.5)
    total = left.length + right.length
    return TextRow(
        x=(begin_x + end_x) / 2,
        y=(begin_y + end_y) / 2,
        length=hypot(end_x - begin_x, end_y - begin_y),
        height=(left.height * left.length + right.height * right.length) / total,
        angle=degrees(atan2(end_y - begin_y, end_x - begin_x)),
        strength=max(left.strength, right.strength),
    )


def _end(row: TextRow, part: float) -> tuple[float, float]:
    lean = radians(row.angle)
    return row.x + part * row.length * cos(lean), row.y + part * row.length * sin(lean)


def _belongs(above: TextRow, below: TextRow) -> bool:
    height = (above.height + below.height) / 2
    if max(above.height, below.height) > _HEIGHTS * min(above.height, below.height):
        return False
    if abs(above.angle - below.angle) > _ANGLE:
        return False
    if not _SPACING[0] * height <= _across(above, below) <= _SPACING[1] * height:
        return False
    apart = abs(_along(above, below))
    overlap = min((above.length + below.length) / 2 - apart, above.length, below.length)
    return overlap >= _OVERLAP * max(above.length, below.length)


def _across(above: TextRow, below: TextRow) -> float:
    lean = radians((above.angle + below.angle) / 2)
    return (below.y - above.y) * cos(lean) - (below.x - above.x) * sin(lean)


def _along(first: TextRow, second: TextRow) -> float:
    lean = radians((first.angle + second.angle) / 2)
    return (second.x - first.x) * cos(lean) + (second.y - first.y) * sin(lean)


def _levelled(chain: list[TextRow]) -> tuple[TextRow, ...]:
    """Return the rows stretched to begin and end where the zone does: all rows of a zone are equally long."""
    base = chain[0]
    begins = [_along(base, row) - row.length / 2 for row in chain]
    ends = [_along(base, row) + row.length / 2 for row in chain]
    begin, end = min(begins), max(ends)
    height = float(np.median([row.height for row in chain]))
    stretched = []
    for row in chain:
        shift = (begin + end) / 2 - _along(base, row)
        lean = radians(row.angle)
        stretched.append(
            replace(row, x=row.x + shift * cos(lean), y=row.y + shift * sin(lean), length=end - begin, height=height)
        )
    return tuple(stretched)


def _likeness(zone: Zone) -> float:
    """Return how much the rows look like a zone's: long, and two or three."""
    row = zone.rows[0]
    strength = max(each.strength for each in zone.rows)
    return row.length * min(row.length / row.height / 20, 1.0) * _LIKELY_COUNTS.get(len(zone.rows), 0.8) * strength
