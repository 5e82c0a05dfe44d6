"""Tells from measures of a picture what would help the camera."""

from math import cos, radians, sin

import cv2
import numpy as np

from borderdesk.domain.reading import Hint
from borderdesk.reading.images import Image
from borderdesk.reading.rows import TextRow
from borderdesk.reading.zone import Zone
from borderdesk.reading.zone_text import ZoneText

#: Letters lower than this carry too little to be told apart.
_SMALLEST_LETTER = 11.0
_SHARP = 60.0
_BRIGHT = 250
_MOST_BRIGHT = 0.06
_ROWS_OF_A_PAGE = 4
#: A text below this quality says nothing yet. Then a lamp mirrored on the page may be what hides the code lines: no
#: row is found where it lies, so all of the picture is asked. A lamp beside the print is smaller than that.
_UNREAD = 0.7
_MOST_BRIGHT_OF_ALL = 0.02


def hint_for(grey: Image, rows: tuple[TextRow, ...], zones: tuple[Zone, ...], text: ZoneText | None) -> Hint | None:
    """Return the one thing most worth doing, None where nothing is known to help."""
    if text is not None and text.letter < _SMALLEST_LETTER:
        return Hint.MOVE_CLOSER
    if not rows:
        return None
    seen = zones[0].rows if zones else rows
    part = _around(grey, seen)
    if part is None:
        return None
    is_unread = text is None or text.quality < _UNREAD
    if _shines(part, _MOST_BRIGHT) or (is_unread and _shines(grey, _MOST_BRIGHT_OF_ALL)):
        return Hint.TILT_FROM_LAMP
    if float(cv2.Laplacian(part, cv2.CV_32F).var()) < _SHARP:
        return Hint.HOLD_STILL
    if is_unread and len(rows) >= _ROWS_OF_A_PAGE:
        return Hint.TURN_PAGE
    return None


def _shines(part: Image, most: float) -> bool:
    """Tell whether a share of the part is blown out, though the part is not as bright all over."""
    return float((part >= _BRIGHT).mean()) > most and float(np.median(part)) < _BRIGHT - 20


def _around(grey: Image, rows: tuple[TextRow, ...]) -> Image | None:
    """Return the upright part of the picture that holds the rows, None where they lie outside it."""
    ends = [(row, part * row.length / 2, radians(row.angle)) for row in rows for part in (-1, 1)]
    x = [row.x + reach * cos(lean) for row, reach, lean in ends]
    y = [row.y + reach * sin(lean) for row, reach, lean in ends]
    margin = max(row.height for row in rows)
    left, right = int(max(0, min(x) - margin)), int(min(grey.shape[1], max(x) + margin))
    top, bottom = int(max(0, min(y) - margin)), int(min(grey.shape[0], max(y) + margin))
    return grey[top:bottom, left:right] if right > left and bottom > top else None
