"""What holds for every name and every list."""

import string
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import MrzFormat, parse_mrz, write_mrz
from borderdesk.domain.screening import MatchBand
from borderdesk.domain.traveller import Traveller, traveller_from_mrz
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.screening import score_pair, screen
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import skeleton
from borderdesk.screening.keys import keys_of, keys_of_all
from borderdesk.screening.similarity import likeness
from tests.screening.conftest import TODAY, in_force, listed, traveller

PARTS = st.text(string.ascii_uppercase, min_size=4, max_size=10)
NAMES = st.lists(PARTS, min_size=2, max_size=5, unique=True)
LONG_NAMES = st.tuples(
    st.lists(PARTS, min_size=1, max_size=2, unique=True), st.lists(PARTS, min_size=1, max_size=4, unique=True)
)
CODES = {
    MrzFormat.TD1: "I",
    MrzFormat.TD2: "C",
    MrzFormat.TD3: "P",
    MrzFormat.MRV_A: "V",
    MrzFormat.MRV_B: "V",
    MrzFormat.ID_FRA: "ID",
}
ONE_SOUND_EACH = "ABDEFILMNOPRUV"
"""Letters of which no two together have a sound of their own, as S and H have."""

BIRTH = "1971-05-06"
ERIKSSON_ZONE = parse_mrz(
    ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"), TODAY
)


def read_from_zone(surnames: list[str], given_names: list[str], zone_format: MrzFormat) -> Traveller:
    """Return the traveller whom a zone of a format names, cut where the name is longer than its field."""
    is_french = zone_format is MrzFormat.ID_FRA
    state = "FRA" if is_french else "UTO"
    elements = replace(
        ERIKSSON_ZONE.elements,
        document_code=CODES[zone_format],
        issuing_state=state,
        nationality=state,
        date_of_expiry=None if is_french else ERIKSSON_ZONE.elements.date_of_expiry,
        optional_data="",
        primary_identifier=" ".join(surnames),
        secondary_identifier=" ".join(given_names),
        date_of_birth=PartialDate.parse_iso(BIRTH),
    )
    return traveller_from_mrz(parse_mrz(write_mrz(elements, zone_format), TODAY))


def keys_under(word: str) -> set[int]:
    return set(keys_of(word, skeleton(word), families_of(word)))


@given(NAMES)
def test_a_listed_person_under_exactly_the_listed_name_and_birth_is_always_red(name: list[str]) -> None:
    entry = listed(" ".join(name), BIRTH)

    hits = screen(traveller(name[-1], " ".join(name[:-1]), BIRTH), [in_force([entry])], TODAY)

    assert hits[0].band is MatchBand.RED
    assert hits[0].score == 1.0


@given(NAMES, st.randoms(use_true_random=False))
def test_the_order_of_the_parts_of_a_name_changes_nothing(name: list[str], random: Any) -> None:
    shuffled = random.sample(name, len(name))

    assert score_pair(" ".join(shuffled), " ".join(name))[0] == score_pair(" ".join(name), " ".join(name))[0]


@settings(max_examples=30)
@given(st.lists(NAMES, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_entries_changes_nothing(names: list[list[str]], random: Any) -> None:
    entries = [listed(" ".join(name), BIRTH, f"T-{number}") for number, name in enumerate(names)]
    shuffled: list[WatchlistEntry] = random.sample(entries, len(entries))
    person = traveller(names[0][0], " ".join(names[0][1:]), BIRTH)

    found = screen(person, [in_force(entries)], TODAY)

    assert screen(person, [in_force(shuffled)], TODAY) == found


@given(st.text(ONE_SOUND_EACH, min_size=4, max_size=10), st.data())
def test_a_part_with_one_letter_mistyped_shares_a_key_with_the_right_one(part: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(part) - 1))
    letter = data.draw(st.sampled_from(ONE_SOUND_EACH))
    mistyped = part[:place] + letter + part[place + 1 :]
    # Where no likeness is left, there is nothing to find.
    assume(likeness(mistyped, part) is not None)

    assert keys_under(mistyped) & keys_under(part)


@given(st.lists(PARTS | st.text(string.ascii_uppercase, min_size=1, max_size=24), min_size=1, unique=True))
def test_a_list_files_its_words_under_the_keys_by_which_they_are_looked_up(words: list[str]) -> None:
    keys, places = keys_of_all(words, [skeleton(word) for word in words], [families_of(word) for word in words])

    filed = set(zip(keys.tolist(), places.tolist(), strict=True))
    assert filed == {(key, place) for place, word in enumerate(words) for key in keys_under(word)}


@given(st.text(max_size=40), st.text(max_size=40))
def test_every_pair_of_texts_has_a_score_from_nothing_to_one(query: str, candidate: str) -> None:
    score, _ = score_pair(query, candidate)

    assert 0.0 <= score <= 1.0


@given(st.text(max_size=60))
def test_whatever_is_typed_as_a_name_can_be_screened(name: str) -> None:
    assume(name.strip())

    screen(traveller(name, "", BIRTH), [in_force([listed("TARIMO OSTRAVEL", BIRTH)])], TODAY)


@pytest.mark.parametrize(
    ("query", "candidate", "least"),
    [
        ("Usama bin Ladin", "Osama bin Laden", 0.9),
        ("CABDI XASAN", "Abdi Hassan", 0.9),
        ("I9or Sech1n", "Igor Sechin", 0.95),
    ],
)
def test_known_spellings_score_high(query: str, candidate: str, least: float) -> None:
    assert score_pair(query, candidate)[0] >= least


@settings(max_examples=200)
@given(names=LONG_NAMES, zone_format=st.sampled_from(MrzFormat))
def test_the_zone_of_a_listed_person_is_always_a_match_in_every_format_and_however_it_is_cut(
    names: tuple[list[str], list[str]], zone_format: MrzFormat
) -> None:
    surnames, given_names = names
    read = read_from_zone(surnames, given_names, zone_format)

    hits = screen(read, [in_force([listed(" ".join((*given_names, *surnames)), BIRTH)])], TODAY)

    is_whole = read.name == " ".join((*surnames, *given_names))
    event(f"{zone_format}, {'whole' if is_whole else 'cut'}")
    assert hits
    assert hits[0].counts
    assert hits[0].band is MatchBand.RED or not is_whole
