"""What we ship with: no distribution and no module of Qt that the GPL alone lets us use."""

import ast
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

QT_MODULES = {"QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets", "QtTest"}
"""Modules of PySide6 under the LGPL. QtCharts, QtDataVisualization, QtGraphs, QtQuick3D and others are the GPL's."""

FREE = re.compile(
    r"\b(MIT|BSD|0BSD|Apache|ISC|PSF|Python Software Foundation|LGPL|MPL|Mozilla|Unlicense|HPND|zlib|CC0)",
    re.IGNORECASE,
)
GPL = re.compile(r"\bA?GPL|General Public License|Affero", re.IGNORECASE)
LESSER = re.compile(r"(GNU )?(Library or )?Lesser General Public License( v\S+)?", re.IGNORECASE)
NOT_SAID = {
    "atheris": "Apache-2.0, as its repository says; it fuzzes, and is not shipped",
    "sqlcipher3": "zlib, as its repository says; the SQLCipher in it is under a BSD licence",
}
"""Distributions whose metadata says nothing that can be read, with what was found elsewhere."""


def locked(checkout: Path) -> list[str]:
    lines = (checkout / "requirements.lock").read_text("utf-8").splitlines()
    return sorted({match[1] for line in lines if (match := re.match(r"([A-Za-z0-9][A-Za-z0-9._-]*)==", line))})


def licence_of(found: Distribution) -> str:
    about = found.metadata
    said = [text for text in about.get_all("Classifier") or [] if text.startswith("License ::")]
    said += about.get_all("License-Expression") or []
    if not said:
        said = [text.split("\n")[0] for text in about.get_all("License") or []]
    return " | ".join(said)


def is_free(licence: str) -> bool:
    """One of the licences offered is free enough, and is no GPL."""
    offered = re.split(r"\||\bOR\b", LESSER.sub("LGPL", licence))
    return any(FREE.search(one) and not GPL.search(one) for one in offered)


def test_every_locked_distribution_has_a_licence_that_is_no_gpl(checkout: Path) -> None:
    names = locked(checkout)
    assert len(names) > 20

    looked_at, wrong = 0, {}
    for name in names:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # Locked for another Python or another system.
        looked_at += 1
        licence = licence_of(found)
        if not is_free(licence) and name.lower() not in NOT_SAID:
            wrong[name] = licence

    assert wrong == {}
    assert looked_at > 20


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)", True),
        ("License :: OSI Approved :: GNU General Public License v3 (GPLv3)", False),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_a_licence_is_told_from_another(licence: str, free: bool) -> None:
    assert is_free(licence) is free


def qt_modules_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            parts = (node.module or "").split(".")
            found |= {parts[1]} if len(parts) > 1 else {name.name for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name.split(".")[1] for name in node.names if name.name.startswith("PySide6.")}
    return found


def test_only_modules_of_qt_under_the_lgpl_are_imported(checkout: Path, tmp_path: Path) -> None:
    imported = {
        module
        for folder in ("borderdesk", "tests", "bench", "training")
        for file in (checkout / folder).rglob("*.py")
        for module in qt_modules_of(file)
    }
    planted = tmp_path / "planted.py"
    planted.write_text("from PySide6 import QtCharts\nimport PySide6.QtGraphs\nfrom PySide6.QtQuick3D import x\n")

    assert imported <= QT_MODULES
    assert qt_modules_of(planted) == {"QtCharts", "QtGraphs", "QtQuick3D"}
