"""Reads each picture named on the command line with PassportEye."""

import sys

from passporteye import read_mrz  # type: ignore[import-not-found]  # lives in an environment of its own

from bench.peers.answers import answer


def _read(file: str) -> dict[str, object]:
    zone = read_mrz(file)
    text = "" if zone is None else zone.aux.get("text") or ""
    return {"lines": text.splitlines()}


answer(sys.argv[1:], _read)
