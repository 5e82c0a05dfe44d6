"""Names and dates of birth: who is a match, how strong, and why."""

from datetime import date
from typing import Any

import pytest

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.screening import Hit, MatchBand, ReasonKind
from borderdesk.domain.traveller import Sex
from borderdesk.domain.watchlist import ListedBirth, ListedName, NameQuality
from tests.screening.conftest import Screens, listed, traveller

OTHERS = [
    listed("WANJIKU NJERI KAMAU", "1988-02-02", "O-1"),
    listed("PETER OCHIENG ODHIAMBO", "1971-07-30", "O-2"),
    listed("FATUMA HASSAN WARSAME", "1990-12-11", "O-3"),
]


def kinds(hit: Hit) -> set[ReasonKind]:
    return {reason.kind for reason in hit.reasons}


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("ABDIRAHMAN YUSUF GULED", ("GULED", "ABDIRAHMAN YUSUF")),
        ("Mohamed Abdi Hassan", ("XASAN", "MAXAMED CABDI")),
        ("Mohammed Hussein", ("HUSAYN", "MD")),
        ("Jürgen Müller", ("MUELLER", "JUERGEN")),
        ("Jürgen Müller", ("MULLER", "JURGEN")),
        ("Jürgen Müller", ("MUXXLLER", "JUXXRGEN")),
        ("Søren Ångström", ("AANGSTROEM", "SOEREN")),
        ("José Ñandú", ("NXXANDU", "JOSE")),
        ("Abd al-Rahman Khalaf", ("KHALAF", "ABDURRAHMAN")),
        ("ABDULRAHMAN KHALAF", ("KHALAF", "ABD AL RAHMAN")),
        ("Jean-Marie Dupont", ("DUPONT", "JEANMARIE")),
        ("FRIEDRICH BUCHENBERG", ("FRIEDRICHBUCHENBERG", "")),
        ("Mus’ab O'Connor", ("OCONNOR", "MUSAB")),
        ("Владимир Белкин", ("BELKIN", "VLADIMIR")),
        ("SARAH WANGARI MUTHONI", ("MUTHONI", "SARA WANGARY")),
        ("SARAH WANGARI MUTHONI", ("MUTHONI", "S WANGARI")),
        ("SARAH WANGARI MUTHONI", ("MUTHONI", "SARAH")),
        ("WILSON KIPROTICH CHERUIYOT", ("CHERUYIOT", "WILSON KIPROTCH")),
    ],
)
def test_a_listed_person_is_red_under_another_spelling_with_the_same_birth(
    screens: Screens, name: str, printed: tuple[str, str]
) -> None:
    hits = screens(traveller(*printed, born="1975-03-09"), [*OTHERS, listed(name, "1975-03-09")])

    assert [(hit.entry.reference, hit.band) for hit in hits] == [("T-1", MatchBand.RED)]


@pytest.mark.parametrize(
    ("born", "band"),
    [
        ("1975-03-09", MatchBand.RED),
        ("1975-09-03", MatchBand.RED),
        ("1975-03-20", MatchBand.AMBER),
        ("1975-11-20", MatchBand.GREY),
        ("1975-??-??", MatchBand.AMBER),
        ("", MatchBand.AMBER),
        ("1992-03-09", MatchBand.GREY),
    ],
)
def test_a_name_alone_is_never_red_and_with_another_birth_stops_nobody(
    screens: Screens, born: str, band: MatchBand
) -> None:
    hits = screens(traveller("OSTRAVEL", "BELQUIN TARIMO", born), [listed("TARIMO BELQUIN OSTRAVEL", "1975-03-09")])

    assert [hit.band for hit in hits] == [band]


