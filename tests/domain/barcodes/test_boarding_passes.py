"""Boarding passes: one to four flights, conditional items that may break off, and nothing that only looks like one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.barcodes import BoardingPass, parse_boarding_pass

ONE = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100"
TWO = (
    "M2DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 14D>6181WW6225BAC 00141234560032A0141234567890 1AC AC "
    "1234567890123    20KYLX58ZDEF456 FRAGVALH 3664 227C012C0002 12E2A0140987654321 1AC AC 1234567890123    2PCNWQ"
    "^164GIWVC5EH7JNT684FVNJ91W2QA4DVN5J8K4F0L0GEQ3DF5TGBN8709HKT5D3DW3GBHFCVHMY7J5T6HFR41W2QA4DVN5J8K4F0L0GE"
)


def boarding_pass(text: str) -> BoardingPass:
    found = parse_boarding_pass(text)
    assert found is not None
    return found


def test_the_mandatory_items_of_one_flight_are_read() -> None:
    found = boarding_pass(ONE)

    assert (found.family_name, found.given_names, found.is_electronic) == ("DESMARAIS", "LUC", True)
    leg = found.legs[0]
    assert (leg.booking_reference, leg.origin, leg.destination) == ("ABC123", "YUL", "FRA")
    assert (leg.carrier, leg.flight_number, leg.flight_day) == ("AC", "0834", 226)
    assert (leg.compartment, leg.seat, leg.sequence, leg.passenger_status) == ("F", "001A", "0025", "1")


def test_conditional_items_and_security_data_are_read_flight_by_flight() -> None:
    found = boarding_pass(TWO)

    assert (found.version, found.source_of_check_in, found.document_type, found.issuing_airline) == (6, "W", "B", "AC")
    assert [leg.ticket_number for leg in found.legs] == ["1234567890", "0987654321"]
    assert [leg.frequent_flyer_number for leg in found.legs] == ["1234567890123"] * 2
    assert [leg.free_baggage for leg in found.legs] == ["20K", "2PC"]
    assert [leg.airline_use for leg in found.legs] == ["LX58Z", "WQ"]
    assert found.baggage_tags == ("0014123456003",)
    assert found.security_type == "1"
    assert len(found.security_data) == 0x64


@pytest.mark.parametrize("legs", [1, 2, 3, 4])
def test_as_many_flights_are_read_as_it_says(legs: int) -> None:
    text = ONE.replace("M1", f"M{legs}") + ONE[23:] * (legs - 1)

    assert len(boarding_pass(text).legs) == legs
    assert legs == 1 or parse_boarding_pass(text[:-38]) is None


@pytest.mark.parametrize(
    ("number", "today", "day"),
    [
        (226, date(2026, 8, 14), date(2026, 8, 14)),
        (1, date(2026, 12, 30), date(2027, 1, 1)),
        (364, date(2027, 1, 2), date(2026, 12, 30)),
        (366, date(2028, 12, 30), date(2028, 12, 31)),
    ],
)
def test_a_day_of_the_year_is_the_one_nearest_to_today(number: int, today: date, day: date) -> None:
    text = ONE.replace("226", f"{number:03}")

    assert boarding_pass(text).legs[0].date_of_flight(today) == day


def test_conditional_items_that_break_off_are_left_out() -> None:
    assert boarding_pass(TWO[:60]).legs if parse_boarding_pass(TWO[:60]) else True
    assert (
        boarding_pass("M1TEST/PETER          E24Z5RN AMSBRUKL 1733 019M008A0001 316>503  W0D0742497067621").version == 5
    )


@pytest.mark.parametrize(
    "text",
    [
        "M1 is a motorway, not a boarding pass",
        ONE.lower(),
        ONE.replace("226F", "367F"),
        ONE.replace("YUL", "Y1L"),
        ONE.replace("M1", "M5"),
        ONE + " and more",
        ONE[:-1],
    ],
)
def test_what_is_not_wholly_a_boarding_pass_is_not_understood(text: str) -> None:
    assert parse_boarding_pass(text) is None


@given(st.integers(0, len(TWO)), st.text(max_size=8))
def test_a_damaged_pass_is_read_or_refused(place: int, text: str) -> None:
    parse_boarding_pass(TWO[:place] + text + TWO[place + len(text) :])
    parse_boarding_pass(TWO[:place])
