"""How well scoring tells pairs of names of one person from pairs of two, beside nomenklatura's logic-v2 in one run."""

import csv
import time
from collections.abc import Sequence
from pathlib import Path

from bench.peers import PeerMissingError, run_in
from borderdesk.screening import score_pair

PAIRS = Path(__file__).resolve().parents[2] / "shared" / "names" / "pairs.csv"
THRESHOLDS = tuple(hundredths / 100 for hundredths in range(40, 100))
PRINTED = (0.60, 0.70, 0.75, 0.80, 0.85)


def figures() -> dict[str, float]:
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    same = [row["match"] == "true" for row in rows]
    # The first pair reads the table of spellings.
    score_pair("ONE", "OTHER")
    began = time.process_time()
    ours = [score_pair(row["query"], row["candidate"])[0] for row in rows]
    micros = (time.process_time() - began) / len(rows) * 1e6
    measured = {
        "pairs": len(rows),
        "best_f1": best_f1(ours, same),
        **{f"f1_at_{threshold:.2f}": f1(ours, same, threshold) for threshold in PRINTED},
        "microseconds_a_pair": round(micros),
    }
    try:
        theirs = [float(line) for line in run_in("nomenklatura", "score_pairs.py", str(PAIRS))]
    except PeerMissingError as error:
        print(f"    nomenklatura was not measured: {error}")
        return measured
    return {**measured, "best_f1_of_nomenklatura_logic_v2": best_f1(theirs, same)}


def best_f1(scores: Sequence[float], same: Sequence[bool]) -> float:
    return max(f1(scores, same, threshold) for threshold in THRESHOLDS)


def f1(scores: Sequence[float], same: Sequence[bool], threshold: float) -> float:
    right = sum(score >= threshold and match for score, match in zip(scores, same, strict=True))
    wrong = sum((score >= threshold) != match for score, match in zip(scores, same, strict=True))
    return round(2 * right / max(1, 2 * right + wrong), 3)
