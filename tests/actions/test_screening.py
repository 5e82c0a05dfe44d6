"""Checking a traveller at a desk: against every list in force, and never clear where one could not be consulted."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Direction
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.screening import MatchBand, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Verdict, verdict_of_lists
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.storage.list_file import OpenLists
from tests.made_up import ERIKSSON, RULES, Desk, desk_in

LISTS = Path(__file__).parents[1] / "specimens" / "lists"


@pytest.fixture(scope="module")
def national(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the national list in force, for tests that change nothing."""
    with desk_in(tmp_path_factory.mktemp("national")) as desk:
        bring_in(desk, "own_table.csv", "NATIONAL")
        yield desk


def bring_in(desk: Desk, file: str, name: str, level: Level = Level.STOP) -> None:
    signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, signed_in, LISTS / file, name=name, level=level)


def check(desk: Desk, traveller: Traveller = ERIKSSON, officer: Officer | None = None) -> tuple[Screening, Verdict]:
    with closing(OpenLists(desk.home.lists)) as lists:
        screening = screen_traveller(desk.store, lists, desk.clock, officer or desk.officer, traveller)
    return screening, verdict_of_lists(screening, desk.clock(), RULES)


HEAD = "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,direction\n"


@pytest.mark.parametrize(
    ("listed", "goes", "counts"),
    [
        ("exit", Direction.EXIT, True),
        ("exit", Direction.ENTRY, False),
        ("entry", Direction.ENTRY, True),
        ("entry", Direction.EXIT, False),
        ("both", Direction.ENTRY, True),
        ("exit", None, True),
    ],
)
def test_an_entry_about_one_direction_calls_for_nothing_in_the_other(
    desk: Desk, tmp_path: Path, listed: str, goes: Direction | None, counts: bool
) -> None:
    path = tmp_path / "ways.csv"
    path.write_text(f"{HEAD}W1,travel_ban,refuse_exit,ERIKSSON,ANNA MARIA,{ERIKSSON.date_of_birth},{listed}\n")
    signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, signed_in, path, name="WAYS")

    with closing(OpenLists(desk.home.lists)) as lists:
        screening = screen_traveller(desk.store, lists, desk.clock, desk.officer, ERIKSSON, direction=goes)

    assert [hit.counts for hit in screening.hits] == [counts]
    verdict = verdict_of_lists(screening, desk.clock(), RULES)
    assert (verdict is Verdict.STOP) is counts


def stranger(**elements: object) -> Traveller:
    settled: dict[str, object] = {
        "primary_identifier": "LINDQVIST",
        "secondary_identifier": "GRETA",
        "date_of_birth": None,
        "sex": ERIKSSON.sex,
        "nationality": "UTO",
        "document": None,
    }
    return Traveller(**{**settled, **elements})  # type: ignore[arg-type]  # each element has its type in the tests


def test_with_no_list_in_force_nobody_is_screened(desk: Desk) -> None:
    screening, verdict = check(desk)

    assert (screening.lists, screening.hits) == ((), ())
    assert verdict is Verdict.NOT_SCREENED


def test_a_listed_traveller_is_stopped_by_name_and_by_document(national: Desk) -> None:

    screening, verdict = check(national)

    assert [(hit.entry.reference, hit.band) for hit in screening.hits] == [
        ("UTO-D-001", MatchBand.RED),
        ("UTO-P-001", MatchBand.RED),
    ]
    assert verdict is Verdict.STOP
    assert screening.entries == 3
    assert screening.duration_ms > 0


def test_a_traveller_who_is_on_no_list_is_clear(national: Desk) -> None:

    screening, verdict = check(national, stranger())

    assert (screening.hits, verdict) == ((), Verdict.CLEAR)


def test_a_check_list_never_stops_anybody(desk: Desk) -> None:
    bring_in(desk, "own_table.csv", "NATIONAL", Level.CHECK)

    assert check(desk)[1] is Verdict.CHECK


def test_an_old_list_is_never_clear(desk: Desk) -> None:
    bring_in(desk, "own_table.csv", "NATIONAL")
    desk.clock.advance(RULES.list_age_limit * 2)

    assert check(desk, stranger())[1] is Verdict.CHECK
    assert check(desk)[1] is Verdict.STOP


def test_a_damaged_list_means_not_screened_but_hides_no_match_of_another(desk: Desk) -> None:
    bring_in(desk, "un_shaped.xml", "UN")
    for path in desk.home.lists.iterdir():
        path.write_bytes(b"changed")
    bring_in(desk, "own_table.csv", "NATIONAL")

    listed, stopped = check(desk)
    unlisted, verdict = check(desk, stranger())

    assert listed.damaged_lists == unlisted.damaged_lists == ("UN",)
    assert stopped is Verdict.STOP
    assert verdict is Verdict.NOT_SCREENED


def test_an_entry_is_handled_as_itself_says_or_else_as_its_list(national: Desk) -> None:
    suspect = stranger(primary_identifier="OSTRAVEL", secondary_identifier="BELQUIN")

    screening, verdict = check(national, suspect)

    assert [hit.handling for hit in screening.hits] == [Handling.DISCREET]
    assert verdict is Verdict.CLEAR


def test_a_typed_document_number_alone_is_screened(national: Desk) -> None:
    paper = TravelDocument(document_code="", issuing_state="", document_number="L898902C3", date_of_expiry=None)

    screening, _ = check(national, stranger(primary_identifier="", secondary_identifier="", document=paper))

    assert [hit.band for hit in screening.hits] == [MatchBand.AMBER]


@pytest.mark.parametrize(("role", "allowed"), [(Role.OFFICER, True), (Role.ADMINISTRATOR, True), (Role.AUDITOR, False)])
def test_only_who_may_screen_does(desk: Desk, role: Role, allowed: bool) -> None:
    officer, _ = desk.colleague(role)

    if allowed:
        assert check(desk, officer=officer)[0].traveller == ERIKSSON
    else:
        with pytest.raises(NotPermittedError):
            check(desk, officer=officer)
