"""A desk under a webcam, 1280 by 720: the page in perspective, hand-held, in the light of a lamp."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.specimen.conditions import SceneConditions
from borderdesk.specimen.light import Flaws, Lamp, draw_desk
from borderdesk.specimen.page import Page
from borderdesk.specimen.pose import rest_pose
from borderdesk.specimen.sheet import SCALE, Image, Point, box

WIDTH, HEIGHT = 1280, 720

_FINE = 4
_SHADOW_SHRINK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture with the truth about it.

    `zone` and `page` are the corners in pixels, clockwise from the document's own top left; None on an empty desk.
    """

    image: Image
    zone: tuple[Point, ...] | None = None
    page: tuple[Point, ...] | None = None


class Scene:
    """One page, or an empty desk, under given conditions; frame numbers in, shots out, the same ones each time."""

    def __init__(self, page: Page | None, conditions: SceneConditions, seed: int) -> None:
        self._page = page
        self._conditions = conditions
        self._pose = rest_pose(page, conditions, seed)
        self._lamp = Lamp(conditions, seed)
        self._flaws = Flaws(conditions, seed)
        self._desk = draw_desk(WIDTH, HEIGHT)
        self._print = None if page is None else _at_scale(page.image, self._pose.scale)

    def shot(self, frame: int, *, away: float = 0.0) -> Shot:
        """Return a frame; `away` is how far the page still is from its place: 0 lies there, 1 is out of the picture."""
        if self._page is None or self._print is None or away >= 1:
            return Shot(image=self._capture(self._desk.copy(), frame))
        pose = self._pose.at(frame, away)
        to_picture = pose.matrix(self._page.width, self._page.height)
        page, outline = self._page, box(0, 0, self._page.width, self._page.height, self._page.corner_radius)
        edge = project(to_picture, outline)
        picture = self._desk.copy()
        _cast_shadow(picture, edge, self._conditions.shadow)
        sheet = self._warped(self._print, to_picture)
        if self._conditions.glare:
            spot = project(to_picture, [self._lamp.glare_at(page, frame)])[0]
            self._lamp.glare(sheet, spot, pose.scale)
        cover = np.zeros((HEIGHT, WIDTH), np.uint8)
        cv2.fillPoly(cover, [_fine(edge)], 255, cv2.LINE_8, _FINE)
        cv2.copyTo(sheet, cover, picture)
        if away > 0:
            _smear(picture, edge, pose.speed)
        return Shot(
            image=self._capture(picture, frame),
            zone=_points(project(to_picture, page.zone.corners)),
            page=_points(project(to_picture, box(0, 0, page.width, page.height))),
        )

    def _warped(self, printed: Image, to_picture: NDArray[np.float64]) -> Image:
        shrink = SCALE * printed.shape[1] / round(self._width_mm() * SCALE)
        to_millimetres = np.diag([1 / shrink, 1 / shrink, 1.0])
        size = (WIDTH, HEIGHT)
        return np.asarray(
            cv2.warpPerspective(printed, to_picture @ to_millimetres, size, flags=cv2.INTER_LINEAR), np.uint8
        )

    def _width_mm(self) -> float:
        return 0.0 if self._page is None else self._page.width

    def _capture(self, picture: Image, frame: int) -> Image:
        """Return the picture as the camera delivers it: lit, out of focus, noisy, compressed."""
        return self._flaws.apply(self._lamp.light(picture), frame)


def project(matrix: NDArray[np.float64], points: Sequence[Point]) -> NDArray[np.float64]:
    """Return points of the page, in millimetres, as pixels of the picture."""
    corners = np.array(points, np.float64)[None]
    return np.asarray(cv2.perspectiveTransform(corners, matrix)[0], np.float64)


def _points(found: NDArray[np.float64]) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in found)


def _fine(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return (points * (1 << _FINE)).round().astype(np.int32)


def _at_scale(image: Image, scale: float) -> Image:
    """Return the page at about the size that it has in the picture, so that fine lines do not flicker."""
    share = min(1.0, scale / SCALE)
    size = (round(image.shape[1] * share), round(image.shape[0] * share))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _cast_shadow(picture: Image, edge: NDArray[np.float64], strength: float) -> None:
    """Darken the desk under and beside the page."""
    small = np.zeros((HEIGHT // _SHADOW_SHRINK, WIDTH // _SHADOW_SHRINK), np.uint8)
    shifted = (edge + np.array((9.0, 13.0))) / _SHADOW_SHRINK
    cv2.fillPoly(small, [_fine(shifted)], round(255 * strength), cv2.LINE_8, _FINE)
    soft = 255 - cv2.resize(cv2.GaussianBlur(small, (0, 0), 1.8), (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
    cv2.multiply(picture, cv2.cvtColor(soft.astype(np.uint8), cv2.COLOR_GRAY2BGR), picture, 1 / 255)


def _smear(picture: Image, edge: NDArray[np.float64], speed: float) -> None:
    """Blur what moves along its way, from the page's left edge on."""
    length = max(1, round(speed))
    left = int(np.clip(edge[:, 0].min() - length / 2, 0, WIDTH - 1))
    picture[:, left:] = cv2.blur(picture[:, left:], (length, 1))
