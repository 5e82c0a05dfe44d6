"""How well scoring tells pairs of names of one person from pairs of two, on the labelled pairs beside the checkout."""

import csv
import time
from pathlib import Path

from borderdesk.screening import score_pair

PAIRS = Path(__file__).resolve().parents[2] / "shared" / "names" / "pairs.csv"
THRESHOLDS = (0.60, 0.70, 0.75, 0.80, 0.85)


def figures() -> dict[str, float]:
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    began = time.perf_counter()
    scored = [(score_pair(row["query"], row["candidate"])[0], row["match"] == "true") for row in rows]
    micros = (time.perf_counter() - began) / len(rows) * 1e6
    by_threshold = {f"f1_at_{threshold:.2f}": _f1(scored, threshold) for threshold in THRESHOLDS}
    return {"pairs": len(rows), **by_threshold, "microseconds_a_pair": round(micros)}


def _f1(scored: list[tuple[float, bool]], threshold: float) -> float:
    right = sum(score >= threshold and same for score, same in scored)
    wrong = sum((score >= threshold) != same for score, same in scored)
    return round(2 * right / max(1, 2 * right + wrong), 3)


if __name__ == "__main__":
    for figure, value in figures().items():
        print(f"{figure:<44} {value}")