@pytest.mark.parametrize(
    ("birth", "kind"),
    [
        (ListedBirth(date_of_birth=PartialDate.parse_iso("1970-??-??"), to_year=1973), ReasonKind.BIRTH_IN_RANGE),
        (
            ListedBirth(date_of_birth=PartialDate.parse_iso("1973-??-??"), is_approximate=True),
            ReasonKind.BIRTH_IN_RANGE,
        ),
        (ListedBirth(date_of_birth=PartialDate.parse_iso("1971-??-??")), ReasonKind.BIRTH_SAME_YEAR),
        (ListedBirth(date_of_birth=PartialDate.parse_iso("1974-??-??"), is_approximate=True), ReasonKind.BIRTH_DIFFERS),
        (ListedBirth(date_of_birth=PartialDate.parse_iso("1972-??-??")), ReasonKind.BIRTH_DIFFERS),
        (ListedBirth(date_of_birth=PartialDate.parse_iso("????-05-06")), ReasonKind.BIRTH_UNKNOWN),
        (ListedBirth(date_of_birth=PartialDate.parse_iso("????-08-??")), ReasonKind.BIRTH_DIFFERS),
    ],
)
def test_partial_and_approximate_births_are_compared_by_what_they_say(
    screens: Screens, birth: ListedBirth, kind: ReasonKind
) -> None:
    hits = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06"), [listed("TARIMO OSTRAVEL", births=(birth,))])

    assert kind in kinds(hits[0])
    assert hits[0].band is (MatchBand.GREY if kind is ReasonKind.BIRTH_DIFFERS else MatchBand.AMBER)


def test_the_best_of_several_births_counts(screens: Screens) -> None:
    births = tuple(ListedBirth(date_of_birth=PartialDate.parse_iso(day)) for day in ("1960-01-01", "1971-05-06"))

    hits = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06"), [listed("TARIMO OSTRAVEL", births=births)])

    assert hits[0].band is MatchBand.RED


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("KIM JONG MAN", ("KIM", "JONG SIK")),
        ("HAFEZ MAKHLOUF", ("MAKHLOUF", "RAMI")),
        ("MARK ZUCKERBERG", ("ZUCKERMANN", "MARK")),
        ("AHMED MOHAMED OMAR", ("HASSAN", "AHMED MOHAMED")),
        ("WANJIKU KAMAU", ("KAMAU", "NJOROGE")),
    ],
)
def test_another_name_in_the_same_place_is_another_person_even_with_the_same_birth(
    screens: Screens, name: str, printed: tuple[str, str]
) -> None:
    hits = screens(traveller(*printed, born="1975-01-01"), [listed(name, "1975-01-01")])

    assert all(hit.band is MatchBand.GREY for hit in hits)


def test_a_cut_name_pays_nothing_for_the_names_that_the_list_has_more(screens: Screens) -> None:
    entry = listed("NILAVADHANANANDA CHAYAPA DEJTHAMRONG KRASUANG SOMCHAI ARTHIT", "1980-05-05")
    printed = ("NILAVADHANANANDA", "CHAYAPA DEJTHAMR")

    whole = screens(traveller(*printed, born="1980-05-05"), [entry])
    cut = screens(traveller(*printed, born="1980-05-05", name_may_be_truncated=True), [entry])

    assert cut[0].band is MatchBand.RED
    assert cut[0].score > whole[0].score
    assert ReasonKind.NAME_MAY_BE_CUT in kinds(cut[0])


def test_a_match_says_what_differs_part_by_part(screens: Screens) -> None:
    hits = screens(traveller("XASAN", "MAXAMED", "1975-09-03"), [listed("Muhammad Hassan Guled", "1975-03-09")])

    spellings = {(reason.traveller, reason.listed) for reason in hits[0].reasons}
    assert {("MAXAMED", "MUHAMMAD"), ("XASAN", "HASSAN"), ("1975-09-03", "1975-03-09")} <= spellings
    assert {
        ReasonKind.NAME_PART_SPELLING,
        ReasonKind.NAME_PARTS_ONLY_LISTED,
        ReasonKind.BIRTH_DAY_MONTH_SWAPPED,
    } <= kinds(hits[0])
    assert hits[0].matched_name == "Muhammad Hassan Guled"


