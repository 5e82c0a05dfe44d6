"""Rows of print stand out from the paper, and are straightened to letters of one height."""

import cv2
import numpy as np
import pytest

from borderdesk.reading.images import Image
from borderdesk.reading.rows import TextRow, find_rows
from borderdesk.reading.strips import HEIGHT, LETTER, cut_strip

TEXT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"


def paper(noise: float, seed: int = 4) -> Image:
    ground = np.random.default_rng(seed).normal(200, noise, (400, 1000))
    return np.clip(ground, 0, 255).astype(np.uint8)


def print_on(picture: Image, *levels: int) -> None:
    for level in levels:
        cv2.putText(picture, TEXT, (60, level), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (60,), 2, cv2.LINE_AA)


@pytest.mark.parametrize("noise", [2.0, 60.0])
def test_two_lines_close_together_are_two_rows_on_clean_and_on_grainy_paper(noise: float) -> None:
    picture = paper(noise)
    print_on(picture, 200, 228)

    long_ones = [row for row in find_rows(picture) if row.length > 350]

    assert [round(row.y) for row in long_ones] == pytest.approx([194, 222], abs=4)


def test_grainy_paper_alone_has_no_row_as_long_as_a_code_line() -> None:
    assert not [row for row in find_rows(paper(60.0)) if row.length > 300]


@pytest.mark.parametrize("blur", [0.5, 2.0])
def test_letters_come_to_one_height_however_blurred_they_are(blur: float) -> None:
    picture = paper(1.0)
    cv2.putText(picture, TEXT.replace("<", "H"), (60, 200), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (40,), 2, cv2.LINE_AA)
    (_, height), _ = cv2.getTextSize("H", cv2.FONT_HERSHEY_SIMPLEX, 0.7, 2)
    picture = cv2.GaussianBlur(picture, (0, 0), blur).astype(np.uint8)

    strip = cut_strip(picture, TextRow(x=460, y=193, length=800, height=1.5 * height, angle=0))

    assert strip is not None
    assert strip.letter == pytest.approx(height, rel=0.2)
    assert strip.pixels.shape[0] == HEIGHT > LETTER


def test_a_bent_row_is_straightened() -> None:
    flat = paper(1.0)
    print_on(flat, 200)
    u, v = np.meshgrid(np.arange(1000, dtype=np.float32), np.arange(400, dtype=np.float32))
    bent = cv2.remap(flat, u, v + 10 * ((u - 500) / 450) ** 2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    strip = cut_strip(bent.astype(np.uint8), TextRow(x=500, y=190, length=820, height=18, angle=0))

    assert strip is not None
    middles = [strip.place(column, (HEIGHT - 1) / 2) for column in (150, len(strip.along) // 2, len(strip.along) - 150)]
    assert [y for _, y in middles] == pytest.approx([194 - 10 * ((x - 500) / 450) ** 2 for x, _ in middles], abs=2.5)
