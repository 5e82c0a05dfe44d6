"""States and purposes are named in the language of the window; what has no sure name there keeps its English one."""

from pathlib import Path

import pytest

from borderdesk.domain.places import StateKind
from borderdesk.reference import ReferenceData, load_reference
from borderdesk.ui.inspection.entry import state_code

LANGUAGES = ("fr", "sw")
KEEP_ENGLISH = {"RKS", "SHN"}


@pytest.fixture(scope="module")
def reference(checkout: Path) -> ReferenceData:
    return load_reference(checkout / "resources" / "reference")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_country_and_nothing_else_is_named(reference: ReferenceData, language: str) -> None:
    named = {code for (kind, code), names in reference.spoken.items() if kind == "state" and names[language]}
    countries = {state.code for state in reference.states.values() if state.kind is StateKind.COUNTRY}

    assert named == countries - KEEP_ENGLISH


def test_names_are_those_of_the_language(reference: ReferenceData) -> None:
    french, swahili = ({state.code: state for state in reference.states_in(language)} for language in LANGUAGES)

    assert (french["D"].name, swahili["D"].name) == ("Allemagne", "Ujerumani")
    assert (french["TZA"].name, swahili["COD"].name) == ("Tanzanie", "Jamhuri ya Kidemokrasia ya Kongo")
    assert swahili["D"].also_named == ("Germany",)
    assert swahili["XXB"] == reference.states["XXB"]
    assert [state.code for state in reference.states_in("sw")] == list(reference.states)


def test_a_language_without_names_speaks_english(reference: ReferenceData) -> None:
    assert reference.states_in("so") == tuple(reference.states.values())
    assert reference.purposes_in("en") == tuple(reference.purposes.values())


def test_purposes_keep_their_codes_and_an_unsure_word_stays_english(reference: ReferenceData) -> None:
    swahili = {purpose.code: purpose.name for purpose in reference.purposes_in("sw")}

    assert list(swahili) == list(reference.purposes)
    assert (swahili["tourism"], swahili["crew"]) == ("Utalii", "Crew")
    assert [purpose.name for purpose in reference.purposes_in("fr")][:2] == ["Tourisme", "Affaires"]


@pytest.mark.parametrize("typed", ["ujeru", "germ", "DEU", "d"])
def test_a_state_is_found_by_its_name_here_and_in_english_and_by_its_codes(
    reference: ReferenceData, typed: str
) -> None:
    assert state_code(typed, reference.states_in("sw")) in ("D", "DEU")
