"""Bands: what a name, a date of birth and chance come to."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.screening import MatchBand, ReasonKind
from borderdesk.screening.bands import band_by_name
from tests.screening.conftest import Screens, listed, traveller

BIRTHS = [kind for kind in ReasonKind if kind.name.startswith("BIRTH_")]
SAME = (ReasonKind.BIRTH_SAME, ReasonKind.BIRTH_DAY_MONTH_SWAPPED)
ORDER = [None, MatchBand.GREY, MatchBand.AMBER, MatchBand.RED]
SCORES = st.floats(0, 1)
MANY = 20_000


@given(SCORES, st.sampled_from(BIRTHS), st.floats(-20, 40))
def test_only_the_same_date_of_birth_makes_a_name_red(name: float, birth: ReasonKind, surprise: float) -> None:
    assert band_by_name(name, birth, surprise) is not MatchBand.RED or birth in SAME


@given(SCORES, SCORES, st.sampled_from(BIRTHS), st.floats(-20, 40))
def test_a_better_name_is_never_the_milder_match(one: float, other: float, birth: ReasonKind, surprise: float) -> None:
    worse, better = (ORDER.index(band_by_name(name, birth, surprise)) for name in sorted((one, other)))

    assert worse <= better


@pytest.mark.parametrize("birth", SAME)
def test_with_the_same_date_of_birth_no_name_is_too_common(birth: ReasonKind) -> None:
    assert band_by_name(0.9, birth, -math.inf) is MatchBand.RED


def test_a_common_name_without_a_date_of_birth_says_little_among_many_and_something_among_few(
    screens: Screens,
) -> None:
    person = traveller("MOHAMED", "ALI HASSAN", "1971-05-06")
    many = [listed("ALI HASSAN MOHAMED", "", f"T-{number}") for number in range(MANY)]

    assert {hit.band for hit in screens(person, many)} == {MatchBand.GREY}
    assert {hit.band for hit in screens(person, many[:20])} == {MatchBand.AMBER}


def test_a_match_that_is_left_grey_because_many_have_the_name_says_so(screens: Screens) -> None:
    person = traveller("MOHAMED", "ALI HASSAN", "1971-05-06")

    hits = screens(person, [listed("ALI HASSAN MOHAMED", "", f"T-{number}") for number in range(MANY)])

    assert ReasonKind.NAME_SHARED_BY_MANY in {reason.kind for reason in hits[0].reasons}


def test_no_name_is_too_common_for_a_traveller_without_a_date_of_birth(screens: Screens) -> None:
    many = [listed("ALI HASSAN MOHAMED", "1971-05-06", f"T-{number}") for number in range(40)]

    assert {hit.band for hit in screens(traveller("MOHAMED", "ALI HASSAN"), many)} == {MatchBand.AMBER}
