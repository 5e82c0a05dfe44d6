"""A report takes its name once it is whole; whatever fails before leaves the old one."""

import errno
from pathlib import Path

import pytest

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.reports.whole_file import whole_file


def write_half(target: Path, error: Exception) -> None:
    with whole_file(target) as file:
        file.write("half of ")
        raise error


def test_a_whole_report_takes_its_name(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_text("old")

    with whole_file(target) as file:
        file.write("new\r\n")
        assert target.read_text() == "old"

    assert target.read_bytes() == b"new\r\n"
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_said_and_leaves_the_old_report(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_text("old")

    with pytest.raises(EnvironmentFailureError, match="no space left on device"):
        write_half(target, OSError(errno.ENOSPC, "full"))

    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_any_other_failure_comes_through_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_half(tmp_path / "log.csv", KeyError("bug"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailureError, match="no such file or directory"), whole_file(tmp_path / "no" / "log"):
        pass


def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/null")

    for target in (tmp_path, tmp_path / "link"):
        with pytest.raises(InvalidValueError, match="only be written to a file"), whole_file(target):
            pass

    assert [file.name for file in tmp_path.iterdir()] == ["link"]


def test_the_file_behind_a_link_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "log.csv")

    with whole_file(tmp_path / "link") as file:
        file.write("new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "log.csv").read_text() == "new"
