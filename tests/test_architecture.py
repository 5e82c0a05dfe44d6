"""The walls of the house: each contract holds, and each is shown to refuse a break planted on purpose."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "core", "manager"}
#: A contract, the room to plant in, and an import which that contract must refuse there.
BREAKS = [
    ("layers", "domain", "import borderdesk.storage"),
    ("layers", "reading", "import borderdesk.screening"),
    ("layers", "new_room", ""),
    ("ui-sees-actions-and-domain", "ui", "import borderdesk.storage"),
    ("qt", "actions", "from PySide6.QtCore import QObject"),
    ("qt-not-in-the-command-line", "cli", "from PySide6.QtCore import QObject"),
    ("sql", "actions", "import sqlalchemy"),
    ("pixels", "ui", "import cv2"),
    ("cryptography", "actions", "import argon2"),
    ("codes-on-paper", "domain", "import segno"),
    ("hub-sees-sync-keys-and-domain", "hub", "import borderdesk.storage"),
]


def lint_imports(root: Path, contract: str) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).with_name("lint-imports")
    command = [str(tool), "--config", "pyproject.toml", "--no-cache", "--contract", contract]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("contract", "room", "planted"), BREAKS, ids=[f"{c}-{r}" for c, r, _ in BREAKS])
def test_an_import_contract_refuses_a_planted_break(
    checkout: Path, tmp_path: Path, contract: str, room: str, planted: str
) -> None:
    shutil.copytree(checkout / "borderdesk", tmp_path / "borderdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    honest = lint_imports(tmp_path, contract)
    (tmp_path / "borderdesk" / room).mkdir(exist_ok=True)
    (tmp_path / "borderdesk" / room / "__init__.py").touch()
    (tmp_path / "borderdesk" / room / "planted.py").write_text(f"{planted}\n")

    broken = lint_imports(tmp_path, contract)

    assert honest.returncode == 0, honest.stdout
    assert broken.returncode != 0
    assert room in broken.stdout


def imports_of(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def widgets_in_model(source: str) -> list[str]:
    """The Qt modules that a view-model imports beside QtCore."""
    return [name for name in imports_of(source) if name.startswith("PySide6") and name != "PySide6.QtCore"]


def test_a_view_model_imports_qtcore_only(checkout: Path) -> None:
    models = list((checkout / "borderdesk" / "ui").rglob("model.py"))

    assert models
    assert {str(m): widgets_in_model(m.read_text("utf-8")) for m in models} == {str(m): [] for m in models}
    assert widgets_in_model("from PySide6.QtWidgets import QLabel") == ["PySide6.QtWidgets"]


def test_no_room_or_file_has_a_name_that_says_nothing(checkout: Path) -> None:
    names = {path.stem for path in (checkout / "borderdesk").rglob("*.py")}
    names |= {path.name for path in (checkout / "borderdesk").rglob("*") if path.is_dir()}

    assert not names & FORBIDDEN_NAMES


def test_every_room_says_what_it_is_for(checkout: Path) -> None:
    silent = [
        room.parent.name
        for room in (checkout / "borderdesk").glob("*/__init__.py")
        if not ast.get_docstring(ast.parse(room.read_text("utf-8")))
    ]

    assert not silent


def committed_files(checkout: Path) -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=checkout, capture_output=True, text=True, check=True)
    return [checkout / name for name in listing.stdout.split("\0") if name and (checkout / name).is_file()]


def test_no_committed_file_names_a_package_registry(checkout: Path) -> None:
    hosts = [b"://" + b".".join(parts) for parts in ((b"pypi", b"org"), (b"files", b"pythonhosted", b"org"))]
    hosts += [b"://" + b".".join(parts) for parts in ((b"deb", b"debian", b"org"), (b"registry", b"npmjs", b"org"))]

    naming = [str(file) for file in committed_files(checkout) if any(host in file.read_bytes() for host in hosts)]

    assert not naming


def test_the_lock_pins_every_package_with_its_hashes(checkout: Path) -> None:
    text = (checkout / "requirements.lock").read_text("utf-8")
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]

    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert "://" not in text
    assert not (checkout / "uv.lock").exists() or Path(checkout / "uv.lock") not in committed_files(checkout)
    assert not any(pin.startswith("torch") for pin in pins)
