"""Runs commands as the command line does, in a home of their own."""

import argparse
import io
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

import pytest

from borderdesk.cli.console import Console
from borderdesk.cli.main import exit_code_of
from borderdesk.domain.errors import BorderDeskError
from borderdesk.paths import HOME_VARIABLE
from borderdesk.settings import SettingsError

Ran: TypeAlias = tuple[int, str, str]
Run: TypeAlias = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def command(home: Path) -> Run:
    """Run one command of a home; return its exit code, its output and its messages."""

    def run(*words: str) -> Ran:
        parser = argparse.ArgumentParser()
        import_module(f"borderdesk.cli.{words[0]}").add_to(parser.add_subparsers())
        output, errors = io.StringIO(), io.StringIO()
        console = Console(output=output, errors=errors)
        try:
            arguments = parser.parse_args(words)
            code = arguments.run(arguments, console)
        except (BorderDeskError, SettingsError) as error:
            console.error(str(error))
            code = exit_code_of(error)
        return code, output.getvalue(), errors.getvalue()

    return run


@pytest.fixture
def secret(tmp_path: Path) -> str:
    """A file with the passphrase of everybody in these tests."""
    file = tmp_path / "passphrase"
    file.write_text("correct horse battery\nsecond line\n")
    return str(file)
