"""Draws an invented face as the photograph on a document."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.specimen.sheet import Colour, Image, Point, ellipse

_WIDTH, _HEIGHT = 420, 540
_FINER = 2
_FINE = 4

# From light to dark; the darker half goes with the first two colours of hair.
_SKINS = ((178, 205, 236), (150, 184, 224), (118, 158, 205), (84, 122, 170), (62, 88, 130), (46, 64, 98))
_HAIRS = ((28, 28, 32), (34, 42, 62), (44, 66, 104), (92, 138, 178), (150, 152, 156), (40, 44, 90))
_CLOTHES = ((94, 62, 34), (60, 54, 48), (86, 92, 58), (62, 48, 110), (120, 116, 108), (48, 70, 96))
_CUTS = {
    "long": (88, 176),
    "bob": (82, 198),
    "bun": (96, 150),
    "curls": (84, 168),
    "parted": (96, 160),
    "short": (100, 152),
}
"""Where the hair of a cut begins and where its fringe ends, from the top."""

_BUST = ellipse((210, 560), 196, 156)

_Spot = tuple[float, float, float, float, float]
"""Middle, half axes and strength of a soft spot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Face:
    """What makes this face another one than the next."""

    skin: Colour
    hair: Colour
    clothes: Colour
    style: str
    beard: float
    glasses: bool
    width: float
    eyes: float
    mouth: float


def draw_portrait(face_seed: int, sex: str, height: int) -> Image:
    """Return a portrait of a given height in pixels, 7 wide to 9 high; the same seed is the same person."""
    face = _invent_face(np.random.default_rng((face_seed, 35, 45)), sex)
    canvas = _Canvas()
    _background(canvas)
    _hair_behind(canvas, face)
    _shoulders(canvas, face)
    _head(canvas, face)
    _features(canvas, face)
    _hair_above(canvas, face)
    if face.glasses:
        _glasses(canvas)
    soft = cv2.GaussianBlur(canvas.image, (0, 0), 1.3)
    return cv2.resize(soft, (round(height * _WIDTH / _HEIGHT), height), interpolation=cv2.INTER_AREA).astype(np.uint8)


def _invent_face(random: np.random.Generator, sex: str) -> _Face:
    female = {"F": True, "M": False}.get(sex, random.random() < 0.5)
    styles = ("long", "bob", "bun", "scarf", "curls") if female else ("short", "short", "curls", "bald", "parted")
    skin_index = int(random.integers(len(_SKINS)))
    hairs = _HAIRS[:2] if skin_index > 2 else _HAIRS
    return _Face(
        skin=_SKINS[skin_index],
        hair=hairs[int(random.integers(len(hairs)))],
        clothes=_CLOTHES[int(random.integers(len(_CLOTHES)))],
        style=str(random.choice(styles)),
        beard=0.0 if female or random.random() < 0.5 else float(random.uniform(0.35, 0.9)),
        glasses=bool(random.random() < 0.2),
        width=float(random.uniform(0.93, 1.07)),
        eyes=float(random.uniform(-6, 6)),
        mouth=float(random.uniform(0.85, 1.15)),
    )


