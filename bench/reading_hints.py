"""Whether the hints help: the share of bad frames that get the hint they need, and of good ones that get any."""

import cv2
import numpy as np

from bench.reading_trial import MODELS, TODAY
from borderdesk.domain.reading import Hint
from borderdesk.reading.frames import Frame
from borderdesk.reading.reader import DocumentReader
from borderdesk.specimen.conditions import EASY, MEDIUM, SceneConditions
from borderdesk.specimen.page import Page
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

DOCUMENTS = 12
_FRAMES = 4
#: What is wrong with the picture, and what would help.
_WANTING = {
    Hint.HOLD_STILL: SceneConditions(tilt=6, roll=3, defocus=3.5),
    Hint.MOVE_CLOSER: SceneConditions(tilt=6, roll=3, zoom=0.27),
    Hint.TILT_FROM_LAMP: SceneConditions(tilt=6, roll=3, glare=1.0, glare_size=40, glare_on_zone=True),
    Hint.TURN_PAGE: EASY,
}


def hints(first_seed: int) -> dict[str, float]:
    """Return the share of frames with the right hint for each, and of good frames with any, in percent."""
    reader = DocumentReader(MODELS, lambda: TODAY, with_barcodes=False)
    found = {}
    for hint, conditions in _WANTING.items():
        given = [
            one
            for seed in range(first_seed, first_seed + DOCUMENTS)
            for one in _given(reader, _page(seed, without_zone=hint is Hint.TURN_PAGE), conditions, seed)
        ]
        found[f"hint_{hint.value}_right_percent"] = _percent(sum(one is hint for one in given), len(given))
    good = [
        one
        for conditions in (EASY, MEDIUM)
        for seed in range(first_seed, first_seed + DOCUMENTS)
        for one in _given(reader, _page(seed), conditions, seed)
    ]
    found["hints_on_good_frames_percent"] = _percent(sum(one is not None for one in good), len(good))
    return found


def _given(reader: DocumentReader, page: Page, conditions: SceneConditions, seed: int) -> list[Hint | None]:
    """Return the hint of each frame of a clip that is not accepted: an accepted page needs none."""
    scene = Scene(page, conditions, seed)
    reader.again()
    shots = (scene.shot(number).image for number in range(_FRAMES))
    readings = [
        reader.feed(Frame(image=image, captured_at=number / 12, sequence=number))
        for number, image in enumerate(shots, 1)
    ]
    return [reading.hint for reading in readings if not reading.accepted]


def _page(seed: int, *, without_zone: bool = False) -> Page:
    page = draw_page(invent_document(seed, TODAY))
    return without_code_lines(page) if without_zone else page


def without_code_lines(page: Page, share: float = 1.0) -> Page:
    """Return the page with its paper over the lowest share of its zone."""
    image = page.image.copy()
    corners = np.array(page.zone.corners) * image.shape[1] / page.width
    left, top, right, bottom = (round(float(v)) for v in (*corners.min(0), *corners.max(0)))
    top = round(bottom - share * (bottom - top))
    paper = np.median(image[: top // 2], axis=(0, 1))
    image[top - 4 : bottom + 8, max(0, left - 8) : right + 8] = paper
    return Page(image=image, width=page.width, height=page.height, corner_radius=page.corner_radius, zone=page.zone)


def _percent(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 1)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    for name, value in hints(660_000).items():
        print(f"  {name:<40} {value}", flush=True)
