"""Draws what keeps a document from being copied, and makes it beautiful: guilloche, rosettes, the arms of Utopia."""

from collections.abc import Sequence

import cv2
import numpy as np

from borderdesk.specimen.sheet import SCALE, Colour, Point, Sheet, ellipse, fine, text_width


def print_guilloche(sheet: Sheet, seed: int, colours: Sequence[Colour], strength: float) -> None:
    """Cover the sheet with two families of waves in colours that run into each other from left to right."""
    random = np.random.default_rng((seed, 118))
    mask = np.zeros(sheet.image.shape[:2], np.uint8)
    across = np.arange(-2, sheet.width + 2, 0.8)
    for gap, swing, lean in ((1.5, random.uniform(2.2, 3.4), 0.06), (2.1, random.uniform(3.5, 5.5), -0.1)):
        length = random.uniform(26, 44)
        for start in np.arange(-14.0, sheet.height + 14, gap):
            phase = 2 * np.pi * across / length + start * 0.11
            down = start + lean * across + swing * np.sin(phase) * np.cos(across / sheet.width * 2.4 + start * 0.02)
            cv2.polylines(mask, [fine(np.stack([across, down], axis=1))], False, 255, 1, cv2.LINE_AA, 4)
    sheet.stain(mask, colours, strength)


def print_rosette(sheet: Sheet, centre: Point, radius: float, colour: Colour, strength: float) -> None:
    """Print a flower of fine lines."""
    turns = np.linspace(0, 2 * np.pi, 721)
    petals = []
    for share, count in ((1.0, 12), (0.86, 9), (0.68, 7), (0.5, 12)):
        for shift in np.linspace(0, 2 * np.pi / count, 4, endpoint=False):
            reach = radius * share * (0.78 + 0.22 * np.sin(count * (turns + shift)))
            petals.append(np.stack([centre[0] + reach * np.cos(turns), centre[1] + reach * np.sin(turns)], axis=1))
    mask = np.zeros(sheet.image.shape[:2], np.uint8)
    cv2.polylines(mask, [fine(petal) for petal in petals], False, 255, 1, cv2.LINE_AA, 4)
    sheet.stain(mask, (colour,), strength)


def print_arms(sheet: Sheet, centre: Point, radius: float, colour: Colour) -> None:
    """Print the arms of Utopia: the crescent island under an eight-pointed star, in a ring."""
    x, y = centre
    thin = radius * 0.06
    sheet.lines([ellipse(centre, radius, radius), ellipse(centre, radius * 0.88, radius * 0.88)], colour, thin)
    outer = ellipse((x, y + radius * 0.1), radius * 0.66, radius * 0.62, 0, 180)
    inner = ellipse((x, y + radius * 0.02), radius * 0.66, radius * 0.34, 180, 0)
    sheet.shape(outer + inner, colour)
    star = []
    for corner in range(16):
        reach = radius * (0.36 if corner % 4 == 0 else 0.26 if corner % 2 == 0 else 0.1)
        angle = np.radians(corner * 22.5 - 90)
        star.append((x + reach * float(np.cos(angle)), y - radius * 0.2 + reach * float(np.sin(angle))))
    sheet.shape(star, colour)


def print_overprint(sheet: Sheet, face: cv2.FontFace, text: str, middle: Point, height: float, degrees: float) -> None:
    """Print a large pale word at an angle."""
    rows, columns = sheet.image.shape[:2]
    mask = np.zeros((rows, columns), np.uint8)
    pixels = round(height * SCALE)
    centre = (middle[0] * SCALE, middle[1] * SCALE)
    # Capitals stand about seven tenths of the font's size above their baseline.
    origin = (round(centre[0] - text_width(text, face, pixels) / 2), round(centre[1] + 0.36 * pixels))
    cv2.putText(mask, text, origin, 255, face, pixels)
    turn = cv2.getRotationMatrix2D(centre, degrees, 1.0)
    turned = cv2.warpAffine(mask, turn, (columns, rows), flags=cv2.INTER_LINEAR)
    sheet.stain(turned.astype(np.uint8), ((70, 60, 190),), 0.2)


def print_signature(sheet: Sheet, at: Point, seed: int, colour: Colour) -> None:
    """Write an unreadable signature."""
    random = np.random.default_rng((seed, 7))
    along = np.linspace(0, 1, 160)
    waves = sum(
        random.uniform(0.3, 1.0) * np.sin(2 * np.pi * along * turns + random.uniform(0, 6)) for turns in (3, 5, 8)
    )
    loops = 0.9 * np.cos(2 * np.pi * along * 7 + random.uniform(0, 6))
    points = np.stack([at[0] + along * 21 + loops, at[1] + waves * (1.6 - along)], axis=1)
    sheet.lines([points.tolist()], colour, 0.24)
    sheet.lines([[(at[0] + 1, at[1] + 3), (at[0] + 24, at[1] + 1.6)]], colour, 0.2)


def print_band(sheet: Sheet, height: float, colours: Sequence[Colour], strength: float) -> None:
    """Print a band along the upper edge."""
    mask = np.zeros(sheet.image.shape[:2], np.uint8)
    mask[: round(height * SCALE)] = 255
    sheet.stain(mask, colours, strength)
