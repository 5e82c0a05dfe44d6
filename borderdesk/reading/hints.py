"""Tells from measures of a picture what would help the camera."""

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


def hint_for(grey: Image, rows: tuple[TextRow, ...], zones: tuple[Zone, ...], text: ZoneText | None) -> Hint | None:
    """Return the one thing most worth doing, None where nothing is known to help."""
    if text is not None and text.letter < _SMALLEST_LETTER:
        return Hint.MOVE_CLOSER
    if not rows:
        return None
    seen = zones[0].rows if zones else rows
    part = _around(grey, seen)
    if float((part >= _BRIGHT).mean()) > _MOST_BRIGHT and float(np.median(part)) < _BRIGHT - 20:
        return Hint.TILT_FROM_LAMP
    if float(cv2.Laplacian(part, cv2.CV_32F).var()) < _SHARP:
        return Hint.HOLD_STILL
    if text is None and not zones and len(rows) >= _ROWS_OF_A_PAGE:
        return Hint.TURN_PAGE
    return None


def _around(grey: Image, rows: tuple[TextRow, ...]) -> Image:
    left = int(max(0, min(row.x - row.length / 2 for row in rows)))
    right = int(min(grey.shape[1], max(row.x + row.length / 2 for row in rows)))
    top = int(max(0, min(row.y - row.height for row in rows)))
    bottom = int(min(grey.shape[0], max(row.y + row.height for row in rows)))
    return grey[top : max(bottom, top + 1), left : max(right, left + 1)]
