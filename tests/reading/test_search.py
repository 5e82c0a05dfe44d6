"""A zone is found however it lies, and where there is none, none is read."""

from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest

from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.reading import Hint, ReadingReason
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image
from borderdesk.reading.leaning import lean_of_print
from borderdesk.reading.reader import DocumentReader
from borderdesk.reading.rows import TextRow
from borderdesk.reading.views import Part, view_of_part, view_of_picture
from borderdesk.specimen.conditions import EASY
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

TODAY = date(2026, 11, 24)
DOCUMENT = invent_document(811, TODAY, MrzFormat.TD1)


@pytest.fixture(scope="module")
def picture() -> Image:
    return Scene(draw_page(DOCUMENT), EASY, 811).shot(0).image


@pytest.fixture
def reader(checkout: Path) -> DocumentReader:
    return DocumentReader(checkout / "resources" / "models", lambda: TODAY, with_barcodes=False)


def leaning(picture: Image, degrees: float) -> Image:
    """Return the picture turned clockwise by any angle, on a table large enough for all of it."""
    height, width = picture.shape[:2]
    side = round(float(np.hypot(width, height)))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    turn[:, 2] += (side - width) / 2, (side - height) / 2
    return np.asarray(cv2.warpAffine(picture, turn, (side, side), borderMode=cv2.BORDER_REPLICATE), np.uint8)


@pytest.mark.parametrize("degrees", [0, 13, 31, 90, 118, 180, 205, 270, 327])
def test_a_zone_is_read_at_any_lean(reader: DocumentReader, picture: Image, degrees: int) -> None:
    reading = reader.read_still(leaning(picture, degrees))

    assert reading.lines == DOCUMENT.lines
    assert reading.accepted


@pytest.mark.parametrize("degrees", [24, 68, 160])
def test_a_leaning_zone_under_the_camera_is_accepted_within_a_few_frames(
    reader: DocumentReader, picture: Image, degrees: int
) -> None:
    image = leaning(picture, degrees)

    readings = [reader.feed(Frame(image=image, captured_at=n / 12, sequence=n)) for n in range(1, 5)]

    assert readings[-1].accepted
    assert readings[-1].lines == DOCUMENT.lines


def test_the_outline_begins_at_the_zones_own_top_left(reader: DocumentReader, picture: Image) -> None:
    upright = np.array(reader.read_still(picture).outline)
    turned = np.array(reader.read_still(np.ascontiguousarray(picture[::-1, ::-1])).outline)

    assert np.allclose(upright, 1 - turned, atol=0.02)


def test_an_accepted_page_is_not_read_again_until_it_leaves(reader: DocumentReader, picture: Image) -> None:
    blank = np.full_like(picture, 90)
    frames = [*[picture] * 4, *[blank] * 20, *[picture] * 3]

    readings = [reader.feed(Frame(image=image, captured_at=n / 12, sequence=n)) for n, image in enumerate(frames, 1)]

    assert readings[3].frames_seen == readings[1].frames_seen
    assert not readings[23].lines
    assert readings[-1].accepted


@pytest.mark.parametrize("seed", range(4))
def test_noise_and_stripes_are_no_document(reader: DocumentReader, seed: int) -> None:
    random = np.random.default_rng(seed)
    image = random.integers(0, 255, (720, 1280, 3), np.uint8)
    image[:, :: 6 + seed] = 0

    readings = [reader.feed(Frame(image=image, captured_at=n / 12, sequence=n)) for n in range(1, 4)]

    assert not any(reading.accepted for reading in [*readings, reader.read_still(image)])


def test_a_zone_with_a_line_missing_is_never_accepted(reader: DocumentReader, picture: Image) -> None:
    shot = Scene(draw_page(DOCUMENT), EASY, 811).shot(0)
    assert shot.zone is not None
    cut = picture.copy()
    cut[round((shot.zone[0][1] + 2 * shot.zone[3][1]) / 3) :] = 200

    assert not reader.read_still(cut).accepted


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (3, 3), (40, 40)])
def test_a_picture_of_any_size_reads_as_nothing(reader: DocumentReader, size: tuple[int, int]) -> None:
    image = np.full((*size, 3), 127, np.uint8)

    assert reader.read_still(image).reasons == (ReadingReason.NO_ZONE,)
    assert not reader.feed(Frame(image=image, captured_at=0.0, sequence=1)).lines


def test_letters_too_small_to_tell_apart_ask_for_the_page_to_come_closer(
    reader: DocumentReader, picture: Image
) -> None:
    small = cv2.resize(picture, None, fx=0.36, fy=0.36, interpolation=cv2.INTER_AREA)
    far = np.full_like(picture, 80)
    far[200 : 200 + small.shape[0], 300 : 300 + small.shape[1]] = small

    hints = {reader.feed(Frame(image=far, captured_at=n / 12, sequence=n)).hint for n in range(1, 4)}

    assert Hint.MOVE_CLOSER in hints or reader.read_still(far).lines == DOCUMENT.lines


@pytest.mark.parametrize("angle", [0.0, 25.0, 90.0, -70.0])
def test_a_view_knows_the_way_back(angle: float) -> None:
    grey = np.full((300, 400), 200, np.uint8)
    cv2.circle(grey, (150, 120), 4, 0, -1)

    view = view_of_part(grey, Part(x=200, y=150, width=360, height=360, angle=angle), 1.5)
    y, x = (float(c.mean()) for c in np.nonzero(view.pixels < 60))
    spot = view.in_picture(TextRow(x=x, y=y, length=10, height=5, angle=0))

    assert (spot.x, spot.y) == pytest.approx((150, 120), abs=1.0)
    assert spot.angle == angle


@pytest.mark.parametrize("degrees", [-60, -20, 5, 33, 80])
def test_print_shows_its_lean(picture: Image, degrees: int) -> None:
    grey = cv2.cvtColor(leaning(picture, degrees), cv2.COLOR_BGR2GRAY).astype(np.uint8)

    assert abs((lean_of_print(grey) - degrees + 90) % 180 - 90) < 10
    assert view_of_picture(grey, 20.0, 600).pixels.size


def test_a_view_of_a_part_beside_the_picture_is_white() -> None:
    grey = np.full((30, 40), 90, np.uint8)

    view = view_of_part(grey, Part(x=900, y=-700, width=60, height=20, angle=12), 1.0)

    assert view.pixels.min() == 255
