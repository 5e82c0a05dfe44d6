"""The cast: each document is what its part needs, and the training lists name whom they should."""

from datetime import UTC, date, datetime

import pytest

from borderdesk.domain.mrz import MrzFormat, parse_mrz
from borderdesk.domain.screening import Screening
from borderdesk.domain.verdict import DeskRules, Verdict, assess
from borderdesk.domain.watchlist import Handling, Level, ListVersion, WatchlistEntry
from borderdesk.lists import RejectedRecord, SkippedRecord, read_list
from borderdesk.specimen.cast import CastMember, member_of_cast, training_cast, training_day
from borderdesk.specimen.training_lists import training_lists

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LISTED = {"near_match", "stolen", "wanted"}
RULES = DeskRules(admits_specimens=True)
VERSION = ListVersion(
    name="TRAINING-PERSONS",
    version="1",
    authority="UTO",
    list_date=None,
    imported_at=NOW,
    entries=1,
    level=Level.STOP,
    handling=Handling.OVERT,
    digest="",
)


def members(*, with_document: bool = True) -> list[CastMember]:
    return [m for m in training_cast(TODAY) if (m.document is not None) is with_document]


def listed_entries() -> list[WatchlistEntry]:
    entries = []
    for training_list in training_lists():
        for record in read_list(training_list.path, state_code=lambda text: text).records:
            assert not isinstance(record, RejectedRecord | SkippedRecord)
            entries.append(record)
    return entries


@pytest.mark.parametrize("member", members(), ids=lambda member: member.key)
def test_a_cast_document_has_a_valid_zone_unless_its_part_is_a_misprint(member: CastMember) -> None:
    assert member.document is not None
    mrz = parse_mrz(member.document.lines, TODAY)

    assert mrz.format is member.document.format
    assert mrz.is_valid is (member.key != "misprint")
    assert not mrz.problems


@pytest.mark.parametrize("member", [m for m in training_cast(TODAY) if m.expected], ids=lambda member: member.key)
def test_without_a_match_the_desk_says_what_the_part_expects(member: CastMember) -> None:
    """A member who is on a list is clear without it: the list and nothing else makes the difference."""
    if member.document is None:
        assert member.typed is not None
        mrz, traveller = None, member.typed
    else:
        mrz, traveller = parse_mrz(member.document.lines, TODAY), member.document.traveller(TODAY)
    screening = Screening(traveller=traveller, hits=(), lists=(VERSION,), screened_at=NOW, duration_ms=1.0)

    assessment = assess(screening=screening, mrz=mrz, accepted=member.accepted, now=NOW, rules=RULES)

    assert assessment.verdict is (Verdict.CLEAR if member.key in LISTED else member.expected)


def test_the_cast_begins_with_the_scripted_morning() -> None:
    keys = [member.key for member in training_cast(TODAY)]

    assert keys[:5] == ["clear", "near_match", "stolen", "unreadable", "typed"]
    assert len(set(keys)) == len(keys)


def test_the_cast_shows_every_format() -> None:
    formats = {member.document.format for member in members() if member.document}

    assert formats == set(MrzFormat) - {MrzFormat.ID_FRA}


def test_only_the_typed_traveller_comes_without_a_document() -> None:
    assert [member.key for member in members(with_document=False)] == ["typed"]


@pytest.mark.parametrize("today", [date(2028, 2, 29), date(2039, 12, 31)])
def test_the_cast_does_not_grow_old(today: date) -> None:
    for member in training_cast(today):
        if member.document is not None:
            document = member.document.traveller(today).document
            assert document is not None
            assert document.has_expired(today) is (member.key == "expired")


def test_the_training_lists_are_read_without_a_rejected_row() -> None:
    entries = listed_entries()

    assert len(entries) == 19
    assert len({entry.reference for entry in entries}) == len(entries)


def test_the_training_lists_name_the_members_who_should_match() -> None:
    entries = listed_entries()
    names = {name.text for entry in entries for name in entry.names}
    numbers = {document.document_number for entry in entries for document in entry.documents}
    [discreet] = [entry for entry in entries if entry.handling is Handling.DISCREET]

    wanted, stolen, near = (member_of_cast(key, TODAY).document for key in ("wanted", "stolen", "near_match"))
    assert wanted is not None
    assert stolen is not None
    assert near is not None
    assert wanted.traveller(TODAY).name in names
    assert near.traveller(TODAY).name not in names
    assert stolen.document_number in numbers
    assert discreet.names[0].text == "OSTROVA NOEMI ODILE"


def test_no_other_traveller_of_the_day_is_on_a_training_list() -> None:
    entries = listed_entries()
    names = {name.text for entry in entries for name in entry.names}
    numbers = {document.document_number for entry in entries for document in entry.documents}
    day = training_day(TODAY)

    for _ in range(200):
        member = next(day)
        if member.document is None or member.key in LISTED | {"discreet"}:
            continue
        assert member.document.traveller(TODAY).name not in names
        assert member.document.document_number not in numbers
