"""Words for what keeps a verdict from being clear."""

from collections.abc import Sequence
from datetime import tzinfo

from borderdesk.domain.verdict import Finding, FindingKind
from borderdesk.ui.words.documents import element_words
from borderdesk.ui.words.moments import clock_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say

_SENTENCES = {
    FindingKind.DOCUMENT_LISTED: QT_TRANSLATE_NOOP("Words", "Document on list {list}, match {score} of 100."),
    FindingKind.PERSON_LISTED: QT_TRANSLATE_NOOP("Words", "Watchlist match, {score} of 100, list {list}."),
    FindingKind.SPECIMEN_DOCUMENT: QT_TRANSLATE_NOOP("Words", "This is a specimen document."),
    FindingKind.EXPIRY_UNKNOWN: QT_TRANSLATE_NOOP("Words", "Date of expiry is not known. Look at the document."),
    FindingKind.ELEMENT_INVALID: QT_TRANSLATE_NOOP(
        "Words", "Not printed as it should be: {element}. Compare and correct."
    ),
    FindingKind.BARCODE_DIFFERS: QT_TRANSLATE_NOOP(
        "Words", "The barcode says something else: {element}. Look at the document."
    ),
    FindingKind.TYPED_DIFFERS: QT_TRANSLATE_NOOP(
        "Words", "Typed otherwise than read: {element}. Compare with the document."
    ),
    FindingKind.NOT_FOR_TRAVEL: QT_TRANSLATE_NOOP("Words", "A driving licence is no travel document."),
    FindingKind.READING_DOUBTFUL: QT_TRANSLATE_NOOP(
        "Words", "The reading is not certain. Compare it with the document."
    ),
    FindingKind.NAME_MISSING: QT_TRANSLATE_NOOP("Words", "The name is missing. Only the document number was checked."),
    FindingKind.BIRTH_MISSING: QT_TRANSLATE_NOOP("Words", "The date of birth is missing. Type it from the document."),
    FindingKind.NO_LIST: QT_TRANSLATE_NOOP(
        "Words", "No watchlist on this desk. Do not admit without a call to the shift lead."
    ),
    FindingKind.ALREADY_DECIDED: QT_TRANSLATE_NOOP("Words", "Already decided here at {time}."),
    FindingKind.CLOCK_UNTRUSTED: QT_TRANSLATE_NOOP(
        "Words", "The desk clock is behind the last entry. Ask the shift lead to set it right."
    ),
}
_NOTES = {
    FindingKind.DOCUMENT_LISTED: QT_TRANSLATE_NOOP("Words", "On list {list}"),
    FindingKind.SPECIMEN_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Specimen"),
    FindingKind.EXPIRY_UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not known"),
    FindingKind.BARCODE_DIFFERS: QT_TRANSLATE_NOOP("Words", "Barcode differs"),
    FindingKind.BIRTH_MISSING: QT_TRANSLATE_NOOP("Words", "Not known"),
}
_COUNTED = {
    FindingKind.DOCUMENT_EXPIRED: (
        QT_TRANSLATE_NOOP("Words", "Document expired yesterday."),
        QT_TRANSLATE_NOOP("Words", "Document expired {number} days ago."),
    ),
    FindingKind.LIST_OLD: (
        QT_TRANSLATE_NOOP("Words", "Watchlist {list} is 1 day old. Ask the shift lead."),
        QT_TRANSLATE_NOOP("Words", "Watchlist {list} is {number} days old. Ask the shift lead."),
    ),
    FindingKind.LIST_OLD_ACCEPTED: (
        QT_TRANSLATE_NOOP("Words", "Watchlist {list} is 1 day old, accepted for this shift."),
        QT_TRANSLATE_NOOP("Words", "Watchlist {list} is {number} days old, accepted for this shift."),
    ),
    FindingKind.CHECK_DIGIT_FAILED: (
        QT_TRANSLATE_NOOP("Words", "1 check digit does not agree: {element}. Compare and correct."),
        QT_TRANSLATE_NOOP("Words", "{number} check digits do not agree: {element}. Compare and correct."),
    ),
}


def finding_sentences(findings: Sequence[Finding], zone: tzinfo) -> tuple[str, ...]:
    """Return a sentence for each finding in their order; check digits that fail share one."""
    failed = [finding for finding in findings if finding.kind is FindingKind.CHECK_DIGIT_FAILED]
    sentences: list[str] = []
    for finding in findings:
        if finding.kind is not FindingKind.CHECK_DIGIT_FAILED:
            sentences.append(_sentence(finding, zone))
        elif finding is failed[0]:
            # The composite digit covers the others: naming it beside one of them would only confuse.
            named = [f.element for f in failed if f.element != "composite"] or ["composite"]
            elements = ", ".join(element_words(element) for element in named)
            sentences.append(count(*_COUNTED[finding.kind], len(named), element=elements))
    return tuple(sentences)


def finding_note(finding: Finding) -> str:
    """Return a finding in the few words that have room under the element it is about, or nothing for others."""
    if finding.kind is FindingKind.DOCUMENT_EXPIRED:
        one, many = QT_TRANSLATE_NOOP("Words", "Expired yesterday"), QT_TRANSLATE_NOOP("Words", "{number} days ago")
        return count(one, many, finding.days)
    return say(_NOTES[finding.kind], list=finding.list_name) if finding.kind in _NOTES else ""


def _sentence(finding: Finding, zone: tzinfo) -> str:
    values = {
        "list": finding.list_name,
        "score": figure(score_of_100(finding.score)),
        "element": element_words(finding.element) if finding.element else "",
        "time": clock_words(finding.at, zone) if finding.at else "",
    }
    if finding.kind in _COUNTED:
        return count(*_COUNTED[finding.kind], finding.days, **values)
    return say(_SENTENCES[finding.kind], **values)


def score_of_100(score: float) -> int:
    """Return a score between 0 and 1 as a whole number of 100; only a full one shows as 100."""
    return 100 if score >= 1 else min(99, round(score * 100))
