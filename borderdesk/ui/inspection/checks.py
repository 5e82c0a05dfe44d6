"""The six checks about a traveller and how each of them went."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.screening import ReasonKind
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, Finding, FindingKind, Verdict
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.states import Subject
from borderdesk.ui.words.documents import element_words
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say


class CheckState(StrEnum):
    """How a check went; NOTHING means that there was nothing to check against, and it bears no tick."""

    WAITING = "waiting"
    PASSED = "passed"
    NOTHING = "nothing"
    DOUBT = "doubt"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One check: its name, how it went, and the result in a few words."""

    name: str
    state: CheckState
    words: str


_NAMES = (
    QT_TRANSLATE_NOOP("Words", "Check digits"),
    QT_TRANSLATE_NOOP("Words", "Document validity"),
    QT_TRANSLATE_NOOP("Words", "Stolen and lost"),
    QT_TRANSLATE_NOOP("Words", "Person watchlist"),
    QT_TRANSLATE_NOOP("Words", "Stay allowance"),
    QT_TRANSLATE_NOOP("Words", "Seen already today"),
)

Result = tuple[CheckState, str]


def check_rows(subject: Subject | None, assessment: Assessment | None, desk: DeskView) -> tuple[CheckRow, ...]:
    """Return the six rows; before a verdict each of them waits.

    Only what is handled openly shows here, so that a discreet match leaves every row as it would be without it.
    """
    if subject is None or assessment is None:
        waiting = (CheckState.WAITING, say(QT_TRANSLATE_NOOP("Words", "waiting")))
        results = [waiting] * len(_NAMES)
    else:
        findings = {finding.kind: finding for finding in reversed(assessment.findings)}
        results = [
            _check_digits(subject, findings),
            _validity(subject.traveller, findings),
            _documents(assessment, findings, desk),
            _persons(assessment, findings),
            (CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "stay rules not set up"))),
            _seen(findings, desk),
        ]
    return tuple(
        CheckRow(name=say(name), state=state, words=words) for name, (state, words) in zip(_NAMES, results, strict=True)
    )


def check_digits(subject: Subject) -> tuple[int, int]:
    """Return how many check digits hold and how many there are."""
    checks = subject.mrz.checks if subject.mrz else ()
    return sum(check.holds for check in checks), len(checks)


def _check_digits(subject: Subject, findings: dict[FindingKind, Finding]) -> Result:
    if differs := findings.get(FindingKind.BARCODE_DIFFERS):
        words = say(QT_TRANSLATE_NOOP("Words", "barcode: {element}"), element=element_words(differs.element))
        return CheckState.DOUBT, words
    if subject.mrz is None and subject.reading.barcodes:
        return CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "from the barcode"))
    if subject.mrz is None:
        return CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "typed in"))
    held, all_of_them = check_digits(subject)
    words = say(QT_TRANSLATE_NOOP("Words", "{held} of {all}"), held=str(held), all=str(all_of_them))
    return (CheckState.PASSED if held == all_of_them else CheckState.DOUBT), words


def _validity(traveller: Traveller, findings: dict[FindingKind, Finding]) -> Result:
    if FindingKind.SPECIMEN_DOCUMENT in findings:
        return CheckState.FAILED, say(QT_TRANSLATE_NOOP("Words", "specimen"))
    if expired := findings.get(FindingKind.DOCUMENT_EXPIRED):
        words = count(
            QT_TRANSLATE_NOOP("Words", "expired yesterday"),
            QT_TRANSLATE_NOOP("Words", "expired {number} days ago"),
            expired.days,
        )
        return _state_of(expired), words
    expiry = traveller.document.date_of_expiry if traveller.document else None
    if FindingKind.EXPIRY_UNKNOWN in findings or expiry is None:
        return CheckState.DOUBT, say(QT_TRANSLATE_NOOP("Words", "expiry not known"))
    return CheckState.PASSED, say(QT_TRANSLATE_NOOP("Words", "to {day}"), day=day_words(expiry))


def _documents(assessment: Assessment, findings: dict[FindingKind, Finding], desk: DeskView) -> Result:
    if listed := findings.get(FindingKind.DOCUMENT_LISTED):
        return _state_of(listed), say(QT_TRANSLATE_NOOP("Words", "match"))
    if not desk.document_lists & {version.name for version in assessment.screening.lists}:
        return CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "no list on this desk"))
    if assessment.screening.traveller.document is None:
        return CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "no document number"))
    return CheckState.PASSED, say(QT_TRANSLATE_NOOP("Words", "checked"))


def _persons(assessment: Assessment, findings: dict[FindingKind, Finding]) -> Result:
    if listed := findings.get(FindingKind.PERSON_LISTED):
        return _state_of(listed), say(QT_TRANSLATE_NOOP("Words", "match"))
    if not assessment.screening.lists:
        return CheckState.NOTHING, say(QT_TRANSLATE_NOOP("Words", "no list on this desk"))
    if FindingKind.NAME_MISSING in findings:
        return CheckState.DOUBT, say(QT_TRANSLATE_NOOP("Words", "no name yet"))
    if old := findings.get(FindingKind.LIST_OLD) or findings.get(FindingKind.LIST_OLD_ACCEPTED):
        words = count(
            QT_TRANSLATE_NOOP("Words", "list 1 day old"), QT_TRANSLATE_NOOP("Words", "list {number} days old"), old.days
        )
        return CheckState.DOUBT, words
    if set_aside := assessment.set_aside_hits:
        by = next(reason.listed for reason in set_aside[0].reasons if reason.kind is ReasonKind.SET_ASIDE)
        return CheckState.PASSED, say(QT_TRANSLATE_NOOP("Words", "set aside by {who}"), who=by)
    return CheckState.PASSED, say(QT_TRANSLATE_NOOP("Words", "checked"))


def _seen(findings: dict[FindingKind, Finding], desk: DeskView) -> Result:
    seen = findings.get(FindingKind.ALREADY_DECIDED)
    if seen is not None and seen.at is not None:
        return CheckState.DOUBT, say(QT_TRANSLATE_NOOP("Words", "here at {time}"), time=clock_words(seen.at, desk.zone))
    return CheckState.PASSED, say(QT_TRANSLATE_NOOP("Words", "not just now"))


def _state_of(finding: Finding) -> CheckState:
    return CheckState.FAILED if finding.verdict is Verdict.STOP else CheckState.DOUBT
