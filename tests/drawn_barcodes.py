"""Barcodes as a camera sees them: on a card with a portrait, print and guilloche, in perspective, blurred, noisy."""

from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp

from borderdesk.reading.images import Image

LINEAR = frozenset({"Code128", "Code39"})
_CARD = (856, 540)
_FACES = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX, cv2.FONT_HERSHEY_TRIPLEX)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What stands between a barcode and a good picture of it.

    `module` is the width of its narrowest bar or dot in pixels, `turn` the most that the card is turned in degrees,
    `lean` how far its corners are drawn in, as a share of its size; `blur` and `noise` are standard deviations.
    """

    module: float = 3.0
    clutter: bool = True
    turn: float = 0.0
    lean: float = 0.0
    blur: float = 0.0
    noise: float = 2.0
    width: int = 1280
    height: int = 720


def draw_barcode(content: str | bytes, symbology: str) -> Image:
    """Return a barcode with its quiet zone, one pixel a module, as large as its content needs."""
    symbol = getattr(zxingcpp.BarcodeFormat, symbology)
    options = {"options": f"columns={_columns(content)}"} if symbology == "PDF417" else {}
    code = np.array(zxingcpp.create_barcode(content, symbol, **options).to_image(scale=1))
    if symbology in LINEAR:
        code = np.repeat(code[:1], 40, axis=0)
        return cv2.copyMakeBorder(code, 6, 6, 4, 4, cv2.BORDER_CONSTANT, value=255).astype(np.uint8)
    return cv2.copyMakeBorder(code, 3, 3, 3, 3, cv2.BORDER_CONSTANT, value=255).astype(np.uint8)


def _columns(content: str | bytes) -> int:
    # Cards print the code three times as wide as high; a symbol has room for that many codewords in a row.
    return int(np.clip(round(len(content) / 24), 3, 14))


def draw_frame(content: str | bytes, symbology: str, view: View, seed: int) -> Image:
    """Return one frame in grey levels; the same seed draws the same frame."""
    random = np.random.default_rng(seed)
    code = draw_barcode(content, symbology)
    fine = 4
    height, width = (side * fine for side in code.shape)
    code = cv2.resize(code, (width, height), interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    scale = view.module / fine
    margin = (260, 170) if view.clutter else (60, 60)
    least = _CARD if view.clutter else (0, 0)
    card_width, card_height = max(least[0], width * scale + margin[0]), max(least[1], height * scale + margin[1])
    card = _card(int(card_width / scale), int(card_height / scale), scale, random, clutter=view.clutter)
    free_x, free_y = card.shape[1] - width, card.shape[0] - height
    x = int(free_x * random.uniform(0.25, 0.75))
    y = int(free_y * random.uniform(0.35, 0.85))
    dark, light = random.uniform(10, 60), random.uniform(200, 250)
    card[y : y + height, x : x + width] = (code / 255.0 * (light - dark) + dark).astype(np.uint8)
    frame = _shown(card, view, scale, (x + width / 2, y + height / 2), random)
    if view.blur:
        frame = cv2.GaussianBlur(frame, (0, 0), view.blur).astype(np.uint8)
    noisy = frame.astype(np.float32) + random.normal(0, view.noise, frame.shape).astype(np.float32)
    return noisy.clip(0, 255).astype(np.uint8)


def _shown(card: Image, view: View, scale: float, middle: tuple[float, float], random: np.random.Generator) -> Image:
    """Lay the card under the camera so that the barcode stands near the middle of the frame."""
    height, width = card.shape
    angle = np.radians(random.uniform(-view.turn, view.turn))
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64)
    drawn_in = random.uniform(-view.lean, view.lean, (4, 2)) * (width * scale, height * scale)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    there = (corners - middle) * scale @ turn.T + drawn_in
    there += (view.width / 2 + random.uniform(-20, 20), view.height / 2 + random.uniform(-15, 15))
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), there.astype(np.float32))
    ground = np.full((view.height, view.width), int(random.integers(70, 190)), np.uint8)
    # Twice the size, then halved: each pixel is the mean of what falls on it, as on a sensor.
    twice = np.diag([2.0, 2.0, 1.0]) @ matrix
    large = cv2.resize(ground, None, fx=2, fy=2)
    cv2.warpPerspective(
        card,
        twice,
        (2 * view.width, 2 * view.height),
        dst=large,
        borderMode=cv2.BORDER_TRANSPARENT,
        flags=cv2.INTER_AREA,
    )
    return cv2.resize(large, (view.width, view.height), interpolation=cv2.INTER_AREA).astype(np.uint8)


def _card(width: int, height: int, scale: float, random: np.random.Generator, *, clutter: bool) -> Image:
    card = np.full((height, width), int(random.integers(205, 245)), np.uint8)
    if not clutter:
        return card
    unit = 1 / scale
    across = np.arange(0, width, max(1.0, 3 * unit))
    for number in range(int(height / (9 * unit))):
        wave = number * 9 * unit + 14 * unit * np.sin(across / (random.uniform(30, 90) * unit) + number)
        points = np.stack([across, wave], axis=1).astype(np.int32)
        cv2.polylines(card, [points], isClosed=False, color=int(random.integers(150, 205)), thickness=int(max(1, unit)))
    left, top, side = int(28 * unit), int(60 * unit), int(170 * unit)
    cv2.rectangle(card, (left, top), (left + side, top + int(1.3 * side)), 120, -1)
    cv2.ellipse(card, (left + side // 2, top + int(0.6 * side)), (side // 4, side // 3), 0, 0, 360, 190, -1)
    cv2.ellipse(card, (left + side // 2, top + int(1.3 * side)), (side // 2, side // 3), 0, 180, 360, 60, -1)
    cv2.putText(card, "REPUBLIC OF UTOPIA", (int(30 * unit), int(42 * unit)), _FACES[1], unit, 30, int(2 * unit))
    for row in range(int(height / (26 * unit))):
        text = "".join(chr(int(c)) for c in random.integers(65, 91, int(random.integers(8, 34))))
        place = (int(random.uniform(220, 420) * unit), int((70 + 26 * row) * unit))
        cv2.putText(card, text, place, _FACES[row % 4], random.uniform(0.45, 0.75) * unit, 40, int(max(1, unit)))
    return card
