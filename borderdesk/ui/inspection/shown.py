"""What the screen may show of an assessment: at a quiet desk a match that stops looks like none."""

from collections.abc import Sequence
from dataclasses import replace

from borderdesk.domain.verdict import Assessment, Finding, FindingKind, Verdict, verdict_of
from borderdesk.domain.watchlist import Handling

_BY_MATCH = (FindingKind.DOCUMENT_LISTED, FindingKind.PERSON_LISTED)


def shown_assessment(assessment: Assessment, *, is_quiet: bool) -> Assessment:
    """Return the assessment as the screen shows it; what decides is always the true one.

    At a quiet desk, whose screen the public can see, a match that stops is handled as a discreet one. A document that
    is expired or a specimen stays a stop: its holder knows it, and "Document valid" may not be said of it.
    """
    if not is_quiet or assessment.verdict is not Verdict.STOP:
        return assessment
    findings = shown_findings(assessment.findings, is_quiet=is_quiet)
    hits = tuple(
        replace(hit, handling=Handling.DISCREET)
        if hit.handling is Handling.OVERT and verdict_of(hit) is Verdict.STOP
        else hit
        for hit in assessment.screening.hits
    )
    return Assessment(
        screening=replace(assessment.screening, hits=hits),
        verdict=findings[0].verdict if findings else Verdict.CLEAR,
        findings=findings,
    )


def shown_findings(findings: Sequence[Finding], *, is_quiet: bool) -> tuple[Finding, ...]:
    """Return what the screen shows of some findings: at a quiet desk no match that stops."""
    return tuple(
        finding
        for finding in findings
        if not (is_quiet and finding.verdict is Verdict.STOP and finding.kind in _BY_MATCH)
    )