class _Canvas:
    """The photograph while it is being drawn, in its own coordinates of 420 by 540."""

    def __init__(self) -> None:
        self.image: Image = np.zeros((_HEIGHT * _FINER, _WIDTH * _FINER, 3), np.uint8)

    def oval(self, x: float, y: float, across: float, down: float, colour: Colour) -> None:
        self.polygon(ellipse((x, y), across, down), colour)

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        cv2.fillPoly(self.image, [_fine(points)], colour, cv2.LINE_AA, _FINE)

    def stroke(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        thickness = max(1, round(width * _FINER))
        cv2.polylines(self.image, [_fine(points)], False, colour, thickness, cv2.LINE_AA, _FINE)

    def shade(self, spot: _Spot, colour: Colour, within: Sequence[Point]) -> None:
        """Lay a soft spot of colour over a shape that is there."""
        x, y, across, down, strength = spot
        rows, columns = self.image.shape[:2]
        left, right = (int(np.clip((x + way * across) * _FINER, 0, columns)) for way in (-1.5, 1.5))
        top, bottom = (int(np.clip((y + way * down) * _FINER, 0, rows)) for way in (-1.5, 1.5))
        under = self.image[top:bottom, left:right]
        far = (np.arange(left, right, dtype=np.float32) / _FINER - np.float32(x)) / np.float32(across)
        deep = (np.arange(top, bottom, dtype=np.float32) / _FINER - np.float32(y)) / np.float32(down)
        near = np.clip(1 - np.hypot(far[None, :], deep[:, None]) / 1.5, 0, 1)
        soft = near * near * (3 - 2 * near) * np.float32(1.3 * strength)
        shape = np.zeros(under.shape[:2], np.uint8)
        outline = _fine(within) - np.array((left, top), np.int32) * (1 << _FINE)
        cv2.fillPoly(shape, [outline], 255, cv2.LINE_AA, _FINE)
        cover = (np.minimum(soft, 1) * (shape / np.float32(255)))[:, :, None]
        under[:] = (under * (1 - cover) + np.array(colour, np.float32) * cover).astype(np.uint8)


def _fine(points: Sequence[Point]) -> NDArray[np.int32]:
    return (np.array(points) * _FINER * (1 << _FINE)).round().astype(np.int32)


def _lighter(colour: Colour, by: int) -> Colour:
    return (min(255, colour[0] + by), min(255, colour[1] + by), min(255, colour[2] + by))


def _darker(colour: Colour, share: float) -> Colour:
    return (round(colour[0] * share), round(colour[1] * share), round(colour[2] * share))


def _background(canvas: _Canvas) -> None:
    down = np.linspace(0, 1, canvas.image.shape[0], dtype=np.float32)[:, None, None]
    top, bottom = np.array((226, 216, 206), np.float32), np.array((206, 192, 180), np.float32)
    canvas.image[:] = (top * (1 - down) + bottom * down).astype(np.uint8)


def _hair_behind(canvas: _Canvas, face: _Face) -> None:
    wide = 122 * face.width
    match face.style:
        case "long":
            canvas.oval(210, 210, wide, 150, face.hair)
            canvas.polygon(ellipse((210, 205), wide, 240, 0, 180), face.hair)
        case "bob":
            canvas.oval(210, 220, wide + 6, 158, face.hair)
        case "bun":
            canvas.oval(210, 78, 46, 40, face.hair)
            canvas.oval(210, 205, 112 * face.width, 132, face.hair)
        case "curls":
            for x, y in ellipse((210, 195), 108 * face.width, 112, 150, 390)[::4]:
                canvas.oval(x, y, 34, 34, face.hair)
        case "scarf":
            canvas.oval(210, 220, 134 * face.width, 170, face.clothes)
            canvas.polygon([(90, 260), (330, 260), (372, 470), (48, 470)], face.clothes)


def _shoulders(canvas: _Canvas, face: _Face) -> None:
    canvas.polygon([(164, 330), (256, 330), (266, 440), (154, 440)], _darker(face.skin, 0.82))
    if face.style == "scarf":
        canvas.polygon([(112, 300), (308, 300), (350, 470), (70, 470)], _darker(face.clothes, 0.9))
    canvas.polygon(_BUST, face.clothes)
    if face.style != "scarf":
        canvas.polygon([(160, 412), (260, 412), (210, 486)], face.skin)
        canvas.stroke([(156, 410), (210, 490), (264, 410)], _darker(face.clothes, 0.72), 7)
    canvas.shade((330, 520, 60, 80, 0.5), _darker(face.clothes, 0.6), _BUST)
    canvas.shade((120, 470, 46, 40, 0.25), _lighter(face.clothes, 50), _BUST)


def _head(canvas: _Canvas, face: _Face) -> None:
    skin, wide = face.skin, 92 * face.width
    if face.style not in ("long", "bob", "scarf"):
        for side in (-1, 1):
            canvas.oval(210 + side * wide, 245, 15, 27, _darker(skin, 0.9))
    skull, jaw = ellipse((210, 228), wide, 126), ellipse((210, 285), wide * 0.82, 84)
    canvas.polygon(skull, skin)
    canvas.polygon(jaw, skin)
    canvas.shade((262, 236, 34, 92, 0.33), _darker(skin, 0.72), skull)
    canvas.shade((180, 190, 44, 38, 0.35), _lighter(skin, 18), skull)
    for side in (-1, 1):
        canvas.shade((210 + side * 50, 286, 22, 18, 0.16), (112, 118, 206), jaw)
    if face.beard:
        canvas.shade((210, 352, wide, 46, face.beard), face.hair, jaw)
        canvas.shade((210, 307, 36, 10, face.beard), face.hair, jaw)


def _features(canvas: _Canvas, face: _Face) -> None:
    brows = (34, 36, 44) if face.style == "scarf" else _darker(face.hair, 0.8)
    for side in (-1, 1):
        x, y = 210 + side * 39, 240 + face.eyes * 0.4
        canvas.oval(x, y, 16, 8.5, (236, 240, 242))
        canvas.oval(x, y, 8, 8.5, (42, 59, 77))
        canvas.oval(x, y, 4, 4, (16, 16, 18))
        canvas.oval(x - 2.4, y - 2.6, 1.8, 1.8, (250, 250, 250))
        canvas.stroke([(x - 17, y - 1), (x - 9, y - 8), (x + 3, y - 9.5), (x + 16, y - 3)], (26, 28, 36), 2.6)
        canvas.stroke([(x - 21, y - 24 - side), (x - 2, y - 30), (x + 21, y - 24 + side)], brows, 6)
    nose = _darker(face.skin, 0.74)
    canvas.stroke([(206, 244), (201, 278), (196, 288), (203, 294)], nose, 2.4)
    canvas.stroke([(203, 294), (211, 297), (219, 294)], nose, 2.6)
    wide, skin = 33 * face.mouth, face.skin
    lips = (round(skin[0] * 0.66), round(skin[1] * 0.62), round(skin[2] * 0.86))
    canvas.oval(210, 324, wide, 8, lips)
    canvas.oval(210, 328, wide * 0.8, 9, lips)
    canvas.stroke([(210 - wide, 323), (198, 325), (210, 327), (222, 325), (210 + wide, 323)], _darker(lips, 0.62), 2.2)


def _hair_above(canvas: _Canvas, face: _Face) -> None:
    wide = 92 * face.width
    if face.style == "bald":
        canvas.shade((185, 130, 30, 14, 0.25), (250, 250, 250), ellipse((210, 228), wide, 126))
        return
    if face.style == "scarf":
        canvas.polygon(ellipse((210, 186), wide + 16, 88, 180, 360), face.clothes)
        hem = [(210 - wide - 4, 196), (170, 176), (210, 170), (250, 176), (210 + wide + 4, 196)]
        canvas.stroke(hem, _darker(face.clothes, 0.75), 4)
        return
    top, fringe = _CUTS[face.style]
    edge = wide + (10 if face.style in ("long", "bob") else 4)
    crown = ellipse((210, 215), edge, 215 - top, 180, 360)
    parting = 178 if face.style == "parted" else 210
    front: list[Point] = [
        (210 + edge, 232),
        (210 + wide * 0.82, fringe + 34),
        (parting + 30, fringe),
        (parting, fringe - 8),
    ]
    front += [(parting - 34, fringe + 2), (210 - wide * 0.82, fringe + 34), (210 - edge, 232)]
    canvas.polygon(crown + front, face.hair)
    canvas.shade((178, 122, 40, 16, 0.4), _lighter(face.hair, 46), crown)


def _glasses(canvas: _Canvas) -> None:
    frame = (38, 36, 40)
    for side in (-1, 1):
        canvas.stroke(ellipse((210 + side * 40, 242), 29, 23), frame, 4)
        canvas.stroke([(210 + side * 69, 236), (210 + side * 94, 232)], frame, 4)
    canvas.stroke([(199, 238), (210, 234), (221, 238)], frame, 4)
