"""Camera health: each fault is told from pictures, a good camera has none, and what was not seen is not called well."""

from dataclasses import replace
from datetime import date
from functools import cache

import cv2
import numpy as np
import pytest

from borderdesk.actions.camera_check import check_camera, examine_camera
from borderdesk.actions.examination import State
from borderdesk.domain.camera_health import CameraAspect, CameraProblem
from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.camera_health import camera_health
from borderdesk.reading.errors import CameraError
from borderdesk.reading.frames import InjectedFrames
from borderdesk.reading.images import Image
from borderdesk.specimen.conditions import EASY, HARD, MEDIUM, SceneConditions
from borderdesk.specimen.page import Page
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

PICTURES = 10


@cache
def passport() -> Page:
    return draw_page(invent_document(21, date(2026, 11, 24), MrzFormat.TD3))


def moved_about(conditions: SceneConditions = EASY, *, moving: bool = True, seed: int = 2) -> list[Image]:
    """A page that is moved about under the camera, in no order."""
    scene = Scene(passport(), conditions, seed)
    places = [0.75 * ((number * 7) % PICTURES) / PICTURES if moving else 0.0 for number in range(PICTURES)]
    return [scene.shot(4 * number, away=away).image for number, away in enumerate(places)]


def with_mark(pictures: list[Image], x: float, y: float, radius: float, light: float) -> list[Image]:
    """A soft spot on the lens that lets so much of the light through."""
    height, width = pictures[0].shape[:2]
    rows, columns = np.mgrid[:height, :width]
    distance = np.hypot(columns - x * width, rows - y * height) / radius
    passed = 1 - (1 - light) * np.clip(1.4 - distance, 0, 1)
    return [(picture * passed[:, :, None]).astype(np.uint8) for picture in pictures]


def resized(pictures: list[Image], width: int, height: int) -> list[Image]:
    return [
        np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8) for picture in pictures
    ]


@pytest.mark.parametrize("conditions", [EASY, MEDIUM, HARD], ids=["easy", "medium", "hard"])
def test_a_good_camera_has_no_problems(conditions: SceneConditions) -> None:
    health = camera_health(moved_about(conditions))

    assert health.problems == ()
    assert health.is_fit


@pytest.mark.parametrize(
    ("conditions", "problem"),
    [
        (replace(EASY, defocus=3.0), CameraProblem.OUT_OF_FOCUS),
        (replace(EASY, light=0.2), CameraProblem.TOO_DARK),
    ],
)
def test_a_fault_of_lens_or_light_is_told(conditions: SceneConditions, problem: CameraProblem) -> None:
    assert camera_health(moved_about(conditions)).problems == (problem,)


def test_burnt_pictures_are_too_bright() -> None:
    bright = [cv2.convertScaleAbs(picture, alpha=2).astype(np.uint8) for picture in moved_about()]

    assert CameraProblem.TOO_BRIGHT in camera_health(bright).problems


@pytest.mark.parametrize(("width", "height", "enough"), [(1280, 720, True), (640, 480, True), (320, 240, False)])
def test_resolution_is_judged_by_the_characters_of_the_code_lines(width: int, height: int, enough: bool) -> None:
    health = camera_health(resized(moved_about(), width, height))

    assert (CameraProblem.TOO_FEW_PIXELS not in health.problems) is enough


@pytest.mark.parametrize("place", [(0.55, 0.45), (0.4, 0.3), (0.5, 0.6)])
def test_a_mark_that_stays_is_dirt_and_is_told_where(place: tuple[float, float]) -> None:
    health = camera_health(with_mark(moved_about(), *place, radius=22, light=0.55))

    assert CameraProblem.DIRTY in health.problems
    assert health.dirt is not None
    assert any(abs(mark.x - place[0]) < 0.03 and abs(mark.y - place[1]) < 0.04 for mark in health.dirt)


def test_where_nothing_moves_nothing_is_said_about_dirt() -> None:
    health = camera_health(with_mark(moved_about(moving=False), 0.55, 0.45, radius=22, light=0.55))

    assert health.dirt is None
    assert health.unknown == (CameraAspect.DIRT,)
    assert not health.is_fit


def test_an_empty_desk_tells_nothing_about_the_focus() -> None:
    scene = Scene(None, EASY, seed=1)

    health = camera_health([scene.shot(number).image for number in range(8)])

    assert CameraAspect.FOCUS in health.unknown
    assert not health.is_fit


def test_a_check_takes_its_pictures_from_the_camera_and_puts_what_it_found_in_words() -> None:
    counted: list[int] = []
    pictures = [picture for picture in moved_about(replace(EASY, light=0.2)) for _ in range(4)]

    health = check_camera(InjectedFrames(pictures), counted.append)

    assert counted == list(range(1, PICTURES + 1))
    found = list(examine_camera("camera 0", health))
    assert [(item.state, item.words) for item in found] == [(State.WARNING, "too dark; more light")]


def test_a_camera_without_pictures_is_an_error() -> None:
    with pytest.raises(CameraError):
        check_camera(InjectedFrames([]))
