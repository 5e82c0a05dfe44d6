"""Cuts a part of a picture out level and at a size of choice, and knows the way back."""

from dataclasses import dataclass, replace
from math import ceil, cos, hypot, radians, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.reading.images import Image
from borderdesk.reading.rows import TextRow

_WHITE = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A rectangle of a picture: its middle, its sides in pixels, and how far it leans, in degrees clockwise."""

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class View:
    """The pixels of a part, level, each pixel of the picture `scale` wide."""

    pixels: Image
    part: Part
    scale: float

    def in_picture(self, row: TextRow) -> TextRow:
        """Return where a row of this view lies in the picture."""
        lean = radians(self.part.angle)
        right, down = row.x / self.scale - self.part.width / 2, row.y / self.scale - self.part.height / 2
        return replace(
            row,
            x=self.part.x + right * cos(lean) - down * sin(lean),
            y=self.part.y + right * sin(lean) + down * cos(lean),
            length=row.length / self.scale,
            height=row.height / self.scale,
            angle=row.angle + self.part.angle,
        )


def view_of_picture(grey: Image, angle: float, long_side: int) -> View:
    """Return the whole picture, levelled for what leans by an angle; its long side is brought to a number of pixels."""
    height, width = grey.shape
    lean = radians(angle)
    across, down = abs(cos(lean)), abs(sin(lean))
    whole = Part(
        x=(width - 1) / 2,
        y=(height - 1) / 2,
        width=width * across + height * down,
        height=width * down + height * across,
        angle=angle,
    )
    return view_of_part(grey, whole, long_side / max(grey.shape))


def view_of_part(grey: Image, part: Part, scale: float) -> View:
    """Return a part of the picture at a scale; what lies outside the picture is white."""
    size = (max(1, ceil(part.width * scale)), max(1, ceil(part.height * scale)))
    if part.angle == 0 and abs(size[0] - grey.shape[1] * scale) < 1 and abs(size[1] - grey.shape[0] * scale) < 1:
        interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        return View(pixels=np.asarray(cv2.resize(grey, size, interpolation=interpolation)), part=part, scale=scale)
    around, left, top = _around(grey, part)
    shrunk = 1.0
    if scale < 0.9 and around.size:
        # Sampling alone would miss strokes that fall between its points.
        shrunk = max(scale, 2 / min(around.shape))
        around = np.asarray(cv2.resize(around, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA))
    lean = radians(part.angle)
    turn = np.array([[cos(lean), -sin(lean)], [sin(lean), cos(lean)]]) * (shrunk / scale)
    middle = np.array([(part.x - left + 0.5) * shrunk - 0.5, (part.y - top + 0.5) * shrunk - 0.5])
    offset = middle - turn @ (np.array(size) / 2)
    matrix = np.column_stack([turn, offset])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    pixels = cv2.warpAffine(around, matrix, size, flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=(_WHITE,))
    return View(pixels=np.asarray(pixels, np.uint8), part=part, scale=scale)


def _around(grey: Image, part: Part) -> tuple[Image, int, int]:
    """Return the upright piece of the picture that holds a part, and its place; a part beside it holds its edge."""
    reach = hypot(part.width, part.height) / 2 + 2
    lean = radians(part.angle)
    across = min(reach, (abs(part.width * cos(lean)) + abs(part.height * sin(lean))) / 2 + 2)
    down = min(reach, (abs(part.width * sin(lean)) + abs(part.height * cos(lean))) / 2 + 2)
    height, width = grey.shape
    left, top = (min(max(0, int(at)), most - 1) for at, most in ((part.x - across, width), (part.y - down, height)))
    right, bottom = min(width, ceil(part.x + across)), min(height, ceil(part.y + down))
    return grey[top : max(bottom, top + 1), left : max(right, left + 1)], left, top


def part_around(corners: NDArray[np.float64], angle: float, margin: float) -> Part:
    """Return the leaning rectangle that holds all corners, with a margin in pixels."""
    lean = radians(angle)
    right, down = np.array([cos(lean), sin(lean)]), np.array([-sin(lean), cos(lean)])
    along, across = corners @ right, corners @ down
    middle = right * (along.min() + along.max()) / 2 + down * (across.min() + across.max()) / 2
    return Part(
        x=float(middle[0]),
        y=float(middle[1]),
        width=float(np.ptp(along)) + 2 * margin,
        height=float(np.ptp(across)) + 2 * margin,
        angle=angle,
    )
