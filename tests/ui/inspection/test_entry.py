"""What officers type is understood as far as it goes, and never more than that."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from borderdesk.domain.dates import InvalidDateError, PartialDate
from borderdesk.domain.traveller import Sex, traveller_from_mrz
from borderdesk.ui.inspection.entry import TypedEntry, Understood, entry_of, state_code, understand
from borderdesk.ui.inspection.typed_day import typed_day
from tests.ui.fake_desk import Desk, mrz_of

TODAY = date(2026, 11, 23)
STATES = Desk().view.states


def understood(**texts: str) -> Understood:
    return understand(TypedEntry(**texts), today=TODAY, states=STATES)


@pytest.mark.parametrize(
    "text", ["140789", "14071989", "14.7.89", "14/7/1989", "14-07-89", "14 jul 89", "14 July 1989", "1989-07-14"]
)
def test_a_day_may_be_typed_in_many_ways(text: str) -> None:
    assert typed_day(text, today=TODAY, is_birth=True) == PartialDate(year=1989, month=7, day=14)


def test_a_day_may_be_typed_in_the_language_of_the_window() -> None:
    months = ["jan", "fév", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"]

    assert typed_day("1 août 1989", today=TODAY, is_birth=True, months=months).month == 8
    assert typed_day("1 aug 1989", today=TODAY, is_birth=True, months=months).month == 8


@pytest.mark.parametrize("code", ["sw", "fr"])
def test_each_month_of_a_language_is_that_month_and_what_may_be_two_is_none(code: str) -> None:
    locale = QLocale(code)
    months = [locale.monthName(number, QLocale.FormatType.ShortFormat) for number in range(1, 13)]

    for number, short in enumerate(months, 1):
        for word in (short, short.rstrip("."), locale.monthName(number)):
            assert typed_day(f"14 {word} 89", today=TODAY, is_birth=True, months=months).month == number, word
    with pytest.raises(InvalidDateError):
        typed_day("14 jui 89", today=TODAY, is_birth=True, months=["juin", "juil."])


def test_unknown_days_and_months_are_typed_as_zeros() -> None:
    assert typed_day("00.07.1989", today=TODAY, is_birth=True) == PartialDate(year=1989, month=7, day=None)
    assert typed_day("000089", today=TODAY, is_birth=True) == PartialDate(year=1989, month=None, day=None)


def test_two_digit_years_of_birth_lie_in_the_past_and_those_of_expiry_near_today() -> None:
    assert typed_day("01.01.27", today=TODAY, is_birth=True).year == 1927
    assert typed_day("01.01.27", today=TODAY, is_birth=False).year == 2027


@pytest.mark.parametrize("text", ["31.2.89", "14", "14.7", "x", "14 foo 89", "40.7.1989", "14.13.1989", "24.11.2026"])
def test_what_is_no_day_of_birth_is_refused(text: str) -> None:
    with pytest.raises(InvalidDateError):
        typed_day(text, today=TODAY, is_birth=True)


@given(st.dates(date(1930, 1, 1), TODAY))
def test_every_day_is_understood_as_it_is_shown_for_correcting(day: date) -> None:
    assert typed_day(f"{day:%d.%m.%Y}", today=TODAY, is_birth=True) == PartialDate.of(day)


@given(st.text(max_size=12))
def test_no_text_makes_the_form_fail(text: str) -> None:
    understood(document_number=text, issuing_state=text, primary_identifier=text, date_of_birth=text)


@pytest.mark.parametrize(
    ("text", "code"), [("uto", "UTO"), ("ken", "KEN"), ("ke", "KEN"), ("Germ", "D"), ("d", "D"), ("", ""), ("zz", None)]
)
def test_a_state_is_found_by_code_and_by_the_beginning_of_its_name(text: str, code: str | None) -> None:
    assert state_code(text, STATES) == code


def test_a_document_number_of_five_characters_is_enough_to_screen() -> None:
    assert understood(document_number="K482").traveller is None
    traveller = understood(document_number="k48-21 ").traveller
    assert traveller is not None
    assert traveller.document is not None
    assert traveller.document.document_number == "K4821"
    assert traveller.typed == {"document_number"}


def test_a_name_alone_is_enough_to_screen() -> None:
    traveller = understood(primary_identifier="vasarely  lindt", date_of_birth="140789", sex="F").traveller

    assert traveller is not None
    assert traveller.primary_identifier == "VASARELY LINDT"
    assert traveller.date_of_birth == PartialDate(year=1989, month=7, day=14)
    assert traveller.sex is Sex.FEMALE
    assert traveller.document is None


def test_the_nationality_follows_the_issuer_until_it_is_typed() -> None:
    alone = understood(document_number="K48210937", issuing_state="uto").traveller
    typed = understood(document_number="K48210937", issuing_state="uto", nationality="Kenya").traveller

    assert alone is not None
    assert typed is not None
    assert alone.nationality == "UTO"
    assert typed.nationality == "KEN"


def test_what_makes_no_sense_is_named_and_not_marked_as_typed() -> None:
    result = understood(
        document_number="K48210937", issuing_state="zz", date_of_birth="31.2.89", date_of_expiry="never"
    )

    assert result.wrong == {"issuing_state", "date_of_birth", "date_of_expiry"}
    assert result.traveller is not None
    assert result.traveller.typed == {"document_number"}
    assert result.traveller.date_of_birth is None


def test_correcting_a_reading_marks_only_what_was_changed() -> None:
    read = traveller_from_mrz(mrz_of())

    unchanged = understand(entry_of(read), today=TODAY, states=STATES, before=read).traveller
    corrected = understand(
        replace(entry_of(read), date_of_birth="15.07.1989"), today=TODAY, states=STATES, before=read
    ).traveller

    assert unchanged == read
    assert corrected is not None
    assert corrected.typed == {"date_of_birth"}
    assert corrected.document == read.document
