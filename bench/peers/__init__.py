"""Other people's software that figures are compared with, each in its own environment, never the desk's."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENTS = HERE.parents[1] / ".peers"


class PeerMissingError(Exception):
    """An environment could not be made: no network, or a system library that its packages need is missing."""


def run_in(name: str, script: str, *arguments: str) -> list[str]:
    """Run a script of this folder in the environment of `NAME.txt`, which is made on first use; return its lines.

    Raises:
        PeerMissingError: The environment could not be made, or the script failed in it.
    """
    python = ENVIRONMENTS / name / "bin" / "python"
    marker = ENVIRONMENTS / name / "complete"
    try:
        if not marker.exists():
            subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENTS / name)], check=True)
            requirements = str(HERE / f"{name}.txt")
            subprocess.run([str(python), "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
            marker.touch()
        command = [str(python), str(HERE / script), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    except subprocess.CalledProcessError as error:
        raise PeerMissingError(f"the environment {name} failed: {(error.stderr or '').strip()[-300:]}") from None
