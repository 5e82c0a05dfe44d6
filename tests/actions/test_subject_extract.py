"""A person's own records: all of them, for who may ask, and in the same bytes whoever is listed in secret."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from borderdesk.actions.lasting_pairs import add_lasting_pair, lasting_pair
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.subject_extract import extract_subject, write_extract
from borderdesk.app.exports import export_extract
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.match_finding import (
    FindingGrounds,
    FindingOutcome,
    FindingPlace,
    FindingReason,
    MatchFinding,
    MatchName,
)
from borderdesk.domain.match_queue import LaterMatch
from borderdesk.domain.officer import Role
from borderdesk.domain.screening import Hit
from borderdesk.domain.subject_extract import PresentedDocument
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.domain.watchlist_check import hit_record
from borderdesk.storage import drafts, journal, later_matches, match_findings
from borderdesk.ui.print.subject_extract import ExtractPaper
from tests.made_up import NOW, Desk, a_draft, desk_in, hit_with

SECRET = (hit_with(Handling.DISCREET), hit_with(Handling.BLIND))
HERS = PresentedDocument("UTO", "L898902C3")
REFER = Decision(outcome=Outcome.REFER_SECONDARY)
IDS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def live_through(desk: Desk, hits: tuple[Hit, ...]) -> None:
    """Let her cross with these matches, everything be found out about them, and half an inspection be left."""
    crossing = desk.record(decision=REFER, hits=hits)
    for hit in hits:
        finding = MatchFinding(
            finding_id=uuid7(),
            match=MatchName(event_id=crossing.source_event_id, list_name=hit.list_name, reference=hit.entry.reference),
            level=Level.CHECK,
            handling=hit.handling,
            place=FindingPlace.QUEUE,
            grounds=FindingGrounds(
                outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER, evidence="Quite another face."
            ),
            found_at=NOW,
            officer_id=desk.officer.officer_id,
            session_id=desk.session_id,
        )
        later = LaterMatch(
            later_match_id=uuid7(),
            crossing_id=crossing.crossing_id,
            list_version="8",
            level=Level.CHECK,
            hit=hit_record(hit),
            found_at=NOW,
        )
        with desk.store.write() as session:
            match_findings.add_finding(session, finding)
            later_matches.add_later_match(session, later)
            add_lasting_pair(session, lasting_pair(crossing.traveller, hit, finding, NOW.date().replace(month=12)))
    with desk.store.write() as session:
        drafts.put(session, a_draft(officer_id=desk.officer.officer_id))


def extract_of(desk: Desk, who: SignedIn) -> str:
    output = io.StringIO()
    write_extract(extract_subject(desk.store, desk.clock, who, [HERS]), output)
    return output.getvalue()


def extracts(folder: Path, hits: tuple[Hit, ...]) -> tuple[str, str]:
    """Return the JSON and the paper of a life with these matches, without ids."""
    with desk_in(folder) as desk:
        live_through(desk, hits)
        who = desk.signed_in_as(Role.SUPERVISOR)
        paper = ExtractPaper(extract_subject(desk.store, desk.clock, who, [HERS])).html()
        return IDS.sub("id", extract_of(desk, who)), paper


@pytest.mark.parametrize(
    "hidden",
    [
        (hit_with(Handling.DISCREET),),
        (hit_with(Handling.BLIND),),
        (hit_with(Handling.DISCREET), hit_with(Handling.BLIND)),
    ],
    ids=["discreet", "blind", "both"],
)
def test_who_is_listed_in_secret_gets_the_same_bytes_as_who_is_not(
    qapp: QApplication, tmp_path: Path, hidden: tuple[Hit, ...]
) -> None:
    overt = hit_with(Handling.OVERT)

    assert extracts(tmp_path / "with", hidden) == extracts(tmp_path / "without", ())
    assert extracts(tmp_path / "more", (overt, *hidden)) == extracts(tmp_path / "one", (overt,))
    assert extracts(tmp_path / "overt", (overt,)) != extracts(tmp_path / "none", ())


def test_an_extract_holds_everything_about_the_documents_shown_and_nothing_of_others(desk: Desk) -> None:
    live_through(desk, (hit_with(Handling.OVERT),))
    said: dict[str, Any] = json.loads(extract_of(desk, desk.signed_in_as(Role.SUPERVISOR)))

    assert [row["primary_identifier"] for row in said["crossings"]] == ["ERIKSSON"]
    assert [len(said[name]) for name in ("half_done", "findings", "later_matches", "set_aside")] == [1, 1, 1, 1]
    assert not {"lists", "officer_id", "session_id"} & set(said["crossings"][0])
    other = extract_subject(desk.store, desk.clock, desk.signed_in, [PresentedDocument("KEN", "L898902C3")])
    assert (other.crossings, other.half_done) == ((), ())


def test_an_extract_is_journalled_with_its_purpose_and_without_the_number(desk: Desk) -> None:
    crossing = desk.record()
    supervisor = desk.signed_in_as(Role.SUPERVISOR)
    extract_of(desk, supervisor)

    with desk.store.read() as session:
        ((_, payload),) = journal.payloads(session, ActKind.SUBJECT_EXTRACTED)
    assert payload == {
        "officer": supervisor.officer.officer_id,
        "session": str(supervisor.session_id),
        "purpose": "request",
        "crossings": [str(crossing.crossing_id)],
    }


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_a_supervisor_makes_one(desk: Desk, role: Role) -> None:
    with pytest.raises(NotPermittedError):
        extract_subject(desk.store, desk.clock, desk.signed_in_as(role), [HERS])
    with pytest.raises(InvalidValueError):
        extract_subject(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), [])


def test_the_window_writes_it_as_pdf_and_json(qapp: QApplication, desk: Desk) -> None:
    live_through(desk, (hit_with(Handling.OVERT),))

    file = Path(export_extract(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), desk.home, [HERS]))

    assert file.read_bytes().startswith(b"%PDF-")
    assert json.loads(file.with_suffix(".json").read_text())["documents"][0]["document_number"] == "L898902C3"
