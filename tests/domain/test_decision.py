"""What a decision requires: the program never decides, and doubt asks for a reason."""

from dataclasses import replace

import pytest

from borderdesk.domain.decision import Admission, Decision, DecisionReason, Outcome, admission_for, require_allowed
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.screening import Hit, Screening
from borderdesk.domain.verdict import Assessment, Verdict

PASSING = [Outcome.ADMIT, Outcome.ADMIT_LIMITED, Outcome.EXIT_ALLOWED]


def assessed(screening: Screening, verdict: Verdict) -> Assessment:
    return Assessment(screening=screening, verdict=verdict, findings=())


@pytest.mark.parametrize(
    ("verdict", "admission"),
    [
        (Verdict.CLEAR, Admission.PLAIN),
        (Verdict.CHECK, Admission.WITH_REASON),
        (Verdict.NOT_SCREENED, Admission.WITH_REASON),
        (Verdict.STOP, Admission.OFF),
    ],
)
def test_only_a_clear_verdict_admits_without_a_reason(
    screening: Screening, verdict: Verdict, admission: Admission
) -> None:
    assert admission_for(assessed(screening, verdict)) is admission


@pytest.mark.parametrize("outcome", PASSING)
@pytest.mark.parametrize("verdict", [Verdict.CHECK, Verdict.NOT_SCREENED])
def test_doubt_passes_with_a_reason_only(screening: Screening, verdict: Verdict, outcome: Outcome) -> None:
    assessment = assessed(screening, verdict)

    require_allowed(Decision(outcome=outcome, reasons=(DecisionReason.EXPLAINED,)), assessment)
    with pytest.raises(InvalidValueError, match="without a reason"):
        require_allowed(Decision(outcome=outcome), assessment)


@pytest.mark.parametrize("outcome", PASSING)
def test_a_stop_lets_nobody_pass_whatever_the_reason(screening: Screening, outcome: Outcome) -> None:
    with pytest.raises(InvalidValueError, match="stop"):
        require_allowed(
            Decision(outcome=outcome, reasons=(DecisionReason.EXPLAINED,)), assessed(screening, Verdict.STOP)
        )


@pytest.mark.parametrize("verdict", list(Verdict))
def test_referring_is_always_allowed(screening: Screening, verdict: Verdict) -> None:
    require_allowed(Decision(outcome=Outcome.REFER_SECONDARY), assessed(screening, verdict))


def test_a_remark_has_an_end() -> None:
    Decision(outcome=Outcome.REFUSE, remark="x" * 500)
    with pytest.raises(InvalidValueError, match="remark"):
        Decision(outcome=Outcome.REFUSE, remark="x" * 501)


def test_screening_of_nothing_cannot_have_matches(screening: Screening, hit: Hit) -> None:
    with pytest.raises(InvalidValueError, match="without a list"):
        replace(screening, lists=(), hits=(hit,))
