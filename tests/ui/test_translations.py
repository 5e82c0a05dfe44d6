"""No word of the window is missed when it is translated."""

import ast
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

SAYS = ("words", "speech.py")
"""The one module that translates what another has marked."""


def modules(checkout: Path) -> list[Path]:
    rooms = (checkout / "borderdesk" / "ui", checkout / "borderdesk" / "app")
    return sorted(file for room in rooms for file in room.rglob("*.py"))


def marked(tree: ast.AST) -> tuple[set[str], list[int]]:
    """Return the texts that are marked for translation, and the lines where something else than a text is."""
    texts: set[str] = set()
    wrong: list[int] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        is_tr = isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        is_noop = isinstance(node.func, ast.Name) and node.func.id == "QT_TRANSLATE_NOOP"
        is_bare = ast.unparse(node.func) == "QCoreApplication.translate"
        if not is_tr and not is_noop and not is_bare:
            continue
        text = node.args[0 if is_tr else 1]
        is_self = not is_tr or (isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "self")
        if is_self and isinstance(text, ast.Constant) and isinstance(text.value, str):
            texts.add(text.value)
        else:
            wrong.append(node.lineno)
    return texts, wrong


def test_every_text_is_found_by_the_tool_that_takes_them_over(checkout: Path, tmp_path: Path) -> None:
    files, found = modules(checkout), tmp_path / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([str(tool), "-silent", *map(str, files), "-ts", str(found)], check=True, capture_output=True)
    extracted = {source.text or "" for source in ET.parse(found).iter("source")}

    expected: set[str] = set()
    for file in files:
        if file.parts[-2:] == SAYS:
            continue
        texts, wrong = marked(ast.parse(file.read_text("utf-8")))
        assert wrong == [], f"{file.name}: not a literal text"
        expected |= texts

    assert len(expected) > 200
    assert expected - extracted == set()


def test_a_text_that_the_tool_would_miss_is_told() -> None:
    helper = "def _tr(words):\n    return QCoreApplication.translate('Commands', words)"

    assert marked(ast.parse(helper)) == (set(), [2])
    assert marked(ast.parse("model.tr('Read')")) == (set(), [1])
    assert marked(ast.parse("self.tr(words)")) == (set(), [1])
    assert marked(ast.parse("self.tr('Read')")) == ({"Read"}, [])
