"""What saving a crossing costs, with its journal entry and on the disk."""

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.made_up import desk_in

SAVED = 1000
ENTRIES = 100_000
BATCH = 5000


def figures() -> dict[str, float]:
    """Measure in homes that are thrown away, on the disk of the temporary folder."""
    with TemporaryDirectory() as folder:
        alone = _saving(Path(folder) / "alone")
        beside = _saving_beside_another(Path(folder) / "beside")
    return {**alone, **beside}


def save(folder: Path) -> list[float]:
    """Save crossings one by one and return the milliseconds that each took, in order of size."""
    with desk_in(folder) as desk:
        took = []
        for _ in range(SAVED):
            began = time.perf_counter()
            desk.record()
            took.append((time.perf_counter() - began) * 1000)
    return sorted(took)


def _saving(folder: Path) -> dict[str, float]:
    took = save(folder)
    return {
        "saving a crossing, median ms": round(took[SAVED // 2], 2),
        "saving a crossing, 99th percentile ms": round(took[SAVED * 99 // 100], 2),
    }


def _saving_beside_another(folder: Path) -> dict[str, float]:
    with desk_in(folder):
        command = [sys.executable, "-c", f"from bench.crossings import *; save(Path({str(folder)!r}))"]
        other = subprocess.Popen(command, cwd=Path(__file__).parents[1])
        took = save(folder)
        other.wait()
    return {
        "saving beside a second process that saves, median ms": round(took[SAVED // 2], 2),
        "saving beside a second process that saves, longest ms": round(took[-1], 2),
    }
