"""Puts the reasons of a match into words for the command line."""

from borderdesk.domain.screening import Reason, ReasonKind

_WORDS = {
    ReasonKind.DOCUMENT_SAME: "document: {traveller} is listed",
    ReasonKind.DOCUMENT_SAME_OTHER_ISSUER: "document: the number of {traveller} is listed as {listed}",
    ReasonKind.DOCUMENT_POSSIBLE_MISREAD: "document: {traveller} looks like the listed {listed}: read it again",
    ReasonKind.NAME_SAME: "name: the same",
    ReasonKind.NAME_PART_SPELLING: "{traveller} ~ {listed}: known spelling",
    ReasonKind.NAME_PART_CLOSE: "{traveller} ~ {listed}: almost the same letters",
    ReasonKind.NAME_PART_INITIAL: "{traveller} ~ {listed}: initial",
    ReasonKind.NAME_PARTS_JOINED: "{traveller} ~ {listed}: written as one word",
    ReasonKind.NAME_ORDER: "name: parts in another order",
    ReasonKind.NAME_PARTS_ONLY_LISTED: "name: the list has {count} more: {listed}",
    ReasonKind.NAME_PARTS_ONLY_TRAVELLER: "name: the traveller has {count} more: {traveller}",
    ReasonKind.NAME_MAY_BE_CUT: "name: the document may have cut it",
    ReasonKind.NAME_WEAK_ALIAS: "name: the list calls {listed} a weak alias",
    ReasonKind.NAME_SHARED_BY_MANY: "name: many have it; without the same date of birth it says little",
    ReasonKind.BIRTH_SAME: "date of birth: the same, {listed}",
    ReasonKind.BIRTH_DAY_MONTH_SWAPPED: "date of birth: day and month swapped, {listed}",
    ReasonKind.BIRTH_SAME_YEAR: "date of birth: the same year, {listed}",
    ReasonKind.BIRTH_IN_RANGE: "date of birth: within {listed}",
    ReasonKind.BIRTH_ALMOST: "date of birth: the day or the month differs, {listed}",
    ReasonKind.BIRTH_UNKNOWN: "date of birth: not known on both sides",
    ReasonKind.BIRTH_DIFFERS: "date of birth: differs, {listed}",
    ReasonKind.SEX_DIFFERS: "sex: differs, {listed}",
    ReasonKind.NATIONALITY_SAME: "nationality: the same, {listed}",
    ReasonKind.NATIONALITY_DIFFERS: "nationality: differs, {listed}",
    ReasonKind.OTHER_DIRECTION: "the entry is about travellers who go the other way",
    ReasonKind.SET_ASIDE: "set aside: not this person, until {traveller}, says {listed}",
}
_SET_ASIDE_BY_NOBODY_NAMED = "set aside: not this person, until {traveller}"


def reason_in_words(reason: Reason) -> str:
    """Return one reason as a line."""
    words = _WORDS[reason.kind]
    if reason.kind is ReasonKind.SET_ASIDE and not reason.listed:
        words = _SET_ASIDE_BY_NOBODY_NAMED
    return words.format(traveller=reason.traveller, listed=reason.listed, count=reason.count)
