"""Turns one row of the desk's own list format into a watchlist entry."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    ListedBirth,
    ListedDocument,
    ListedName,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.lists.reader import StateCode

COLUMNS = (
    "reference",
    "category",
    "instruction",
    "primary_identifier",
    "secondary_identifier",
    "aliases",
    "weak_aliases",
    "date_of_birth",
    "sex",
    "nationality",
    "document_number",
    "issuing_state",
    "listed_on",
    "valid_from",
    "expires_on",
    "handling",
    "instructions",
    "remarks",
)
_SEXES = ("M", "F", "X")
_RANGE = re.compile(r"([0-9]{4})/([0-9]{4})")

_Word = TypeVar("_Word", bound=StrEnum)


def entry_of(cells: Mapping[str, str], state_code: StateCode) -> WatchlistEntry:
    """Return the entry of a row whose cells are named by their columns.

    Raises:
        InvalidValueError: A cell holds what its column does not allow; the text names the column.
    """
    handling = cells.get("handling", "")
    return WatchlistEntry(
        reference=cells["reference"],
        category=_word(Category, cells, "category"),
        instruction=_word(Instruction, cells, "instruction"),
        names=_names(cells),
        births=tuple(_birth(text) for text in _several(cells, "date_of_birth")),
        sexes=_sexes(cells),
        nationalities=frozenset(_state(text, "nationality", state_code) for text in _several(cells, "nationality")),
        documents=_documents(cells, state_code),
        listed_on=_day(cells, "listed_on"),
        valid_from=_day(cells, "valid_from"),
        expires_on=_day(cells, "expires_on"),
        handling=_word(Handling, cells, "handling") if handling else None,
        instructions=_several(cells, "instructions"),
        remarks=cells.get("remarks", ""),
    )


def _several(cells: Mapping[str, str], column: str) -> tuple[str, ...]:
    parts = (part.strip() for part in cells.get(column, "").split(";"))
    return tuple(part for part in parts if part)


def _word(words: type[_Word], cells: Mapping[str, str], column: str) -> _Word:
    try:
        return words(cells[column].lower())
    except ValueError:
        raise InvalidValueError(f"{column} is none of {', '.join(words)}") from None


def _names(cells: Mapping[str, str]) -> tuple[ListedName, ...]:
    family_name = cells.get("primary_identifier", "")
    main = f"{family_name} {cells.get('secondary_identifier', '')}".strip()
    names = [ListedName(text=main, quality=NameQuality.MAIN, family_name=family_name)] if main else []
    names += [ListedName(text=text, quality=NameQuality.GOOD) for text in _several(cells, "aliases")]
    names += [ListedName(text=text, quality=NameQuality.WEAK) for text in _several(cells, "weak_aliases")]
    return tuple(names)


def _birth(text: str) -> ListedBirth:
    about = text.startswith("~")
    text = text.removeprefix("~").strip()
    years = _RANGE.fullmatch(text)
    if years:
        first, last = map(int, years.groups())
        born = PartialDate(year=first, month=None, day=None)
        return ListedBirth(date_of_birth=born, to_year=last, is_approximate=about)
    if re.fullmatch(r"[0-9]{4}(-[0-9]{2})?", text):
        text += "-??" * (2 - text.count("-"))
    try:
        return ListedBirth(date_of_birth=PartialDate.parse_iso(text), is_approximate=about)
    except InvalidValueError:
        raise InvalidValueError("date_of_birth is not a date, a year or two years") from None


def _sexes(cells: Mapping[str, str]) -> frozenset[str]:
    sexes = frozenset(text.upper() for text in _several(cells, "sex"))
    if not sexes <= set(_SEXES):
        raise InvalidValueError("sex is none of M, F, X")
    return sexes - {"X"}


def _state(text: str, column: str, state_code: StateCode) -> str:
    code = state_code(text)
    if not code:
        raise InvalidValueError(f"{column} is no country that we know")
    return code


def _documents(cells: Mapping[str, str], state_code: StateCode) -> tuple[ListedDocument, ...]:
    issuer = cells.get("issuing_state", "")
    state = _state(issuer, "issuing_state", state_code) if issuer else ""
    numbers = (re.sub(r"[^A-Z0-9]", "", text.upper()) for text in _several(cells, "document_number"))
    return tuple(ListedDocument(document_number=number, issuing_state=state) for number in numbers if number)


def _day(cells: Mapping[str, str], column: str) -> date | None:
    text = cells.get(column, "")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidValueError(f"{column} is not a day (YYYY-MM-DD)") from None
