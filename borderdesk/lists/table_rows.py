"""Turns one row of a table, its cells named as our own format names them, into a watchlist entry."""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    ListedBirth,
    ListedDirection,
    ListedDocument,
    ListedName,
    Marking,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.lists.births import birth_in
from borderdesk.lists.names import sorted_name
from borderdesk.lists.reader import StateCode

_SEXES = {"M": "M", "MALE": "M", "F": "F", "FEMALE": "F", "X": "", "U": "", "UNKNOWN": ""}
_INSTRUCTIONS = {
    "detain": Instruction.ARREST_DETAIN,
    "arrest": Instruction.ARREST_DETAIN,
    "refer": Instruction.REFER_TO_SECONDARY,
    "seize": Instruction.SEIZE_DOCUMENT,
    "protect": Instruction.ASSIST_PROTECT,
    "help_protect": Instruction.ASSIST_PROTECT,
    "help_and_protect": Instruction.ASSIST_PROTECT,
    "seize_the_document": Instruction.SEIZE_DOCUMENT,
    "contact_unit": Instruction.CONTACT,
}
# These two say how a match is handled; what the officer does is to note it.
_HANDLED_QUIETLY = {"discreet": Handling.DISCREET, "blind": Handling.BLIND}

_Word = TypeVar("_Word", bound=StrEnum)


def entry_of(cells: Mapping[str, str], state_code: StateCode, *, month_first: bool = False) -> WatchlistEntry:
    """Return the entry of a row whose cells are named by their columns and hold no white space around them.

    Raises:
        InvalidValueError: A cell holds what its column does not allow; the text names the column.
    """
    get = cells.get
    instruction, handling = _instruction(get("instruction", ""))
    births = get("date_of_birth")
    states = get("nationality")
    return WatchlistEntry(
        reference=get("reference") or _made_reference(cells),
        category=_word(Category, "category", get("category", "")),
        instruction=instruction,
        names=_names(cells),
        births=tuple(_birth(text, month_first=month_first) for text in _several(births)) if births else (),
        sexes=_sexes(get("sex", "")),
        nationalities=frozenset(_state(text, "nationality", state_code) for text in _several(states))
        if states
        else frozenset(),
        documents=_documents(cells, state_code),
        listed_on=_day(cells, "listed_on", month_first=month_first),
        valid_from=_day(cells, "valid_from", month_first=month_first),
        expires_on=_day(cells, "expires_on", month_first=month_first),
        handling=_word(Handling, "handling", text) if (text := get("handling")) else handling,
        instructions=_several(get("instructions")),
        remarks=get("remarks", ""),
        direction=_word(ListedDirection, "direction", text) if (text := get("direction")) else ListedDirection.BOTH,
        caution=_several(get("caution")),
        source=get("source", ""),
        programme=get("programme", ""),
        legal_basis=get("legal_basis", ""),
        contact=get("contact", ""),
        review_on=_day(cells, "review_on", month_first=month_first),
        marking=_marking(text) if (text := get("marking")) else None,
    )


def _several(text: str | None) -> tuple[str, ...]:
    if not text:
        return ()
    if ";" not in text:
        return (text,)
    return tuple(part for part in map(str.strip, text.split(";")) if part)


@lru_cache(maxsize=1 << 8)
def _word(words: type[_Word], column: str, text: str) -> _Word:
    try:
        return words(re.sub(r"[\s-]+", "_", text.strip().lower()))
    except ValueError:
        raise InvalidValueError(f"{column} is none of {', '.join(words)}") from None


@lru_cache(maxsize=1 << 8)
def _instruction(text: str) -> tuple[Instruction, Handling | None]:
    plain = re.sub(r"[\s-]+", "_", text.strip().lower())
    if plain in _HANDLED_QUIETLY:
        return Instruction.NOTE_AND_ADMIT, _HANDLED_QUIETLY[plain]
    return _INSTRUCTIONS.get(plain) or _word(Instruction, "instruction", text), None


def _marking(text: str) -> Marking:
    try:
        return Marking(text.lower().removeprefix("tlp:").strip())
    except ValueError:
        raise InvalidValueError(f"marking is none of {', '.join(Marking)}") from None


def _names(cells: Mapping[str, str]) -> tuple[ListedName, ...]:
    get = cells.get
    family_name = get("primary_identifier", "")
    given_names = get("secondary_identifier", "")
    main = f"{family_name} {given_names}" if family_name and given_names else family_name or given_names
    names = [ListedName(text=main, quality=NameQuality.MAIN, family_name=family_name)] if main else []
    if whole := get("name"):
        # "SURNAME, Given" is how most lists write a whole name that they sort by.
        name = sorted_name(whole, NameQuality.GOOD if main else NameQuality.MAIN)
        names += [] if name is None else [name]
    names += [ListedName(text=text, quality=NameQuality.GOOD) for text in _several(get("aliases"))]
    names += [ListedName(text=text, quality=NameQuality.WEAK) for text in _several(get("weak_aliases"))]
    return tuple(names)


def _birth(text: str, *, month_first: bool) -> ListedBirth:
    born = birth_in(text, month_first=month_first)
    if born is None:
        raise InvalidValueError("date_of_birth is not a date, a year or two years")
    return born


@lru_cache(maxsize=1 << 8)
def _sexes(text: str) -> frozenset[str]:
    try:
        return frozenset(_SEXES[part.upper()] for part in _several(text)) - {""}
    except KeyError:
        raise InvalidValueError("sex is none of M, F, X") from None


def _state(text: str, column: str, state_code: StateCode) -> str:
    code = state_code(text)
    if not code:
        raise InvalidValueError(f"{column} is no country that we know")
    return code


def _documents(cells: Mapping[str, str], state_code: StateCode) -> tuple[ListedDocument, ...]:
    numbers = cells.get("document_number")
    if not numbers:
        return ()
    issuer = cells.get("issuing_state")
    state = _state(issuer, "issuing_state", state_code) if issuer else ""
    kind = cells.get("document_type", "")
    plain = (
        number if number.isascii() and number.isalnum() else re.sub(r"[^A-Za-z0-9]", "", number)
        for number in _several(numbers)
    )
    return tuple(
        ListedDocument(document_number=number.upper(), issuing_state=state, description=kind)
        for number in plain
        if number
    )


def _day(cells: Mapping[str, str], column: str, *, month_first: bool) -> date | None:
    text = cells.get(column)
    return _day_in(text, column, month_first) if text else None


@lru_cache(maxsize=1 << 12)
def _day_in(text: str, column: str, month_first: bool) -> date | None:
    born = birth_in(text, month_first=month_first)
    if born is None or born.to_year is not None or born.is_approximate or not born.date_of_birth.is_complete:
        raise InvalidValueError(f"{column} is not a day (YYYY-MM-DD)")
    return born.date_of_birth.to_date()


def _made_reference(cells: Mapping[str, str]) -> str:
    """Return a reference for a row that has none: the same row bears the same in the next version."""
    content = "\x1f".join(f"{name}={cells[name]}" for name in sorted(cells) if cells[name])
    return f"row-{hashlib.sha256(content.encode('utf-8', 'replace')).hexdigest()[:16]}"
