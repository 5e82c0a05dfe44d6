"""Driving licences in barcodes: every version and damage of the header, and nothing where none is meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.barcodes import DrivingLicence, parse_licence

BODY = (
    "DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062019\n"
    "DBB06061986\nDBA12102024\nDBC1\nDAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\n"
    "DAK232690000  \nDCGUSA\nDDAF\rZVZVA01\r"
)
HEAD = "@\n\x1e\rANSI 636000100002DL00410278ZV03190008"


def licence(text: str) -> DrivingLicence:
    found = parse_licence(text)
    assert found is not None
    return found


def test_the_standards_own_example_is_read() -> None:
    found = licence(HEAD + BODY)

    assert (found.card_type, found.issuer, found.version, found.jurisdiction) == ("DL", "636000", 10, "VA")
    assert (found.family_name, found.first_name, found.middle_names) == ("SAMPLE", "MICHAEL", "JOHN")
    assert found.document_number == "T64235789"
    assert [str(day) for day in (found.date_of_birth, found.date_of_expiry, found.date_of_issue)] == [
        "1986-06-06",
        "2024-12-10",
        "2019-06-06",
    ]
    assert (found.sex, found.country, found.city) == ("M", "USA", "RICHMOND")
    assert found.elements["DCU"] == "JR"
    assert not found.name_may_be_truncated


@pytest.mark.parametrize(
    "head",
    [
        "@\r\n\x1e\r\nANSI 636000100002DL00410278ZV03190008",
        "@\nANSI 636000100002DL00410278ZV03190008",
        "@acANSI 636000100002DL00410278ZV03190008",
        "@\n6MANSI 636000100002DL00410278ZV03190008",
        "ANSI 636000100002DL00410278ZV03190008",
    ],
    ids=["line ends of windows", "no record separator", "letters instead", "typed separators", "no compliance mark"],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_damaged_header_and_other_line_ends_are_no_hindrance(head: str, line_end: str) -> None:
    assert licence(head + BODY.replace("\n", line_end)) == licence(HEAD + BODY)


def test_dates_are_read_in_the_order_of_the_issuer() -> None:
    canadian = BODY.replace("DBB06061986", "DBB19860606").replace("DAJVA", "DAJON").replace("DCGUSA", "DCGCAN")

    found = licence(HEAD + canadian)

    assert str(found.date_of_birth) == "1986-06-06"
    assert found.country == "CAN"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_no_date_of_our_centuries_is_read_in_two_ways(day: date) -> None:
    american, canadian = f"{day:%m%d%Y}", f"{day:%Y%m%d}"

    assert str(licence(HEAD + BODY.replace("DBB06061986", "DBB" + american)).date_of_birth) == str(day)
    assert str(licence(HEAD + BODY.replace("DBB06061986", "DBB" + canadian)).date_of_birth) == str(day)


@pytest.mark.parametrize(
    ("whole", "names"),
    [
        ("DAAJONES,MARCIA,LYNN", ("JONES", "MARCIA", "LYNN")),
        ("DAASMITH, MARY", ("SMITH", "MARY", "")),
        ("DAAJOHN P SMITH", ("SMITH", "JOHN P", "")),
    ],
)
def test_the_whole_name_of_the_first_version_is_taken_apart(whole: str, names: tuple[str, str, str]) -> None:
    found = licence(
        f"@\n\x1e\nANSI 6360070102DL00390203ZL02420016DLDAQ005799564\n{whole}\nDAJLA\nDBA20180707\nDBB19740707\nDBC2\n"
    )

    assert (found.family_name, found.first_name, found.middle_names) == names
    assert found.name_may_be_truncated


@pytest.mark.parametrize(
    "text",
    [
        HEAD,
        HEAD + BODY.replace("DAQT64235789", "DAQ"),
        HEAD + BODY.replace("DBB06061986", "DBB06311986"),
        BODY,
        "ANSI 636000 is the number of Virginia",
        "see ANSI 636000100002DL00410278",
    ],
    ids=["no body", "no number", "no such day of birth", "no header", "prose", "a header in prose"],
)
def test_what_is_no_whole_licence_is_not_understood(text: str) -> None:
    assert parse_licence(text) is None


@given(st.text(max_size=400))
def test_no_text_breaks_the_parser_or_passes_for_a_licence(text: str) -> None:
    assert parse_licence(text) is None
    parse_licence(HEAD + text)


@given(st.integers(0, len(HEAD + BODY)), st.integers(0, len(HEAD + BODY)))
def test_a_licence_with_a_hole_is_read_or_refused(first: int, second: int) -> None:
    whole = HEAD + BODY
    start, end = sorted((first, second))

    parse_licence(whole[:start] + whole[end:])
