"""How fit a camera is for reading, as far as its pictures tell."""

from dataclasses import dataclass
from enum import StrEnum

LEAST_PIXELS_PER_CHARACTER = 10.0
"""The recogniser reads characters that are so wide, with the gap to the next one."""

MOST_BLUR_OF_CHARACTER = 0.12
"""A stroke of OCR-B is about a seventh of the width of a character; blurred by more than this, strokes run together."""

LEAST_BRIGHTNESS, LEAST_BRIGHTNESS_OF_DESK = 0.35, 0.08
"""How bright paper must be; an empty desk may be dark, but not black."""

SHARP_ENOUGH = 0.5
"""The sharpness from which on code lines can be read."""

MOST_BURNT = 0.12
MOST_DIRT = 0.0002
"""A mark is worth a cleaning when it covers this share of the picture: a spot about as large as a character."""


class CameraAspect(StrEnum):
    """What is looked at."""

    RESOLUTION = "resolution"
    EXPOSURE = "exposure"
    FOCUS = "focus"
    DIRT = "dirt"


class CameraProblem(StrEnum):
    """What is wrong with the pictures; each has its remedy."""

    TOO_FEW_PIXELS = "too_few_pixels"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    OUT_OF_FOCUS = "out_of_focus"
    DIRTY = "dirty"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirtMark:
    """A mark on the lens or the glass: its middle and its area as shares of the picture's width, height and area."""

    x: float
    y: float
    area: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraHealth:
    """Measures of a handful of pictures.

    `pixels_per_character` is the width of a character of the code lines, with its gap, on a passport in the guide
    frame. `brightness` is that of the brightest things in view, from 0 to 1, `burnt` the share of the picture that is
    white beyond telling.
    `blur` is how far edges are smeared, as a deviation in pixels; None where no edges were in view. `dirt` is None
    where nothing moved: only what stays while the picture moves is dirt.
    """

    pixels_per_character: float
    brightness: float
    burnt: float
    blur: float | None
    dirt: tuple[DirtMark, ...] | None

    @property
    def problems(self) -> tuple[CameraProblem, ...]:
        """Return what is wrong, the most hindering first."""
        found = {
            CameraProblem.TOO_FEW_PIXELS: self.pixels_per_character < LEAST_PIXELS_PER_CHARACTER,
            CameraProblem.TOO_DARK: self.brightness
            < (LEAST_BRIGHTNESS_OF_DESK if self.blur is None else LEAST_BRIGHTNESS),
            CameraProblem.TOO_BRIGHT: self.burnt > MOST_BURNT,
            CameraProblem.OUT_OF_FOCUS: self.blur is not None
            and self.blur > MOST_BLUR_OF_CHARACTER * self.pixels_per_character,
            CameraProblem.DIRTY: self.dirt is not None and any(mark.area >= MOST_DIRT for mark in self.dirt),
        }
        return tuple(problem for problem, is_there in found.items() if is_there)

    @property
    def sharpness(self) -> float | None:
        """Return how sharp the pictures are, from 0 to 1; None where no edges were in view."""
        if self.blur is None:
            return None
        allowed = MOST_BLUR_OF_CHARACTER * self.pixels_per_character
        return min(1.0, SHARP_ENOUGH * allowed / max(self.blur, 1e-6))

    @property
    def unknown(self) -> tuple[CameraAspect, ...]:
        """Return what these pictures could not tell: not known to be well is not well."""
        missing = {CameraAspect.FOCUS: self.blur is None, CameraAspect.DIRT: self.dirt is None}
        return tuple(aspect for aspect, is_missing in missing.items() if is_missing)

    @property
    def is_fit(self) -> bool:
        """Tell whether every aspect was seen and none is a problem."""
        return not self.problems and not self.unknown
