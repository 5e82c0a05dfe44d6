"""The last decisions at this lane, as rows, and which of them may still be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from borderdesk.domain.crossing import UNDO_WINDOW, Crossing, CrossingKind
from borderdesk.domain.decision import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A decided crossing with what became of it."""

    crossing: Crossing
    outcome: Outcome


def decision_rows(crossings: Sequence[Crossing]) -> tuple[DecisionRow, ...]:
    """Return a row for each decision, newest first; one that was reversed or corrected shows what holds now."""
    holds = {crossing.amends: crossing.decision.outcome for crossing in reversed(crossings) if crossing.amends}
    return tuple(
        DecisionRow(crossing=crossing, outcome=holds.get(crossing.crossing_id, crossing.decision.outcome))
        for crossing in crossings
        if crossing.kind is CrossingKind.ORIGINAL
    )


def undoable(
    rows: Sequence[DecisionRow], now: datetime, officer_id: str, lane: str, within: timedelta = UNDO_WINDOW
) -> Crossing | None:
    """Return the newest decision where its officer may still undo it; an older one never."""
    if not rows or rows[0].outcome is Outcome.VOID:
        return None
    newest = rows[0].crossing
    return newest if newest.may_be_undone(now, officer_id, lane, within) else None


def undo_seconds_left(crossing: Crossing, now: datetime, within: timedelta = UNDO_WINDOW) -> int:
    """Return the whole seconds left to undo a decision."""
    return max(0, ceil((crossing.timings.decided_at + within - now).total_seconds()))
