"""Entries that a desk adds itself: two people for Stop, in force at once, closed for good, and always on record."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from borderdesk.actions.journal import verify_journal
from borderdesk.actions.list_records import find_records, verify_lists
from borderdesk.actions.own_entries import (
    add_entry,
    close_entry,
    desk_entries,
    entry_from_cells,
)
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.second_person import SecondPersonNeededError
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.screening import MatchBand, Screening
from borderdesk.domain.verdict import Verdict, assess
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.own_entries import OwnEntry
from tests.made_up import ERIKSSON, NOW, RULES, Desk, desk_in

CELLS = {
    "category": "wanted",
    "instruction": "detain",
    "primary_identifier": "ERIKSSON",
    "secondary_identifier": "ANNA MARIA",
    "date_of_birth": "1974-08-12",
    "source": "Police of Utopia",
    "review_on": "2027-06-01",
}


def signed_in(desk: Desk, role: Role | None = None, name: str = "") -> SignedIn:
    officer, session_id = (desk.officer, desk.session_id) if role is None else desk.colleague(role, name)
    return SignedIn(officer=officer, session_id=session_id)


def added(
    desk: Desk,
    cells: dict[str, str] = CELLS,
    *,
    who: SignedIn | None = None,
    second: SignedIn | None = None,
    level: Level = Level.CHECK,
    reason: str = "warrant 7",
) -> OwnEntry:
    return add_entry(
        desk.store,
        desk.home.lists,
        desk.clock,
        who or signed_in(desk),
        entry_from_cells(cells),
        level=level,
        reason=reason,
        second=second,
    )


def closed(desk: Desk, reference: str, *, who: SignedIn | None = None, second: SignedIn | None = None) -> OwnEntry:
    who = who or signed_in(desk)
    return close_entry(desk.store, desk.home.lists, desk.clock, who, reference, reason="found", second=second)


def screened(desk: Desk, on: date | None = None) -> Screening:
    lists = OpenLists(desk.home.lists)
    try:
        return screen_traveller(desk.store, lists, desk.clock, desk.officer, ERIKSSON, on)
    finally:
        lists.close()


def kinds(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [entry.kind for entry in journal.entries(session)]


def test_an_entry_counts_at_once_and_is_screened_like_every_other(desk: Desk) -> None:
    own = added(desk)

    (hit,) = screened(desk).hits

    assert (hit.entry, hit.list_name, hit.level, hit.band) == (own.entry, "DESK-CHECK", Level.CHECK, MatchBand.RED)
    assert own.entry.reference == "TRAINING-1-00001"
    assert kinds(desk)[-1] == ActKind.ENTRY_ADDED
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_a_stop_entry_needs_a_second_person(desk: Desk) -> None:
    with pytest.raises(SecondPersonNeededError):
        added(desk, level=Level.STOP, who=signed_in(desk, Role.ADMINISTRATOR))

    own = added(desk, level=Level.STOP, second=signed_in(desk, Role.SUPERVISOR))

    assert screened(desk).hits[0].level is Level.STOP
    assert own.added.approved_by not in (None, own.added.by)


def test_nobody_approves_their_own_entry(desk: Desk) -> None:
    with pytest.raises(NotPermittedError, match="their own"):
        added(desk, level=Level.STOP, second=signed_in(desk))

    assert screened(desk).hits == ()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.AUDITOR])
def test_only_who_may_add_entries_adds_or_approves_one(desk: Desk, role: Role) -> None:
    other = signed_in(desk, role)

    with pytest.raises(NotPermittedError):
        added(desk, who=other)
    with pytest.raises(NotPermittedError):
        added(desk, level=Level.STOP, second=other)

    assert desk_entries(desk.store, desk.officer) == ()


@pytest.mark.parametrize(
    ("missing", "reason"),
    [({"source": ""}, "x"), ({"review_on": ""}, "x"), ({"review_on": "2026-11-24"}, "x"), ({}, " ")],
)
def test_an_entry_needs_a_source_a_reason_and_a_day_of_review_to_come(
    desk: Desk, missing: dict[str, str], reason: str
) -> None:
    with pytest.raises(InvalidValueError):
        added(desk, {**CELLS, **missing}, reason=reason)

    assert desk_entries(desk.store, desk.officer) == ()


def test_a_reference_stands_once_at_a_desk_and_for_good(desk: Desk) -> None:
    own = added(desk, {**CELLS, "reference": "CASE-7"})
    closed(desk, own.entry.reference)

    with pytest.raises(InvalidValueError, match="taken"):
        added(desk, {**CELLS, "reference": "CASE-7"})


def test_a_closed_entry_alerts_no_more_and_stays_on_record(desk: Desk) -> None:
    first, second = added(desk), added(desk, {**CELLS, "primary_identifier": "OSTRAVEL"})

    closed(desk, first.entry.reference)

    assert [hit for hit in screened(desk).hits if hit.band is not MatchBand.GREY] == []
    assert [own.is_open for own in desk_entries(desk.store, desk.officer)] == [False, True]
    assert second.is_open
    assert kinds(desk)[-1] == ActKind.ENTRY_CLOSED
    with pytest.raises(InvalidValueError, match="closed already"):
        closed(desk, first.entry.reference)


def test_the_last_entry_can_be_closed_too(desk: Desk) -> None:
    closed(desk, added(desk).entry.reference)

    assert screened(desk).hits == ()
    assert [proof.fault for proof in verify_lists(desk.store, desk.home.lists, desk.officer)] == [""]


def test_closing_a_stop_entry_needs_a_second_person_too(desk: Desk) -> None:
    other = signed_in(desk, Role.SUPERVISOR)
    own = added(desk, level=Level.STOP, second=other)

    with pytest.raises(SecondPersonNeededError):
        closed(desk, own.entry.reference)
    assert len(screened(desk).hits) == 1

    assert not closed(desk, own.entry.reference, second=other).is_open


def test_an_unknown_entry_is_not_closed(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="no entry of this reference"):
        closed(desk, "CASE-404")


def test_an_expired_entry_never_alerts_and_stays_on_record(desk: Desk) -> None:
    added(desk, {**CELLS, "expires_on": "2026-12-01"})

    assert len(screened(desk, date(2026, 11, 30)).hits) == 1
    assert screened(desk, date(2026, 12, 1)).hits == ()
    assert len(desk_entries(desk.store, desk.officer)) == 1
    assert len(find_records(desk.store, desk.home.lists, desk.officer, "ERIKSSON")) == 1


def test_the_desks_own_entries_never_grow_old_and_are_no_list_to_be_clear_by(desk: Desk) -> None:
    added(desk, {**CELLS, "primary_identifier": "OSTRAVEL", "secondary_identifier": "TARIMO"})
    desk.clock.advance(timedelta(days=30))

    screening = screened(desk)
    assessment = assess(screening=screening, mrz=None, accepted=True, now=desk.clock.now, rules=RULES)

    assert [version.age_minutes(desk.clock.now) for version in screening.lists] == [0]
    assert assessment.verdict is Verdict.NOT_SCREENED


def test_two_desks_adding_at_once_lose_no_entry(desk: Desk) -> None:
    with desk_in(desk.home.data) as other:
        added(desk)
        added(other, {**CELLS, "primary_identifier": "OSTRAVEL"})
        added(desk, {**CELLS, "primary_identifier": "BELQUIN"})

    names = [own.entry.names[0].family_name for own in desk_entries(desk.store, desk.officer)]

    assert names == ["ERIKSSON", "OSTRAVEL", "BELQUIN"]


def test_a_blind_entry_is_shown_to_nobody_here_and_screened_all_the_same(desk: Desk) -> None:
    added(desk, {**CELLS, "instruction": "blind"})

    assert desk_entries(desk.store, desk.officer) == ()
    assert find_records(desk.store, desk.home.lists, desk.officer, "ERIKSSON") == ()
    assert len(screened(desk).hits) == 1


def test_records_are_found_by_reference_and_by_name(desk: Desk) -> None:
    added(desk, {**CELLS, "reference": "CASE_7"})
    added(desk, {**CELLS, "reference": "CASE-8", "primary_identifier": "OSTRAVEL 50%"})

    def found(text: str) -> list[str]:
        records = find_records(desk.store, desk.home.lists, desk.officer, text)
        return [record.entry.reference for record in records]

    assert found("CASE_7") == ["CASE_7"]
    assert found("ostravel") == ["CASE-8"]
    assert found("50%") == ["CASE-8"]
    assert found("5_%") == []


def test_a_touched_or_missing_file_is_found_by_the_check(desk: Desk, tmp_path: Path) -> None:
    added(desk)
    (path,) = desk.home.lists.iterdir()
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)

    (touched,) = verify_lists(desk.store, desk.home.lists, desk.officer)
    path.unlink()
    (missing,) = verify_lists(desk.store, desk.home.lists, desk.officer)

    assert not touched.holds
    assert not missing.holds
    assert "changed" in touched.fault
    assert "missing" in missing.fault


def test_an_entry_that_another_desk_adds_meanwhile_is_not_lost_and_not_numbered_twice(desk: Desk) -> None:
    with desk_in(desk.home.data) as other:
        busy: list[OwnEntry] = []
        calls: list[None] = []

        class Clock:
            """Lets the other desk add an entry once, while this one is adding its own."""

            def __call__(self) -> datetime:
                calls.append(None)
                # The first call asks for today, the second signs what was read before.
                if len(calls) == 2:
                    busy.append(added(other, {**CELLS, "primary_identifier": "OSTRAVEL"}))
                return NOW

        own = add_entry(
            desk.store,
            desk.home.lists,
            Clock(),
            signed_in(desk),
            replace(entry_from_cells(CELLS), reference="CASE-7"),
            level=Level.CHECK,
            reason="warrant 7",
        )

    references = {record.entry.reference for record in find_records(desk.store, desk.home.lists, desk.officer, "19")}
    assert references == {own.entry.reference, busy[0].entry.reference}
