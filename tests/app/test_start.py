"""Opening a desk that was damaged: the window says so before anybody works on."""

import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from borderdesk.actions.damaged_desk import Recovered
from borderdesk.app import start
from borderdesk.settings import Settings
from tests.made_up import desk_in, home_in


class NoWindow:
    """A desk that has no window and says what it was asked to show."""

    def __init__(self, *_about: object, opened: Any, **_more: object) -> None:
        self.shown: list[object] = []
        self.flow = SimpleNamespace(show_recovered=lambda recovered, go_on: self.shown.extend((recovered, go_on)))
        self.window = SimpleNamespace(showFullScreen=lambda: None)
        self._store = opened.store
        OPENED.append(self)

    def start(self, _signed_in: object) -> None:
        self.shown.append("work")

    def close(self) -> None:
        self._store.close()


OPENED: list[NoWindow] = []


def shown_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    monkeypatch.setattr(start, "Desk", NoWindow)
    with ExitStack() as closing_at_the_end:
        start._open_live(home_in(folder), Settings(), None, closing_at_the_end)
    return OPENED.pop().shown


def test_a_plain_desk_that_was_damaged_says_so_before_work_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_in(tmp_path / "home") as desk:
        desk.record()
    database = desk.home.database
    with closing(sqlite3.connect(database)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_crossing_document_number_issuing_state'"
        (root,) = connection.execute(query).fetchone()
    with database.open("r+b") as stream:
        stream.seek((root - 1) * 4096)
        stream.write(b"\xa5" * 4096)

    recovered, go_on = shown_at(tmp_path / "home", monkeypatch)

    assert isinstance(recovered, Recovered)
    assert recovered.is_whole
    assert callable(go_on)


def test_a_whole_desk_goes_to_work_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk_in(tmp_path / "home"):
        pass

    assert shown_at(tmp_path / "home", monkeypatch) == ["work"]
