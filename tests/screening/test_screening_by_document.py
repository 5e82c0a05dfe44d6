"""Document numbers: looked up first, and forgiving of what readers mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.screening import MatchBand, ReasonKind
from borderdesk.domain.watchlist import ListedDocument
from borderdesk.screening.documents import fold_number
from tests.screening.conftest import Screens, document, listed, listed_document, traveller

ALIKE = ["OQD0", "ILJ1", "S5", "Z2", "G6", "B8", "UV"]


@pytest.mark.parametrize(
    ("printed", "on_list", "band", "kind"),
    [
        (("L898902C3", "UTO"), ("L898902C3", "UTO"), MatchBand.RED, ReasonKind.DOCUMENT_SAME),
        (("L898902C3<", "UTO"), ("L898902C3", "UTO"), MatchBand.RED, ReasonKind.DOCUMENT_SAME),
        (("C01X00T47", "D"), ("C01X00T47", "DEU"), MatchBand.RED, ReasonKind.DOCUMENT_SAME),
        (("L8989O2C3", "UTO"), ("L898902C3", "UTO"), MatchBand.AMBER, ReasonKind.DOCUMENT_POSSIBLE_MISREAD),
        (("1898902C3", "UTO"), ("L898902C3", "UTO"), MatchBand.AMBER, ReasonKind.DOCUMENT_POSSIBLE_MISREAD),
        (("L898902C3", "KEN"), ("L898902C3", "UTO"), MatchBand.AMBER, ReasonKind.DOCUMENT_SAME_OTHER_ISSUER),
        (("L898902C3", ""), ("L898902C3", "UTO"), MatchBand.AMBER, ReasonKind.DOCUMENT_SAME_OTHER_ISSUER),
        (("L898902C3", "UTO"), ("L898902C3", ""), MatchBand.AMBER, ReasonKind.DOCUMENT_SAME_OTHER_ISSUER),
        (("20694", "KEN"), ("20694", ""), MatchBand.GREY, ReasonKind.DOCUMENT_SAME_OTHER_ISSUER),
    ],
)
def test_a_listed_document_is_found(
    screens: Screens, printed: tuple[str, str], on_list: tuple[str, str], band: MatchBand, kind: ReasonKind
) -> None:
    bearer = traveller("LINDQVIST", "GRETA", "1999-01-01", document=document(*printed))

    hits = screens(bearer, [listed_document("X1", "UTO"), listed_document(*on_list)])

    assert [(hit.band, hit.reasons[0].kind) for hit in hits] == [(band, kind)]
    assert hits[0].is_by_document


@pytest.mark.parametrize("printed", [("L898902C4", "UTO"), ("L8989O2C3", "KEN")])
def test_another_document_is_no_match(screens: Screens, printed: tuple[str, str]) -> None:
    bearer = traveller("LINDQVIST", "GRETA", "1999-01-01", document=document(*printed))

    assert screens(bearer, [listed_document("L898902C3", "UTO")]) == ()


def test_a_document_is_found_whatever_name_it_is_shown_under(screens: Screens) -> None:
    papers = (ListedDocument(document_number="L898902C3", issuing_state="UTO"),)
    bearer = traveller("LINDQVIST", "GRETA", "1999-01-01", document=document("L898902C3", "UTO"))

    hits = screens(bearer, [listed("TARIMO OSTRAVEL", "1971-05-06", documents=papers)])

    assert hits[0].band is MatchBand.RED


def test_a_number_without_an_issuer_is_red_where_the_person_fits_too(screens: Screens) -> None:
    papers = (ListedDocument(document_number="L898902C3"),)
    bearer = traveller("OSTRAVEL", "TARIMO", "1992-02-02", document=document("L898902C3", "UTO"))

    hits = screens(bearer, [listed("TARIMO OSTRAVEL", "1971-05-06", documents=papers)])

    assert hits[0].band is MatchBand.RED


def test_a_document_alone_is_enough_to_screen(screens: Screens) -> None:
    hits = screens(traveller("", document=document("L898902C3", "UTO")), [listed_document("L898902C3", "UTO")])

    assert hits[0].band is MatchBand.RED


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=12), st.data())
def test_numbers_that_look_alike_fold_to_one_whichever_side_was_misread(number: str, data: st.DataObject) -> None:
    def misread(character: str) -> str:
        group = next((group for group in ALIKE if character in group), character)
        return data.draw(st.sampled_from(group))

    assert fold_number("".join(map(misread, number))) == fold_number(number)


@pytest.mark.parametrize(("one", "other"), [("A", "4"), ("T", "7"), ("E", "3"), ("M", "N"), ("0", "1"), ("5", "6")])
def test_characters_that_do_not_look_alike_stay_apart(one: str, other: str) -> None:
    assert fold_number(one) != fold_number(other)
