"""Measures every figure, prints them and writes them with commit and date to bench/figures.json."""

import gc
import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

SUITES = (
    "verdict",
    "window",
    "discreet",
    "reading",
    "barcodes",
    "screening_million",
    "screening_unseen",
    "screening_pairs",
    "screening_un",
    "lists",
    "rescreening",
    "crossings",
    "journal",
    "log",
    "at_rest",
    "hub_ingest",
)
HERE = Path(__file__).resolve().parent


def main() -> int:
    """Run the suites named as arguments, or all; figures of suites not run are kept from before.

    `screening` names every suite that begins like that.
    """
    asked = sys.argv[1:] or SUITES
    names = [suite for suite in SUITES if any(suite == name or suite.startswith(f"{name}_") for name in asked)]
    target = HERE / "figures.json"
    for name in names:
        print(f"{name}:", flush=True)
        measured = import_module(f"bench.{name}").figures()
        # A desk that a suite has closed is collected here: on the thread of the next one its timers could not end.
        gc.collect()
        for figure, value in measured.items():
            print(f"  {figure:<56} {value}", flush=True)
        kept = json.loads(target.read_text("utf-8"))["suites"] if target.is_file() else {}
        kept[name] = {"commit": commit(), "date": datetime.now(UTC).date().isoformat(), "figures": measured}
        report = {"machine": machine(), "suites": {suite: kept[suite] for suite in SUITES if suite in kept}}
        target.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(f"written to {target.relative_to(HERE.parent)}")
    return 0


def commit() -> str:
    """Return the short name of the commit that is measured, with a plus sign where the tree differs from it."""
    name = subprocess.run(["git", "describe", "--always", "--dirty=+"], capture_output=True, text=True, check=False)
    return name.stdout.strip() or "unknown"


def machine() -> str:
    """Return what the figures were measured on."""
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {platform.system()}"


if __name__ == "__main__":
    raise SystemExit(main())
