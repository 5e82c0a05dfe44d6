"""Where a page lies under the camera, how it leans, and how the hand that holds it wanders."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from borderdesk.specimen.conditions import SceneConditions
from borderdesk.specimen.page import Page

_MIDDLE = (640.0, 360.0)
_FOCAL = 1150.0
_PASSPORT_SCALE = 7.3
_CARD_SCALE = 9.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """A place in the picture: pixels, angles in radians, pixels to the millimetre; `speed` is in pixels a frame."""

    x: float
    y: float
    lean: float
    nod: float
    roll: float
    scale: float
    hand: float
    phases: tuple[float, ...]
    speed: float = 0.0

    def at(self, frame: int, away: float) -> "Pose":
        """Return the pose in a frame: the hand never holds quite still, and a page comes in from the right."""
        wander = [float(np.sin(frame * pace + phase)) for pace, phase in zip(_PACES, self.phases, strict=True)]
        return replace(
            self,
            x=self.x + self.hand * (wander[0] + 0.5 * wander[1]) + 1500 * away**2,
            y=self.y + self.hand * (wander[2] + 0.5 * wander[3]) + 60 * away,
            roll=self.roll + self.hand * 0.0012 * wander[4] + 0.25 * away,
            nod=self.nod + self.hand * 0.003 * wander[5],
            speed=150 * away,
        )

    def matrix(self, width: float, height: float) -> NDArray[np.float64]:
        """Return what takes millimetres on a page of this size to pixels in the picture."""
        turn = _about("z", self.roll) @ _about("y", self.lean) @ _about("x", self.nod)
        distance = _FOCAL / self.scale
        lens = np.array([[_FOCAL, 0, self.x], [0, _FOCAL, self.y], [0, 0, 1]])
        place = np.column_stack([turn[:, 0], turn[:, 1], (0, 0, distance)])
        from_corner = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]])
        matrix: NDArray[np.float64] = lens @ place @ from_corner
        return matrix


_PACES = (0.31, 0.83, 0.27, 0.71, 0.23, 0.37)


def rest_pose(page: Page | None, conditions: SceneConditions, seed: int) -> Pose:
    """Return where an officer lays the page: near the middle, more or less straight."""
    random = np.random.default_rng((seed, 1280, 720))
    lean, nod = (np.radians(conditions.tilt) * random.uniform(-1, 1) for _ in "xy")
    roll = np.radians(conditions.roll) * random.uniform(-1, 1) + (np.pi if conditions.upside_down else 0)
    return Pose(
        x=_MIDDLE[0] + random.uniform(-30, 30),
        y=_MIDDLE[1] + random.uniform(-10, 10),
        lean=float(lean),
        nod=float(nod),
        roll=float(roll),
        scale=_scale_for(page) * conditions.zoom,
        hand=conditions.hand,
        phases=tuple(float(phase) for phase in random.uniform(0, 2 * np.pi, len(_PACES))),
    )


def _scale_for(page: Page | None) -> float:
    """Return pixels to the millimetre: a small card is held closer to the lens than a passport."""
    if page is None:
        return _PASSPORT_SCALE
    return min(_CARD_SCALE, _PASSPORT_SCALE * 88 / page.height)


def _about(axis: str, angle: float) -> NDArray[np.float64]:
    cosine, sine = float(np.cos(angle)), float(np.sin(angle))
    match axis:
        case "x":
            rows = [[1, 0, 0], [0, cosine, -sine], [0, sine, cosine]]
        case "y":
            rows = [[cosine, 0, sine], [0, 1, 0], [-sine, 0, cosine]]
        case _:
            rows = [[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]]
    return np.array(rows, np.float64)
