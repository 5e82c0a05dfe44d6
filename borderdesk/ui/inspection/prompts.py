"""The question and the notice that are on the screen, and for how long."""

from collections.abc import Callable
from datetime import datetime

from borderdesk.domain.decision import DecisionReason
from borderdesk.domain.match_doubt import DoubtReason, doubt_is_complete
from borderdesk.ui.inspection.states import NEEDS_REMARK, Notice, Strip

DIRECTION_WAITS_S = 3.0
NOTICE_LASTS_S = 8.0


class Prompts:
    """At most one question and one notice at a time."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._asked_at = self._told_at = monotonic()
        self.strip: Strip | None = None
        self.notice: Notice | None = None
        self.reason: DecisionReason | None = None
        self.doubt: DoubtReason | None = None
        self.remark = ""
        self.about: datetime | None = None

    @property
    def has_reason(self) -> bool:
        """Tell whether the answer to "why" says enough: a name for the shift lead, words for "other"."""
        return reason_is_complete(self.reason, self.remark)

    @property
    def has_doubt(self) -> bool:
        """Tell whether the answer to why a match is not the same says enough."""
        return doubt_is_complete(self.doubt, self.remark)

    def ask(self, strip: Strip) -> None:
        """Put a question on the screen."""
        self.strip, self._asked_at = strip, self._monotonic()
        self.reason, self.doubt, self.remark = None, None, ""

    def answer(self, reason: DecisionReason | DoubtReason | None, remark: str) -> None:
        """Take what was chosen and typed so far."""
        self.reason = reason if isinstance(reason, DecisionReason) else None
        self.doubt = reason if isinstance(reason, DoubtReason) else None
        self.remark = remark

    def tell(self, notice: Notice, about: datetime | None = None) -> None:
        """Put a notice on the screen; `about` is the time that it names, where it names one."""
        self.notice, self.about, self._told_at = notice, about, self._monotonic()

    def withdraw(self) -> None:
        """Take the question and the notice away."""
        self.strip = self.notice = None

    def expire(self) -> None:
        """Take away what has been there long enough."""
        now = self._monotonic()
        if self.strip is Strip.DIRECTION and now - self._asked_at >= DIRECTION_WAITS_S:
            self.strip = None
        # Who stands at the desk after a stop may be somebody else: that is said for as long as nobody has decided.
        may_go = self.notice not in (None, Notice.TAKEN_UP)
        if may_go and now - self._told_at >= NOTICE_LASTS_S:
            self.notice = None


def reason_is_complete(reason: DecisionReason | None, remark: str) -> bool:
    """Tell whether a reason to admit in spite of doubt says enough."""
    return reason is not None and (reason not in NEEDS_REMARK or bool(remark.strip()))
