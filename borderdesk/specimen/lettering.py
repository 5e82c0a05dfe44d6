"""Prints the words of a document: the fields that the eye reads, and the machine readable zone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import cv2
import numpy as np

from borderdesk.domain.dates import PartialDate
from borderdesk.specimen.fonts import Typefaces
from borderdesk.specimen.sheet import SCALE, Colour, Point, Sheet, text_width

INK: Colour = (38, 30, 26)
LABEL_INK: Colour = (116, 96, 74)

PITCH = 2.54
"""Millimetres from one character of the zone to the next: OCR-B size 1, ten to the inch (Doc 9303-3, 4.2)."""

LINE_SPACING = 6.35
"""Millimetres from one line of the zone to the next."""

ZONE_HEIGHT = 23.2
"""Height in millimetres of the part of a document that is the zone's alone."""

_FINER = 4
_MARGIN = 1.2
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A label with its value under it, at a place in millimetres; a value wider than `width` is printed smaller."""

    label: str
    value: str
    at: Point
    width: float = 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle on a document, in millimetres from its top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def corners(self) -> tuple[Point, ...]:
        """The corners, clockwise from the top left."""
        return (self.left, self.top), (self.right, self.top), (self.right, self.bottom), (self.left, self.bottom)


def print_fields(sheet: Sheet, faces: Typefaces, fields: Sequence[Field], size: float = 2.9) -> None:
    """Print labels and values."""
    for field in fields:
        left, top = field.at
        sheet.text((left, top), field.label, faces.label, size * 0.55, LABEL_INK)
        wide = text_width(field.value, faces.text, round(size * SCALE)) / SCALE
        fitting = size * min(1.0, field.width / wide) if wide else size
        sheet.text((left, top + size * 1.15), field.value, faces.text, fitting, INK)


def print_zone(sheet: Sheet, faces: Typefaces, lines: Sequence[str]) -> Area:
    """Print the zone in the middle of the sheet's lowest 23.2 mm and return where it stands, a margin included."""
    width = len(lines[0]) * PITCH
    left = (sheet.width - width) / 2
    middle = sheet.height - ZONE_HEIGHT / 2
    first = middle - LINE_SPACING * (len(lines) - 1) / 2
    area = Area(
        left=left - _MARGIN,
        top=first - PITCH / 2 - _MARGIN,
        right=left + width + _MARGIN,
        bottom=first + LINE_SPACING * (len(lines) - 1) + PITCH / 2 + _MARGIN,
    )
    rows, columns = sheet.image.shape[:2]
    top, bottom = round((area.top - 2) * SCALE), min(rows, round((area.bottom + 2) * SCALE))
    strip = np.zeros(((bottom - top) * _FINER, columns * _FINER), np.uint8)
    fine_scale = SCALE * _FINER
    size, advance, cap_height = _size_for(faces.code, PITCH * fine_scale)
    for number, line in enumerate(lines):
        baseline = (first + number * LINE_SPACING) * fine_scale - top * _FINER + cap_height / 2
        for position, character in enumerate(line):
            centre = (left + (position + 0.5) * PITCH) * fine_scale
            at = (round(centre - advance / 2), round(baseline))
            cv2.putText(strip, character, at, 255, faces.code, size)
    ink = np.zeros((rows, columns), np.uint8)
    ink[top:bottom] = cv2.resize(strip, (columns, bottom - top), interpolation=cv2.INTER_AREA)
    sheet.stain(ink, ((34, 30, 30),), 0.94)
    return area


def printed_date(day: PartialDate | date) -> str:
    """Return a date as the eye reads it; unknown parts are left out, as Utopia has no sign for them."""
    month = "" if day.month is None else _MONTHS[day.month - 1]
    parts = ("" if day.day is None else f"{day.day:02}", month, "" if day.year is None else f"{day.year:04}")
    return " ".join(part for part in parts if part)


def _size_for(face: cv2.FontFace, pitch: float) -> tuple[int, float, float]:
    """Return the font size at which a character advances by the pitch, with that advance and the height of a digit."""
    trial = 400
    canvas = np.zeros((2 * trial, 4 * trial), np.uint8)
    reached, _ = cv2.putText(canvas, "00", (trial, trial), 255, face, trial)
    advance = (reached[0] - trial) / 2
    inked = np.nonzero(canvas.any(axis=1))[0]
    size = round(trial * pitch / advance)
    return size, advance * size / trial, float(inked[-1] - inked[0]) * size / trial
