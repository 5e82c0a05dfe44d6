"""Words for matches: what a list is about, what it asks for, why an entry fits."""

from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.domain.watchlist import Category, Instruction, WatchlistEntry
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say

_CATEGORIES = {
    Category.UN_SANCTIONS: QT_TRANSLATE_NOOP("Words", "UN sanctions"),
    Category.SANCTIONS: QT_TRANSLATE_NOOP("Words", "Sanctions"),
    Category.WANTED: QT_TRANSLATE_NOOP("Words", "Wanted person"),
    # Who carries such a document may be its rightful holder, and the victim.
    Category.STOLEN_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document reported stolen"),
    Category.LOST_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document reported lost"),
    Category.REVOKED_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Document revoked by its issuer"),
    Category.REFUSE_ENTRY: QT_TRANSLATE_NOOP("Words", "Refuse entry"),
    Category.PROHIBITED_IMMIGRANT: QT_TRANSLATE_NOOP("Words", "Prohibited immigrant"),
    Category.OVERSTAY: QT_TRANSLATE_NOOP("Words", "Overstay"),
    Category.MISSING_PERSON: QT_TRANSLATE_NOOP("Words", "Missing person"),
    Category.CHILD_AT_RISK: QT_TRANSLATE_NOOP("Words", "Child at risk"),
    Category.CUSTODY: QT_TRANSLATE_NOOP("Words", "Custody of a child"),
    Category.TRAVEL_BAN: QT_TRANSLATE_NOOP("Words", "Travel ban"),
    Category.INTEREST: QT_TRANSLATE_NOOP("Words", "Interest to customs"),
}
_INSTRUCTIONS = {
    Instruction.ARREST_DETAIN: QT_TRANSLATE_NOOP("Words", "Keep the traveller at the desk and call the police."),
    Instruction.REFUSE_ENTRY: QT_TRANSLATE_NOOP("Words", "Take the traveller to secondary: entry is to be refused."),
    Instruction.REFUSE_EXIT: QT_TRANSLATE_NOOP("Words", "Take the traveller to secondary: exit is to be refused."),
    Instruction.REFER_TO_SECONDARY: QT_TRANSLATE_NOOP("Words", "Take the traveller to secondary."),
    Instruction.SEIZE_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Keep the document and take the traveller to secondary."),
    Instruction.ASSIST_PROTECT: QT_TRANSLATE_NOOP(
        "Words", "Take the traveller to secondary: this person may need protection."
    ),
    Instruction.CONTACT: QT_TRANSLATE_NOOP("Words", "Call the contact that the entry names before you decide."),
    Instruction.NOTE_AND_ADMIT: QT_TRANSLATE_NOOP("Words", "Note the crossing."),
}
_BEWARE = QT_TRANSLATE_NOOP("Words", "Beware: {words}.")
_MAY_BE_VICTIM = QT_TRANSLATE_NOOP("Words", "The holder may be its owner, and the victim.")
_CALL = QT_TRANSLATE_NOOP("Words", "Call {words}.")
_REASONS = {
    ReasonKind.DOCUMENT_SAME: QT_TRANSLATE_NOOP("Words", "Same document number and issuer."),
    ReasonKind.DOCUMENT_SAME_OTHER_ISSUER: QT_TRANSLATE_NOOP("Words", "Same document number, another issuer."),
    ReasonKind.DOCUMENT_POSSIBLE_MISREAD: QT_TRANSLATE_NOOP(
        "Words", "Document number differs by a character easily misread."
    ),
    ReasonKind.NAME_SAME: QT_TRANSLATE_NOOP("Words", "Same name."),
    ReasonKind.NAME_PART_SPELLING: QT_TRANSLATE_NOOP("Words", "Another spelling: {traveller}, listed as {listed}."),
    ReasonKind.NAME_PART_CLOSE: QT_TRANSLATE_NOOP("Words", "Nearly the same: {traveller}, listed as {listed}."),
    ReasonKind.NAME_PART_INITIAL: QT_TRANSLATE_NOOP("Words", "An initial fits: {traveller}, listed as {listed}."),
    ReasonKind.NAME_PARTS_JOINED: QT_TRANSLATE_NOOP(
        "Words", "Written apart or together: {traveller}, listed as {listed}."
    ),
    ReasonKind.NAME_ORDER: QT_TRANSLATE_NOOP("Words", "Same parts of the name in another order."),
    ReasonKind.NAME_MAY_BE_CUT: QT_TRANSLATE_NOOP("Words", "The document may not show the whole name."),
    ReasonKind.NAME_WEAK_ALIAS: QT_TRANSLATE_NOOP("Words", "The list trusts this alias little."),
    ReasonKind.NAME_SHARED_BY_MANY: QT_TRANSLATE_NOOP("Words", "Many people have this name."),
    ReasonKind.BIRTH_SAME: QT_TRANSLATE_NOOP("Words", "Same date of birth."),
    ReasonKind.BIRTH_DAY_MONTH_SWAPPED: QT_TRANSLATE_NOOP("Words", "Day and month of birth are exchanged."),
    ReasonKind.BIRTH_SAME_YEAR: QT_TRANSLATE_NOOP("Words", "Same year of birth."),
    ReasonKind.BIRTH_IN_RANGE: QT_TRANSLATE_NOOP("Words", "Date of birth within the listed years."),
    ReasonKind.BIRTH_ALMOST: QT_TRANSLATE_NOOP("Words", "Same year of birth, but the day or the month differs."),
    ReasonKind.BIRTH_UNKNOWN: QT_TRANSLATE_NOOP("Words", "Date of birth not known for the comparison."),
    ReasonKind.BIRTH_DIFFERS: QT_TRANSLATE_NOOP("Words", "Another date of birth."),
    ReasonKind.SEX_DIFFERS: QT_TRANSLATE_NOOP("Words", "Another sex."),
    ReasonKind.NATIONALITY_SAME: QT_TRANSLATE_NOOP("Words", "Same nationality."),
    ReasonKind.NATIONALITY_DIFFERS: QT_TRANSLATE_NOOP("Words", "Another nationality."),
    ReasonKind.OTHER_DIRECTION: QT_TRANSLATE_NOOP("Words", "About travellers who go the other way."),
    ReasonKind.SET_ASIDE: QT_TRANSLATE_NOOP("Words", "Set aside before: not this person."),
}
_COUNTED = {
    ReasonKind.NAME_PARTS_ONLY_LISTED: (
        QT_TRANSLATE_NOOP("Words", "The list has one part of the name more."),
        QT_TRANSLATE_NOOP("Words", "The list has {number} parts of the name more."),
    ),
    ReasonKind.NAME_PARTS_ONLY_TRAVELLER: (
        QT_TRANSLATE_NOOP("Words", "The document has one part of the name more."),
        QT_TRANSLATE_NOOP("Words", "The document has {number} parts of the name more."),
    ),
}


