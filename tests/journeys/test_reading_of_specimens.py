"""From a drawn document under the training desk's camera to the lines that the desk acts on."""

from datetime import date
from pathlib import Path

import pytest

from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.reading import NOTHING_READ, Reading, ReadingReason
from borderdesk.reading.frames import Frame, SourceState
from borderdesk.reading.reader import DocumentReader
from borderdesk.specimen.camera import SpecimenCamera
from borderdesk.specimen.cast import CastMember, member_of_cast, training_cast
from borderdesk.specimen.clip import play_clip
from borderdesk.specimen.conditions import MEDIUM
from borderdesk.specimen.travellers import FORMATS, invent_document

TODAY = date(2026, 11, 24)
MOST_FRAMES = 12
CAST = [member for member in training_cast(TODAY) if member.document is not None]


@pytest.fixture
def reader(checkout: Path) -> DocumentReader:
    return DocumentReader(checkout / "resources" / "models", lambda: TODAY)


@pytest.fixture
def camera() -> SpecimenCamera[Frame, SourceState]:
    """A camera whose frames are due at once: its clock goes on by a second whenever somebody looks at it."""
    ticks = iter(range(1_000_000))
    return SpecimenCamera(
        iter(CAST), frame=Frame, state=SourceState, clock=lambda: float(next(ticks)), wait=lambda _event, _seconds: None
    )


def read_clip(reader: DocumentReader, member: CastMember) -> Reading:
    assert member.document is not None
    reading = NOTHING_READ
    shots = play_clip(member.document, member.conditions, member.document.holder.face, MOST_FRAMES)
    for number, shot in enumerate(shots, start=1):
        reading = reader.feed(Frame(image=shot.image, captured_at=number / 12, sequence=number))
        if reading.accepted:
            break
    return reading


def read_from(camera: SpecimenCamera[Frame, SourceState], reader: DocumentReader, frames: int) -> list[Reading]:
    readings = []
    for _ in range(frames):
        frame = camera.latest(1.0)
        assert frame is not None
        readings.append(reader.feed(frame))
    return readings


@pytest.mark.parametrize("member", [m for m in CAST if m.accepted], ids=lambda member: member.key)
def test_a_member_of_the_cast_is_accepted_with_the_lines_as_printed(reader: DocumentReader, member: CastMember) -> None:
    reading = read_clip(reader, member)

    assert member.document is not None
    assert reading.accepted
    assert reading.lines == member.document.lines


def test_a_wrong_check_digit_is_read_as_printed_and_never_accepted(reader: DocumentReader) -> None:
    member = member_of_cast("misprint", TODAY)

    reading = read_clip(reader, member)

    assert member.document is not None
    assert not reading.accepted
    assert reading.lines == member.document.lines
    assert reading.reasons == (ReadingReason.CHECK_DIGIT,)
    assert reading.mrz is not None
    assert [check.element for check in reading.mrz.checks if not check.holds] == ["date_of_birth"]


def test_an_unreadable_page_is_never_accepted(reader: DocumentReader) -> None:
    reading = read_clip(reader, member_of_cast("unreadable", TODAY))

    assert not reading.accepted
    assert reading.hint is not None


@pytest.mark.parametrize("zone_format", FORMATS)
def test_documents_on_an_ordinary_desk_are_never_accepted_with_other_lines(
    reader: DocumentReader, zone_format: MrzFormat
) -> None:
    accepted = 0
    for seed in (31, 32):
        document = invent_document(seed, TODAY, zone_format)
        member = CastMember(key="any", title="", document=document, expected=None, conditions=MEDIUM)
        reader.again()

        reading = read_clip(reader, member)

        assert reading.lines == document.lines or not reading.accepted
        accepted += reading.accepted
    assert accepted


def test_documents_that_follow_one_another_are_each_read_once(
    reader: DocumentReader, camera: SpecimenCamera[Frame, SourceState]
) -> None:
    read = []
    for _ in range(3):
        camera.next_document()
        readings = read_from(camera, reader, 24)
        read.append([reading.lines for reading in readings if reading.accepted][-1])

    assert read == [member.document.lines for member in CAST[:3] if member.document]


def test_an_empty_desk_reads_as_nothing(reader: DocumentReader, camera: SpecimenCamera[Frame, SourceState]) -> None:
    assert not any(reading.lines for reading in read_from(camera, reader, 4))
