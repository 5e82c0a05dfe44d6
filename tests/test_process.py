"""A process that holds secrets lets nobody else read its files or its memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_SAY = """
import ctypes, json, resource, sys
from pathlib import Path
from borderdesk.process import keep_to_itself
keep_to_itself()
made = Path(sys.argv[1])
made.write_text("secret")
can_be_dumped = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(json.dumps([made.stat().st_mode & 0o777, resource.getrlimit(resource.RLIMIT_CORE)[0], can_be_dumped]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="this is about Linux")
def test_its_files_are_its_users_and_it_leaves_no_core(tmp_path: Path, checkout: Path) -> None:
    command = [sys.executable, "-c", _SAY, str(tmp_path / "made")]

    said = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True).stdout

    mode, core, can_be_dumped = json.loads(said)
    assert (mode, core, can_be_dumped) == (0o600, 0, 0)
