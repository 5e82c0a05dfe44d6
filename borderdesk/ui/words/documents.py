"""Words for documents, their elements and their holders."""

from borderdesk.domain.document import DocumentKind
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_KINDS = {
    DocumentKind.PASSPORT: QT_TRANSLATE_NOOP("Words", "Passport"),
    DocumentKind.IDENTITY_CARD: QT_TRANSLATE_NOOP("Words", "Identity card"),
    DocumentKind.CREW_CARD: QT_TRANSLATE_NOOP("Words", "Crew card"),
    DocumentKind.DRIVING_LICENCE: QT_TRANSLATE_NOOP("Words", "Driving licence"),
    DocumentKind.VISA: QT_TRANSLATE_NOOP("Words", "Visa"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other document"),
}
_SEXES = {
    Sex.MALE: QT_TRANSLATE_NOOP("Words", "Male"),
    Sex.FEMALE: QT_TRANSLATE_NOOP("Words", "Female"),
    Sex.UNSPECIFIED: QT_TRANSLATE_NOOP("Words", "Sex not stated"),
}
_ELEMENTS = {
    "document_code": QT_TRANSLATE_NOOP("Words", "kind of document"),
    "issuing_state": QT_TRANSLATE_NOOP("Words", "issuing state"),
    "document_number": QT_TRANSLATE_NOOP("Words", "document number"),
    "primary_identifier": QT_TRANSLATE_NOOP("Words", "surname"),
    "secondary_identifier": QT_TRANSLATE_NOOP("Words", "given names"),
    "nationality": QT_TRANSLATE_NOOP("Words", "nationality"),
    "date_of_birth": QT_TRANSLATE_NOOP("Words", "date of birth"),
    "sex": QT_TRANSLATE_NOOP("Words", "sex"),
    "date_of_expiry": QT_TRANSLATE_NOOP("Words", "date of expiry"),
    "optional_data": QT_TRANSLATE_NOOP("Words", "personal number"),
    "optional_data_2": QT_TRANSLATE_NOOP("Words", "second personal number"),
    "composite": QT_TRANSLATE_NOOP("Words", "code lines as a whole"),
}


def kind_words(kind: DocumentKind) -> str:
    """Return what a kind of document is called."""
    return say(_KINDS[kind])


def sex_words(sex: Sex) -> str:
    """Return what stands in a document for a sex."""
    return say(_SEXES[sex])


def element_words(element: str) -> str:
    """Return what an element of a document or its code lines is called within a sentence."""
    return say(_ELEMENTS[element])


def given_names(traveller: Traveller) -> str:
    """Return the given names as people write them: code lines know capitals only."""
    return traveller.secondary_identifier.title()


def listed_name(traveller: Traveller) -> str:
    """Return a traveller as a list of people has them, or the document number of one without a name."""
    names = [name for name in (traveller.primary_identifier, given_names(traveller)) if name]
    if names:
        return ", ".join(names)
    return traveller.document.document_number if traveller.document else "–"
