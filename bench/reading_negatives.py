"""Frames on which nothing may be accepted, thousands of them: `python -m bench.reading_negatives` reads 10,000.

Eight kinds in turn, from both renderers, each as a moving clip: an empty desk, a room, hands in a room, pages of prose,
posters, lines of a zone's shape that are no zone, pages whose code lines are cut away, barcodes. They take about a
quarter of a second each, most of it for drawing, so this is no part of `python -m bench`.
"""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import cv2
import numpy as np

from bench.hand_held.camera import EASY as STEADY
from bench.hand_held.camera import MEDIUM as HELD
from bench.hand_held.camera import HandHeld, draw_room
from bench.hand_held.pages import FlatPage, print_clutter, print_page, random_lines
from bench.reading import new_reader
from bench.reading_hints import without_code_lines
from bench.reading_trial import TODAY
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image
from borderdesk.specimen.conditions import EASY, HARD, MEDIUM
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document
from tests.drawn_barcodes import View, draw_frame

FRAMES = 10_000
CLIP = 10
FIRST_SEED = 2_000_000
_CONDITIONS = (EASY, MEDIUM, HARD)


def read_negatives(count: int) -> dict[str, float]:
    """Read so many frames, each clip as a page newly laid down; every tenth frame as a still picture too."""
    reader = new_reader()
    frames = accepted = stills = 0
    reading_s, began = 0.0, time.monotonic()
    for clip in range(-(-count // CLIP)):
        reader.again()
        for image in _KINDS[clip % len(_KINDS)](FIRST_SEED + clip):
            frames += 1
            started = time.process_time()
            reading = reader.feed(Frame(image=image, captured_at=frames / 12, sequence=frames))
            reading_s += time.process_time() - started
            accepted += reading.accepted
            if frames % CLIP == 0:
                stills += 1
                accepted += reader.read_still(image).accepted
        if clip % 100 == 99:
            print(f"  {frames} frames, {accepted} accepted, {(time.monotonic() - began) / 60:.1f} min", flush=True)
    return {
        "negatives_frames": frames,
        "negatives_stills": stills,
        "negatives_accepted": accepted,
        "negatives_cpu_ms_mean": round(1000 * reading_s / max(1, frames), 1),
        "negatives_minutes": round((time.monotonic() - began) / 60, 1),
    }


def _desk(seed: int) -> Iterator[Image]:
    scene = Scene(None, _CONDITIONS[seed // 8 % 3], seed)
    return (scene.shot(number).image for number in range(CLIP))


def _rooms(seed: int) -> Iterator[Image]:
    """Yield one room, seen by a camera that is moved."""
    room, random = draw_room(seed), np.random.default_rng(seed)
    for _ in range(CLIP):
        yield np.roll(room, tuple(random.integers(-40, 40, 2)), (0, 1))


def _hands(seed: int) -> Iterator[Image]:
    random = np.random.default_rng([seed, 1])
    skin = np.array([random.uniform(40, 150), random.uniform(60, 180), random.uniform(90, 230)])
    for room in _rooms(seed):
        x, y = (int(random.integers(300, 900)), int(random.integers(200, 500)))
        for finger in range(5):
            lean = float(random.uniform(-15, 15)) + 12 * (finger - 2)
            middle = (x + 70 * (finger - 2), y - 120 + 20 * abs(finger - 2))
            cv2.ellipse(room, middle, (32, 150), lean, 0, 360, skin.tolist(), -1, cv2.LINE_AA)
            for crease in range(-60, 100, 40):
                at = (middle[0], middle[1] + crease)
                cv2.ellipse(room, at, (24, 5), lean, 0, 180, (skin * 0.6).tolist(), 2, cv2.LINE_AA)
        cv2.ellipse(room, (x, y + 110), (190, 170), 0, 0, 360, skin.tolist(), -1, cv2.LINE_AA)
        yield room


def _held(random: np.random.Generator, page: FlatPage, seed: int) -> Iterator[Image]:
    view = HandHeld(page, (STEADY, HELD)[int(random.integers(2))], seed)
    return (view.frame(number) for number in range(CLIP))


def _prose(seed: int) -> Iterator[Image]:
    random = np.random.default_rng([seed, 2])
    return _held(random, print_clutter(random), seed)


def _posters(seed: int) -> Iterator[Image]:
    """Return a page of prose made so large that a few of its words fill the picture."""
    random = np.random.default_rng([seed, 3])
    page = print_clutter(random)
    height, width = page.image.shape[:2]
    part = page.image[height // 3 : 2 * height // 3, width // 4 : 3 * width // 4]
    return _held(random, replace(page, image=cv2.resize(part, (width, height)).astype(np.uint8)), seed)


def _no_zones(seed: int) -> Iterator[Image]:
    random = np.random.default_rng([seed, 4])
    return _held(random, print_page(random, random_lines(random), random.uniform(0.6, 1.0), 0.0), seed)


def _cut_pages(seed: int) -> Iterator[Image]:
    """Return a document with a strip of its own paper over all of its code lines, or over one of them."""
    page = without_code_lines(draw_page(invent_document(seed, TODAY)), 1.0 if seed // 8 % 2 else 0.55)
    scene = Scene(page, _CONDITIONS[seed // 16 % 3], seed)
    return (scene.shot(number).image for number in range(CLIP))


def _barcodes(seed: int) -> Iterator[Image]:
    kind = ("QRCode", "Code128", "PDF417", "DataMatrix", "Aztec")[seed // 8 % 5]
    for number in range(CLIP):
        grey = draw_frame(f"KE-ARR-{seed}", kind, View(turn=20, lean=0.03, blur=0.8, noise=5), seed + number)
        yield np.repeat(grey[:, :, None], 3, axis=2)


_KINDS: tuple[Callable[[int], Iterator[Image]], ...] = (
    _desk,
    _rooms,
    _hands,
    _prose,
    _posters,
    _no_zones,
    _cut_pages,
    _barcodes,
)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    for name, value in read_negatives(int(sys.argv[1]) if len(sys.argv) > 1 else FRAMES).items():
        print(f"  {name:<32} {value}")
