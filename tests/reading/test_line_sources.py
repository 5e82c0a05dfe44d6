"""A reader on a serial line: payloads come whole, and an unplugged reader comes back by itself."""

import os
import pty
from collections.abc import Iterator
from pathlib import Path

import pytest

from borderdesk.domain.errors import InvalidValueError
from borderdesk.reading.frames import SourceState
from borderdesk.reading.line_sources import SerialReader

LINES = "P<UTOVASARELY<LINDT<<MARTA<ELENA<<<<<<<<<<<<\rK482109376UTO8907149F3109029UT7740192<<<<<14\r"


@pytest.fixture
def line() -> Iterator[tuple[int, Path]]:
    """The reader's end of a serial line, and the device at the desk's end."""
    reader, desk = pty.openpty()
    yield reader, Path(os.ttyname(desk))
    for descriptor in (reader, desk):
        os.close(descriptor)


@pytest.fixture
def source(line: tuple[int, Path]) -> Iterator[SerialReader]:
    source = SerialReader(line[1])
    source.open()
    yield source
    source.close()


def test_a_zone_that_is_sent_line_by_line_is_one_payload(line: tuple[int, Path], source: SerialReader) -> None:
    os.write(line[0], LINES.encode("ascii"))

    assert source.next_payload(5.0) == LINES.replace("\r", "\n").strip()
    assert source.state is SourceState.LIVE


def test_characters_that_frame_a_payload_are_no_part_of_it(line: tuple[int, Path], source: SerialReader) -> None:
    os.write(line[0], b"\x02M1VASARELY/MARTA\x03\r\n")

    assert source.next_payload(5.0) == "M1VASARELY/MARTA"


def test_a_silent_reader_gives_nothing(source: SerialReader) -> None:
    assert source.next_payload(0.0) is None


def test_what_is_no_text_is_kept_as_far_as_it_goes(line: tuple[int, Path], source: SerialReader) -> None:
    os.write(line[0], b"AB\xff\xfeCD\r")

    payload = source.next_payload(5.0)
    assert payload is not None
    assert payload.startswith("AB")
    assert payload.endswith("CD")


def test_a_reader_that_is_missing_is_lost_and_looked_for_again(line: tuple[int, Path], tmp_path: Path) -> None:
    seconds = [100.0]
    device = tmp_path / "reader"
    source = SerialReader(device, monotonic=lambda: seconds[0])
    source.open()
    missing = source.state
    device.symlink_to(line[1])

    nothing = source.next_payload(0.0)
    seconds[0] += 1.1
    os.write(line[0], b"lost")
    source.open()
    os.write(line[0], b"12345678\r")

    assert (missing, nothing) == (SourceState.LOST, None)
    assert source.next_payload(5.0) == "12345678"
    source.close()


def test_a_reader_that_is_unplugged_is_lost(tmp_path: Path) -> None:
    reader, desk = pty.openpty()
    source = SerialReader(Path(os.ttyname(desk)))
    source.open()
    os.close(desk)
    os.close(reader)

    payload = source.next_payload(5.0)

    assert payload is None
    assert source.state is SourceState.LOST
    source.close()


def test_a_speed_that_no_line_has_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidValueError):
        SerialReader(tmp_path / "reader", speed=1234)
