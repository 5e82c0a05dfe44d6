"""What an officer typed about a traveller, and who that is as far as it goes."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from borderdesk.domain.dates import InvalidDateError, PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.places import State
from borderdesk.domain.traveller import Sex, Traveller, traveller_from_mrz
from borderdesk.ui.inspection.typed_day import typed_day

SHORTEST_NUMBER = 5
SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedEntry:
    """The texts of the form, by the names of the elements."""

    document_number: str = ""
    issuing_state: str = ""
    primary_identifier: str = ""
    secondary_identifier: str = ""
    date_of_birth: str = ""
    sex: str = ""
    nationality: str = ""
    date_of_expiry: str = ""
    document_code: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed yet."""
        return not any(getattr(self, field.name).strip() for field in fields(self) if field.name != "document_code")


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What the texts mean: the traveller once there is enough to screen, and the elements that make no sense."""

    traveller: Traveller | None
    wrong: frozenset[str]
    issuing_state: str | None
    nationality: str | None
    date_of_birth: PartialDate | None
    date_of_expiry: PartialDate | None


def entry_of(traveller: Traveller) -> TypedEntry:
    """Return the texts that stand for a traveller, for correcting one who was read."""
    document = traveller.document
    return TypedEntry(
        document_number=document.document_number if document else "",
        issuing_state=document.issuing_state if document else "",
        primary_identifier=traveller.primary_identifier,
        secondary_identifier=traveller.secondary_identifier,
        date_of_birth=_day_text(traveller.date_of_birth),
        sex=traveller.sex.value,
        nationality=traveller.nationality,
        date_of_expiry=_day_text(document.date_of_expiry if document else None),
        document_code=document.document_code if document else "",
    )


def traveller_of_lines(mrz: Mrz) -> Traveller:
    """Return the traveller whom typed code lines name; every element that is there was typed."""
    traveller = traveller_from_mrz(mrz)
    texts = entry_of(traveller)
    typed = {f.name for f in fields(texts) if getattr(texts, f.name)}
    typed |= {"optional_data"} if mrz.elements.optional_data else set()
    return replace(traveller, typed=frozenset(typed))


def understand(
    entry: TypedEntry,
    *,
    today: date,
    states: Sequence[State],
    months: Sequence[str] = (),
    before: Traveller | None = None,
) -> Understood:
    """Return what the texts mean; `before` is the traveller as read, whom they correct."""
    wrong: set[str] = set()
    days: dict[str, PartialDate | None] = {}
    for name, is_birth in (("date_of_birth", True), ("date_of_expiry", False)):
        text: str = getattr(entry, name)
        days[name] = None
        if text.strip():
            try:
                days[name] = typed_day(text, today=today, is_birth=is_birth, months=months)
            except InvalidDateError:
                wrong.add(name)
    number = "".join(c for c in entry.document_number.upper() if c not in " -./")
    if number and not (number.isascii() and number.replace("<", "").isalnum()):
        wrong.add("document_number")
        number = ""
    issuer, nationality = state_code(entry.issuing_state, states), state_code(entry.nationality, states)
    wrong |= {"issuing_state"} if issuer is None else set()
    wrong |= {"nationality"} if nationality is None else set()
    surname = _name(entry.primary_identifier)
    traveller = None
    if len(number) >= SHORTEST_NUMBER or len(surname) >= SHORTEST_NAME:
        document = before.document if before else None
        traveller = Traveller(
            primary_identifier=surname,
            secondary_identifier=_name(entry.secondary_identifier),
            date_of_birth=days["date_of_birth"],
            sex=Sex(entry.sex) if entry.sex else Sex.UNSPECIFIED,
            nationality=nationality or issuer or "",
            document=TravelDocument(
                document_code=entry.document_code or (document.document_code if document else ""),
                issuing_state=issuer or "",
                document_number=number,
                date_of_expiry=days["date_of_expiry"],
                optional_data=document.optional_data if document else "",
            )
            if number
            else None,
            name_may_be_truncated=before.name_may_be_truncated if before else False,
            typed=_typed(entry, before) - wrong,
        )
    return Understood(
        traveller=traveller,
        wrong=frozenset(wrong),
        issuing_state=issuer,
        nationality=nationality,
        date_of_birth=days["date_of_birth"],
        date_of_expiry=days["date_of_expiry"],
    )


def state_code(text: str, states: Sequence[State]) -> str | None:
    """Return the code of the state that a text names by code or by the beginning of its name, None for no state."""
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    for state in states:
        if wanted in (state.code.casefold(), state.two_letter_code.casefold()):
            return state.code
    names = ((name, state.code) for state in states for name in (state.name, *state.also_named))
    return next((code for name, code in names if name.casefold().startswith(wanted)), None)


def _typed(entry: TypedEntry, before: Traveller | None) -> frozenset[str]:
    """Return the elements that the officer typed: all that are filled in, or those that differ from the reading."""
    read = entry_of(before) if before else TypedEntry()
    earlier = before.typed if before else frozenset()
    changed = {f.name for f in fields(entry) if getattr(entry, f.name).strip() != getattr(read, f.name)}
    # A kind that the form does not offer shows as none, which is no answer.
    return earlier | (changed if entry.document_code else changed - {"document_code"})


def _name(text: str) -> str:
    return " ".join(text.upper().split())


def _day_text(day: PartialDate | None) -> str:
    if day is None or day.year is None:
        return ""
    return f"{day.day or 0:02}.{day.month or 0:02}.{day.year:04}"
