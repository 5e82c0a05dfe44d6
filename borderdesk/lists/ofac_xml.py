"""Reads OFAC's list of Specially Designated Nationals as sdn.xml (the standard form, not the advanced one)."""

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
from borderdesk.lists.document_words import number_in
from borderdesk.lists.names import name_of_parts, names_once
from borderdesk.lists.ofac_remarks import particulars_in
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.xml_list import month_first, read_xml_list, text_of, texts_of

_GENDER = "gender"
# Rows of the list of ids that are no documents.
_NO_DOCUMENT = ("gender", "additional sanctions information", "secondary sanctions risk", "website", "email address",
                "phone number", "digital currency address", "executive order", "effective date", "listing date",
                "organization", "target type", "nationality of registration", "transactions prohibited")  # fmt: skip


def read_ofac_xml(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list: individuals become entries, entities, vessels and aircraft are skipped."""
    return read_xml_list(
        path,
        size,
        list_format=ListFormat.OFAC_XML,
        root="sdnList",
        record_tags=frozenset({"sdnEntry"}),
        to_record=lambda element: _record(element, state_code),
        authority="Office of Foreign Assets Control, United States",
        # The published files do spell it so.
        date_of=("publshInformation", lambda element: month_first(text_of(element, "Publish_Date"))),
    )


def _record(element: Element, state_code: StateCode) -> ListRecord:
    reference = text_of(element, "uid")
    if text_of(element, "sdnType").lower() != "individual":
        return SkippedRecord(reference=reference)
    found = particulars_in(text_of(element, "remarks"), state_code)
    found.births.update(dict.fromkeys(_births(element)))
    found.documents.update(dict.fromkeys(_documents(element, state_code)))
    for path in ("nationalityList/nationality/country", "citizenshipList/citizenship/country"):
        found.nationalities |= set(filter(None, map(state_code, texts_of(element, path))))
    found.sexes |= set(_sexes(element))
    weak = (ListedName(text=alias, quality=NameQuality.WEAK) for alias in found.aliases)
    try:
        return WatchlistEntry(
            reference=reference,
            category=Category.SANCTIONS,
            instruction=Instruction.REFER_TO_SECONDARY,
            names=names_once([*_names(element), *weak]),
            births=tuple(found.births),
            sexes=frozenset(found.sexes),
            nationalities=frozenset(found.nationalities),
            documents=tuple(found.documents),
            source="Office of Foreign Assets Control",
            programme=", ".join(texts_of(element, "programList/program")),
            remarks="\n".join(filter(None, [text_of(element, "title"), *_places(element), *found.notes])),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _names(element: Element) -> Iterator[ListedName]:
    main = name_of_parts(text_of(element, "firstName"), text_of(element, "lastName"), NameQuality.MAIN)
    if main is not None:
        yield main
    for alias in element.iterfind("akaList/aka"):
        quality = NameQuality.WEAK if text_of(alias, "category").lower() == "weak" else NameQuality.GOOD
        name = name_of_parts(text_of(alias, "firstName"), text_of(alias, "lastName"), quality)
        if name is not None:
            yield name


def _births(element: Element) -> Iterator[ListedBirth]:
    for text in texts_of(element, "dateOfBirthList/dateOfBirthItem/dateOfBirth"):
        if born := birth_or_year_in(text):
            yield born


def _documents(element: Element, state_code: StateCode) -> Iterator[ListedDocument]:
    for paper in element.iterfind("idList/id"):
        kind = text_of(paper, "idType")
        if kind.lower().rstrip(" :-").startswith(_NO_DOCUMENT):
            continue
        if number := number_in(text_of(paper, "idNumber")):
            yield ListedDocument(
                document_number=number, issuing_state=state_code(text_of(paper, "idCountry")), description=kind
            )


def _sexes(element: Element) -> Iterator[str]:
    """Yield the sexes, which stand among the ids in most versions of the list."""
    for paper in element.iterfind("idList/id"):
        word = text_of(paper, "idNumber")[:1].upper()
        if text_of(paper, "idType").lower() == _GENDER and word in ("M", "F"):
            yield word


def _places(element: Element) -> list[str]:
    return [f"born in {place}" for place in texts_of(element, "placeOfBirthList/placeOfBirthItem/placeOfBirth")]
