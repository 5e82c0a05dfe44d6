"""The scripted morning is real: it plays to the end, and not at all without the recogniser's model."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

STATES = ("ready", "reading", "clear", "check", "reason", "stop", "cannot-read", "typed", "camera-lost")


def play(root: Path, pictures: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "borderdesk", "demo", "--headless", "--pictures", str(pictures)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=300)


def test_the_morning_is_played_to_its_end_with_a_picture_of_every_state(checkout: Path, tmp_path: Path) -> None:
    played = play(checkout, tmp_path / "out")

    pictures = [file.stem[3:] for file in sorted((tmp_path / "out").glob("*.png"))]
    assert played.returncode == 0, played.stderr
    assert set(STATES) <= set(pictures)
    assert "The journal is whole" in played.stdout


def test_without_the_model_there_is_no_morning(checkout: Path, tmp_path: Path) -> None:
    for room in ("borderdesk", "resources", "db"):
        shutil.copytree(checkout / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources" / "models" / "ocrb.onnx").unlink()

    played = play(tmp_path, tmp_path / "out")

    assert played.returncode == 1
    assert "ocrb.onnx is missing" in played.stderr
