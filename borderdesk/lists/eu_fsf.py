"""Reads the consolidated financial sanctions list of the European Union (FSF, XML)."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import (
    Category,
    Instruction,
    ListedBirth,
    ListedDocument,
    ListedName,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.lists.births import birth_on, birth_or_year_in
from borderdesk.lists.document_words import number_in
from borderdesk.lists.names import name_of_parts, names_once
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.xml_list import day_of, read_xml_list

_SEXES = {"M": "M", "F": "F"}
_NO_COUNTRY = ("", "00", "UNKNOWN")
_STATES_OF_DOCUMENT = {
    "reportedLost": "reported lost",
    "knownFalse": "known to be false",
    "knownExpired": "expired",
    "revokedByIssuer": "revoked by its issuer",
    "diplomatic": "diplomatic",
}


def read_eu_fsf(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list: persons become entries, enterprises are skipped."""
    return read_xml_list(
        path,
        size,
        list_format=ListFormat.EU_FSF,
        root="export",
        record_tags=frozenset({"sanctionEntity"}),
        to_record=lambda element: _record(element, state_code),
        authority="European Union",
        date_attribute="generationDate",
    )


def _record(element: Element, state_code: StateCode) -> ListRecord:
    reference = element.get("euReferenceNumber", "").strip() or f"EU-{element.get('logicalId', '').strip()}".rstrip("-")
    subject = element.find("subjectType")
    if subject is not None and "E" in (subject.get("classificationCode"), subject.get("code", "")[:1].upper()):
        return SkippedRecord(reference=reference)
    regulations = element.findall("regulation")
    try:
        return WatchlistEntry(
            reference=reference,
            category=Category.SANCTIONS,
            instruction=Instruction.REFER_TO_SECONDARY,
            names=names_once(_names(element)),
            births=tuple(dict.fromkeys(_births(element))),
            sexes=frozenset(
                filter(None, (_SEXES.get(name.get("gender", "")) for name in element.iterfind("nameAlias")))
            ),
            nationalities=frozenset(
                filter(None, (_state(found, state_code) for found in element.iterfind("citizenship")))
            ),
            documents=tuple(dict.fromkeys(_documents(element, state_code))),
            listed_on=day_of(element.get("designationDate", "")),
            source="European Union",
            programme=_each_once(regulation.get("programme", "") for regulation in regulations),
            legal_basis=_each_once(regulation.get("numberTitle", "") for regulation in regulations),
            remarks=_remarks(element),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _names(element: Element) -> Iterator[ListedName]:
    quality = NameQuality.MAIN
    for name in element.iterfind("nameAlias"):
        strong = name.get("strong", "true").lower() != "false"
        given = f"{name.get('firstName', '')} {name.get('middleName', '')}"
        family, whole = name.get("lastName", ""), " ".join(name.get("wholeName", "").split())
        parts = name_of_parts(given, family, quality if strong else NameQuality.WEAK)
        if whole and (parts is None or parts.text != whole):
            yield ListedName(text=whole, quality=quality if strong else NameQuality.WEAK)
        if parts is not None:
            yield parts
        quality = NameQuality.GOOD if strong and (whole or parts) else quality


def _births(element: Element) -> Iterator[ListedBirth]:
    for birth in element.iterfind("birthdate"):
        if birth.get("calendarType", "GREGORIAN").upper() not in ("", "GREGORIAN"):
            continue
        about = birth.get("circa", "").lower() == "true"
        year, month, day = (_number(birth.get(part, "")) for part in ("year", "monthOfYear", "dayOfMonth"))
        first, last = _number(birth.get("yearRangeFrom", "")), _number(birth.get("yearRangeTo", ""))
        if year:
            born = birth_on(year, month, day, about=about) or birth_on(year, about=about)
        elif first:
            born = birth_on(first, to_year=last, about=about)
        else:
            born = birth_or_year_in(birth.get("birthdate", ""))
        if born is not None:
            yield born


def _documents(element: Element, state_code: StateCode) -> Iterator[ListedDocument]:
    for paper in element.iterfind("identification"):
        number = number_in(paper.get("latinNumber", "")) or number_in(paper.get("number", ""))
        if number:
            kind = paper.get("identificationTypeDescription", "") or paper.get("identificationTypeCode", "")
            states = [words for name, words in _STATES_OF_DOCUMENT.items() if paper.get(name, "").lower() == "true"]
            yield ListedDocument(
                document_number=number,
                issuing_state=_state(paper, state_code),
                description=", ".join(filter(None, [kind, *states])),
            )


def _state(element: Element, state_code: StateCode) -> str:
    for name in ("countryIso2Code", "countryDescription"):
        text = element.get(name, "").strip()
        if text.upper() not in _NO_COUNTRY and (code := state_code(text)):
            return code
    return ""


def _each_once(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(filter(None, texts)))


def _remarks(element: Element) -> str:
    lines = [
        *(name.get(part, "") for name in element.iterfind("nameAlias") for part in ("title", "function")),
        *(
            "born "
            + ", ".join(
                filter(None, (birth.get(part, "") for part in ("city", "place", "region", "countryDescription")))
            )
            for birth in element.iterfind("birthdate")
        ),
        *(
            f"date of birth in the {kind.lower()} calendar: {birth.get('year', '')}"
            for birth in element.iterfind("birthdate")
            if (kind := birth.get("calendarType", "")).upper() not in ("", "GREGORIAN")
        ),
        f"UN reference {element.get('unitedNationId')}" if element.get("unitedNationId") else "",
        *(" ".join((remark.text or "").split()) for remark in element.iterfind("remark")),
    ]
    return "\n".join(dict.fromkeys(line for line in lines if line.strip() and line != "born "))


def _number(text: str) -> int | None:
    return int(text) or None if text.isascii() and text.isdigit() and len(text) <= 4 else None
