"""How often a character that the network is so sure of is wrong: the curve from which the bound of *seen* is taken.

Single frames of both renderers, medium and hard: every other one is drawn by the desk's own `specimen`, every other one
by `bench.hand_held`. The rule for *seen* was made on the frames from `DEVELOPMENT` on; those of the figures were never
looked at.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from bench.hand_held.clips import hold_document
from bench.reading_trial import MODELS, TODAY
from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.acceptance import seen_in
from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.images import Image, grey_of
from borderdesk.reading.leaning import lean_of_print
from borderdesk.reading.search import ASSUMPTIONS, Assumption, search
from borderdesk.specimen.conditions import HARD, MEDIUM
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document

DOCUMENTS = 800
DEVELOPMENT = 790_000
_FRAME = 4
_CLOSE = 0.5
BOUNDS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.96, 0.97, 0.975, 0.98)


def calibration(models: Path, first_seed: int, documents: int = DOCUMENTS) -> dict[str, float]:
    """Read single frames, half of them hard, and print how many characters above each bound are wrong.

    Frames in which fewer than half of the characters are right were not read but mistaken for another place; those are
    counted apart, since no bound of a character's confidence is made for them.
    """
    network = CharacterNetwork(models)
    confidences: list[NDArray[np.float32]] = []
    rights: list[NDArray[np.bool_]] = []
    marks: list[NDArray[np.bool_]] = []
    for seed in range(first_seed, first_seed + documents):
        zone_format, lines, image = _frame(seed)
        grey = grey_of(image)
        found = (search(network, grey, assumption, 2).text for assumption in (ASSUMPTIONS[0], _leaning(grey)))
        text = next((one for one in found if one is not None and one.format is zone_format), None)
        if text is None:
            continue
        right = np.array([a == b for a, b in zip("".join(text.texts), "".join(lines), strict=True)])
        if right.mean() < _CLOSE:
            continue
        rights.append(right)
        confidences.append(np.concatenate([line.confidence for line in text.lines]))
        marks.append(np.concatenate([seen_in(line.confidence) for line in text.lines]))
    sure, right, seen = np.concatenate(confidences), np.concatenate(rights), np.concatenate(marks)
    print(f"  {len(rights)} of {documents} frames were read, {len(sure)} characters")
    print(f"  {'confidence from':<18}{'characters':>12}{'wrong':>8}{'in 10,000':>12}")
    for bound in BOUNDS:
        _print_row(str(bound), sure >= bound, right)
    wrong, share = _print_row("marked as seen", seen, right)
    return {
        "calibration_characters": len(sure),
        "calibration_seen_percent": round(100 * float(seen.mean()), 2),
        "calibration_seen_wrong": wrong,
        "calibration_seen_wrong_in_10000": round(share, 2),
    }


def _frame(seed: int) -> tuple[MrzFormat, tuple[str, ...], Image]:
    is_hard = seed // 2 % 2 == 0
    if seed % 2:
        held = hold_document("hard" if is_hard else "medium", seed)
        return held.format, held.lines, held.view.frame(_FRAME)
    document = invent_document(seed, TODAY)
    image = Scene(draw_page(document), HARD if is_hard else MEDIUM, seed).shot(_FRAME).image
    return document.format, document.lines, image


def _leaning(grey: Image) -> Assumption:
    return Assumption(angle=lean_of_print(grey))


def _print_row(name: str, above: NDArray[np.bool_], right: NDArray[np.bool_]) -> tuple[int, float]:
    count, wrong = int(above.sum()), int((above & ~right).sum())
    share = 10_000 * wrong / max(1, count)
    print(f"  {name:<18}{count:>12}{wrong:>8}{share:>12.2f}", flush=True)
    return wrong, share


if __name__ == "__main__":
    cv2.setNumThreads(1)
    calibration(MODELS, DEVELOPMENT, int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
