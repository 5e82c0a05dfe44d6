"""Reads each picture named on the command line with our own reader, as a still."""

import sys
from pathlib import Path

from bench.peers.answers import answer
from bench.reading_trial import TODAY
from borderdesk.reading.pictures import load_picture
from borderdesk.reading.reader import DocumentReader

reader = DocumentReader(Path("resources/models"), lambda: TODAY, with_barcodes=False)


def _read(file: str) -> dict[str, object]:
    reading = reader.read_still(load_picture(Path(file)))
    return {"lines": reading.lines, "accepted": reading.accepted}


answer(sys.argv[1:], _read)
