"""An officer's word against a match is journalled, and nobody else's is."""

import json
from dataclasses import replace

import pytest

from borderdesk.actions.match_doubts import doubt_match
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.match_doubt import DoubtReason, MatchDoubt, doubt_is_complete
from borderdesk.domain.officer import Role
from borderdesk.domain.traveller import traveller_from_mrz
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from tests.made_up import Desk
from tests.ui.fake_desk import hit_on_document, mrz_of


def doubt(**changes: object) -> MatchDoubt:
    said = MatchDoubt(
        event_id=uuid7(),
        traveller=traveller_from_mrz(mrz_of()),
        hit=hit_on_document(),
        reason=DoubtReason.OTHER_BIRTH,
    )
    return replace(said, **changes)  # type: ignore[arg-type]  # names are the fields'


def test_a_doubt_about_a_stop_list_waits_for_a_supervisor() -> None:
    assert doubt().needs_supervisor
    assert not doubt(hit=hit_on_document(level=Level.CHECK)).needs_supervisor


def test_a_reason_of_ones_own_needs_ten_characters() -> None:
    assert not doubt_is_complete(None, "a long explanation")
    assert not doubt_is_complete(DoubtReason.OTHER, "too short")
    with pytest.raises(InvalidValueError):
        doubt(reason=DoubtReason.OTHER, remark="  short    ")


def kinds(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [entry.kind for entry in journal.entries(session)]


def test_a_doubt_is_journalled_with_the_match_that_it_is_about(desk: Desk) -> None:
    signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)

    doubt_match(desk.store, desk.clock, signed_in, desk.identity, doubt(remark="Another photo."))

    with desk.store.read() as session:
        entry = list(journal.entries(session))[-1]
    assert entry.kind == ActKind.MATCH_DOUBTED
    payload = json.loads(entry.payload or b"{}")
    assert (payload["list"], payload["reference"], payload["needs_supervisor"]) == ("NAT-SLTD", "SLD-2026-08831", True)
    assert payload["remark"] == "Another photo."


def test_whoever_may_not_inspect_may_not_doubt(desk: Desk) -> None:
    auditor = SignedIn(officer=replace(desk.officer, role=Role.AUDITOR), session_id=desk.session_id)
    before = kinds(desk)

    with pytest.raises(NotPermittedError):
        doubt_match(desk.store, desk.clock, auditor, desk.identity, doubt())

    assert kinds(desk) == before
