"""A training desk for every test of this room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made_up import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as opened:
        yield opened
