"""Comparing the sources of one document: what differs is found, what only looks different is not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.barcodes import Barcode, BarcodeZone, parse_boarding_pass, parse_licence
from borderdesk.domain.comparison import Difference, Source, differences_between
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.mrz import Mrz, MrzElements, MrzFormat, parse_mrz, write_mrz
from borderdesk.domain.traveller import Sex, Traveller, traveller_from_mrz

TODAY = date(2026, 11, 24)
ELEMENTS = MrzElements(
    document_code="P",
    issuing_state="UTO",
    document_number="L898902C3",
    primary_identifier="MUELLER",
    secondary_identifier="ANNA MARIA",
    nationality="UTO",
    date_of_birth=PartialDate(year=1974, month=8, day=12),
    sex="F",
    date_of_expiry=PartialDate(year=2031, month=4, day=15),
    optional_data="",
)
CHANGES: dict[str, object] = {
    "document_number": "L898902C4",
    "primary_identifier": "MILLER",
    "secondary_identifier": "HANNA MARIA",
    "nationality": "KEN",
    "date_of_birth": PartialDate(year=1974, month=8, day=13),
    "sex": "M",
    "date_of_expiry": PartialDate(year=2031, month=4, day=16),
    "issuing_state": "KEN",
}


def zone(elements: MrzElements = ELEMENTS) -> Mrz:
    return parse_mrz(write_mrz(elements, MrzFormat.TD3), TODAY)


def barcode(elements: MrzElements) -> Barcode:
    return Barcode(symbology="QRCode", content=b"", text="", payload=BarcodeZone(mrz=zone(elements)))


def typed(**changes: object) -> Traveller:
    read = traveller_from_mrz(zone())
    document = read.document
    assert document is not None
    of_document = {name: value for name, value in changes.items() if name in TravelDocument.__dataclass_fields__}
    of_traveller = {name: value for name, value in changes.items() if name not in of_document}
    return replace(
        read,
        **of_traveller,  # type: ignore[arg-type]
        document=replace(document, **of_document),  # type: ignore[arg-type]
        typed=frozenset(changes),
    )


def test_the_same_document_everywhere_has_no_differences() -> None:
    assert differences_between(zone(), (barcode(ELEMENTS),), typed(primary_identifier="MUELLER")) == ()


@pytest.mark.parametrize("element", CHANGES)
def test_each_element_that_the_barcode_says_otherwise_is_named(element: str) -> None:
    changed = replace(ELEMENTS, **{element: CHANGES[element]})  # type: ignore[arg-type]

    found = differences_between(zone(), (barcode(changed),), traveller_from_mrz(zone()))

    assert found == (Difference(element=element, first=Source.ZONE, second=Source.BARCODE),)


@pytest.mark.parametrize("element", CHANGES)
def test_each_element_that_was_typed_otherwise_is_named(element: str) -> None:
    value = Sex.MALE if element == "sex" else CHANGES[element]

    found = differences_between(zone(), (), typed(**{element: value}))

    assert found == (Difference(element=element, first=Source.ZONE, second=Source.TYPED),)


@pytest.mark.parametrize(
    "changes",
    [
        {"primary_identifier": "MÜLLER"},
        {"primary_identifier": "mueller"},
        {"secondary_identifier": "Anna-Maria"},
        {"primary_identifier": "MUELLER ANNA", "secondary_identifier": "MARIA"},
        {"sex": Sex.UNSPECIFIED},
        {"date_of_birth": PartialDate(year=1974, month=None, day=None)},
        {"date_of_expiry": None},
        {"nationality": ""},
    ],
)
def test_another_spelling_or_a_missing_element_is_no_difference(changes: dict[str, object]) -> None:
    assert differences_between(zone(), (), typed(**changes)) == ()


def test_a_cut_name_is_compared_as_far_as_it_goes() -> None:
    long_name = replace(ELEMENTS, primary_identifier="NILAVADHANANANDA", secondary_identifier="CHAYAPA DEJTHAMRONG K")
    cut = zone(long_name)
    assert cut.elements.name_is_truncated

    whole = replace(
        traveller_from_mrz(cut),
        secondary_identifier="CHAYAPA DEJTHAMRONG KRASUANG",
        typed=frozenset({"secondary_identifier"}),
    )
    other = replace(whole, secondary_identifier="CHAIYA DEJTHAMRONG KRASUANG")

    assert differences_between(cut, (), whole) == ()
    assert [difference.element for difference in differences_between(cut, (), other)] == ["secondary_identifier"]


def test_what_was_not_typed_is_not_compared_again() -> None:
    corrected = replace(typed(sex=Sex.MALE), typed=frozenset())

    assert differences_between(zone(), (), corrected) == ()


def test_a_licence_beside_a_zone_is_compared_by_its_holder_and_not_by_its_number() -> None:
    licence = parse_licence(
        "@\n\x1e\rANSI 636000100001DL00410278DLDAQT64235789\nDCSMUELLER\nDDEN\nDACANNA\nDDFN\nDADMARIA\nDDGN\n"
        "DBB08131974\nDBA04152031\nDBC2\nDAJVA\nDCGUSA\r"
    )
    card = Barcode(symbology="PDF417", content=b"", text="", payload=licence)

    found = differences_between(zone(), (card,), traveller_from_mrz(zone()))

    assert [difference.element for difference in found] == ["date_of_birth"]


def test_a_boarding_pass_is_another_document() -> None:
    flight = parse_boarding_pass("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226F001A0025 100")
    card = Barcode(symbology="Aztec", content=b"", text="", payload=flight)

    assert differences_between(zone(), (card,), traveller_from_mrz(zone())) == ()


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_name_breaks_the_comparison(primary: str, secondary: str) -> None:
    differences_between(zone(), (), typed(primary_identifier=primary, secondary_identifier=secondary))
