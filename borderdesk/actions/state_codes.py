"""Finds the code of a country that a list names in its own way."""

from collections.abc import Callable, Iterator

from borderdesk.domain.places import State, StateKind
from borderdesk.reference import ReferenceData


def state_code_finder(reference: ReferenceData) -> Callable[[str], str]:
    """Return a function from a name or a code of a country to its three-letter code, empty where there is none."""
    codes: dict[str, str] = {}
    # Three letters win over one, and what is in use over what was withdrawn: Germany has "D" and "DEU".
    for state in sorted(reference.states.values(), key=_rank):
        for name in _names(state):
            codes.setdefault(name.casefold(), state.code)
    return lambda words: codes.get(" ".join(words.split()).casefold(), "")


def _rank(state: State) -> tuple[bool, bool]:
    return state.kind is StateKind.WITHDRAWN, len(state.code) != 3


def _names(state: State) -> Iterator[str]:
    yield state.code
    yield state.name
    if state.two_letter_code and state.kind is StateKind.COUNTRY:
        yield state.two_letter_code
