"""Every test that docs/security.md names as holding a promise exists."""

import re
from pathlib import Path

import pytest

NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def named_tests(checkout: Path) -> list[tuple[str, str]]:
    return NAMED.findall((checkout / "docs" / "security.md").read_text("utf-8"))


def missing(checkout: Path, named: list[tuple[str, str]]) -> list[str]:
    """Return the tests that are not there."""
    gone = []
    for file, function in named:
        path = checkout / file
        if not path.is_file() or (function and f"def {function}(" not in path.read_text("utf-8")):
            gone.append(f"{file}::{function}")
    return gone


def test_every_test_named_on_the_page_exists(checkout: Path) -> None:
    named = named_tests(checkout)

    assert len(named) > 20
    assert missing(checkout, named) == []


def test_every_promise_names_a_test(checkout: Path) -> None:
    page = (checkout / "docs" / "security.md").read_text("utf-8")
    promises = page.partition("## Promises")[2].partition("## Not promised")[0]
    rows = [row for row in promises.splitlines() if row.startswith("| ") and not row.startswith("| promise")]

    assert rows
    assert [row for row in rows if not NAMED.search(row)] == []


@pytest.mark.parametrize("named", [("tests/test_readme.py", "test_nothing_like_it"), ("tests/no_such_file.py", "")])
def test_a_test_that_is_not_there_is_noticed(checkout: Path, named: tuple[str, str]) -> None:
    assert missing(checkout, [named]) != []
