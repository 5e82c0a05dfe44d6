"""How good a camera's pictures are for reading, as an officer is told before a shift."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from borderdesk.domain.picture import Picture


class CameraTrouble(StrEnum):
    """What is wrong with the pictures."""

    BLURRED = "blurred"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    DIRTY = "dirty"
    TOO_SMALL = "too_small"


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraHealth:
    """One measure of a picture. `sharpness` goes from 0 to 1; from `SHARP_ENOUGH` on, code lines can be read."""

    sharpness: float
    troubles: frozenset[CameraTrouble] = frozenset()

    @property
    def is_good(self) -> bool:
        """Nothing is wrong with the pictures."""
        return not self.troubles


SHARP_ENOUGH = 0.5


class MeasuresCamera(Protocol):
    """What the opening of a shift needs to know how the camera does."""

    def __call__(self, picture: Picture, /) -> CameraHealth:
        """Measure one picture; it may show anything."""
        ...
