"""What the screen may show of an assessment: at a quiet desk a match that stops looks like none."""

from dataclasses import replace

from borderdesk.domain.verdict import Assessment, FindingKind, Verdict, verdict_of
from borderdesk.domain.watchlist import Handling

_BY_MATCH = (FindingKind.DOCUMENT_LISTED, FindingKind.PERSON_LISTED)


def shown_assessment(assessment: Assessment, *, is_quiet: bool) -> Assessment:
    """Return the assessment as the screen shows it; what decides is always the true one.

    At a quiet desk, whose screen the public can see, a match that stops is handled as a discreet one. A document that
    is expired or a specimen stays a stop: its holder knows it, and "Document valid" may not be said of it.
    """
    if not is_quiet or assessment.verdict is not Verdict.STOP:
        return assessment
    findings = tuple(
        finding
        for finding in assessment.findings
        if not (finding.verdict is Verdict.STOP and finding.kind in _BY_MATCH)
    )
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
