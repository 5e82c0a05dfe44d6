"""Documents as the Consolidated List gives them: the number among words, the issuer as a name of a country."""

import re
from xml.etree.ElementTree import Element

from borderdesk.domain.watchlist import ListedDocument
from borderdesk.lists.reader import StateCode

_IN_BRACKETS = re.compile(r"\([^)]*\)?")
_MARKED = re.compile(r"\b(?:number|no\.?|code:?|card|SSN)(?![a-z])\s*(?P<number>[A-Z]{0,3}[\s-]*[0-9][^,;(]*)")
_ENDS = re.compile(r"\b(?:issued|expired|expires|under|date)\b.*")
_PREFIX = re.compile(r"^(?:no\.?|n°|№)(?=[A-Z]{0,3}[0-9])", re.IGNORECASE)
_LETTERS_OF_NUMBER = re.compile(r"[A-Z]{1,3}(?:-[A-Z]{1,2})?-?")
_BEFORE_NUMBER = re.compile(r"[\d(].*|\b(?:diplomatic|service|passport|national|number|no)\b.*")
_COUNTRY_ELEMENTS = ("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE")


def documents_of(individual: Element, state_code: StateCode) -> tuple[ListedDocument, ...]:
    """Return the person's documents, each number once: the list repeats some in other languages."""
    found: dict[tuple[str, str], ListedDocument] = {}
    for element in individual.iterfind("INDIVIDUAL_DOCUMENT"):
        text = _text(element, "NUMBER")
        words = f"{_text(element, 'TYPE_OF_DOCUMENT2')} {_text(element, 'NOTE')}"
        number = number_in(text) if text else _number_marked_in(words)
        if not number:
            continue
        state = _issuing_state(element, text or words, state_code)
        document = ListedDocument(
            document_number=number,
            issuing_state=state,
            description=_text(element, "TYPE_OF_DOCUMENT2") or _text(element, "TYPE_OF_DOCUMENT"),
        )
        found.setdefault((number, state), document)
    return tuple(found.values())


def number_in(text: str) -> str:
    """Return the number in "Libyan passport No. 96/184442" or "PS 472330208", in capital letters and digits alone.

    Words with a digit belong to the number, and so do up to three capital letters right before one.
    """
    pieces: list[str] = []
    letters = ""
    for word in _IN_BRACKETS.sub(" ", text).replace(",", " ").split():
        if any(character.isdigit() for character in word):
            pieces.append(letters + _PREFIX.sub("", word))
            letters = ""
        else:
            letters = word if _LETTERS_OF_NUMBER.fullmatch(word) else ""
    return re.sub(r"[^A-Z0-9]", "", "".join(pieces).upper())


def _number_marked_in(words: str) -> str:
    """Return the number that a note names as one; notes hold dates too, so a number needs its mark."""
    marked = _MARKED.search(words)
    if marked:
        return number_in(_ENDS.sub("", marked["number"]))
    leading = re.match(r"\s*([0-9]{5,})\b", words)
    return leading[1] if leading else ""


def _issuing_state(element: Element, words: str, state_code: StateCode) -> str:
    for path in _COUNTRY_ELEMENTS:
        if code := state_code(_text(element, path)):
            return code
    return state_code(_BEFORE_NUMBER.sub("", words).strip())


def _text(element: Element, path: str) -> str:
    return " ".join((element.findtext(path) or "").split())
