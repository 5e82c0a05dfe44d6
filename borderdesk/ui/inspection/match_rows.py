"""Compares a traveller with an entry of a watchlist, element by element, for the match card."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.screening import Hit, ReasonKind
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import ListedBirth
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.words.documents import given_names, listed_name, sex_words
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say


class Likeness(StrEnum):
    """How an element of the traveller compares with the record's."""

    SAME = "same"
    NEAR = "near"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


LIKENESS_WORDS = {
    Likeness.SAME: QT_TRANSLATE_NOOP("Words", "same"),
    Likeness.NEAR: QT_TRANSLATE_NOOP("Words", "near"),
    Likeness.DIFFERS: QT_TRANSLATE_NOOP("Words", "differs"),
    Likeness.UNKNOWN: QT_TRANSLATE_NOOP("Words", "not listed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchRow:
    """One element: the traveller's value, and the record's where it is another one."""

    name: str
    value: str
    listed: str
    likeness: Likeness


def match_rows(hit: Hit, traveller: Traveller, desk: DeskView) -> tuple[MatchRow, ...]:
    """Return the elements worth comparing: the document where it led to the match, then the person."""
    rows = []
    if hit.is_by_document:
        rows += _document_rows(hit, traveller, desk)
    if hit.entry.names:
        rows.append(_name_row(hit, traveller))
    if not hit.is_by_document:
        rows += [_birth_row(hit, traveller), *_person_rows(hit, traveller, desk)]
    return tuple(rows)


def _kinds(hit: Hit) -> set[ReasonKind]:
    return {reason.kind for reason in hit.reasons}


def _row(name: str, value: str, listed: str, likeness: Likeness) -> MatchRow:
    shown = "" if likeness is Likeness.SAME or listed == value else listed
    return MatchRow(name=say(name), value=value or "–", listed=shown, likeness=likeness)


def _document_rows(hit: Hit, traveller: Traveller, desk: DeskView) -> list[MatchRow]:
    document = traveller.document
    if document is None or not hit.entry.documents:
        return []
    number = document.document_number
    listed = next((d for d in hit.entry.documents if d.document_number == number), hit.entry.documents[0])
    same = Likeness.SAME if listed.document_number == number else Likeness.NEAR
    rows = [_row(QT_TRANSLATE_NOOP("Words", "Document number"), number, listed.document_number, same)]
    if listed.issuing_state:
        issuer = desk.state_words(document.issuing_state)
        same = Likeness.SAME if listed.issuing_state == document.issuing_state else Likeness.DIFFERS
        rows.append(_row(QT_TRANSLATE_NOOP("Words", "Issuer"), issuer, desk.state_words(listed.issuing_state), same))
    return rows


def _name_row(hit: Hit, traveller: Traveller) -> MatchRow:
    shown = ", ".join(n for n in (traveller.primary_identifier, given_names(traveller)) if n)
    if ReasonKind.NAME_SAME in _kinds(hit):
        likeness = Likeness.SAME
    elif any(kind.value.startswith("name_") for kind in _kinds(hit)):
        likeness = Likeness.NEAR
    else:
        is_same = hit.matched_name.casefold() in (traveller.name.casefold(), listed_name(traveller).casefold())
        likeness = Likeness.SAME if is_same else Likeness.DIFFERS
    return _row(QT_TRANSLATE_NOOP("Words", "Name"), shown, hit.matched_name, likeness)


def _birth_row(hit: Hit, traveller: Traveller) -> MatchRow:
    kinds = _kinds(hit)
    near = (
        ReasonKind.BIRTH_DAY_MONTH_SWAPPED,
        ReasonKind.BIRTH_SAME_YEAR,
        ReasonKind.BIRTH_IN_RANGE,
        ReasonKind.BIRTH_ALMOST,
    )
    if ReasonKind.BIRTH_SAME in kinds:
        likeness = Likeness.SAME
    elif kinds & set(near):
        likeness = Likeness.NEAR
    elif ReasonKind.BIRTH_DIFFERS in kinds:
        likeness = Likeness.DIFFERS
    else:
        likeness = Likeness.UNKNOWN
    born = day_words(traveller.date_of_birth)
    listed = ", ".join(_listed_birth(birth) for birth in hit.entry.births[:2])
    return _row(QT_TRANSLATE_NOOP("Words", "Date of birth"), born, listed, likeness)


def _listed_birth(birth: ListedBirth) -> str:
    born = birth.date_of_birth
    if birth.to_year is not None:
        return say(
            QT_TRANSLATE_NOOP("Words", "{first} to {last}"), first=str(born.year or "????"), last=str(birth.to_year)
        )
    words = str(born.year) if born.year and born.month is None and born.day is None else day_words(born)
    return say(QT_TRANSLATE_NOOP("Words", "about {day}"), day=words) if birth.is_approximate else words


def _person_rows(hit: Hit, traveller: Traveller, desk: DeskView) -> list[MatchRow]:
    rows = []
    if hit.entry.nationalities and traveller.nationality:
        listed = ", ".join(desk.state_words(code) for code in sorted(hit.entry.nationalities)[:2])
        likeness = Likeness.SAME if traveller.nationality in hit.entry.nationalities else Likeness.DIFFERS
        words = desk.state_words(traveller.nationality)
        rows.append(_row(QT_TRANSLATE_NOOP("Words", "Nationality"), words, listed, likeness))
    if ReasonKind.SEX_DIFFERS in _kinds(hit):
        rows.append(_row(QT_TRANSLATE_NOOP("Words", "Sex"), sex_words(traveller.sex), "", Likeness.DIFFERS))
    return rows
