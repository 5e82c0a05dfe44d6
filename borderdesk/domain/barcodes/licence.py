"""Driving licences and identity cards of North America, as AAMVA's DL/ID card design standard has them (1 to 10)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from borderdesk.domain.dates import InvalidDateError, PartialDate

#: The compliance indicator and the separators before the file type are often lost or changed on their way.
_HEADER = re.compile(
    r"@?[^\n\r]{0,4}[\s\x1c-\x1f]{0,8}[^@]{0,4}?(?:ANSI ?|AAMVA)(?P<issuer>[0-9]{6})(?P<version>[0-9]{2})"
    r"(?P<rest>[0-9]{2}(?:[0-9]{2})?)(?P<subfiles>(?:[A-Z]{2}[0-9]{8})+)"
)
_SEPARATOR = re.compile(r"[\r\n\x1e\x1d\x1c]+")
_ELEMENT = re.compile(r"(?P<code>[DZP][A-Z][A-Z])(?P<value>.*)", re.DOTALL)
_CARD_TYPES = ("DL", "ID", "EN")
_SUBFILE = re.compile(r"(?:DL|ID|EN|Z[A-Z])(?=[DZP][A-Z][A-Z])")
_WITH_JURISDICTION_VERSION = 2
_EMPTY = frozenset({"", "NONE", "UNAVL"})
_YEARS = range(1850, 2150)
_SEXES = {"1": "M", "2": "F", "M": "M", "F": "F"}
_PROVINCES = frozenset(["AB", "BC", "MB", "NB", "NF", "NL", "NS", "NT", "NU", "ON", "PE", "PQ", "QC", "SK", "YT"])
_CODES_OF_COUNTRIES = {"USA": "USA", "US": "USA", "CAN": "CAN", "CA": "CAN", "MEX": "MEX"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DrivingLicence:
    """A driving licence, or an identity card of the same form. Names of elements not named here are AAMVA's codes.

    `card_type` is DL, ID or EN (enhanced); `issuer` the number that AAMVA gave the issuing jurisdiction, `country`
    the code of three letters. `sex` is M, F or X. `elements` holds every element that was printed, by its code.
    """

    card_type: str
    issuer: str
    version: int
    jurisdiction: str
    country: str
    document_number: str
    family_name: str
    first_name: str
    middle_names: str
    name_may_be_truncated: bool
    date_of_birth: PartialDate | None
    date_of_expiry: PartialDate | None
    date_of_issue: PartialDate | None
    sex: str
    street: str = ""
    city: str = ""
    postal_code: str = ""
    elements: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    @property
    def is_for_driving(self) -> bool:
        """Tell a licence, plain or enhanced, from an identity card."""
        return self.card_type != "ID"

    @property
    def given_names(self) -> str:
        """All given names in one line, as a secondary identifier has them."""
        return f"{self.first_name} {self.middle_names}".strip()


def parse_licence(text: str) -> DrivingLicence | None:
    """Return the licence that a text is, or None for any other text and for one without number or date of birth."""
    header = _HEADER.match(text)
    if header is None:
        return None
    version = int(header["version"])
    if (len(header["rest"]) == 4) != (version >= _WITH_JURISDICTION_VERSION):
        return None
    elements = dict(_elements(text[header.end() :]))
    number = elements.get("DAQ", "")
    date_of_birth = _date(elements.get("DBB", ""))
    if not number or date_of_birth is None:
        return None
    family_name, first_name, middle_names = _names(elements)
    jurisdiction = elements.get("DAJ") or elements.get("DAO", "")
    return DrivingLicence(
        card_type=next((kind for kind in _CARD_TYPES if header["subfiles"].startswith(kind)), "DL"),
        issuer=header["issuer"],
        version=version,
        jurisdiction=jurisdiction,
        country=_country(elements.get("DCG", ""), jurisdiction),
        document_number=number,
        family_name=family_name,
        first_name=first_name,
        middle_names=middle_names,
        name_may_be_truncated=any(elements.get(code) != "N" for code in ("DDE", "DDF", "DDG")),
        date_of_birth=date_of_birth,
        date_of_expiry=_date(elements.get("DBA", "")),
        date_of_issue=_date(elements.get("DBD", "")),
        sex=_SEXES.get(elements.get("DBC", ""), "X"),
        street=elements.get("DAG") or elements.get("DAL", ""),
        city=elements.get("DAI") or elements.get("DAN", ""),
        postal_code=elements.get("DAK") or elements.get("DAP", ""),
        elements=MappingProxyType(elements),
    )


def _elements(body: str) -> Iterator[tuple[str, str]]:
    """Yield the elements by their codes; offsets and lengths in the header are too often wrong to be followed."""
    for line in _SEPARATOR.split(body):
        named = _ELEMENT.fullmatch(_SUBFILE.sub("", line, count=1) if _SUBFILE.match(line) else line)
        if named is not None and named["value"].strip() not in _EMPTY:
            yield named["code"], named["value"].strip()


def _names(elements: Mapping[str, str]) -> tuple[str, str, str]:
    """Return family name, first name and middle names, from elements of their own or from version 1's whole name."""
    family_name = elements.get("DCS") or elements.get("DAB", "")
    first, middle = elements.get("DCT") or elements.get("DAC", ""), elements.get("DAD", "")
    whole = elements.get("DAA", "")
    if not family_name and "," in whole:
        family_name, first, middle, *_ = (*whole.split(","), "", "")
    elif not family_name:
        # Without commas the order is given names first, and the last word is all that is sure of the family name.
        first, _, family_name = whole.rpartition(" ")
    return _name(family_name), _name(first), _name(middle)


def _name(text: str) -> str:
    return " ".join(text.replace(",", " ").split())


def _date(text: str) -> PartialDate | None:
    """Return a date as MMDDCCYY or CCYYMMDD, by issuer; no eight digits of our centuries are both."""
    digits = text.replace("/", "").replace("-", "")[:8]
    if not re.fullmatch("[0-9]{8}", digits):
        return None
    for year, month, day in ((digits[4:], digits[:2], digits[2:4]), (digits[:4], digits[4:6], digits[6:])):
        try:
            found = PartialDate.of(date(int(year), int(month), int(day)))
        except (ValueError, InvalidDateError):
            continue
        if int(year) in _YEARS:
            return found
    return None


def _country(stated: str, jurisdiction: str) -> str:
    if stated.upper() in _CODES_OF_COUNTRIES:
        return _CODES_OF_COUNTRIES[stated.upper()]
    return "CAN" if jurisdiction in _PROVINCES else "USA"
