"""Reads `entities.ftm.json` of OpenSanctions: one FollowTheMoney entity a line, persons apart from their documents."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

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
from borderdesk.lists.ftm_links import FtmLinks, entity_in, lines_of
from borderdesk.lists.json_lines import first_text, texts
from borderdesk.lists.names import names_once
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.xml_list import day_of

# What is neither known to be a person nor known to be something else may be a person.
_PERSONS = ("Person", "LegalEntity")
_DOCUMENTS = ("Passport", "Identification", "Visa")
_BESIDE = (*_DOCUMENTS, "Sanction", "Address", "Associate", "Family", "Occupancy", "Ownership", "Directorship",
           "Membership", "Employment", "Representation", "UnknownLink", "Succession", "Similar", "Position",
           "CryptoWallet", "Security")  # fmt: skip
LICENCE_NOTE = "CC BY-NC 4.0; other use needs a licence from OpenSanctions"
_ALIASES = (("alias", NameQuality.GOOD), ("previousName", NameQuality.GOOD), ("weakAlias", NameQuality.WEAK))
_MOST_LINKED = 1_000
_SEXES = {"male": "M", "female": "F"}


def looks_like_ftm(head: str) -> bool:
    """Tell whether a text begins with a FollowTheMoney entity."""
    line = head.lstrip()
    return line.startswith("{") and '"schema"' in line and '"properties"' in line


def read_opensanctions_ftm(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the file: persons become entries with their documents, everything else is skipped.

    A document whose holder is not in the file becomes an entry of its own.
    """
    links = FtmLinks(path)
    stream = path.open("rb")

    def records() -> Iterator[ListRecord]:
        try:
            links.find_all()
            for number, line in enumerate(lines_of(stream), 1):
                if line.strip():
                    yield from _records(entity_in(line, number), links, state_code)
            for entity in links.to_nobody():
                if entity["schema"] in _DOCUMENTS:
                    yield _document_alone(entity, state_code)
        finally:
            stream.close()
            links.close()

    def bytes_read() -> int:
        return (links.bytes_read + (size if stream.closed else stream.tell())) // 2

    return ListReader(
        format=ListFormat.OPENSANCTIONS_FTM,
        authority="OpenSanctions",
        licence_note=LICENCE_NOTE,
        list_date=None,
        size=size,
        records=records(),
        bytes_read=bytes_read,
    )


def _records(entity: dict[str, Any], links: FtmLinks, state_code: StateCode) -> Iterator[ListRecord]:
    schema = entity["schema"]
    if schema in _BESIDE:
        return
    reference = first_text(entity.get("id"))
    linked = list(islice(links.to(reference), _MOST_LINKED + 1))
    if len(linked) > _MOST_LINKED:
        yield RejectedRecord(reference=reference, reason="far too many documents and sanctions point to it")
        return
    topics = texts(entity["properties"].get("topics"))
    # The file also holds relatives and owners, whom nobody has listed.
    if schema not in _PERSONS or (entity.get("target") is False and not topics):
        yield SkippedRecord(reference=reference)
        return
    try:
        yield _entry(reference, entity, topics, linked, state_code)
    except InvalidValueError as error:
        yield RejectedRecord(reference=reference, reason=str(error))


def _entry(
    reference: str, entity: dict[str, Any], topics: list[str], linked: list[dict[str, Any]], state_code: StateCode
) -> WatchlistEntry:
    properties = entity["properties"]
    get = properties.get
    sanctions = [one["properties"] for one in linked if one["schema"] == "Sanction"]
    states = texts(get("nationality")) or texts(get("citizenship"))
    listed = [day for one in sanctions for text in texts(one.get("listingDate")) if (day := day_of(text))]
    return WatchlistEntry(
        reference=reference,
        category=category_of(topics),
        instruction=Instruction.REFER_TO_SECONDARY,
        names=names_once(_names(entity)),
        births=tuple(_births(texts(get("birthDate")))),
        sexes=frozenset(sex for text in texts(get("gender")) if (sex := _SEXES.get(text.lower()))),
        nationalities=frozenset(code for text in states if (code := state_code(text))),
        documents=tuple(dict.fromkeys(_documents(properties, linked, state_code))),
        listed_on=min(listed, default=None),
        source=", ".join(texts(entity.get("datasets"))),
        programme=", ".join(dict.fromkeys(text for one in sanctions for text in texts(one.get("program")))),
        remarks="\n".join(_remarks(properties, sanctions)),
    )


def category_of(topics: list[str]) -> Category:
    """Return what an entity is listed for, by its topics."""
    if any(topic.startswith("sanction") for topic in topics):
        return Category.SANCTIONS
    return Category.WANTED if "wanted" in topics else Category.INTEREST


def _names(entity: dict[str, Any]) -> Iterator[ListedName]:
    properties = entity["properties"]
    names = texts(properties.get("name"))
    if not names:
        parts = [*texts(properties.get("firstName"))[:1], *texts(properties.get("lastName"))[:1]]
        names = [" ".join(parts)] if parts else texts(entity.get("caption"))
    quality = NameQuality.MAIN
    for text in names:
        yield ListedName(text=text, quality=quality)
        quality = NameQuality.GOOD
    for name, quality in _ALIASES:
        for text in texts(properties.get(name)):
            yield ListedName(text=text, quality=quality)


def _births(dates: list[str]) -> Iterator[ListedBirth]:
    for text in dict.fromkeys(dates):
        born = birth_or_year_in(text)
        if born is not None:
            yield born


def _documents(
    properties: dict[str, Any], linked: list[dict[str, Any]], state_code: StateCode
) -> Iterator[ListedDocument]:
    with_issuer = set()
    for entity in linked:
        if entity["schema"] in _DOCUMENTS:
            for document in _document_of(entity, state_code):
                with_issuer.add(document.document_number)
                yield document
    for name, kind in (("passportNumber", "passport"), ("idNumber", "identity document")):
        for text in texts(properties.get(name)):
            number = number_in(text)
            if number and number not in with_issuer:
                yield ListedDocument(document_number=number, description=kind)


def _document_of(entity: dict[str, Any], state_code: StateCode) -> Iterator[ListedDocument]:
    properties = entity["properties"]
    state = next(filter(None, map(state_code, texts(properties.get("country")))), "")
    kind = first_text(properties.get("type")) or str(entity["schema"])
    for name in ("number", "passportNumber"):
        for text in texts(properties.get(name)):
            if number := number_in(text):
                yield ListedDocument(document_number=number, issuing_state=state, description=kind)


def _document_alone(entity: dict[str, Any], state_code: StateCode) -> ListRecord:
    reference = first_text(entity.get("id"))
    try:
        return WatchlistEntry(
            reference=reference,
            category=Category.INTEREST,
            instruction=Instruction.REFER_TO_SECONDARY,
            documents=tuple(dict.fromkeys(_document_of(entity, state_code))),
            source=", ".join(texts(entity.get("datasets"))),
            remarks="The file names the holder of this document, but does not hold who that is.",
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _remarks(properties: dict[str, Any], sanctions: list[dict[str, Any]]) -> Iterator[str]:
    for name in ("position", "birthPlace", "notes"):
        yield from texts(properties.get(name))
    for sanction in sanctions:
        for name in ("authority", "authorityId", "unscId", "reason"):
            yield from texts(sanction.get(name))
