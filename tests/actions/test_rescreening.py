"""Screening past crossings again: what a new list says about them is found once, whatever stops the search."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.crossings import record_crossing
from borderdesk.actions.inspection import inspect_traveller
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.list_changes import change_list
from borderdesk.actions.match_findings import find_in_queue
from borderdesk.actions.match_queue import match_cases
from borderdesk.actions.own_entries import entry_from_cells
from borderdesk.actions.rescreening import BATCH, RescreenProgress, rescreen_crossings
from borderdesk.actions.rescreening_aside import rescreen_aside
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.officer import Role
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.made_up import CAPTURE, ERIKSSON, PASSPORT, Desk, timings

LISTS = Path(__file__).parents[1] / "specimens" / "lists"


class StoppedError(Exception):
    """What a test ends a run with, in place of a power cut."""


@pytest.fixture
def lists(desk: Desk) -> Iterator[OpenLists]:
    with closing(OpenLists(desk.home.lists)) as opened:
        yield opened


def bring_in(desk: Desk, name: str = "N", file: Path = LISTS / "own_table.csv") -> None:
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, by, file, name=name, level=Level.STOP)


def stranger(number: int) -> Traveller:
    paper = replace(PASSPORT, document_number=f"X{number:07}")
    return replace(ERIKSSON, primary_identifier="LINDQVIST", secondary_identifier="GRETA", document=paper)


def rescreen(
    desk: Desk,
    lists: OpenLists,
    report: Callable[[RescreenProgress], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> RescreenProgress | None:
    return rescreen_crossings(desk.store, lists, desk.clock, report, is_stopped)


def later(desk: Desk) -> tuple[MatchCase, ...]:
    return match_cases(desk.store, desk.clock, desk.officer, MatchQueue.ALREADY_CROSSED)


def kinds(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [entry.kind for entry in journal.entries(session)]


def matched(crossings: tuple[MatchCase, ...]) -> list[tuple[Crossing, str]]:
    return [(case.crossing, case.hit.reference) for case in crossings]


def test_a_traveller_who_crossed_before_the_list_named_them_is_found_once(desk: Desk, lists: OpenLists) -> None:
    crossing = desk.record()
    desk.record(stranger(1))
    bring_in(desk)

    done = rescreen(desk, lists)
    again = rescreen(desk, lists)

    assert done == RescreenProgress(screened=2, total=2, found=2, is_finished=True)
    assert again is None
    assert sorted(matched(later(desk)), key=lambda found: found[1]) == [
        (crossing, "UTO-D-001"),
        (crossing, "UTO-P-001"),
    ]
    assert kinds(desk)[-3:] == [ActKind.LATER_MATCH, ActKind.LATER_MATCH, ActKind.CROSSINGS_RESCREENED]
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_what_stood_at_the_desk_is_not_found_again(desk: Desk, lists: OpenLists) -> None:
    bring_in(desk)
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    assessed = inspect_traveller(desk.store, lists, desk.clock, by, desk.identity, ERIKSSON, None, accepted=True)
    record_crossing(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        desk.identity,
        traveller=ERIKSSON,
        capture=CAPTURE,
        assessment=assessed,
        decision=Decision(outcome=Outcome.REFER_SECONDARY),
        direction=Direction.ENTRY,
        timings=timings(desk.clock.now),
    )

    assert rescreen(desk, lists) == RescreenProgress(screened=1, total=1, found=0, is_finished=True)
    assert later(desk) == ()


def test_crossings_of_more_than_ninety_days_ago_are_left_alone(desk: Desk, lists: OpenLists) -> None:
    desk.record()
    desk.clock.advance(timedelta(days=91))
    bring_in(desk)

    assert rescreen(desk, lists) == RescreenProgress(screened=0, total=0, found=0, is_finished=True)


def test_only_a_list_that_is_new_is_asked_again(desk: Desk, lists: OpenLists) -> None:
    desk.record()
    bring_in(desk, "N")
    rescreen(desk, lists)
    bring_in(desk, "UN", LISTS / "un_shaped.xml")

    assert rescreen(desk, lists) == RescreenProgress(screened=1, total=1, found=0, is_finished=True)
    assert len(later(desk)) == 2


def test_a_run_that_was_cut_off_goes_on_where_it_was_and_finds_nothing_twice(desk: Desk, lists: OpenLists) -> None:
    desk.record()
    for number in range(BATCH + 10):
        desk.record(stranger(number))
    bring_in(desk)
    reports: list[RescreenProgress] = []

    def cut_off(progress: RescreenProgress) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        rescreen(desk, lists, cut_off)
    stopped = rescreen(desk, lists, is_stopped=lambda: True)
    done = rescreen(desk, lists, reports.append)

    assert stopped == RescreenProgress(screened=BATCH, total=BATCH + 11, found=2)
    assert [report.screened for report in reports] == [BATCH + 11, BATCH + 11]
    assert done == RescreenProgress(screened=BATCH + 11, total=BATCH + 11, found=2, is_finished=True)
    assert len(later(desk)) == 2


def test_a_list_that_comes_in_meanwhile_begins_anew_and_finds_nothing_twice(desk: Desk, lists: OpenLists) -> None:
    desk.record()
    desk.record(stranger(1))
    bring_in(desk, "N")

    def cut_off(progress: RescreenProgress) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        rescreen(desk, lists, cut_off)
    bring_in(desk, "UN", LISTS / "un_shaped.xml")

    assert rescreen(desk, lists) == RescreenProgress(screened=2, total=2, found=0, is_finished=True)
    assert len(later(desk)) == 2
    assert rescreen(desk, lists) is None


def test_a_killed_process_loses_nothing_and_the_next_one_goes_on(desk: Desk) -> None:
    desk.record()
    for number in range(2 * BATCH):
        desk.record(stranger(number))
    bring_in(desk)

    def kill(_progress: RescreenProgress) -> None:
        for child in multiprocessing.active_children():
            child.kill()
            child.join()
        raise StoppedError

    with pytest.raises(StoppedError):
        rescreen_aside(desk.store, desk.home.lists, kill, lambda: False)
    done = rescreen_aside(desk.store, desk.home.lists, lambda _: None, lambda: False)
    nothing = rescreen_aside(desk.store, desk.home.lists, lambda _: None, lambda: False)

    assert done == RescreenProgress(screened=2 * BATCH + 1, total=2 * BATCH + 1, found=2, is_finished=True)
    assert nothing is None
    assert len(later(desk)) == 2
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_a_match_that_was_set_aside_is_not_found_later(desk: Desk, lists: OpenLists, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text(
        "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,remarks\n"
        "N1,wanted,refer_to_secondary,ERIKSSON,ANNA MARIA,1974-08-12,\n"
    )
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, by, table, name="N", level=Level.CHECK)
    desk.record()
    rescreen(desk, lists)
    supervisor, session_id = desk.colleague(Role.SUPERVISOR)
    (case,) = later(desk)
    not_her = FindingGrounds(outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER_PHOTO)
    find_in_queue(
        desk.store,
        lists,
        desk.clock,
        SignedIn(officer=supervisor, session_id=session_id),
        case,
        not_her,
        set_aside_until=desk.clock.now.date() + timedelta(days=30),
    )
    desk.record()
    table.write_text(table.read_text().replace("12,\n", "12,seen elsewhere\n"))
    import_list(desk.store, desk.home.lists, desk.clock, by, table, name="N", level=Level.CHECK)

    assert rescreen(desk, lists) == RescreenProgress(screened=2, total=2, found=0, is_finished=True)
    assert later(desk) == ()


HEADER = "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,valid_from,remarks\n"
LISTED = "N1,wanted,refer_to_secondary,LINDQVIST,GRETA,1974-08-12,,\n"
OTHERS = "".join(
    f"N{number},wanted,refer_to_secondary,{name},PETER,1960-01-01,,\n"
    for number, name in enumerate(("TARIMO", "BELQUIN", "OSTRAVEL", "QUILLFEN", "MARDENO"), 10)
)


def bring_in_rows(desk: Desk, tmp_path: Path, rows: str) -> None:
    table = tmp_path / "list.csv"
    table.write_text(HEADER + rows)
    bring_in(desk, "N", table)


def references(desk: Desk) -> list[str]:
    return sorted(reference for _, reference in matched(later(desk)))


def test_of_a_list_that_was_compared_before_what_is_new_or_changed_is_found(
    desk: Desk, lists: OpenLists, tmp_path: Path
) -> None:
    desk.record()
    bring_in_rows(desk, tmp_path, OTHERS)
    rescreen(desk, lists)
    new = "N2,wanted,refer_to_secondary,ERIKSSON,ANNA MARIA,1974-08-12,,\n"
    bring_in_rows(desk, tmp_path, OTHERS + new)
    rescreen(desk, lists)
    changed = OTHERS.replace("TARIMO,PETER,1960-01-01", "ERIKSSON,ANNA,1974-08-12")
    bring_in_rows(desk, tmp_path, changed + new)

    assert rescreen(desk, lists) == RescreenProgress(screened=1, total=1, found=1, is_finished=True)
    assert references(desk) == ["N10", "N2"]


def test_crossings_since_the_last_comparison_are_compared_with_the_whole_list(
    desk: Desk, lists: OpenLists, tmp_path: Path
) -> None:
    desk.record(stranger(1))
    bring_in_rows(desk, tmp_path, OTHERS)
    rescreen(desk, lists)
    bring_in_rows(desk, tmp_path, OTHERS + LISTED)
    rescreen(desk, lists)
    # Nobody asked the list about this one: it came from paper, or the list could not be opened.
    desk.record(stranger(2))
    bring_in_rows(desk, tmp_path, OTHERS.replace("1960", "1961") + LISTED)

    assert rescreen(desk, lists) == RescreenProgress(screened=2, total=2, found=1, is_finished=True)
    assert references(desk) == ["N1", "N1"]


def test_a_list_whose_earlier_version_was_never_compared_is_asked_whole(
    desk: Desk, lists: OpenLists, tmp_path: Path
) -> None:
    desk.record(stranger(1))
    bring_in_rows(desk, tmp_path, OTHERS + LISTED)
    bring_in_rows(desk, tmp_path, OTHERS.replace("1960", "1961") + LISTED)

    assert rescreen(desk, lists) == RescreenProgress(screened=1, total=1, found=1, is_finished=True)
    assert references(desk) == ["N1"]


def test_an_entry_that_began_to_count_meanwhile_is_found_though_nothing_of_it_changed(
    desk: Desk, lists: OpenLists, tmp_path: Path
) -> None:
    begins = (desk.clock.now + timedelta(days=7)).date()
    coming = LISTED.replace(",,\n", f",{begins},\n")
    desk.record(stranger(1))
    bring_in_rows(desk, tmp_path, OTHERS + coming)
    before = rescreen(desk, lists)
    desk.clock.advance(timedelta(days=8))
    bring_in_rows(desk, tmp_path, OTHERS.replace("1960", "1961") + coming)

    assert before is not None
    assert before.found == 0
    assert rescreen(desk, lists) == RescreenProgress(screened=1, total=1, found=1, is_finished=True)


def test_changes_brought_in_above_a_list_are_asked_alone(desk: Desk, lists: OpenLists, tmp_path: Path) -> None:
    desk.record(stranger(1))
    desk.record()
    bring_in_rows(desk, tmp_path, OTHERS + LISTED)
    rescreen(desk, lists)
    entry = entry_from_cells(
        {
            "reference": "N2",
            "category": "wanted",
            "instruction": "refer_to_secondary",
            "primary_identifier": "ERIKSSON",
            "secondary_identifier": "ANNA MARIA",
            "date_of_birth": "1974-08-12",
        }
    )
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    change_list(desk.store, desk.home.lists, desk.clock, by, "N", changed=[entry])

    assert rescreen(desk, lists) == RescreenProgress(screened=2, total=2, found=1, is_finished=True)
    assert references(desk) == ["N1", "N2"]
