"""Reads the Consolidated List of the United Nations Security Council (XML)."""

from pathlib import Path
from xml.etree.ElementTree import Element

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Category, Instruction, ListedName, NameQuality, WatchlistEntry
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.un_births import births_of
from borderdesk.lists.un_documents import documents_of
from borderdesk.lists.un_names import names_in_alias
from borderdesk.lists.xml_list import day_of, read_xml_list, text_of, texts_of

_NAME_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_SEXES = {"male": "M", "female": "F"}


def read_un_consolidated(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list: individuals become entries, entities are skipped."""
    return read_xml_list(
        path,
        size,
        list_format=ListFormat.UN_CONSOLIDATED,
        root="CONSOLIDATED_LIST",
        record_tags=frozenset({"INDIVIDUAL", "ENTITY"}),
        to_record=lambda element: _record(element, state_code),
        authority="United Nations Security Council",
        date_attribute="dateGenerated",
    )


def _record(element: Element, state_code: StateCode) -> ListRecord:
    reference = text_of(element, "REFERENCE_NUMBER") or text_of(element, "DATAID")
    if element.tag == "ENTITY":
        return SkippedRecord(reference=reference)
    try:
        return WatchlistEntry(
            reference=reference,
            category=Category.UN_SANCTIONS,
            # Most of the list's regimes carry a travel ban, some do not: that is for secondary inspection to settle.
            instruction=Instruction.REFER_TO_SECONDARY,
            names=_names(element),
            births=births_of(element),
            sexes=frozenset(filter(None, [_SEXES.get(text_of(element, "GENDER").lower())])),
            nationalities=frozenset(filter(None, map(state_code, texts_of(element, "NATIONALITY/VALUE")))),
            documents=documents_of(element, state_code),
            listed_on=day_of(text_of(element, "LISTED_ON")),
            remarks=_remarks(element),
            source="United Nations Security Council",
            programme=text_of(element, "UN_LIST_TYPE"),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _names(element: Element) -> tuple[ListedName, ...]:
    main = " ".join(filter(None, (text_of(element, part) for part in _NAME_PARTS)))
    found = [(main, NameQuality.MAIN)]
    found += [(text, NameQuality.GOOD) for text in texts_of(element, "NAME_ORIGINAL_SCRIPT")]
    for alias in element.iterfind("INDIVIDUAL_ALIAS"):
        quality = NameQuality.WEAK if text_of(alias, "QUALITY").lower() == "low" else NameQuality.GOOD
        found += [(text, quality) for text in names_in_alias(text_of(alias, "ALIAS_NAME"))]
    best: dict[str, NameQuality] = {}
    for text, quality in found:
        if text:
            best.setdefault(text, quality)
    return tuple(ListedName(text=text, quality=quality) for text, quality in best.items())


def _remarks(element: Element) -> str:
    places = [
        ", ".join(filter(None, (" ".join((part.text or "").split()) for part in place)))
        for place in element.iterfind("INDIVIDUAL_PLACE_OF_BIRTH")
    ]
    lines = [
        *texts_of(element, "TITLE/VALUE"),
        *texts_of(element, "DESIGNATION/VALUE"),
        *filter(None, places),
        text_of(element, "COMMENTS1"),
    ]
    return "\n".join(filter(None, lines))
