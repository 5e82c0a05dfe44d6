"""The sheet of paper that a shift leaves: what it came to, and whom it names."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.decision import Outcome
from borderdesk.domain.moments import moment_text, require_utc
from borderdesk.domain.shift import Shift

_CONTEXT = b"BorderDesk shift sheet, form 1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftSheet:
    """What stands on the sheet. `checkpoint` is the journal's signed checkpoint as text, where there is one."""

    shift: Shift
    post_name: str
    counted_at: datetime
    totals: Mapping[Outcome, int]
    unsent: int
    open_referrals: int
    handover: str
    officer_name: str
    countersigned_by: str = ""
    is_training: bool = False
    checkpoint: str | None = None

    def __post_init__(self) -> None:
        require_utc(self.counted_at, "counted_at")

    @property
    def digest(self) -> str:
        """The SHA-256 of everything on the sheet, which the journal keeps, in hexadecimal."""
        facts = {
            "shift": str(self.shift.shift_id),
            "counted_at": moment_text(self.counted_at),
            "totals": {outcome.value: number for outcome, number in self.totals.items()},
            "unsent": self.unsent,
            "open_referrals": self.open_referrals,
            "handover": self.handover,
            "officer": self.officer_name,
            "countersigned_by": self.countersigned_by,
            "checkpoint": self.checkpoint,
        }
        return hashlib.sha256(_CONTEXT + canonical_json(facts)).hexdigest()
