"""Reads the UK Sanctions List (XML)."""

from collections.abc import Iterator
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
from borderdesk.lists.births import birth_or_year_in
from borderdesk.lists.document_words import number_in, state_before_number
from borderdesk.lists.names import name_of_parts, names_once
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.xml_list import day_first, read_xml_list, text_of, texts_of

_PERSON = "IndividualDetails/Individual"
_GIVEN_NAMES = ("Name1", "Name2", "Name3", "Name4", "Name5")
_SEXES = {"male": "M", "female": "F"}
_TRAVEL_BAN = "travel ban"


def read_uk_sanctions(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list: individuals become entries, entities and ships are skipped."""
    return read_xml_list(
        path,
        size,
        list_format=ListFormat.UK_SANCTIONS,
        root="Designations",
        record_tags=frozenset({"Designation"}),
        to_record=lambda element: _record(element, state_code),
        authority="Foreign, Commonwealth and Development Office, United Kingdom",
        date_of=("DateGenerated", lambda element: day_first((element.text or "").strip())),
    )


def _record(element: Element, state_code: StateCode) -> ListRecord:
    reference = text_of(element, "UniqueID") or text_of(element, "OFSIGroupID")
    kind = text_of(element, "IndividualEntityShip").lower()
    if kind and kind != "individual" and element.find("IndividualDetails") is None:
        return SkippedRecord(reference=reference)
    measures = text_of(element, "SanctionsImposed")
    is_banned = _TRAVEL_BAN in measures.lower()
    try:
        return WatchlistEntry(
            reference=reference,
            category=Category.TRAVEL_BAN if is_banned else Category.SANCTIONS,
            instruction=Instruction.REFER_TO_SECONDARY,
            names=names_once(_names(element)),
            births=tuple(dict.fromkeys(_births(element))),
            sexes=frozenset(filter(None, map(_sex, texts_of(element, f"{_PERSON}/Genders/Gender")))),
            nationalities=frozenset(
                filter(None, map(state_code, texts_of(element, f"{_PERSON}/Nationalities/Nationality")))
            ),
            documents=tuple(dict.fromkeys(_documents(element, state_code))),
            listed_on=day_first(text_of(element, "DateDesignated")),
            source=text_of(element, "DesignationSource"),
            programme=text_of(element, "RegimeName"),
            remarks=_remarks(element, measures),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _names(element: Element) -> Iterator[ListedName]:
    for name in element.iterfind("Names/Name"):
        # The list writes the kinds of names in several mixtures of capitals.
        kind, strength = text_of(name, "NameType").lower(), text_of(name, "AliasStrength").lower()
        given = " ".join(filter(None, (text_of(name, part) for part in _GIVEN_NAMES)))
        quality = NameQuality.MAIN if kind == "primary name" else NameQuality.GOOD
        quality = NameQuality.WEAK if strength.startswith("low") else quality
        if found := name_of_parts(given, text_of(name, "Name6"), quality):
            yield found
    for text in texts_of(element, "NonLatinNames/NonLatinName/NameNonLatinScript"):
        yield ListedName(text=text, quality=NameQuality.GOOD)


def _births(element: Element) -> Iterator[ListedBirth]:
    for text in texts_of(element, f"{_PERSON}/DOBs/DOB"):
        if born := birth_or_year_in(text):
            yield born


def _sex(text: str) -> str:
    return _SEXES.get(text.lower(), "")


def _documents(element: Element, state_code: StateCode) -> Iterator[ListedDocument]:
    kinds = (
        ("PassportDetails/Passport", "Passport"),
        ("NationalIdentifierDetails/NationalIdentifier", "NationalIdentifier"),
    )
    for path, prefix in kinds:
        for paper in element.iterfind(f"{_PERSON}/{path}"):
            text, words = text_of(paper, f"{prefix}Number"), text_of(paper, f"{prefix}AdditionalInformation")
            if number := number_in(text):
                state = state_before_number(words, state_code) or state_before_number(text, state_code)
                kind = "passport" if prefix == "Passport" else "national identifier"
                yield ListedDocument(document_number=number, issuing_state=state, description=kind)


def _remarks(element: Element, measures: str) -> str:
    places = (
        ", ".join(filter(None, (text_of(place, "TownOfBirth"), text_of(place, "CountryOfBirth"))))
        for place in element.iterfind(f"{_PERSON}/BirthDetails/Location")
    )
    reference = text_of(element, "UNReferenceNumber")
    lines = [
        *texts_of(element, "Titles/Title"),
        *texts_of(element, f"{_PERSON}/Positions/Position"),
        *(f"born in {place}" for place in places if place),
        measures.replace("|", ", "),
        f"UN reference {reference}" if reference else "",
        text_of(element, "OtherInformation"),
        text_of(element, "UKStatementofReasons"),
    ]
    return "\n".join(filter(None, lines))
