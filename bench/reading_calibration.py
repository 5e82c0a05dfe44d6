"""How often a character that the network is so sure of is wrong: the curve from which the bound of *seen* is taken."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from bench.reading_trial import TODAY
from borderdesk.reading.acceptance import seen_in
from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.images import grey_of
from borderdesk.reading.search import ASSUMPTIONS, search
from borderdesk.specimen.clip import play_clip
from borderdesk.specimen.conditions import HARD, MEDIUM
from borderdesk.specimen.travellers import invent_document

DOCUMENTS = 100
_FRAME = 5
_CLOSE = 0.5
BOUNDS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.97)


def calibration(models: Path, first_seed: int) -> dict[str, float]:
    """Read single frames, half of them hard, and print how many characters above each bound are wrong.

    Frames in which fewer than half of the characters are right were not read but mistaken for another place; those are
    counted apart, since no bound of a character's confidence is made for them.
    """
    network = CharacterNetwork(models)
    confidences: list[NDArray[np.float32]] = []
    rights: list[NDArray[np.bool_]] = []
    marks: list[NDArray[np.bool_]] = []
    for seed in range(first_seed, first_seed + DOCUMENTS):
        document = invent_document(seed, TODAY)
        conditions = MEDIUM if seed % 2 else HARD
        *_, shot = play_clip(document, conditions, seed, _FRAME)
        text = search(network, grey_of(shot.image), ASSUMPTIONS[0], 2).text
        if text is None or text.format is not document.format:
            continue
        right = np.array([a == b for a, b in zip("".join(text.texts), "".join(document.lines), strict=True)])
        if right.mean() < _CLOSE:
            continue
        rights.append(right)
        confidences.append(np.concatenate([line.confidence for line in text.lines]))
        marks.append(np.concatenate([seen_in(line.confidence) for line in text.lines]))
    sure, right, seen = np.concatenate(confidences), np.concatenate(rights), np.concatenate(marks)
    print(f"  {'confidence from':<18}{'characters':>12}{'wrong':>8}{'in 10,000':>12}")
    for bound in BOUNDS:
        above = sure >= bound
        wrong = int((above & ~right).sum())
        print(f"  {bound:<18}{int(above.sum()):>12}{wrong:>8}{10_000 * wrong / max(1, above.sum()):>12.2f}")
    wrong = int((seen & ~right).sum())
    share = 10_000 * wrong / max(1, int(seen.sum()))
    print(f"  {'marked as seen':<18}{int(seen.sum()):>12}{wrong:>8}{share:>12.2f}")
    return {
        "calibration_characters": len(sure),
        "calibration_seen_percent": round(100 * float(seen.mean()), 2),
        "calibration_seen_wrong": wrong,
        "calibration_seen_wrong_in_10000": round(share, 2),
    }


if __name__ == "__main__":
    cv2.setNumThreads(1)
    calibration(
        Path(__file__).resolve().parents[1] / "resources" / "models", 790_000
    )  # a development set, as 890_000 is: the rule for seen was made on them
