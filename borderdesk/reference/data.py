"""Hands out states, posts and purposes as domain values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from borderdesk.domain.places import Post, PostKind, State, StateKind
from borderdesk.domain.visits import Purpose
from borderdesk.reference.files import ReferenceDataError, read_rows

Value = TypeVar("Value", State, Post, Purpose)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceData:
    """Everything that was read, by code and in the order of the files."""

    states: Mapping[str, State]
    posts: Mapping[str, Post]
    purposes: Mapping[str, Purpose]
    spoken: Mapping[tuple[str, str], Mapping[str, str]]

    def states_in(self, language: str) -> tuple[State, ...]:
        """Return the states with their names in a language by its code; one without a name there keeps the English."""
        return tuple(
            replace(state, name=name, also_named=(state.name,))
            if (name := self._spoken("state", state.code, language)) and name != state.name
            else state
            for state in self.states.values()
        )

    def purposes_in(self, language: str) -> tuple[Purpose, ...]:
        """Return the purposes in the words of a language by its code, the English ones where it has none."""
        return tuple(
            replace(purpose, name=self._spoken("purpose", purpose.code, language) or purpose.name)
            for purpose in self.purposes.values()
        )

    def _spoken(self, kind: str, code: str, language: str) -> str:
        return self.spoken.get((kind, code), {}).get(language, "")

    def state_name(self, code: str) -> str:
        """Return the name that a code stands for, or the code itself where nobody has defined it."""
        state = self.states.get(code)
        return code if state is None else state.name


def load_reference(directory: Path) -> ReferenceData:
    """Read the folder of reference data, usually `resources_directory() / "reference"`.

    Raises:
        ReferenceDataError: A file is missing, was changed or holds what it must not.
    """
    return ReferenceData(
        states=_by_code(directory, "states.csv", _state),
        posts=_by_code(directory, "posts.csv", _post),
        purposes=_by_code(directory, "purposes.csv", _purpose),
        spoken=_spoken_names(directory),
    )


def _spoken_names(directory: Path) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Return names by kind and code, and then by the language that heads their column."""
    rows = read_rows(directory, "spoken_names.csv")
    try:
        return MappingProxyType({(row.pop("kind"), row.pop("code")): MappingProxyType(row) for row in rows})
    except KeyError as error:
        raise ReferenceDataError("reference file spoken_names.csv holds a row that is not understood") from error


def _by_code(directory: Path, name: str, value_of: Callable[[dict[str, str]], Value]) -> Mapping[str, Value]:
    try:
        values = [value_of(row) for row in read_rows(directory, name)]
    except (KeyError, ValueError) as error:
        raise ReferenceDataError(f"reference file {name} holds a row that is not understood") from error
    by_code = {value.code: value for value in values}
    if len(by_code) != len(values):
        raise ReferenceDataError(f"reference file {name} uses a code twice")
    return MappingProxyType(by_code)


def _state(row: dict[str, str]) -> State:
    return State(
        code=row["code"], two_letter_code=row["two_letter_code"], name=row["name"], kind=StateKind(row["kind"])
    )


def _post(row: dict[str, str]) -> Post:
    return Post(
        code=row["code"],
        name=row["name"],
        kind=PostKind(row["kind"]),
        county=row["county"],
        neighbours=tuple(row["neighbours"].split()),
        twin=row["twin"],
        is_one_stop=_is_yes(row["one_stop"]),
        is_open=_is_yes(row["open"]),
    )


def _purpose(row: dict[str, str]) -> Purpose:
    return Purpose(code=row["code"], name=row["name"])


def _is_yes(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError("neither yes nor no")
    return text == "yes"
