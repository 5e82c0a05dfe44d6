"""A match that was decided before: the check says who decided, and a discreet one leaves no trace."""

from dataclasses import replace

import pytest

from borderdesk.domain.crossing import CaptureMethod
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.screening import Hit, Reason, ReasonKind
from borderdesk.domain.verdict import Verdict
from borderdesk.domain.watchlist import Handling
from borderdesk.ui.inspection.checks import CheckState, check_rows
from borderdesk.ui.inspection.states import Subject
from tests.made_up import ERIKSSON, NOW, assessment, hit_with
from tests.ui.fake_desk import Desk


def set_aside(hit: Hit, by: str) -> Hit:
    reason = Reason(kind=ReasonKind.SET_ASIDE, traveller="2027-11-24", listed=by)
    return replace(hit, reasons=(*hit.reasons, reason))


def subject() -> Subject:
    return Subject(
        event_id=uuid7(),
        traveller=ERIKSSON,
        mrz=None,
        accepted=True,
        method=CaptureMethod.MANUAL,
        called_at=NOW,
        captured_at=NOW,
        started=0.0,
    )


def test_the_row_says_who_set_the_match_aside(desk: Desk) -> None:
    made = assessment(hits=(set_aside(hit_with(Handling.OVERT), "R. Halvorsen"),))

    row = check_rows(subject(), made, desk.view)[3]

    assert made.verdict is Verdict.CLEAR
    assert made.overt_hits == ()
    assert (row.state, row.words) == (CheckState.PASSED, "set aside by R. Halvorsen")


@pytest.mark.parametrize("handling", [Handling.DISCREET, Handling.BLIND])
def test_a_discreet_or_blind_one_shows_exactly_what_nobody_listed_shows(desk: Desk, handling: Handling) -> None:
    made = assessment(hits=(set_aside(hit_with(handling), ""),))
    clear = assessment()

    assert check_rows(subject(), made, desk.view) == check_rows(subject(), clear, desk.view)
    assert (made.verdict, made.findings, made.discreet_hits) == (clear.verdict, clear.findings, ())
