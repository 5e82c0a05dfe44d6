"""Giving a person everything that is kept about them."""

from collections.abc import Iterable
from typing import TextIO

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import Purpose
from borderdesk.domain.canonical import Json
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.subject_extract import PresentedDocument, SubjectExtract, told
from borderdesk.reports.subject_extract import write_extract_json
from borderdesk.storage import crossings, desk, drafts, journal, lasting_pairs, later_matches, match_findings, retention
from borderdesk.storage.store import OpenSession, Store

_ALL = 1_000_000
_BATCH = 500


@requires(Permission.EXTRACT_SUBJECT)
def extract_subject(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    documents: Iterable[PresentedDocument],
    purpose: Purpose = Purpose.REQUEST,
) -> SubjectExtract:
    """Return everything about the documents that a person shows, and journal the export with its purpose.

    Only documents lead to records: two people may bear one name and one day of birth. Entries, matches and notes that
    handling restricts are left out alike for everyone.

    Raises:
        NotPermittedError: The officer may not extract; the refusal is journalled.
        InvalidValueError: No document was named.
    """
    wanted = tuple(sorted(set(documents)))
    if not wanted:
        raise InvalidValueError("extract needs at least one document of the person")
    with store.write() as session:
        extract = told(_everything(session, clock, wanted))
        records: list[Json] = [str(crossing.crossing_id) for crossing in extract.crossings]
        payload: dict[str, Json] = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "purpose": purpose.value,
            "crossings": records,
        }
        journal.append(session, Act(kind=ActKind.SUBJECT_EXTRACTED, at=extract.made_at, payload=payload))
    return extract


def write_extract(extract: SubjectExtract, output: TextIO) -> None:
    """Write an extract as JSON for another program."""
    write_extract_json(extract, output)


def _everything(session: OpenSession, clock: Clock, documents: tuple[PresentedDocument, ...]) -> SubjectExtract:
    rows = [row for one in documents for row in crossings.of_traveller(session, _document(one), _ALL)]
    rows.sort(key=lambda row: (row.recorded_at, row.crossing_id))
    ids = [row.crossing_id for row in rows]
    later = [
        match
        for start in range(0, len(ids), _BATCH)
        for match in later_matches.later_matches_of(session, ids[start : start + _BATCH])
    ]
    files = [file for one in documents for file in lasting_pairs.pairs_of_document(session, _document(one))]
    return SubjectExtract(
        documents=documents,
        desk=desk.desk_of(session),
        made_at=clock(),
        kept=retention.retention_rules(session),
        crossings=tuple(rows),
        half_done=tuple(one for one in drafts.every_draft(session) if _shown_in(one.traveller.document, documents)),
        findings=match_findings.findings_about(session, [row.source_event_id for row in rows]),
        later_matches=tuple(sorted(later, key=lambda match: (match.found_at, match.later_match_id))),
        pairs=tuple(sorted((file.pair for file in files), key=lambda pair: (pair.decided_at, pair.pair_id))),
    )


def _document(presented: PresentedDocument) -> TravelDocument:
    return TravelDocument(
        document_code="",
        issuing_state=presented.issuing_state,
        document_number=presented.document_number,
        date_of_expiry=None,
    )


def _shown_in(document: TravelDocument | None, documents: tuple[PresentedDocument, ...]) -> bool:
    if document is None:
        return False
    return PresentedDocument(document.issuing_state, document.document_number) in documents
