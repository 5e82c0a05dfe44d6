"""What paper, lamp and camera do to a printed row: grounds, light, blur, noise, compression."""

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Field = NDArray[np.float32]

#: How far a page may move while a picture is taken, in pixels of the network's input: most of a letter.
_LONGEST_SMEAR = 9.0


def draw_ground(random: np.random.Generator, height: int, width: int) -> Field:
    """Return paper as grey levels: plain, shaded, with guilloche lines, texture or foreign print."""
    ground = np.full((height, width), random.uniform(130, 250), np.float32)
    if random.random() < 0.5:
        ground += _soft(random, height, width, 3, 9) * random.uniform(5, 40)
    if random.random() < 0.5:
        _guilloche(random, ground)
    if random.random() < 0.2:
        _ripples(random, ground)
    if random.random() < 0.35:
        ground += _soft(random, height, width, height // 4, width // 4) * random.uniform(3, 22)
    if random.random() < 0.15:
        _foreign_print(random, ground)
    return ground


def print_on(random: np.random.Generator, ground: Field, ink: Image) -> Field:
    """Return the ground with the ink on it: more or less black, sometimes worn, sometimes struck through."""
    height, width = ink.shape
    cover = ink.astype(np.float32) / 255
    if random.random() < 0.2:
        cover *= 1 - random.uniform(0.1, 0.6) * (_soft(random, height, width, height // 3, width // 3) > 0.9)
    level = random.uniform(0, 90) if random.random() < 0.8 else random.uniform(60, 120)
    light = float(ground.mean())
    page = ground * (1 - cover) + min(level, light - 35) * cover
    if random.random() < 0.12:
        _strokes(random, page)
    if random.random() < 0.08:
        _rule(random, page)
    if random.random() < 0.15:
        _overlay(random, page)
    if random.random() < 0.12:
        _page_edge(random, page)
    return page


def capture(random: np.random.Generator, page: Field, across: Field, down: Field, shrink: float) -> Image:
    """Return the page as a camera sees it: `across` and `down` say where each of its pixels looks."""
    if shrink > 1.0:
        page = cv2.GaussianBlur(page, (0, 0), 0.42 * shrink).astype(np.float32)
    seen = cv2.remap(page, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    height, width = seen.shape
    finer = height / 24
    middle = float(seen.mean())
    seen = (seen - middle) * random.uniform(0.45, 1.1) + middle + random.uniform(-40, 20)
    if random.random() < 0.5:
        seen *= 1 + _soft(random, height, width, 2, 4) * random.uniform(0.02, 0.25)
    if random.random() < 0.12:
        _shadow(random, seen)
    if random.random() < 0.25:
        _glare(random, seen)
    if random.random() < 0.25:
        _streak(random, seen)
    if random.random() < 0.6:
        seen = _defocus(random, seen, random.uniform(0.3, 1.9) * max(finer, 0.6))
    if random.random() < 0.4:
        seen = _smear(random, seen, finer)
    seen = np.clip(seen, 0, 255)
    if random.random() < 0.75:
        seen = seen + random.normal(0, random.uniform(1, 14), seen.shape)
    if random.random() < 0.4:
        seen = _sharpen(seen, random.uniform(0.3, 1.5))
    image = np.clip(seen, 0, 255).astype(np.uint8)
    return _compress(random, image) if random.random() < 0.5 else image


def _soft(random: np.random.Generator, height: int, width: int, rows: int, columns: int) -> Field:
    coarse = random.standard_normal((max(rows, 2), max(columns, 2))).astype(np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)


def _guilloche(random: np.random.Generator, ground: Field) -> None:
    height, width = ground.shape
    depth = random.uniform(8, 60)
    gap, swing, length = random.uniform(5, 26), random.uniform(2, 40), random.uniform(40, 400)
    lean, thickness = random.uniform(-0.6, 0.6), random.uniform(0.8, 3.5)
    x = np.arange(width, dtype=np.float32)
    y = np.arange(height, dtype=np.float32)
    curve = swing * np.sin(2 * np.pi * x / length) + lean * x
    within = np.mod(y[:, None] + curve[None, :], np.float32(gap))
    ground -= np.clip(thickness - within, 0, 1) * depth


def _ripples(random: np.random.Generator, ground: Field) -> None:
    """Print rings about a point beside the row, as rosettes are."""
    height, width = ground.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    away = np.hypot(x - random.uniform(-0.3, 1.3) * width, y - random.uniform(-6, 7) * height)
    wave = np.sin(away / random.uniform(1.5, 6) + random.uniform(0, 3) * np.sin(x / random.uniform(20, 150)))
    ground -= np.clip(wave, 0, 1) * random.uniform(5, 45)


def _foreign_print(random: np.random.Generator, ground: Field) -> None:
    height, width = ground.shape
    marks = np.zeros((height, width), np.uint8)
    for _ in range(int(random.integers(1, 5))):
        text = "".join(chr(c) for c in random.integers(65, 122, int(random.integers(3, 14))))
        place = (int(random.integers(0, width)), int(random.integers(0, height)))
        size, thickness = random.uniform(0.4, 3.0), int(random.integers(1, 5))
        cv2.putText(marks, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, 255, thickness)
    ground -= marks.astype(np.float32) / 255 * random.uniform(10, 45)


def _strokes(random: np.random.Generator, page: Field) -> None:
    height, width = page.shape
    for _ in range(int(random.integers(1, 4))):
        a = (int(random.integers(0, width)), int(random.integers(0, height)))
        b = (a[0] + int(random.normal(0, 200)), a[1] + int(random.normal(0, 60)))
        cv2.line(page, a, b, random.uniform(30, 220), int(random.integers(1, 5)))


def _rule(random: np.random.Generator, page: Field) -> None:
    """Draw a long line close above or below the row, as the frame of a zone is."""
    height, width = page.shape
    side = 1 if random.random() < 0.5 else -1
    level = round(height / 2 + side * random.uniform(19, 32))
    lean = round(random.normal(0, 4))
    cv2.line(page, (0, level - lean), (width, level + lean), random.uniform(20, 160), int(random.integers(1, 6)))


def _overlay(random: np.random.Generator, page: Field) -> None:
    height, width = page.shape
    spot = np.zeros((height, width), np.float32)
    middle = (int(random.integers(0, width)), int(random.integers(0, height)))
    axes = (int(random.integers(20, 200)), int(random.integers(20, 120)))
    cv2.ellipse(spot, middle, axes, random.uniform(0, 180), 0, 360, 1.0, -1 if random.random() < 0.5 else 4)
    page += spot * random.uniform(-60, 60)


def _page_edge(random: np.random.Generator, page: Field) -> None:
    width = page.shape[1]
    edge = int(random.uniform(0, 0.12) * width)
    level = random.uniform(0, 255)
    if random.random() < 0.5:
        page[:, :edge] = level
    else:
        page[:, width - edge :] = level


def _defocus(random: np.random.Generator, seen: Field, sigma: float) -> Field:
    """Blur as a soft lens does, or as one with a round opening, whose disc has the same spread."""
    if random.random() < 0.5:
        return cv2.GaussianBlur(seen, (0, 0), sigma).astype(np.float32)
    radius = 2 * sigma
    reach = int(np.ceil(radius))
    x, y = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
    disc = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    return cv2.filter2D(seen, -1, disc / disc.sum()).astype(np.float32)


def _smear(random: np.random.Generator, seen: Field, finer: float) -> Field:
    length = max(2, round(float(np.exp(random.uniform(np.log(1.5), np.log(_LONGEST_SMEAR)))) * finer))
    kernel = np.zeros((2 * length + 1, 2 * length + 1), np.float32)
    angle = random.uniform(0, np.pi)
    end = np.array([np.cos(angle), np.sin(angle)]) * length / 2
    a, b = (length - end).round().astype(int), (length + end).round().astype(int)
    cv2.line(kernel, (int(a[0]), int(a[1])), (int(b[0]), int(b[1])), 1.0, 1)
    return cv2.filter2D(seen, -1, kernel / kernel.sum()).astype(np.float32)


def _glare(random: np.random.Generator, seen: Field) -> None:
    height, width = seen.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    away = ((x - random.uniform(0, width)) / random.uniform(10, 90)) ** 2
    away += ((y - random.uniform(0, height)) / random.uniform(4, 40)) ** 2
    seen += random.uniform(40, 240) * np.exp(-away)


def _streak(random: np.random.Generator, seen: Field) -> None:
    """Brighten a band with straight edges, as a laminate does that mirrors a window."""
    height, width = seen.shape
    corner = np.array([random.uniform(0, width), height / 2]) + np.array([[0, 0], [random.uniform(8, 80), 0]])
    lean = np.array([random.normal(0, 1.2) * height, height])
    shape = np.array([corner[0] - lean, corner[1] - lean, corner[1] + lean, corner[0] + lean])
    band = np.zeros((height, width), np.float32)
    cv2.fillPoly(band, [shape.round().astype(np.int32)], 1.0)
    seen += cv2.GaussianBlur(band, (0, 0), random.uniform(0.3, 2.0)).astype(np.float32) * random.uniform(15, 80)


def _shadow(random: np.random.Generator, seen: Field) -> None:
    """Darken one side of an edge that runs across the row."""
    height, width = seen.shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    away = x - random.uniform(0, width) + (y - height / 2) * random.normal(0, 2)
    sharpness = random.uniform(0.1, 1.0) * (1 if random.random() < 0.5 else -1)
    seen *= 1 - random.uniform(0.1, 0.45) / (1 + np.exp(np.clip(-away * sharpness, -30, 30)))


def _sharpen(seen: Field, strength: float) -> Field:
    return (seen + strength * (seen - cv2.GaussianBlur(seen, (0, 0), 1.2))).astype(np.float32)


def _compress(random: np.random.Generator, image: Image) -> Image:
    quality = int(random.integers(18, 90))
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE).astype(np.uint8)
