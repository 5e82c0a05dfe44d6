"""How often the reader is right, says so only when it is, and what it costs: public images, drawn clips, no documents.

`LEVEL_CLIPS` clips of 20 frames are drawn for each level by the desk's own `specimen` (drawn) and by `bench.hand_held`
(hand_held), with seeds that nothing else uses. No network was trained on pictures of either; the reader's search was
improved on other clips of both, so they are held out by their seeds, not by the way they are made.
"""

import multiprocessing
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

import cv2

from bench.hand_held.camera import FRAMES
from bench.hand_held.clips import LEVELS, hold_document, negative_frames
from bench.reading_calibration import calibration
from bench.reading_hints import hints
from bench.reading_trial import MODELS, TODAY, Score, read_clip, read_specimens
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image
from borderdesk.reading.reader import DocumentReader
from borderdesk.specimen.clip import play_clip
from borderdesk.specimen.conditions import EASY, HARD, MEDIUM
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

LEVEL_CLIPS = 10
NEGATIVE_SEEDS = 60
EMPTY_FRAMES = 40
HELD_OUT = 700_000
_CONDITIONS = {"easy": EASY, "medium": MEDIUM, "hard": HARD}


def figures() -> dict[str, float]:
    """Measure everything; each part is printed as it comes, for this takes many minutes on a busy machine."""
    cv2.setNumThreads(1)
    measured: dict[str, float] = {}
    parts: tuple[Callable[[], dict[str, float]], ...] = (
        _loading,
        _images_alone,
        *(partial(_drawn, level) for level in LEVELS),
        *(partial(_held, level) for level in LEVELS),
        _empty,
        _negatives,
        partial(hints, HELD_OUT + 280_000),
        partial(calibration, MODELS, HELD_OUT + 290_000),
    )
    for part in parts:
        found = part()
        print(f"    {found}", flush=True)
        measured.update(found)
    return measured


def _images_alone() -> dict[str, float]:
    with multiprocessing.get_context("spawn").Pool(1) as process:
        return process.apply(_images)


def new_reader() -> DocumentReader:
    """Return a reader of zones alone."""
    return DocumentReader(MODELS, lambda: TODAY, with_barcodes=False)


def _loading() -> dict[str, float]:
    """Time the loading of the model in processes of their own; the best of three counts."""
    code = (
        "import time, pathlib; from borderdesk.reading.characters import CharacterNetwork;"
        f"began = time.perf_counter(); CharacterNetwork(pathlib.Path({str(MODELS)!r}));"
        "print(time.perf_counter() - began)"
    )
    command = [sys.executable, "-c", code]
    took = [
        float(subprocess.run(command, capture_output=True, text=True, check=True, cwd=MODELS.parents[1]).stdout)
        for _ in range(3)
    ]
    return {"model_loads_seconds": round(min(took), 3)}


def _images() -> dict[str, float]:
    """Read the specimen images in a process that does nothing else, so that its memory is the reader's."""
    score = read_specimens(new_reader())
    return {
        **score.figures("images"),
        "images_process_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _drawn(level: str) -> dict[str, float]:
    reader, score = new_reader(), Score()
    for seed in range(HELD_OUT, HELD_OUT + LEVEL_CLIPS):
        document = invent_document(seed, TODAY)
        frames: Iterator[Image] = (shot.image for shot in play_clip(document, _CONDITIONS[level], seed, FRAMES))
        reading = read_clip(reader, frames, score)
        score.count(reading.lines, document.lines, reading.accepted)
    return score.figures(f"drawn_{level}")


def _held(level: str) -> dict[str, float]:
    reader, score = new_reader(), Score()
    for seed in range(HELD_OUT, HELD_OUT + LEVEL_CLIPS):
        held = hold_document(level, seed)
        reading = read_clip(reader, held.frames(), score)
        score.count(reading.lines, held.lines, reading.accepted)
    return score.figures(f"hand_held_{level}")


def _empty() -> dict[str, float]:
    """Measure frames of a desk on which nothing lies, from the moment at which the reader expects nothing."""
    reader, took = new_reader(), []
    scene = Scene(None, EASY, HELD_OUT)
    for number in range(EMPTY_FRAMES):
        frame = Frame(image=scene.shot(number).image, captured_at=number / 12, sequence=number + 1)
        began = time.process_time()
        reader.feed(frame)
        took.append(1000 * (time.process_time() - began))
    return {"empty_frame_cpu_ms_median": round(statistics.median(took), 1)}


def _negatives() -> dict[str, float]:
    reader = new_reader()
    frames = accepted = 0
    took = []
    for seed in range(HELD_OUT, HELD_OUT + NEGATIVE_SEEDS):
        reader.again()
        for image in negative_frames(seed):
            frames += 1
            began = time.process_time()
            reading = reader.feed(Frame(image=image, captured_at=frames / 12, sequence=frames))
            took.append(1000 * (time.process_time() - began))
            accepted += reading.accepted
            accepted += reader.read_still(image).accepted if seed % 10 == 0 else 0
    return {
        "negative_frames": frames,
        "negative_frames_accepted": accepted,
        "negative_frame_cpu_ms_median": round(statistics.median(took), 1),
    }
