"""Invented documents: deterministic, printable in every format, and wrong only where they are meant to be."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import MrzFormat, parse_mrz
from borderdesk.specimen.document import SpecimenDocument
from borderdesk.specimen.travellers import FORMATS, invent_document

TODAY = date(2026, 11, 24)


@given(seed=st.integers(0, 2**32), zone_format=st.sampled_from(FORMATS))
def test_every_invented_document_has_a_valid_zone_of_its_format(seed: int, zone_format: MrzFormat) -> None:
    document = invent_document(seed, TODAY, zone_format)

    mrz = parse_mrz(document.lines, TODAY)

    assert mrz.format is zone_format
    assert mrz.is_valid
    assert not mrz.problems
    assert mrz.elements.issuing_state == "UTO"
    assert mrz.elements.date_of_birth == document.holder.date_of_birth


@given(seed=st.integers(0, 2**32))
def test_an_invented_document_is_a_specimen_that_is_valid_on_the_day(seed: int) -> None:
    traveller = invent_document(seed, TODAY).traveller(TODAY)

    assert traveller.document is not None
    assert traveller.document.is_specimen
    assert not traveller.document.has_expired(TODAY)


@given(seed=st.integers(0, 2**32))
def test_the_same_seed_invents_the_same_document(seed: int) -> None:
    assert invent_document(seed, TODAY) == invent_document(seed, TODAY)


def test_other_seeds_invent_other_documents() -> None:
    assert len({invent_document(seed, TODAY).document_number for seed in range(200)}) == 200


def test_invented_travellers_have_the_names_and_dates_that_make_desks_stumble() -> None:
    documents = [invent_document(seed, TODAY) for seed in range(600)]
    holders = [document.holder for document in documents]

    assert any("-" in holder.surname for holder in holders)
    assert any("'" in holder.surname for holder in holders)
    assert any(not holder.surname.isascii() for holder in holders)
    assert any(not holder.given_names for holder in holders)
    assert {holder.sex for holder in holders} == {"F", "M", "X"}
    assert any(holder.date_of_birth.day is None for holder in holders)
    assert any(holder.date_of_birth.month is None for holder in holders)
    assert any(document.traveller(TODAY).name_may_be_truncated for document in documents)
    assert any(document.optional_data for document in documents)
    assert {document.format for document in documents} == set(FORMATS)


@pytest.mark.parametrize("element", ["document_number", "date_of_birth", "date_of_expiry"])
@pytest.mark.parametrize("zone_format", FORMATS)
def test_a_misprint_breaks_one_check_digit_and_no_other(element: str, zone_format: MrzFormat) -> None:
    document = invent_document(3, TODAY, zone_format)

    misprinted = parse_mrz(replace(document, misprint=element).lines, TODAY)

    assert [check.element for check in misprinted.checks if not check.holds] == [element]
    assert misprinted.elements == parse_mrz(document.lines, TODAY).elements


def test_a_misprint_of_an_element_without_a_check_digit_is_refused() -> None:
    document = replace(invent_document(3, TODAY), misprint="sex")

    with pytest.raises(InvalidValueError, match="without a check digit"):
        _ = document.lines


def test_a_document_needs_a_surname() -> None:
    document: SpecimenDocument = invent_document(3, TODAY)

    with pytest.raises(InvalidValueError, match="surname"):
        replace(document.holder, surname=" ")
