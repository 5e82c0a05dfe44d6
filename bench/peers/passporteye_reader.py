"""Reads each picture named on the command line with PassportEye: with its own model, or with one of OCR-B."""

import os
import sys

from passporteye import read_mrz  # type: ignore[import-not-found]  # lives in an environment of its own

from bench.peers.answers import answer

MODEL = os.environ.get("OCR_B_MODEL")
PARAMETERS = f"--tessdata-dir {MODEL} -l mrz" if MODEL else ""


def _read(file: str) -> dict[str, object]:
    zone = read_mrz(file, extra_cmdline_params=PARAMETERS)
    text = "" if zone is None else zone.aux.get("text") or ""
    return {"lines": text.splitlines()}


answer(sys.argv[1:], _read)
