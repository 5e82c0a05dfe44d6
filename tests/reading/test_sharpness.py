"""How good a picture is: a document that is sharp, the same out of focus, and a lens that is covered."""

from datetime import date

import cv2
import numpy as np
import pytest

from borderdesk.domain.camera_health import SHARP_ENOUGH, CameraTrouble
from borderdesk.domain.picture import Picture
from borderdesk.reading.preview import preview_of
from borderdesk.reading.sharpness import camera_health
from borderdesk.specimen.conditions import EASY
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

TODAY = date(2026, 11, 24)
WIDTH = 728


def picture(blur: float = 0.0, light: float = 1.0) -> Picture:
    image = Scene(draw_page(invent_document(3, TODAY)), EASY, 3).shot(0).image
    if blur:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), blur), np.uint8)
    return preview_of(np.asarray(np.clip(image * light, 0, 255), np.uint8), WIDTH)


def test_a_sharp_document_is_sharp_enough_and_a_blurred_one_is_not() -> None:
    assert camera_health(picture()).is_good

    health = camera_health(picture(blur=6))

    assert health.sharpness < SHARP_ENOUGH
    assert CameraTrouble.BLURRED in health.troubles


def test_more_blur_is_never_sharper() -> None:
    measured = [camera_health(picture(blur=blur)).sharpness for blur in (1.0, 2.0, 4.0, 8.0)]

    assert measured == sorted(measured, reverse=True)


@pytest.mark.parametrize(("light", "trouble"), [(0.05, CameraTrouble.TOO_DARK), (9.0, CameraTrouble.TOO_BRIGHT)])
def test_a_covered_lens_and_a_lamp_in_it_are_told(light: float, trouble: CameraTrouble) -> None:
    assert trouble in camera_health(picture(light=light)).troubles


def test_an_empty_desk_is_neither_blurred_nor_dark() -> None:
    grey = np.full((400, 700, 3), 110, np.uint8)

    assert camera_health(preview_of(grey, WIDTH)).is_good
