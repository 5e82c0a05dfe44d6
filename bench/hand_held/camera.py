"""A page held by a hand in front of a webcam: bent, leaning, moving, badly lit, and photographed by a cheap lens."""

from dataclasses import dataclass, replace
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from bench.hand_held.pages import DENSITY, Field, FlatPage, Image

WIDTH, HEIGHT = 1280, 720
FRAMES = 20
_MARGIN = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficulty:
    """How hard it is made: lengths in pixels of the picture, angles in degrees; pairs are drawn from between."""

    letter: tuple[float, float]
    roll: float
    lean: float
    bend: float
    any_turn: float
    blur: tuple[float, float]
    movement: float
    noise: tuple[float, float]
    glare: float
    glare_on_zone: float
    shade: float
    contrast: tuple[float, float]
    wear: float
    quality: tuple[int, int]
    detail: tuple[float, float]


EASY = Difficulty(
    letter=(17, 26), roll=6, lean=8, bend=0.0, any_turn=0.05, blur=(0.3, 0.7), movement=0.6, noise=(1, 3), glare=0.3,
    glare_on_zone=0.0, shade=0.1, contrast=(0.85, 1.0), wear=0.0, quality=(82, 95), detail=(1.0, 1.0),
)  # fmt: skip
MEDIUM = Difficulty(
    letter=(14, 23), roll=14, lean=18, bend=0.5, any_turn=0.2, blur=(0.6, 1.1), movement=2.0, noise=(3, 7), glare=0.8,
    glare_on_zone=0.4, shade=0.3, contrast=(0.65, 1.0), wear=0.02, quality=(60, 88), detail=(0.8, 1.0),
)  # fmt: skip
HARD = Difficulty(
    letter=(12, 20), roll=22, lean=28, bend=1.0, any_turn=0.35, blur=(0.8, 1.5), movement=4.5, noise=(6, 12), glare=1.2,
    glare_on_zone=0.8, shade=0.5, contrast=(0.45, 0.9), wear=0.05, quality=(38, 70), detail=(0.65, 1.0),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hold:
    letter: float
    roll: float
    lean: float
    nod: float
    bend: float
    blur: float
    noise: float
    quality: int
    detail: float
    glare_at: tuple[float, float]
    light: tuple[float, float, float]
    phases: NDArray[np.float64]


class HandHeld:
    """One page in one hand under one camera; frames by number, the same ones each time."""

    def __init__(self, page: FlatPage, difficulty: Difficulty, seed: int) -> None:
        self._random = np.random.default_rng([seed, 77])
        self._page = page
        self._difficulty = difficulty
        self._hold = self._take_hold()
        while page.zone.any() and not self._shows_zone():
            self._hold = replace(self._hold, letter=0.96 * self._hold.letter)
        # A page is made as small as it will be seen, so that sampling it does not flicker.
        share = min(1.0, 1.6 * self._hold.letter / (2.3 * DENSITY))
        self._small = cv2.resize(page.image, None, fx=share, fy=share, interpolation=cv2.INTER_AREA).astype(np.float32)
        self._share = share
        self._room = _room(self._random)

    def frame(self, number: int) -> Image:
        """Return the picture of one frame."""
        random = np.random.default_rng([int(self._hold.phases[0] * 1e6), number])
        matrix = self._view(number)
        picture = self._place(matrix)
        self._light(picture, matrix, number)
        return self._lens(random, picture, self._speed(number))

    def zone(self, number: int) -> NDArray[np.float64]:
        """Return the corners of the zone in a frame, had the page lain flat."""
        return np.asarray(cv2.perspectiveTransform(self._page.zone[None], self._view(number))[0], np.float64)

    def _shows_zone(self) -> bool:
        """Tell whether the whole zone stays in the picture all along."""
        corners = np.concatenate([self.zone(number) for number in range(FRAMES)])
        return bool((corners > _MARGIN).all() and (corners < np.array([WIDTH, HEIGHT]) - _MARGIN).all())

    def _take_hold(self) -> _Hold:
        random, hard = self._random, self._difficulty
        quarter = int(random.integers(1, 4)) if random.random() < hard.any_turn else 0
        letter = random.uniform(*hard.letter)
        room = (HEIGHT if quarter % 2 else WIDTH) * 0.9
        length = float(np.linalg.norm(self._page.zone[1] - self._page.zone[0])) or 1200.0
        letter = min(letter, room / length * 2.3 * DENSITY)
        return _Hold(
            letter=letter,
            roll=random.uniform(-hard.roll, hard.roll) + 90 * quarter,
            lean=random.uniform(-hard.lean, hard.lean),
            nod=random.uniform(-hard.lean, hard.lean),
            bend=random.uniform(-hard.bend, hard.bend),
            blur=random.uniform(*hard.blur),
            noise=random.uniform(*hard.noise),
            quality=int(random.integers(*hard.quality)),
            detail=random.uniform(*hard.detail),
            glare_at=(random.uniform(0.1, 0.9), random.uniform(-0.5, 1.5)),
            light=tuple(random.uniform(0.72, 1.08, 3)),
            phases=random.uniform(0, 2 * np.pi, 8),
        )

    def _sway(self, number: float, which: int) -> float:
        phase = self._hold.phases
        return float(np.sin(0.43 * number + phase[which]) + 0.6 * np.sin(1.27 * number + phase[which + 1]))

    def _speed(self, number: int) -> tuple[float, float]:
        reach = self._difficulty.movement
        steps = [self._sway(number + 0.5, axis) - self._sway(number - 0.5, axis) for axis in (0, 2)]
        return 2 * reach * steps[0], 2 * reach * steps[1]

    def _view(self, number: int) -> NDArray[np.float64]:
        """Return what takes pixels of the page to pixels of the picture."""
        hold, reach = self._hold, self._difficulty.movement
        angles = np.radians([hold.roll + 0.2 * reach * self._sway(number, 4), hold.lean, hold.nod])
        (cr, cl, cn), (sr, sl, sn) = np.cos(angles), np.sin(angles)
        about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
        about_y = np.array([[cl, 0, sl], [0, 1, 0], [-sl, 0, cl]])
        about_x = np.array([[1, 0, 0], [0, cn, -sn], [0, sn, cn]])
        turn = about_z @ about_y @ about_x
        focal = 950.0
        scale = hold.letter / (2.3 * DENSITY)
        height, width = self._page.image.shape[:2]
        # The zone is kept in the picture: the middle of what is seen lies between the page's and the zone's.
        middle = 0.55 * self._page.zone.mean(axis=0) + 0.45 * np.array([width / 2, height / 2])
        if not self._page.zone.any():
            middle = np.array([width / 2, height / 2])
        lens = np.array([[focal, 0, WIDTH / 2], [0, focal, HEIGHT / 2], [0, 0, 1]])
        shift = (
            (self._sway(number, 0) * reach * 2 + 10 * self._sway(0, 5)) / scale,
            (self._sway(number, 2) * reach * 2 + 6 * self._sway(0, 6)) / scale,
        )
        place = np.column_stack([turn[:, 0], turn[:, 1], (*shift, focal / scale)])
        matrix: NDArray[np.float64] = lens @ place @ np.array([[1, 0, -middle[0]], [0, 1, -middle[1]], [0, 0, 1]])
        return matrix

    def _place(self, matrix: NDArray[np.float64]) -> Field:
        """Return the room with the page in it."""
        height, width = self._page.image.shape[:2]
        inverse = np.linalg.inv(matrix)
        u, v = np.meshgrid(np.arange(WIDTH, dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))
        w = inverse[2, 0] * u + inverse[2, 1] * v + inverse[2, 2]
        x = (inverse[0, 0] * u + inverse[0, 1] * v + inverse[0, 2]) / w
        y = (inverse[1, 0] * u + inverse[1, 1] * v + inverse[1, 2]) / w
        # A bent page: its rows sag like an arch, and it is seen shorter towards its ends.
        across = 2 * x / width - 1
        y = y + self._hold.bend * 2.6 * DENSITY * (1 - across**2)
        x = x + self._hold.bend * 1.5 * DENSITY * across**3
        sheet = cv2.remap(
            self._small, (x * self._share).astype(np.float32), (y * self._share).astype(np.float32), cv2.INTER_LINEAR
        )
        edge = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y))
        cover = np.clip(edge * self._hold.letter / (2.3 * DENSITY) + 0.5, 0, 1)[:, :, None].astype(np.float32)
        return np.asarray(self._room * (1 - cover) + sheet * cover, np.float32)

    def _light(self, picture: Field, matrix: NDArray[np.float64], number: int) -> None:
        """Throw a shadow, a mirrored lamp and the laminate's streak on the picture."""
        hold, hard = self._hold, self._difficulty
        u, v = np.meshgrid(np.linspace(-1, 1, WIDTH // 4), np.linspace(-0.56, 0.56, HEIGHT // 4))
        fall = 1 - 0.25 * hard.shade * (u * np.cos(hold.phases[6]) + v * np.sin(hold.phases[6]) + 1)
        edge = u * np.cos(hold.phases[7]) + v * np.sin(hold.phases[7]) - 0.3 * np.sin(hold.phases[5])
        fall *= 1 - hard.shade * 0.5 / (1 + np.exp(-edge * 25))
        colour = fall[:, :, None] * np.array(hold.light)
        picture *= cv2.resize(colour.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
        corners = cv2.perspectiveTransform(self._page.zone[None], matrix)[0]
        along, down = corners[1] - corners[0], corners[3] - corners[0]
        where = hold.glare_at[0] + 0.05 * hard.movement * self._sway(number, 3) / 2
        beside = hold.glare_at[1] if self._is_on_zone() else -4.0
        spot = corners[0] + along * where + down * beside
        reach = max(20.0, float(np.linalg.norm(down))) * (0.8 + 0.6 * hold.glare_at[0])
        x, y = np.meshgrid(np.arange(0, WIDTH, 4, dtype=np.float32), np.arange(0, HEIGHT, 4, dtype=np.float32))
        away = ((x - spot[0]) / (1.8 * reach)) ** 2 + ((y - spot[1]) / reach) ** 2
        shine = 170 * hard.glare * np.exp(-((away * 1.5) ** 1.5))
        lean = (x - spot[0]) * 0.8 + (y - spot[1]) * 0.6
        shine += 50 * hard.glare * (np.abs(np.mod(lean + 40 * number * hard.movement / 10, 420) - 210) < 28)
        picture += cv2.resize(shine.astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)[:, :, None]

    def _is_on_zone(self) -> bool:
        return float(self._hold.phases[4]) / (2 * np.pi) < self._difficulty.glare_on_zone

    def _lens(self, random: np.random.Generator, picture: Field, speed: tuple[float, float]) -> Image:
        hold = self._hold
        length = float(np.hypot(*speed))
        if length > 1.5:
            picture = np.asarray(cv2.filter2D(picture, -1, _streak(speed)), np.float32)
        picture = cv2.filter2D(picture, -1, _disc(hold.blur * 1.6)).astype(np.float32)
        picture = np.clip(picture, 0, 255)
        if hold.detail < 0.99:
            shrunk = cv2.resize(picture, None, fx=hold.detail, fy=hold.detail, interpolation=cv2.INTER_AREA)
            picture = np.asarray(shrunk, np.float32)
        grain = random.standard_normal(picture.shape[:2], dtype=np.float32)
        coloured = random.standard_normal((*picture.shape[:2], 3), dtype=np.float32)
        noise = (0.8 * grain[:, :, None] + 0.6 * coloured) * hold.noise
        picture = np.asarray(picture + noise * np.sqrt(np.clip(picture, 8, 255) / 128), np.float32)
        if hold.detail < 0.99:
            picture = np.asarray(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), np.float32)
        picture = picture + 0.5 * (picture - cv2.GaussianBlur(picture, (0, 0), 1.5))
        _, data = cv2.imencode(
            ".jpg", np.clip(picture, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, hold.quality]
        )
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def draw_room(seed: int) -> Image:
    """Return a camera's picture of a room without any page."""
    random = np.random.default_rng([seed, 78])
    picture = _room(random) + random.standard_normal((HEIGHT, WIDTH, 3), dtype=np.float32) * 4
    return np.asarray(np.clip(picture, 0, 255), np.uint8)


def _room(random: np.random.Generator) -> Field:
    """Return a background: a table or a hall, with things on it, some of them striped, out of focus or not."""
    base = np.array([random.uniform(30, 200) for _ in range(3)], np.float32)
    coarse = random.standard_normal((6, 10, 3)).astype(np.float32) * random.uniform(5, 45)
    soft = base + cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    room = np.clip(soft, 0, 255).astype(np.uint8)
    for _ in range(int(random.integers(2, 14))):
        colour = tuple(float(c) for c in random.uniform(10, 245, 3))
        x, y = int(random.integers(0, WIDTH)), int(random.integers(0, HEIGHT))
        w, h = int(random.integers(20, 420)), int(random.integers(15, 260))
        kind = random.random()
        if kind < 0.35:
            cv2.rectangle(room, (x, y), (x + w, y + h), colour, -1)
        elif kind < 0.6:
            cv2.ellipse(room, (x, y), (w, h), float(random.uniform(0, 180)), 0, 360, colour, -1, cv2.LINE_AA)
        elif kind < 0.8:
            for stripe in range(0, w, int(random.integers(4, 24))):
                cv2.line(room, (x + stripe, y), (x + stripe, y + h), colour, int(random.integers(1, 6)))
        else:
            for row in range(y, y + h, int(random.integers(14, 40))):
                text = "".join(random.choice(np.array(list("abcdeINOPRS 0123456789")), int(random.integers(4, 30))))
                cv2.putText(room, text, (x, row), cv2.FONT_HERSHEY_COMPLEX, random.uniform(0.3, 1.0), colour, 1)
    return np.asarray(cv2.GaussianBlur(room.astype(np.float32), (0, 0), random.uniform(0.4, 3.0)), np.float32)


@cache
def _disc_of(tenths: int) -> Field:
    radius = tenths / 10
    reach = int(np.ceil(radius))
    x, y = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
    disc = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return np.asarray(disc / disc.sum(), np.float32)


def _disc(radius: float) -> Field:
    return _disc_of(max(5, round(10 * radius)))


def _streak(speed: tuple[float, float]) -> Field:
    reach = int(np.ceil(max(abs(speed[0]), abs(speed[1])) / 2)) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    begin = (round(16 * (reach - speed[0] / 2)), round(16 * (reach - speed[1] / 2)))
    end = (round(16 * (reach + speed[0] / 2)), round(16 * (reach + speed[1] / 2)))
    cv2.line(kernel, begin, end, 1.0, 1, cv2.LINE_AA, 4)
    return np.asarray(kernel / kernel.sum(), np.float32)
