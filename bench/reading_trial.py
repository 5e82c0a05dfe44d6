"""Reads a set of documents whose truth is known, and counts what is right, what is accepted and what it costs."""

import csv
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from borderdesk.domain.reading import NOTHING_READ, Reading
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image
from borderdesk.reading.pictures import load_picture
from borderdesk.reading.reader import DocumentReader

MODELS = Path(__file__).resolve().parents[1] / "resources" / "models"
SPECIMENS = Path(__file__).resolve().parents[2] / "shared" / "specimens"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """A public specimen image and the lines that it shows."""

    file: Path
    lines: tuple[str, ...]
    is_printed_right: bool


@dataclass(slots=True)
class Score:
    """What came of a set of documents."""

    documents: int = 0
    exact: int = 0
    data_exact: int = 0
    accepted: int = 0
    accepted_wrong: int = 0
    to_acceptance: list[int] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)

    def count(self, lines: tuple[str, ...], truth: tuple[str, ...], is_accepted: bool) -> None:
        """Take one document's outcome into account."""
        self.documents += 1
        self.exact += lines == truth
        self.data_exact += data_lines(lines) == data_lines(truth)
        self.accepted += is_accepted
        self.accepted_wrong += is_accepted and lines != truth

    def figures(self, name: str) -> dict[str, float]:
        """Return the figures, each under the name of the set."""
        figures: dict[str, float] = {
            f"{name}_documents": self.documents,
            f"{name}_exact_percent": _percent(self.exact, self.documents),
            f"{name}_data_lines_exact_percent": _percent(self.data_exact, self.documents),
            f"{name}_accepted_percent": _percent(self.accepted, self.documents),
            f"{name}_accepted_wrong": self.accepted_wrong,
        }
        if self.to_acceptance:
            figures[f"{name}_frames_to_acceptance_median"] = statistics.median(self.to_acceptance)
        if self.cpu_ms:
            figures[f"{name}_cpu_ms_median"] = round(statistics.median(self.cpu_ms), 1)
            figures[f"{name}_cpu_ms_p95"] = round(sorted(self.cpu_ms)[int(0.95 * (len(self.cpu_ms) - 1))], 1)
        return figures


def specimens() -> list[Specimen]:
    """Return the public specimen images laid beside the project for development; none where they are missing."""
    if not SPECIMENS.is_dir():
        return []
    with (SPECIMENS / "truth.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Specimen(
            file=SPECIMENS / "images" / row["file"],
            lines=tuple(row[line] for line in ("line1", "line2", "line3") if row[line]),
            is_printed_right=row["checks_valid"] == "1",
        )
        for row in rows
    ]


def read_specimens(reader: DocumentReader) -> Score:
    """Read every specimen image as a still."""
    score = Score()
    for specimen in specimens():
        image = load_picture(specimen.file)
        began = time.process_time()
        reading = reader.read_still(image)
        score.cpu_ms.append(1000 * (time.process_time() - began))
        score.count(reading.lines, specimen.lines, reading.accepted)
    return score


def read_clip(reader: DocumentReader, frames: Iterable[Image], score: Score) -> Reading:
    """Feed a clip to its end or to acceptance, and note what each frame cost; the last word of the reader counts."""
    reader.again()
    best = NOTHING_READ
    for number, image in enumerate(frames, 1):
        began = time.process_time()
        reading = reader.feed(Frame(image=image, captured_at=number / 12, sequence=number))
        score.cpu_ms.append(1000 * (time.process_time() - began))
        if reading.accepted:
            score.to_acceptance.append(number)
            return reading
        best = max(best, reading, key=lambda one: one.confidence)
    return best


def data_lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a zone without the one that holds the name."""
    return lines[:2] if len(lines) == 3 else lines[1:]


def _percent(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 1)
