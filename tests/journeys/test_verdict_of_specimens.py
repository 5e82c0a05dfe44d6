"""From what a specimen says to the verdict of the training desk, against the training lists."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from borderdesk.domain.mrz import parse_mrz
from borderdesk.domain.screening import MatchBand, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, DeskRules, assess
from borderdesk.domain.watchlist import Handling, ListVersion, WatchlistEntry
from borderdesk.lists import read_list
from borderdesk.screening.check import screen
from borderdesk.screening.index import ListInForce
from borderdesk.specimen.cast import CastMember, member_of_cast, training_cast, training_day
from borderdesk.specimen.training_lists import TrainingList, training_lists
from borderdesk.storage.list_file import ListFile
from tests.built_lists import write_list

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
RULES = DeskRules(admits_specimens=True)


def list_file(training_list: TrainingList, folder: Path) -> ListInForce:
    path = folder / training_list.name
    entries = list(read_list(training_list.path, state_code=lambda text: text).records)
    digest = write_list(path, (entry for entry in entries if isinstance(entry, WatchlistEntry)))
    version = ListVersion(
        name=training_list.name,
        version="1",
        authority="UTO",
        list_date=None,
        imported_at=NOW,
        entries=len(entries),
        level=training_list.level,
        handling=Handling.OVERT,
        digest=digest,
    )
    return ListInForce(version=version, index=ListFile(path, version))


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ListInForce, ...]]:
    folder = tmp_path_factory.mktemp("lists")
    in_force = tuple(list_file(training_list, folder) for training_list in training_lists())
    yield in_force
    for one in in_force:
        assert isinstance(one.index, ListFile)
        one.index.close()


def screened(traveller: Traveller, lists: tuple[ListInForce, ...]) -> Screening:
    hits = screen(traveller, lists, TODAY)
    versions = tuple(one.version for one in lists)
    return Screening(traveller=traveller, hits=hits, lists=versions, screened_at=NOW, duration_ms=0.0)


def assessment_of(member: CastMember, lists: tuple[ListInForce, ...]) -> Assessment:
    mrz = None if member.document is None else parse_mrz(member.document.lines, TODAY)
    traveller = member.typed if member.document is None else member.document.traveller(TODAY)
    assert traveller is not None
    return assess(screening=screened(traveller, lists), mrz=mrz, accepted=member.accepted, now=NOW, rules=RULES)


@pytest.mark.parametrize("member", [m for m in training_cast(TODAY) if m.expected], ids=lambda member: member.key)
def test_the_desk_says_of_each_member_of_the_cast_what_it_should(
    lists: tuple[ListInForce, ...], member: CastMember
) -> None:
    assert assessment_of(member, lists).verdict is member.expected


def test_the_near_match_is_amber_and_the_wanted_one_red(lists: tuple[ListInForce, ...]) -> None:
    near, wanted = (assessment_of(member_of_cast(key, TODAY), lists) for key in ("near_match", "wanted"))

    assert [hit.band for hit in near.overt_hits] == [MatchBand.AMBER]
    assert [hit.band for hit in wanted.overt_hits] == [MatchBand.RED]


def test_the_stolen_passport_is_found_by_its_number(lists: tuple[ListInForce, ...]) -> None:
    [hit] = assessment_of(member_of_cast("stolen", TODAY), lists).overt_hits

    assert hit.is_by_document
    assert hit.list_name == "TRAINING-DOCUMENTS"


def test_the_discreet_match_is_there_and_shows_nowhere(lists: tuple[ListInForce, ...]) -> None:
    assessment = assessment_of(member_of_cast("discreet", TODAY), lists)

    assert assessment.overt_hits == ()
    assert assessment.findings == ()
    assert [hit.entry.reference for hit in assessment.discreet_hits] == ["UTO-P-003"]


def test_invented_travellers_are_not_stopped(lists: tuple[ListInForce, ...]) -> None:
    day = training_day(TODAY)
    come = [next(day) for _ in range(150)]

    stopped = [
        member.key
        for member in come
        if member.key.startswith("invented") and assessment_of(member, lists).verdict is not member.expected
    ]

    assert stopped == []
