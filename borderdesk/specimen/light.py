"""What lamp, desk and lens add to a picture."""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.specimen.conditions import SceneConditions
from borderdesk.specimen.page import Page
from borderdesk.specimen.sheet import Image, Point

_GAIN = 200
"""The value in the field of light that leaves a pixel as it is."""

_ROOM = 64


class Lamp:
    """The light on one scene: brighter towards the lamp, darker in the corners, mirrored in the page."""

    def __init__(self, conditions: SceneConditions, seed: int) -> None:
        self._conditions = conditions
        room = np.random.default_rng((conditions.room, 60))
        self._towards = (float(room.uniform(0.2, 0.8)), float(room.uniform(0.0, 0.35)))
        self._warmth = np.array((0.95, 1.0, 1.03)) ** room.uniform(0.2, 1.6)
        random = np.random.default_rng((seed, 61))
        self._field: Image | None = None
        self._place = (float(random.uniform(0.2, 0.8)), float(random.uniform(0.25, 0.75)))
        self._phase = float(random.uniform(0, 6))

    def light(self, picture: Image) -> Image:
        """Return the picture in this light."""
        if self._field is None or self._field.shape != picture.shape:
            self._field = self._draw_field(picture.shape[1], picture.shape[0])
        return np.asarray(cv2.multiply(picture, self._field, scale=1 / _GAIN), np.uint8)

    def glare_at(self, page: Page, frame: int) -> Point:
        """Return where on the page the lamp is mirrored; it wanders as the hand does."""
        wander = float(np.sin(frame * 0.29 + self._phase)) * self._conditions.hand * 0.8
        if self._conditions.glare_on_zone:
            zone = page.zone
            across = zone.left + (zone.right - zone.left) * self._place[0] + 8 * wander
            return across, (zone.top + zone.bottom) / 2 + 0.3 * wander
        return page.width * self._place[0] + wander, (page.height - 30) * self._place[1] + wander

    def glare(self, sheet: Image, at: NDArray[np.float64], scale: float) -> None:
        """Add the reflection of the lamp: a white core in a soft spot."""
        reach = round(self._conditions.glare_size * scale)
        left, top = round(float(at[0])) - 2 * reach, round(float(at[1])) - reach
        right, bottom = left + 4 * reach, top + 2 * reach
        rows, columns = sheet.shape[:2]
        under = sheet[max(0, top) : min(rows, bottom), max(0, left) : min(columns, right)]
        if not under.size:
            return
        spot = self._draw_glare(reach)
        fitting = spot[max(0, -top) : max(0, -top) + under.shape[0], max(0, -left) : max(0, -left) + under.shape[1]]
        cv2.add(under, fitting, under)

    def _draw_glare(self, reach: int) -> Image:
        across = np.linspace(-1, 1, 4 * reach, dtype=np.float32)[None, :]
        down = np.linspace(-1, 1, 2 * reach, dtype=np.float32)[:, None]
        distance = across**2 + down**2
        soft = np.clip(1 - distance, 0, 1) ** 2 * 0.7 + np.exp(-distance * 9) * 0.6
        value = np.clip(soft * 330 * self._conditions.glare, 0, 255).astype(np.uint8)
        return np.repeat(value[:, :, None], 3, axis=2)

    def _draw_field(self, width: int, height: int) -> Image:
        across = np.linspace(0, 1, width // 8, dtype=np.float32)[None, :]
        down = np.linspace(0, 1, height // 8, dtype=np.float32)[:, None]
        corner = ((across - 0.5) ** 2 + (down - 0.5) ** 2) * 2
        from_lamp = (across - self._towards[0]) ** 2 + (down - self._towards[1]) ** 2
        level = self._conditions.light * (1 - self._conditions.vignette * corner) * (1.05 - 0.16 * from_lamp)
        coloured = level[:, :, None] * self._warmth * _GAIN
        small = np.clip(coloured, 0, 255).astype(np.float32)
        return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR).round(), np.uint8)


class Flaws:
    """What the lens and the sensor do to every picture of one scene."""

    def __init__(self, conditions: SceneConditions, seed: int) -> None:
        self._conditions = conditions
        self._seed = seed
        self._noise: NDArray[np.int8] | None = None

    def apply(self, picture: Image, frame: int) -> Image:
        """Return the picture out of focus, noisy and compressed."""
        if self._conditions.defocus:
            picture = _out_of_focus(picture, self._conditions.defocus)
        if self._conditions.noise:
            picture = np.asarray(cv2.add(picture, self._noise_of(frame, picture.shape), dtype=cv2.CV_8U), np.uint8)
        if self._conditions.jpeg_quality is not None:
            picture = _compressed(picture, self._conditions.jpeg_quality)
        return picture

    def _noise_of(self, frame: int, shape: tuple[int, ...]) -> NDArray[np.int8]:
        """Return the noise of one frame: a window into one field of noise, at another place for each frame."""
        if self._noise is None:
            random = np.random.default_rng((self._seed, 255))
            field = random.standard_normal((shape[0] + _ROOM, shape[1] + _ROOM, 3), dtype=np.float32)
            self._noise = np.clip(field * np.float32(self._conditions.noise), -127, 127).astype(np.int8)
        top, left = np.random.default_rng((self._seed, frame)).integers(0, _ROOM, 2)
        return self._noise[top : top + shape[0], left : left + shape[1]]


def _out_of_focus(picture: Image, sigma: float) -> Image:
    if sigma < 2:
        return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)
    # Two boxes are as wide as the bell, look much like it, and cost the same however wide they are.
    side = round((6 * sigma**2 + 1) ** 0.5)
    return np.asarray(cv2.blur(cv2.blur(picture, (side, side)), (side, side)), np.uint8)


def _compressed(picture: Image, quality: int) -> Image:
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


@cache
def draw_desk(width: int, height: int) -> Image:
    """Return the empty desk, a dark mat on wood, seen from above; it is drawn once, copy it to draw on it."""
    random = np.random.default_rng(1516)
    grain = cv2.GaussianBlur(random.standard_normal((height, width)).astype(np.float32), (0, 0), 24, sigmaY=0.8)
    wood = np.array((46, 66, 92), np.float32) + (grain * 90)[:, :, None] * np.array((0.7, 0.9, 1.0), np.float32)
    felt = cv2.GaussianBlur(random.standard_normal((height, width)).astype(np.float32), (0, 0), 1.1)
    mat = np.array((52, 45, 40), np.float32) + (felt * 9)[:, :, None]
    cover = np.zeros((height, width), np.uint8)
    cv2.rectangle(cover, (26, 18), (width - 26, height - 18), 255, -1)
    share = cv2.GaussianBlur(cover, (0, 0), 1.2).astype(np.float32)[:, :, None] / 255
    desk = np.clip(wood * (1 - share) + mat * share, 0, 255).astype(np.uint8)
    cv2.rectangle(desk, (40, 32), (width - 40, height - 32), (78, 70, 64), 1, cv2.LINE_AA)
    desk = cv2.GaussianBlur(desk, (0, 0), 0.7).astype(np.uint8)
    desk.flags.writeable = False
    return desk
