"""PySide6 6.12 drops a reference at each signal and ends Python 3.11 after a few thousand of them."""

import subprocess
import sys

import PySide6

SIGNALS_AND_CLICKS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton

class Source(QObject):
    told = Signal(bool)

application = QApplication([])
source, button, heard = Source(), QPushButton(), []
source.told.connect(heard.append)
button.clicked.connect(lambda checked: heard.append(checked))
for _ in range(20_000):
    source.told.emit(True)
for _ in range(20_000):
    button.click()
print(len(heard))
"""


def test_qt_is_of_a_version_that_counts_references_right() -> None:
    assert PySide6.__version_info__ < (6, 12) or sys.version_info >= (3, 12)


def test_a_process_survives_twenty_thousand_signals_and_clicks() -> None:
    child = subprocess.run(
        [sys.executable, "-c", SIGNALS_AND_CLICKS], capture_output=True, text=True, check=False, timeout=120
    )

    assert child.returncode == 0, child.stderr
    assert child.stdout.strip() == "40000"
