"""A person's own records as JSON, in the same words and the same members for everyone."""

from typing import TextIO

from borderdesk.domain.canonical import Json, canonical_text
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import Record, from_traveller, to_record
from borderdesk.domain.moments import moment_text
from borderdesk.domain.subject_extract import SubjectExtract

FORM = 1

_NOT_TOLD = ("lists", "program_version", "officer_id", "session_id", "second_officer_id", "supervisor_id")
"""Which lists the post uses and who works there is not about the person."""


def write_extract_json(extract: SubjectExtract, output: TextIO) -> None:
    """Write an extract as one object."""
    output.write(canonical_text(extract_record(extract)) + "\n")


def extract_record(extract: SubjectExtract) -> Record:
    """Return every element of an extract by name."""
    documents: list[Json] = [
        {"issuing_state": one.issuing_state, "document_number": one.document_number} for one in extract.documents
    ]
    crossings: list[Json] = [_crossing(crossing) for crossing in extract.crossings]
    half_done: list[Json] = [
        {"saved_at": moment_text(draft.saved_at), **from_traveller(draft.traveller)} for draft in extract.half_done
    ]
    findings: list[Json] = [
        {
            "found_at": moment_text(finding.found_at),
            "list": finding.match.list_name,
            "reference": finding.match.reference,
            "outcome": finding.grounds.outcome.value,
            "reason": finding.grounds.reason.value,
            "evidence": finding.grounds.evidence,
        }
        for finding in extract.findings
    ]
    later: list[Json] = [
        {
            "found_at": moment_text(match.found_at),
            "list": match.hit.list_name,
            "reference": match.hit.reference,
            "matched_name": match.hit.matched_name,
        }
        for match in extract.later_matches
    ]
    pairs: list[Json] = [
        {
            "decided_at": moment_text(pair.decided_at),
            "ends_on": pair.ends_on.isoformat(),
            "list": pair.list_name,
            "reference": pair.reference,
            "evidence": pair.evidence,
        }
        for pair in extract.pairs
    ]
    return {
        "form": FORM,
        "post": extract.desk.post_code,
        "post_name": extract.desk.post_name,
        "lane": extract.desk.lane,
        "made_at": moment_text(extract.made_at),
        "documents": documents,
        "crossings": crossings,
        "half_done": half_done,
        "findings": findings,
        "later_matches": later,
        "set_aside": pairs,
        "kept_days": {kind.value: days for kind, days in extract.kept.days.items()},
    }


def _crossing(crossing: Crossing) -> Record:
    record = {name: value for name, value in to_record(crossing).items() if name not in _NOT_TOLD}
    findings: list[Json] = [
        {"kind": finding.kind.value, "verdict": finding.verdict.value, "element": finding.element}
        for finding in crossing.check.findings
    ]
    return {**record, "findings": findings}
