"""Reads each picture named on the command line with FastMRZ."""

import os
import sys

from fastmrz import FastMRZ  # type: ignore[import-not-found]  # lives in an environment of its own

from bench.peers.answers import answer

engine = FastMRZ(tessdata_path=os.environ["OCR_B_MODEL"])
answer(sys.argv[1:], lambda file: {"lines": engine.get_details(file, ignore_parse=True).splitlines()})
