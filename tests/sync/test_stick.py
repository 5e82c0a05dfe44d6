"""A memory stick: what is on it is whole or not there, and tells a finder nothing."""

from pathlib import Path

import pytest

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.keys.sealing import OpeningKey, SealedAs
from borderdesk.sync import stick
from borderdesk.sync.parcel import write_parcel
from tests.sync.journals import KEY, OPENING, SENDER, run

PARCEL = write_parcel(SENDER, run(5), KEY)


def test_a_parcel_comes_off_the_stick_as_it_went_on(tmp_path: Path) -> None:
    path = stick.put(tmp_path, SealedAs.PARCEL, PARCEL, OPENING.closing_key)
    assert list(stick.opened(tmp_path, SealedAs.PARCEL, OPENING)) == [(path, PARCEL)]


def test_the_outside_says_nothing(tmp_path: Path) -> None:
    paths = [stick.put(tmp_path, SealedAs.PARCEL, PARCEL, OPENING.closing_key) for _ in range(2)]
    contents = [path.read_bytes() for path in paths]
    for path, content in zip(paths, contents, strict=True):
        assert path.name.isalnum()
        assert not any(word in content for word in (b"BorderDesk", SENDER.post.encode(), SENDER.desk.bytes))
    assert len({content[:4] for content in contents}) == 2


def test_others_files_and_broken_ones_are_left_alone(tmp_path: Path) -> None:
    stick.put(tmp_path, SealedAs.PARCEL, PARCEL, OpeningKey.generate().closing_key)
    stick.put(tmp_path, SealedAs.RECEIPT, b"{}", OPENING.closing_key)
    (tmp_path / stick.FOLDER / "aa.part").write_bytes(b"half")
    (tmp_path / stick.FOLDER / "bb").write_bytes(b"what is this")
    mine = stick.put(tmp_path, SealedAs.PARCEL, PARCEL, OPENING.closing_key)
    assert [path for path, _ in stick.opened(tmp_path, SealedAs.PARCEL, OPENING)] == [mine]


def test_a_stick_that_is_gone_says_so(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    with pytest.raises(EnvironmentFailureError, match="stick"):
        stick.put(gone, SealedAs.PARCEL, PARCEL, OPENING.closing_key)
    with pytest.raises(EnvironmentFailureError, match="stick"):
        stick.files_on(gone)
    assert list(tmp_path.iterdir()) == []
