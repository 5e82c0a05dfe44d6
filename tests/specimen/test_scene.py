"""Scenes: the truth about a picture is true, and the same arguments give the same pixels."""

from dataclasses import replace
from datetime import date

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from borderdesk.domain.mrz import MrzFormat
from borderdesk.specimen.clip import play_clip
from borderdesk.specimen.conditions import EASY, HARD, MEDIUM, UNREADABLE, SceneConditions
from borderdesk.specimen.page import Page
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import HEIGHT, WIDTH, Scene, Shot
from borderdesk.specimen.sheet import SCALE
from borderdesk.specimen.travellers import FORMATS, invent_document

TODAY = date(2026, 11, 24)


def zone_of_page(page: Page) -> NDArray[np.uint8]:
    zone = page.zone
    rows = slice(round(zone.top * SCALE), round(zone.bottom * SCALE))
    columns = slice(round(zone.left * SCALE), round(zone.right * SCALE))
    return page.image[rows, columns]


def likeness(shot: Shot, page: Page, shift: float = 0.0) -> float:
    """How much the zone that the truth points at looks like the one that was printed, from 0 to 1."""
    assert shot.zone is not None
    printed = cv2.cvtColor(zone_of_page(page), cv2.COLOR_BGR2GRAY)
    height, width = printed.shape
    corners = np.array(shot.zone, np.float32) + np.float32(shift)
    square = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    seen = cv2.warpPerspective(shot.image, cv2.getPerspectiveTransform(corners, square), (width, height))
    grey = cv2.GaussianBlur(cv2.cvtColor(seen, cv2.COLOR_BGR2GRAY), (0, 0), 2)
    match = cv2.matchTemplate(grey, cv2.GaussianBlur(printed, (0, 0), 2), cv2.TM_CCOEFF_NORMED)
    return float(match[0, 0])


@pytest.mark.parametrize(
    "conditions", [EASY, MEDIUM, replace(EASY, upside_down=True)], ids=["easy", "medium", "turned"]
)
@pytest.mark.parametrize("zone_format", FORMATS)
def test_the_zone_is_where_the_truth_says(conditions: SceneConditions, zone_format: MrzFormat) -> None:
    document = invent_document(21, TODAY, zone_format)
    page = draw_page(document)

    shot = Scene(page, conditions, seed=4).shot(7)

    assert likeness(shot, page) > 0.75
    assert likeness(shot, page, shift=12) < 0.5


def test_the_zone_lies_inside_the_page_and_the_page_in_the_picture() -> None:
    page = draw_page(invent_document(21, TODAY, MrzFormat.TD3))

    for seed in range(20):
        shot = Scene(page, MEDIUM, seed).shot(0)

        assert shot.page is not None
        assert shot.zone is not None
        outline = np.array(shot.page, np.float32)
        assert all(cv2.pointPolygonTest(outline, corner, measureDist=False) > 0 for corner in shot.zone)
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in shot.zone)


def test_a_page_that_is_away_leaves_the_desk_empty() -> None:
    page = draw_page(invent_document(21, TODAY, MrzFormat.TD3))

    shot = Scene(page, EASY, 1).shot(5, away=1.0)

    assert shot.zone is None
    assert np.array_equal(shot.image, Scene(None, EASY, 1).shot(5).image)


def test_a_page_on_its_way_in_is_where_the_truth_says_too() -> None:
    page = draw_page(invent_document(21, TODAY, MrzFormat.TD3))
    scene = Scene(page, replace(EASY, hand=0.0), 1)

    lefts = [min(x for x, _ in scene.shot(5, away=away).page or ()) for away in (0.9, 0.6, 0.3, 0.0)]

    assert lefts == sorted(lefts, reverse=True)


def test_a_clip_is_the_same_to_the_bit_when_it_is_played_again() -> None:
    document = invent_document(8, TODAY)

    first = list(play_clip(document, HARD, seed=3, frames=3))
    again = list(play_clip(document, HARD, seed=3, frames=3))

    assert all(np.array_equal(one.image, other.image) for one, other in zip(first, again, strict=True))
    assert [shot.zone for shot in first] == [shot.zone for shot in again]


def test_another_seed_and_another_frame_give_another_picture() -> None:
    document = invent_document(8, TODAY)

    first, second = play_clip(document, EASY, seed=3, frames=2)
    other = next(play_clip(document, EASY, seed=4, frames=1))

    assert not np.array_equal(first.image, second.image)
    assert not np.array_equal(first.image, other.image)
    assert first.image.shape == (HEIGHT, WIDTH, 3)


def test_an_unreadable_page_bears_no_legible_zone() -> None:
    page = draw_page(invent_document(21, TODAY, MrzFormat.TD3))

    readable, unreadable = (Scene(page, conditions, 1).shot(0) for conditions in (EASY, UNREADABLE))

    assert likeness(unreadable, page) < 0.6 < likeness(readable, page)
