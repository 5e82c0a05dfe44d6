"""A slip's check value rests on what no slip shows, and on nothing about the traveller."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from borderdesk.domain.crossing import CrossingDetails
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.slip import check_value, code_text, leave_by, record_number
from tests.made_up import ERIKSSON, a_crossing

NAIROBI = ZoneInfo("Africa/Nairobi")


def test_the_check_value_is_bound_to_ids_that_nobody_can_guess_from_a_slip() -> None:
    crossing = a_crossing()
    others = (
        replace(crossing, crossing_id=uuid7()),
        replace(crossing, source_event_id=uuid7()),
        replace(crossing, session_id=uuid7()),
    )

    assert len({check_value(crossing), *(check_value(other) for other in others)}) == 4
    assert len(check_value(crossing)) == 8


def test_the_check_value_says_nothing_about_the_traveller_or_the_check() -> None:
    crossing = a_crossing()
    somebody_else = replace(
        crossing, traveller=replace(ERIKSSON, primary_identifier="OKONKWO"), check=replace(crossing.check, lists=())
    )

    assert code_text(somebody_else, NAIROBI) == code_text(crossing, NAIROBI)


def test_a_stay_counts_the_day_of_entry() -> None:
    crossing = a_crossing()
    entered = crossing.occurred_at.astimezone(NAIROBI).date()

    def days_after_entry(stay: int | None) -> int | None:
        last = leave_by(replace(crossing, details=CrossingDetails(stay_days=stay)), NAIROBI)
        return None if last is None else (last - entered).days

    assert [days_after_entry(stay) for stay in (1, 90, 0, None)] == [0, 89, None, None]


def test_a_record_number_is_the_end_of_the_id_in_three_groups() -> None:
    crossing = a_crossing()

    number = record_number(crossing.crossing_id)

    assert number.replace(" ", "").casefold() == crossing.crossing_id.hex[-12:]
    assert [len(group) for group in number.split(" ")] == [4, 4, 4]
