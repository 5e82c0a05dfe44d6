"""Reads the Consolidated List of the United Nations Security Council (XML)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Category, Instruction, ListedName, NameQuality, WatchlistEntry
from borderdesk.lists.errors import ForeignListError
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.un_births import births_of
from borderdesk.lists.un_countries import with_long_names
from borderdesk.lists.un_documents import documents_of
from borderdesk.lists.un_names import names_in_alias
from borderdesk.lists.xml_records import XmlRecords

_NAME_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_SEXES = {"male": "M", "female": "F"}


def read_un_consolidated(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list: individuals become entries, entities are skipped."""
    stream = path.open("rb")
    try:
        elements = XmlRecords(stream, frozenset({"INDIVIDUAL", "ENTITY"}))
        if elements.root_tag != "CONSOLIDATED_LIST":
            raise ForeignListError("the file is XML, but not the Consolidated List")
        generated = elements.root_attributes.get("dateGenerated", "")
    except BaseException:
        stream.close()
        raise

    find_code = with_long_names(state_code)

    def records() -> Iterator[ListRecord]:
        with stream:
            for element in elements:
                yield _record(element, find_code)

    return ListReader(
        format=ListFormat.UN_CONSOLIDATED,
        authority="United Nations Security Council",
        list_date=_date(generated),
        size=size,
        records=records(),
        bytes_read=lambda: elements.bytes_read,
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
            listed_on=_date(text_of(element, "LISTED_ON")),
            remarks=_remarks(element),
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
        text_of(element, "UN_LIST_TYPE"),
        *texts_of(element, "TITLE/VALUE"),
        *texts_of(element, "DESIGNATION/VALUE"),
        *filter(None, places),
        text_of(element, "COMMENTS1"),
    ]
    return "\n".join(filter(None, lines))


def text_of(element: Element, path: str) -> str:
    """Return the first text at a path with its white space evened out, or an empty text."""
    return " ".join((element.findtext(path) or "").split())


def texts_of(element: Element, path: str) -> list[str]:
    """Return the texts at a path that are not empty."""
    texts = (" ".join((found.text or "").split()) for found in element.iterfind(path))
    return [text for text in texts if text]


def _date(text: str) -> date | None:
    """Read the day of a timestamp; the list writes some days with a time or a time zone behind them."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
