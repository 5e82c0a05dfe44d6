"""Documents as the Consolidated List gives them: the number among words, the issuer as a name of a country."""

import re
from xml.etree.ElementTree import Element

from borderdesk.domain.watchlist import ListedDocument
from borderdesk.lists.document_words import number_in, state_before_number
from borderdesk.lists.reader import StateCode
from borderdesk.lists.xml_list import text_of

_MARKED = re.compile(r"\b(?:number|no\.?|code:?|card|SSN)(?![a-z])\s*(?P<number>[A-Z]{0,3}[\s-]*[0-9][^,;(]*)")
_ENDS = re.compile(r"\b(?:issued|expired|expires|under|date)\b.*")
_COUNTRY_ELEMENTS = ("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE")


def documents_of(individual: Element, state_code: StateCode) -> tuple[ListedDocument, ...]:
    """Return the person's documents, each number once: the list repeats some in other languages."""
    found: dict[tuple[str, str], ListedDocument] = {}
    for element in individual.iterfind("INDIVIDUAL_DOCUMENT"):
        text = text_of(element, "NUMBER")
        words = f"{text_of(element, 'TYPE_OF_DOCUMENT2')} {text_of(element, 'NOTE')}"
        number = number_in(text) if text else _number_marked_in(words)
        if not number:
            continue
        state = _issuing_state(element, text or words, state_code)
        document = ListedDocument(
            document_number=number,
            issuing_state=state,
            description=text_of(element, "TYPE_OF_DOCUMENT2") or text_of(element, "TYPE_OF_DOCUMENT"),
        )
        found.setdefault((number, state), document)
    return tuple(found.values())


def _number_marked_in(words: str) -> str:
    """Return the number that a note names as one; notes hold dates too, so a number needs its mark."""
    marked = _MARKED.search(words)
    if marked:
        return number_in(_ENDS.sub("", marked["number"]))
    leading = re.match(r"\s*([0-9]{5,})\b", words)
    return leading[1] if leading else ""


def _issuing_state(element: Element, words: str, state_code: StateCode) -> str:
    for path in _COUNTRY_ELEMENTS:
        if code := state_code(text_of(element, path)):
            return code
    return state_before_number(words, state_code)
