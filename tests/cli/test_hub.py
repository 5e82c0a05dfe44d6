"""`borderdesk hub` as its administrator types it, with a database of its own."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from borderdesk.sync.enrolment import EnrolmentCode


def hub(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "borderdesk", "hub", "--folder", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_hub_is_made_gives_out_a_code_and_is_backed_up() -> None:
    # Not pytest's own folder: as root, the hub's database runs as a user who may not look into that.
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name) / "hub"
        Path(name).chmod(0o755)
        assert hub(folder, "enrol", "--post", "MLB", "--lane", "1").returncode == 3
        assert hub(folder, "init").returncode == 0
        assert (folder / "hub.key").stat().st_mode & 0o077 == 0
        assert hub(folder, "init").returncode == 5
        given = hub(folder, "enrol", "--post", "MLB", "--lane", "1", "--json")
        assert given.returncode == 0, given.stderr
        code = EnrolmentCode.parse(json.loads(given.stdout)["code"])
        assert str(code.hub) in (folder / "hub.json").read_text("utf-8")
        backup = hub(folder, "backup", str(Path(name) / "hub.backup"))
        assert backup.returncode == 0, backup.stderr
        assert "1 rows" in backup.stderr
        assert hub(folder, "find", "--document-number", "X", "--json").stdout == ""
        assert hub(folder, "count", "--by", "planet").returncode == 2
        assert hub(folder, "revoke", str(code.hub)).returncode == 5


@pytest.mark.parametrize("words", [("--host", "0.0.0.0"), ("--certificate", "x.pem")])
def test_a_hub_that_others_reach_needs_a_certificate(tmp_path: Path, words: tuple[str, ...]) -> None:
    refused = hub(tmp_path, "serve", *words)
    assert refused.returncode == 5
    assert "certificate" in refused.stderr


def test_a_hub_without_a_database_that_can_be_reached_says_so(tmp_path: Path) -> None:
    assert hub(tmp_path, "init", "--database", "postgresql://nobody@127.0.0.1:1/none").returncode == 0
    failed = hub(tmp_path, "enrol", "--post", "MLB", "--lane", "1")
    assert failed.returncode == 1
    assert "cannot be reached" in failed.stderr
