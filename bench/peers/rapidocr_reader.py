"""Reads each picture named on the command line with RapidOCR."""

import logging
import sys

from rapidocr import RapidOCR  # type: ignore[import-not-found]  # lives in an environment of its own

from bench.peers.answers import answer

logging.disable(logging.CRITICAL)
engine = RapidOCR()
answer(sys.argv[1:], lambda file: {"lines": list(engine(file).txts or ())})