def category_words(category: Category) -> str:
    """Return what an entry is about, as the title of its match."""
    return say(_CATEGORIES[category])


def instruction_words(instruction: Instruction) -> str:
    """Return what the authority asks of the officer, where the list has no lines of its own."""
    return say(_INSTRUCTIONS[instruction])


def what_to_do(entry: WatchlistEntry) -> tuple[str, ...]:
    """Return the lines for the officer: what to beware of, what is asked, and whom to call."""
    lines = [say(_BEWARE, words=words) for words in entry.caution]
    lines += entry.instructions or (instruction_words(entry.instruction),)
    lines += [say(_MAY_BE_VICTIM)] if entry.category.is_about_document else []
    lines += [say(_CALL, words=entry.contact)] if entry.contact else []
    return tuple(lines)


def reason_words(reason: Reason) -> str:
    """Return one thing that speaks for or against a match."""
    if reason.kind in _COUNTED:
        return count(*_COUNTED[reason.kind], reason.count)
    return say(_REASONS[reason.kind], traveller=reason.traveller, listed=reason.listed)


def other_checks_words(passed: int) -> str:
    """Return how many checks passed beside the one that matched."""
    one, many = (
        QT_TRANSLATE_NOOP("Words", "1 other check passed"),
        QT_TRANSLATE_NOOP("Words", "{number} other checks passed"),
    )
    return count(one, many, passed)
