"""Reads public notices of INTERPOL from saved JSON files: single notices, and lists of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Category, Instruction, ListedName, NameQuality, WatchlistEntry
from borderdesk.lists.births import birth_or_year_in
from borderdesk.lists.errors import ForeignListError
from borderdesk.lists.json_lines import first_text, json_value, texts
from borderdesk.lists.names import names_once
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, StateCode

LARGEST_FILE = 8 << 20
_KINDS = {
    "red": (Category.WANTED, Instruction.REFER_TO_SECONDARY),
    "yellow": (Category.MISSING_PERSON, Instruction.ASSIST_PROTECT),
    "un": (Category.UN_SANCTIONS, Instruction.REFER_TO_SECONDARY),
}


def looks_like_notices(head: str) -> bool:
    """Tell whether a text begins like a notice or a list of notices."""
    return head.lstrip()[:1] in ("{", "[") and ('"entity_id"' in head or '"notices"' in head)


def read_interpol(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open a file with one notice, a page of the public list, an array of either, or one of them a line.

    Raises:
        ForeignListError: The file is not JSON, holds no notices, or is far too large.
    """
    if size > LARGEST_FILE:
        raise ForeignListError("the file is far too large for notices")
    notices = list(_notices(_content(path.read_bytes()), depth=0))
    if not notices:
        raise ForeignListError("the file is JSON, but holds no notice")
    done = 0

    def records() -> Iterator[ListRecord]:
        nonlocal done
        for done, notice in enumerate(notices, 1):  # noqa: B007
            yield _record(notice, state_code)

    return ListReader(
        format=ListFormat.INTERPOL,
        authority="INTERPOL",
        list_date=None,
        size=size,
        records=records(),
        bytes_read=lambda: size * done // len(notices),
    )


def _content(content: bytes) -> Any:
    """Return the value of the file, or those of its lines where it holds one notice a line."""
    try:
        return json_value(content, "the file")
    except ForeignListError:
        lines = [line for line in content.splitlines() if line.strip()]
        if len(lines) < 2 or not all(line.rstrip().endswith(b"}") for line in lines):
            raise
        return [json_value(line, f"line {number}") for number, line in enumerate(lines, 1)]


def _notices(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(found, list) and depth < 3:
        for one in found:
            yield from _notices(one, depth + 1)
    elif isinstance(found, dict) and "entity_id" in found:
        yield found
    elif isinstance(found, dict):
        embedded = found.get("_embedded", found)
        yield from _notices(embedded.get("notices") if isinstance(embedded, dict) else None, depth + 1)


def _record(notice: dict[str, Any], state_code: StateCode) -> ListRecord:
    reference = first_text(notice.get("entity_id"))
    category, instruction = _KINDS.get(_colour(notice), _KINDS["red"])
    birth = birth_or_year_in(first_text(notice.get("date_of_birth")))
    sex = first_text(notice.get("sex_id")).upper()
    try:
        return WatchlistEntry(
            reference=reference,
            category=category,
            instruction=instruction,
            names=names_once(_names(notice)),
            births=() if birth is None else (birth,),
            sexes=frozenset({sex} & {"M", "F"}),
            nationalities=frozenset(filter(None, map(state_code, texts(notice.get("nationalities"))))),
            source="INTERPOL",
            contact="INTERPOL National Central Bureau",
            remarks="\n".join(_remarks(notice)),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _colour(notice: dict[str, Any]) -> str:
    """Return the kind of notice, which only its own address tells."""
    links = notice.get("_links")
    own = links.get("self") if isinstance(links, dict) else None
    address = first_text(own.get("href")) if isinstance(own, dict) else ""
    _, found, rest = address.partition("/notices/v1/")
    return rest.split("/")[0] if found else ""


def _names(notice: dict[str, Any]) -> Iterator[ListedName]:
    family, given = (first_text(notice.get(part)).strip("- ") for part in ("name", "forename"))
    if whole := f"{family} {given}".strip():
        yield ListedName(text=whole, quality=NameQuality.MAIN, family_name=family if given else "")
    for alias in _aliases(notice.get("aliases")):
        yield ListedName(text=alias, quality=NameQuality.GOOD)


def _aliases(found: object) -> list[str]:
    aliases = []
    for one in found if isinstance(found, list) else [found]:
        whole = texts([one.get("name"), one.get("forename")]) if isinstance(one, dict) else texts(one)
        aliases += [" ".join(whole)] if whole else []
    return aliases


def _remarks(notice: dict[str, Any]) -> Iterator[str]:
    warrants = notice.get("arrest_warrants")
    for warrant in warrants if isinstance(warrants, list) else []:
        if isinstance(warrant, dict):
            words = texts([warrant.get("issuing_country_id"), warrant.get("charge_translation"), warrant.get("charge")])
            yield "warrant: " + ", ".join(words)
    place = ", ".join(texts([notice.get("place_of_birth"), notice.get("country_of_birth_id")]))
    if place:
        yield f"born in {place}"
    for name in ("height", "weight"):
        measure = notice.get(name)
        if isinstance(measure, int | float) and not isinstance(measure, bool) and 0 < measure < 1000:
            yield f"{name} {measure:g}"
    for name, label in (("eyes_colors_id", "eyes"), ("hairs_id", "hair"), ("languages_spoken_ids", "speaks")):
        if values := texts(notice.get(name)):
            yield f"{label} {', '.join(values)}"
    yield from texts(notice.get("distinguishing_marks"))
