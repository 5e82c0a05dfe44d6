"""Words for what a column of a list may hold, by the names of the desk's own table."""

from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_COLUMNS = {
    "reference": QT_TRANSLATE_NOOP("Words", "Reference"),
    "category": QT_TRANSLATE_NOOP("Words", "Category"),
    "instruction": QT_TRANSLATE_NOOP("Words", "What to do"),
    "primary_identifier": QT_TRANSLATE_NOOP("Words", "Surname"),
    "secondary_identifier": QT_TRANSLATE_NOOP("Words", "Given names"),
    "name": QT_TRANSLATE_NOOP("Words", "Whole name"),
    "aliases": QT_TRANSLATE_NOOP("Words", "Aliases"),
    "weak_aliases": QT_TRANSLATE_NOOP("Words", "Weak aliases"),
    "date_of_birth": QT_TRANSLATE_NOOP("Words", "Date of birth"),
    "sex": QT_TRANSLATE_NOOP("Words", "Sex"),
    "nationality": QT_TRANSLATE_NOOP("Words", "Nationality"),
    "document_number": QT_TRANSLATE_NOOP("Words", "Document number"),
    "issuing_state": QT_TRANSLATE_NOOP("Words", "Issued by"),
    "document_type": QT_TRANSLATE_NOOP("Words", "Kind of document"),
    "direction": QT_TRANSLATE_NOOP("Words", "Direction"),
    "caution": QT_TRANSLATE_NOOP("Words", "Caution"),
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "programme": QT_TRANSLATE_NOOP("Words", "Programme"),
    "legal_basis": QT_TRANSLATE_NOOP("Words", "Legal basis"),
    "contact": QT_TRANSLATE_NOOP("Words", "Contact"),
    "listed_on": QT_TRANSLATE_NOOP("Words", "Listed on"),
    "valid_from": QT_TRANSLATE_NOOP("Words", "Valid from"),
    "expires_on": QT_TRANSLATE_NOOP("Words", "Expires on"),
    "review_on": QT_TRANSLATE_NOOP("Words", "Review on"),
    "handling": QT_TRANSLATE_NOOP("Words", "Handling"),
    "marking": QT_TRANSLATE_NOOP("Words", "Marking (TLP)"),
    "instructions": QT_TRANSLATE_NOOP("Words", "Lines for the officer"),
    "remarks": QT_TRANSLATE_NOOP("Words", "Remarks"),
}
LIST_COLUMNS = tuple(_COLUMNS)


def list_column_words(column: str) -> str:
    """Return what a column holds."""
    return say(_COLUMNS[column])
