"""Which column of somebody else's table holds what: guessed from the names, shown, and saved with the list."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Category, Instruction

COLUMNS = (
    "reference",
    "category",
    "instruction",
    "primary_identifier",
    "secondary_identifier",
    "name",
    "aliases",
    "weak_aliases",
    "date_of_birth",
    "sex",
    "nationality",
    "document_number",
    "issuing_state",
    "document_type",
    "direction",
    "caution",
    "source",
    "programme",
    "legal_basis",
    "contact",
    "listed_on",
    "valid_from",
    "expires_on",
    "review_on",
    "handling",
    "marking",
    "instructions",
    "remarks",
)
"""What an entry may hold, by the names that our own table gives its columns."""

REQUIRED = ("reference", "category", "instruction")
_DEFAULTS = {"category": Category.INTEREST.value, "instruction": Instruction.REFER_TO_SECONDARY.value}

# Names that others give their columns, without spaces, capitals and marks; the earlier one wins.
_KNOWN_AS = {
    "reference": ("id", "ref", "referenceno", "referencenumber", "recordid", "entryid", "caseno", "casenumber", "no"),
    "category": ("type", "listtype", "alerttype", "entrytype"),
    "instruction": ("action", "actioncode", "actiontotake", "measure"),
    "primary_identifier": ("surname", "lastname", "familyname", "surnames", "nom", "apellidos", "jinalaukoo"),
    "secondary_identifier": (
        "givennames", "givenname", "firstname", "firstnames", "forename", "forenames", "othernames", "prenom",
        "nombres",
    ),
    "name": ("fullname", "names", "wholename", "personname", "jina", "holder", "holdername"),
    "aliases": ("alias", "aka", "alsoknownas", "othernamesused", "alternatenames"),
    "weak_aliases": ("weakalias", "nicknames", "nickname"),
    "date_of_birth": ("dob", "birthdate", "dateofbirth", "dateofbirthdob", "born", "birthday", "yearofbirth", "yob",
                      "datenaissance", "datedenaissance", "tareheyakuzaliwa"),
    "sex": ("gender", "sexe", "jinsia"),
    "nationality": ("nationalities", "citizenship", "citizen", "nationalite", "uraia", "countryofnationality"),
    "document_number": ("passport", "passportno", "passportnumber", "documentno", "docno", "docnumber", "document",
                        "traveldocument", "traveldocumentnumber", "idnumber", "idno", "nationalid", "pptno"),
    "issuing_state": ("issuer", "issuingcountry", "countryofissue", "issuedby", "issuingauthority", "issuecountry"),
    "document_type": ("doctype", "documentkind"),
    "direction": ("movement", "entryexit"),
    "caution": ("warning", "warnings", "caveat", "caveats"),
    "source": ("agency", "authority", "sourceagency", "requestingagency", "origin"),
    "programme": ("program", "regime", "list"),
    "legal_basis": ("legalbasis", "courtorder", "warrant", "statute"),
    "contact": ("contactperson", "phone", "telephone", "contactphone", "casecontact"),
    "listed_on": ("datelisted", "listedon", "dateadded", "reporteddate", "datereported"),
    "valid_from": ("validfrom", "from", "startdate", "effectivedate"),
    "expires_on": ("expiry", "expirydate", "expires", "validuntil", "validto", "enddate"),
    "review_on": ("reviewdate", "review", "reviewby"),
    "handling": ("visibility",),
    "marking": ("tlp", "classification"),
    "instructions": ("officerinstructions", "whattodo"),
    "remarks": ("remark", "comments", "comment", "notes", "note", "description", "details", "reason"),
}  # fmt: skip


class DateOrder(StrEnum):
    """Which part comes first in a date such as 08/12/1974."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """How a table is read: `columns` names the table's column for each of ours, `constants` what all rows hold.

    A table without references gets them made from its rows' content: a row that changes is then another entry.
    """

    columns: Mapping[str, str]
    constants: Mapping[str, str] = field(default_factory=dict)
    date_order: DateOrder = DateOrder.DAY_FIRST

    def __post_init__(self) -> None:
        unknown = [ours for ours in (*self.columns, *self.constants) if ours not in COLUMNS]
        if unknown:
            raise InvalidValueError("the mapping names a column that no entry has")
        if not {"primary_identifier", "secondary_identifier", "name", "document_number"} & set(self.columns):
            raise InvalidValueError("the table has no column with a name or a document number")

    @classmethod
    def beginning(cls, theirs: str, ours: str) -> "ColumnMapping":
        """Return a mapping in which one column of a table is read, and the rest is still to be said.

        Raises:
            InvalidValueError: The column is to hold neither a name nor a document number.
        """
        return cls(columns={ours: theirs} if ours else {}, constants=_DEFAULTS)

    def fits(self, header: Sequence[str]) -> bool:
        """Tell whether a table has every column that the mapping reads."""
        return set(self.columns.values()) <= set(header)

    def ignored(self, header: Sequence[str]) -> tuple[str, ...]:
        """Return the columns of a table that are not read."""
        return tuple(name for name in header if name not in self.columns.values())

    def reading(self, theirs: str, ours: str) -> "ColumnMapping":
        """Return the mapping with one of the table's columns read as something else, or, where that is empty, not read.

        Raises:
            InvalidValueError: Neither a name nor a document number would be read.
        """
        columns = {name: column for name, column in self.columns.items() if column != theirs and name != ours}
        columns |= {ours: theirs} if ours else {}
        constants = {name: value for name, value in {**_DEFAULTS, **self.constants}.items() if name not in columns}
        return replace(self, columns=columns, constants=constants)

    def with_dates(self, order: DateOrder) -> "ColumnMapping":
        """Return the mapping with dates read in an order."""
        return replace(self, date_order=order)

    def to_json(self) -> dict[str, Any]:
        """Return the mapping as an object for a file."""
        return {
            "columns": dict(self.columns),
            "constants": dict(self.constants),
            "date_order": self.date_order.value,
        }

    @classmethod
    def from_json(cls, text: str) -> "ColumnMapping":
        """Read what `to_json` gave.

        Raises:
            InvalidValueError: The text is no such object.
        """
        try:
            found = json.loads(text)
            columns, constants = found["columns"], found.get("constants", {})
            texts = [*columns, *columns.values(), *constants, *constants.values()]
            order = DateOrder(found.get("date_order", DateOrder.DAY_FIRST))
        except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
            raise InvalidValueError("the mapping is no object with columns, constants and date_order") from None
        if not all(isinstance(value, str) for value in texts):
            raise InvalidValueError("the mapping holds something that is no text")
        return cls(columns=columns, constants=constants, date_order=order)


def is_own_header(header: Sequence[str]) -> bool:
    """Tell whether a table has the columns that every table of ours has."""
    return all(name in header for name in REQUIRED)


def guess_mapping(header: Sequence[str]) -> ColumnMapping:
    """Return how a table with these columns is most likely to be read.

    Raises:
        InvalidValueError: None of them is known to hold a name or a document number.
    """
    plain = {_plain(name): name for name in reversed(header)}
    columns: dict[str, str] = {}
    for ours in COLUMNS:
        names = (_plain(ours), *_KNOWN_AS.get(ours, ()))
        found = next((plain[name] for name in names if name in plain and plain[name] not in columns.values()), None)
        if found is not None:
            columns[ours] = found
    constants = {ours: value for ours, value in _DEFAULTS.items() if ours not in columns}
    return ColumnMapping(columns=columns, constants=constants)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())
