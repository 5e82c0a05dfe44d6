"""Partial dates and two-digit years."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.dates import InvalidDateError, PartialDate, birth_date, expiry_date

TODAY = date(2026, 11, 23)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates())
    known = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    year, month, of_month = (
        part if is_known else None for part, is_known in zip((day.year, day.month, day.day), known, strict=True)
    )
    return PartialDate(year=year, month=month, day=of_month)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2024, 2, 29), (None, 2, 29), (1974, None, 31), (1974, 8, None), (None, None, 12), (None, None, None)],
)
def test_a_date_with_a_day_that_exists_is_a_date(year: int | None, month: int | None, day: int | None) -> None:
    value = PartialDate(year=year, month=month, day=day)

    assert (value.year, value.month, value.day) == (year, month, day)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2023, 2, 29), (1974, 13, 1), (1974, 0, None), (None, 2, 30), (1974, 6, 31), (None, None, 32), (0, 1, 1)],
)
def test_a_date_without_a_day_that_exists_is_no_date(year: int | None, month: int | None, day: int | None) -> None:
    with pytest.raises(InvalidDateError):
        PartialDate(year=year, month=month, day=day)


@given(partial_dates())
def test_a_date_reads_back_from_its_own_text(value: PartialDate) -> None:
    assert PartialDate.parse_iso(str(value)) == value


def test_unknown_parts_are_printed_as_question_marks() -> None:
    assert str(PartialDate(year=1974, month=None, day=None)) == "1974-??-??"
    assert str(PartialDate(year=None, month=8, day=12)) == "????-08-12"


@pytest.mark.parametrize("text", ["1974-8-12", "74-08-12", "1974-02-30", "1974-0?-12", "1974-08-12 ", "", "١٩٧٤-08-12"])
def test_text_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(InvalidDateError):
        PartialDate.parse_iso(text)


def test_only_a_complete_date_becomes_a_day() -> None:
    assert PartialDate.of(TODAY).is_complete
    assert PartialDate.of(TODAY).to_date() == TODAY

    unknown_day = PartialDate(year=2026, month=11, day=None)
    assert not unknown_day.is_complete
    with pytest.raises(InvalidDateError):
        unknown_day.to_date()


def test_the_earliest_and_the_latest_day_bound_what_is_meant() -> None:
    february = PartialDate(year=2023, month=2, day=None)
    last_day = PartialDate(year=1990, month=None, day=31)
    leap_day = PartialDate(year=None, month=2, day=29)

    assert (february.earliest(), february.latest()) == (date(2023, 2, 1), date(2023, 2, 28))
    assert (last_day.earliest(), last_day.latest()) == (date(1990, 1, 31), date(1990, 12, 31))
    assert (leap_day.earliest(), leap_day.latest()) == (date(4, 2, 29), date(9996, 2, 29))


@given(partial_dates(), partial_dates())
def test_two_dates_could_be_equal_whichever_is_asked(one: PartialDate, other: PartialDate) -> None:
    assert one.could_equal(other) == other.could_equal(one)
    assert one.could_equal(one)


@pytest.mark.parametrize(
    ("one", "other", "could"),
    [
        ("1974-08-12", "1974-??-??", True),
        ("1974-??-12", "????-08-??", True),
        ("1974-08-12", "1975-??-??", False),
        ("2023-02-??", "????-??-29", False),
        ("2024-02-??", "????-??-29", True),
    ],
)
def test_dates_could_be_equal_when_one_day_fits_both(one: str, other: str, could: bool) -> None:
    assert PartialDate.parse_iso(one).could_equal(PartialDate.parse_iso(other)) is could


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("1974-08-12", "1974-12-08"),
        ("1974-08-13", None),
        ("1974-08-08", None),
        ("1974-??-12", None),
        ("????-02-04", "????-04-02"),
    ],
)
def test_day_and_month_change_places_where_that_is_another_date(text: str, swapped: str | None) -> None:
    expected = None if swapped is None else PartialDate.parse_iso(swapped)

    assert PartialDate.parse_iso(text).swapped() == expected


@pytest.mark.parametrize(
    ("two_digits", "month", "day", "born"),
    [
        (26, 11, 23, "2026-11-23"),
        (26, 11, 24, "1926-11-24"),
        (27, 1, 1, "1927-01-01"),
        (0, 2, 29, "2000-02-29"),
        (26, None, None, "2026-??-??"),
        (74, 8, None, "1974-08-??"),
        (None, 8, 12, "????-08-12"),
    ],
)
def test_nobody_is_born_after_today(two_digits: int | None, month: int | None, day: int | None, born: str) -> None:
    assert str(birth_date(two_digits, month, day, TODAY)) == born


@pytest.mark.parametrize(("two_digits", "month", "day"), [(11, 2, 29), (74, 13, 1), (74, 4, 31)])
def test_a_birth_on_a_day_that_never_was_is_refused(two_digits: int, month: int, day: int) -> None:
    with pytest.raises(InvalidDateError):
        birth_date(two_digits, month, day, TODAY)


@pytest.mark.parametrize(
    ("two_digits", "expires"),
    [(12, "2012-04-15"), (36, "2036-04-15"), (76, "2076-04-15"), (77, "1977-04-15"), (99, "1999-04-15")],
)
def test_a_document_expires_at_most_fifty_years_ahead(two_digits: int, expires: str) -> None:
    assert str(expiry_date(two_digits, 4, 15, TODAY)) == expires


@given(day=st.dates(date(1927, 1, 1), TODAY))
def test_every_birthday_of_the_last_hundred_years_is_found_again(day: date) -> None:
    assert birth_date(day.year % 100, day.month, day.day, TODAY).to_date() == day


@given(day=st.dates(date(1977, 1, 1), date(2076, 12, 31)))
def test_every_day_of_expiry_in_the_window_is_found_again(day: date) -> None:
    assert expiry_date(day.year % 100, day.month, day.day, TODAY).to_date() == day
