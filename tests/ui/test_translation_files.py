"""The translations are whole: every text of today, its names in braces and its keys kept, none too long to fit."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from borderdesk.paths import resources_directory
from borderdesk.ui.languages import languages, speak
from borderdesk.ui.words.speech import count, figure
from tests.ui.test_translations import modules

LANGUAGES = ("sw", "fr")
BRACES = re.compile(r"\{\w+\}")
KEYS = re.compile(r"\b(?:F\d{1,2}|Ctrl \w|Alt \d|Esc|Enter)\b")
MOST_LONGER, SHORT = 1.6, 12

Texts = dict[tuple[str, str], str]


def texts_of(file: Path) -> Texts:
    """Return what stands for each text; one that nobody has translated or that is gone is empty."""
    found: Texts = {}
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = "" if translation.get("type") else translation.text or ""
    return found


def file_of(code: str, suffix: str = "ts") -> Path:
    return resources_directory() / "translations" / f"borderdesk_{code}.{suffix}"


def tool(name: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(name)
    subprocess.run([str(program), "-silent", *map(str, arguments)], check=True, capture_output=True)


def marked_text(node: ast.expr) -> str:
    """Return the text that is marked for translation here, if one is."""
    is_marked = isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP"
    return str(ast.literal_eval(node.args[1])) if isinstance(node, ast.Call) and is_marked else ""


def pairs(checkout: Path) -> Iterator[tuple[str, str]]:
    """Yield each text for one with the text for many that stands beside it."""
    for file in modules(checkout):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            parts = node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else []
            texts = [marked_text(part) for part in parts[:2]]
            if len(texts) == 2 and texts[0] and "{number}" in texts[1] and "{number}" not in texts[0]:
                yield texts[0], texts[1]


@pytest.fixture(params=LANGUAGES)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def texts(code: str) -> Texts:
    return texts_of(file_of(code))


def test_every_text_of_the_window_is_translated_and_nothing_else(code: str, checkout: Path, tmp_path: Path) -> None:
    today = tmp_path / "today.ts"
    tool("pyside6-lupdate", "-locations", "none", *modules(checkout), "-ts", today)

    texts = texts_of(file_of(code))

    assert set(texts_of(today)) - set(texts) == set()
    assert set(texts) - set(texts_of(today)) == set()
    assert [key for key, text in texts.items() if not text.strip()] == []


def test_names_in_braces_and_keys_are_kept(texts: Texts) -> None:
    for (_, source), text in texts.items():
        for kept in (BRACES, KEYS):
            assert Counter(kept.findall(text)) == Counter(kept.findall(source)), source
        assert set(re.sub(BRACES, "", text)) & set("{}!") == set(), source


def test_no_translation_is_too_long_for_its_place(texts: Texts) -> None:
    long = [source for _, source in texts if len(source) > SHORT]
    assert len(long) > 500
    assert [
        (source, text)
        for (_, source), text in texts.items()
        if len(source) > SHORT and len(text) > MOST_LONGER * len(source)
    ] == []


def test_one_and_many_are_both_said(texts: Texts, checkout: Path) -> None:
    found = list(pairs(checkout))
    assert len(found) > 15
    for one, many in found:
        for_one, for_many = texts["Words", one], texts["Words", many]
        assert for_one != for_many
        assert "{number}" in for_many, many
        assert "{number}" not in for_one, one


def test_what_the_program_loads_is_made_of_these_texts(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"

    tool("pyside6-lrelease", file_of(code), "-qm", made)

    assert made.read_bytes() == file_of(code, "qm").read_bytes()


def test_the_window_speaks_it(code: str, qtbot: QtBot) -> None:
    assert code in dict(languages())
    before = QLocale()
    try:
        speak(code)
        said = *(count("1 match", "{number} matches", number) for number in (1, 2)), figure(1234)
    finally:
        speak("en")
        QLocale.setDefault(before)
    assert (
        said
        == {
            "sw": ("Mfanano 1", "Mifanano 2", "1,234"),
            "fr": ("1 concordance", "2 concordances", "1\u202f234"),
        }[code]
    )
