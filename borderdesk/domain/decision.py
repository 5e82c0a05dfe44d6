"""What an officer decides about a traveller, and what a decision requires."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.verdict import Assessment, Verdict

LONGEST_REMARK = 500


class Outcome(StrEnum):
    """The outcome codes of a crossing record."""

    ADMIT = "admit"
    ADMIT_LIMITED = "admit_limited"
    REFER_SECONDARY = "refer_secondary"
    REFER_HEALTH = "refer_health"
    REFER_CUSTOMS = "refer_customs"
    REFER_POLICE = "refer_police"
    REFER_ASYLUM = "refer_asylum"
    REFER_CHILD_PROTECTION = "refer_child_protection"
    REFUSE = "refuse"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"
    EXIT_ALLOWED = "exit_allowed"
    EXIT_STOPPED = "exit_stopped"
    VOID = "void"

    @property
    def lets_pass(self) -> bool:
        """Tell whether the traveller goes on."""
        return self in (Outcome.ADMIT, Outcome.ADMIT_LIMITED, Outcome.EXIT_ALLOWED)


REFERRALS = frozenset(
    {
        Outcome.REFER_SECONDARY,
        Outcome.REFER_HEALTH,
        Outcome.REFER_CUSTOMS,
        Outcome.REFER_POLICE,
        Outcome.REFER_ASYLUM,
        Outcome.REFER_CHILD_PROTECTION,
    }
)
"""The outcomes after which somebody else decides about the traveller for good."""


class DecisionReason(StrEnum):
    """Why an officer decided so: the reasons to admit in spite of doubt, and the one to undo."""

    EXPLAINED = "explained"
    OTHER_DOCUMENT = "other_document"
    SHIFT_LEAD_AGREED = "shift_lead_agreed"
    HUMANITARIAN = "humanitarian"
    READER_ERROR = "reader_error"
    OFFICER_ERROR = "officer_error"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An outcome with its reasons and a remark of up to 500 characters."""

    outcome: Outcome
    reasons: tuple[DecisionReason, ...] = ()
    remark: str = ""

    def __post_init__(self) -> None:
        if len(self.remark) > LONGEST_REMARK:
            raise InvalidValueError("remark is longer than 500 characters")


class Admission(StrEnum):
    """How a traveller may be let pass at primary inspection."""

    PLAIN = "plain"
    WITH_REASON = "with_reason"
    OFF = "off"


def admission_for(assessment: Assessment) -> Admission:
    """Return what letting this traveller pass requires.

    Only a clear verdict allows it without a reason, or one that a supervisor gave for everybody: the lists are old and
    were accepted for this shift.
    """
    match assessment.verdict:
        case Verdict.CLEAR:
            return Admission.PLAIN
        case Verdict.CHECK if assessment.rests_on_accepted_lists:
            return Admission.PLAIN
        case Verdict.STOP:
            return Admission.OFF
        case _:
            return Admission.WITH_REASON


def require_allowed(decision: Decision, assessment: Assessment) -> None:
    """Raise InvalidValueError where a decision lacks what the assessment requires of it."""
    if not decision.outcome.lets_pass:
        return
    match admission_for(assessment):
        case Admission.OFF:
            raise InvalidValueError("decision lets a traveller pass whom a stop holds")
        case Admission.WITH_REASON if not decision.reasons:
            raise InvalidValueError("decision lets a traveller pass in doubt without a reason")