@pytest.mark.parametrize(
    ("name", "differs"),
    [("ANNA MARIA ERIKSSON", False), ("ERIKSSON ANNA MARIA", False), ("MARIA ERIKSSON ANNA", True)],
)
def test_another_order_is_told_unless_only_the_primary_identifier_comes_first_here_and_last_there(
    screens: Screens, name: str, differs: bool
) -> None:
    hits = screens(traveller("ERIKSSON", "ANNA MARIA", "1974-08-12"), [listed(name, "1974-08-12")])

    assert (ReasonKind.NAME_ORDER in kinds(hits[0])) is differs
    assert (ReasonKind.NAME_SAME in kinds(hits[0])) is not differs
    assert hits[0].score == 1.0


def test_a_weak_alias_counts_for_less_than_the_same_name_of_better_quality(screens: Screens) -> None:
    def with_alias(quality: NameQuality) -> Hit:
        names = (
            ListedName(text="TARIMO OSTRAVEL", quality=NameQuality.MAIN),
            ListedName(text="BELO QUILLANT", quality=quality),
        )
        return screens(traveller("QUILLANT", "BELO", "1971-05-06"), [listed(names=names, born="1971-05-06")])[0]

    good, weak = with_alias(NameQuality.GOOD), with_alias(NameQuality.WEAK)

    assert weak.score < good.score
    assert ReasonKind.NAME_WEAK_ALIAS in kinds(weak)
    assert weak.matched_name == "BELO QUILLANT"


@pytest.mark.parametrize(
    ("elements", "kind"),
    [
        ({"sex": Sex.FEMALE}, ReasonKind.SEX_DIFFERS),
        ({"nationality": "KEN"}, ReasonKind.NATIONALITY_DIFFERS),
    ],
)
def test_sex_and_nationality_only_lower(screens: Screens, elements: dict[str, Any], kind: ReasonKind) -> None:
    entry = listed("TARIMO OSTRAVELO", "1971-05-06", sexes=frozenset("M"), nationalities=frozenset({"UTO"}))

    plain = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06"), [entry])[0]
    same = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06", sex=Sex.MALE, nationality="UTO"), [entry])[0]
    other = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06", **elements), [entry])[0]

    assert same.score == plain.score
    assert other.score < plain.score
    assert kind in kinds(other)


def test_two_codes_of_one_state_are_one_nationality(screens: Screens) -> None:
    entry = listed("JURGEN MULLER", "1971-05-06", nationalities=frozenset({"DEU"}))

    hits = screens(traveller("MULLER", "JURGEN", "1971-05-06", nationality="D"), [entry])

    assert ReasonKind.NATIONALITY_SAME in kinds(hits[0])


@pytest.mark.parametrize(
    ("valid_from", "expires_on", "found"),
    [
        (None, None, True),
        (date(2026, 11, 24), date(2026, 11, 25), True),
        (None, date(2026, 11, 24), False),
        (date(2026, 11, 25), None, False),
    ],
)
def test_an_entry_counts_on_its_days_only(
    screens: Screens, valid_from: date | None, expires_on: date | None, found: bool
) -> None:
    entry = listed("TARIMO OSTRAVEL", "1971-05-06", valid_from=valid_from, expires_on=expires_on)

    hits = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06"), [entry])

    assert bool(hits) is found


def test_the_most_serious_match_comes_first_and_no_serious_one_is_left_out(screens: Screens) -> None:
    entries = [
        *(listed("TARIMO OSTRAVEL", "1950-01-01", f"G-{number}") for number in range(30)),
        *(listed("TARIMO OSTRAVEL", "1971-??-??", f"A-{number}") for number in range(15)),
        listed("TARIMO OSTRAVEL", "1971-05-06", "R"),
    ]

    hits = screens(traveller("OSTRAVEL", "TARIMO", "1971-05-06"), entries)

    bands = [hit.band for hit in hits]
    assert bands == [MatchBand.RED, *[MatchBand.AMBER] * 15, *[MatchBand.GREY] * 10]


def test_a_traveller_nobody_is_looking_for_has_no_match(screens: Screens) -> None:
    assert screens(traveller("LINDQVIST", "GRETA", "1999-01-01"), OTHERS) == ()


def test_an_empty_list_has_no_match(screens: Screens) -> None:
    assert screens(traveller("LINDQVIST", "GRETA", "1999-01-01"), []) == ()
