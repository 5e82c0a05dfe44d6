"""What OFAC's CSV files keep in remarks: births, documents, nationalities, sex and weak aliases, among other notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from borderdesk.domain.watchlist import ListedBirth, ListedDocument
from borderdesk.lists.births import birth_or_year_in
from borderdesk.lists.document_words import number_in
from borderdesk.lists.reader import StateCode

_LONGEST_DOCUMENT = 200
_NOTE_ENDS = re.compile(r";\s*")
_BIRTH = re.compile(r"(?:alt\.\s+)?DOB\s+(.+)")
_STATE = re.compile(r"(?:alt\.\s+)?(?:nationality|citizen)\s+(?:possibly\s+)?(.+)")
_SEX = re.compile(r"Gender\s+(Male|Female)\b")
_ALIAS = re.compile(r"(?:alt\.\s+)?[afn]\.k\.a\.\s+'(.+?)'?\.?$")
_DOCUMENT = re.compile(
    r"(?:alt\.\s+)?(?P<kind>(?:[A-Z][A-Za-z.'/ -]*?\b)?(?:No\b\.?|Number|Passport(?: Booklet| Card)?|SSN|NIT|RTN|RUC"
    r"|Visa|R\.F\.C\.|C\.U\.R\.P\.|D\.N\.I\.|C\.U\.I\.[TPL]\.|C\.U\.I\.|I\.F\.E\.|Credencial electoral"
    r"|Numero de Identidad|ID Card|ID\b|Cartilla de Servicio Militar Nacional|Italian Fiscal Code|Birth Certificate))"
    r"[ #:]*(?P<number>[A-Z0-9][^();]*?)\s*(?:\((?P<state>[^)]*)\)?)?"
    r"(?:\s*(?:issued|expires|expired)\b.*)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s+(?:issued|expires|expired|until)\b.*", re.IGNORECASE)


@dataclass(slots=True)
class Particulars:
    """What a remark says of a person; `notes` is all of it that has no place of its own."""

    births: dict[ListedBirth, None] = field(default_factory=dict)
    documents: dict[ListedDocument, None] = field(default_factory=dict)
    nationalities: set[str] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    aliases: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def particulars_in(remarks: str, state_code: StateCode) -> Particulars:
    """Take a remark apart; whatever is not understood stays a note."""
    found = Particulars()
    for note in _notes_of(remarks):
        if born := _BIRTH.fullmatch(note):
            birth = birth_or_year_in(born[1])
            if birth is not None:
                found.births[birth] = None
                continue
        elif state := _STATE.fullmatch(note):
            if code := state_code(state[1]):
                found.nationalities.add(code)
                continue
        elif sex := _SEX.fullmatch(note):
            found.sexes.add(sex[1][0])
            continue
        elif alias := _ALIAS.fullmatch(note):
            found.aliases.append(alias[1])
            continue
        elif document := document_in(note, state_code):
            found.documents[document] = None
            continue
        found.notes.append(note)
    return found


def document_in(note: str, state_code: StateCode) -> ListedDocument | None:
    """Return the document in "Passport A123 (Iran) expires 2007" or "National ID No. 12 (Peru)", or None."""
    match = _DOCUMENT.match(note) if len(note) <= _LONGEST_DOCUMENT else None
    if match is None:
        return None
    number = number_in(_ENDS.sub("", match["number"]))
    kind = re.sub(r"\s+(?:No\.?|Number)$", "", match["kind"])
    if not number:
        return None
    return ListedDocument(
        document_number=number, issuing_state=state_code(match["state"] or ""), description=kind.strip()
    )


def _notes_of(remarks: str) -> Iterator[str]:
    text = remarks.strip().removeprefix("(individual)").strip()
    for note in _NOTE_ENDS.split(text):
        plain = " ".join(note.split()).removeprefix("(").strip()
        # The last note ends with a full stop, which an abbreviation may end with too.
        plain = plain[:-1] if plain.endswith(".") and not re.search(r"\b[A-Z]\.$", plain) else plain
        if plain:
            yield plain
