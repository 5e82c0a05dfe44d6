"""The two slips of 80 millimetres: of a crossing, and of a referral to secondary inspection."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import Qt

from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.slip import code_text, leave_by, record_number, referral_code
from borderdesk.domain.verdict import Finding
from borderdesk.ui.print.paper import Paper, Pen, by_millimetres
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

WIDTH, MARGIN = 80.0, 4.0
_LINE, _CODE = 7.0, 30.0

_TITLE = QT_TRANSLATE_NOOP("Words", "Slip")
_ENTRY, _EXIT = QT_TRANSLATE_NOOP("Words", "ENTRY"), QT_TRANSLATE_NOOP("Words", "EXIT")
_SECONDARY = QT_TRANSLATE_NOOP("Words", "SECONDARY INSPECTION")
_TRAINING = QT_TRANSLATE_NOOP("Words", "TRAINING, not valid")
_TEST = QT_TRANSLATE_NOOP("Words", "PRINTER TEST")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What stands on a slip: post, one large word, lines of label and value, and a code where it has one."""

    post: str
    word: str
    lines: tuple[tuple[str, str], ...]
    code: str = ""
    foot: str = ""

    @property
    def paper(self) -> Paper:
        """The slip as paper, as long as what stands on it."""
        height = 2 * MARGIN + 21 + len(self.lines) * _LINE + (_CODE + 2 if self.code else 0) + (6 if self.foot else 0)
        paint = by_millimetres(WIDTH, MARGIN, self._draw)
        return Paper(title=say(_TITLE), width=WIDTH, height=height, margin=MARGIN, paint=paint)

    def _draw(self, pen: Pen) -> None:
        pen.write(0, 0, pen.width, self.post, 4.2, bold=True)
        pen.rule(0, 7.5, pen.width, thick=0.5)
        pen.write(0, 9, pen.width, self.word, 6.0, bold=True)
        top = 19.5
        for label, value in self.lines:
            pen.write(0, top + 0.6, pen.width * 0.42, label, 3.4, grey=True)
            pen.write(pen.width * 0.42, top, pen.width * 0.58, value, 4.2, bold=True, at=Qt.AlignmentFlag.AlignRight)
            top += _LINE
        if self.code:
            pen.code((pen.width - _CODE) / 2, top + 1, _CODE, self.code)
            top += _CODE + 2
        if self.foot:
            pen.write(0, top + 1, pen.width, self.foot, 3.4, bold=True, at=Qt.AlignmentFlag.AlignHCenter)


def slip_of(crossing: Crossing, findings: Sequence[Finding], desk: DeskIdentity, zone: tzinfo) -> Slip:
    """Return the slip of a decision, from what the screen showed of its check: `findings`."""
    if crossing.decision.outcome.lets_pass:
        return crossing_slip(crossing, desk, zone)
    return referral_slip(crossing, findings, desk, zone)


def crossing_slip(crossing: Crossing, desk: DeskIdentity, zone: tzinfo) -> Slip:
    """Return the slip of a traveller who passed: it names nobody."""
    is_exit = crossing.direction is Direction.EXIT
    last_day = leave_by(crossing, zone)
    lines = [
        (say(QT_TRANSLATE_NOOP("Words", "Date")), day_words(crossing.occurred_at.astimezone(zone).date())),
        (say(QT_TRANSLATE_NOOP("Words", "Time")), clock_words(crossing.occurred_at, zone)),
    ]
    if last_day is not None:
        lines.append((say(QT_TRANSLATE_NOOP("Words", "Leave by")), day_words(last_day)))
    lines.append((say(QT_TRANSLATE_NOOP("Words", "Record")), record_number(crossing.crossing_id)))
    slip = Slip(post=desk.post_name, word=say(_EXIT if is_exit else _ENTRY), lines=tuple(lines))
    return _of_desk(replace(slip, code=code_text(crossing, zone)), desk)


def referral_slip(crossing: Crossing, findings: Sequence[Finding], desk: DeskIdentity, zone: tzinfo) -> Slip:
    """Return the slip that a referred traveller carries: a number, a lane, a time, and a digit for secondary."""
    lines = (
        (say(QT_TRANSLATE_NOOP("Words", "Number")), record_number(crossing.crossing_id)),
        (say(QT_TRANSLATE_NOOP("Words", "Lane")), desk.lane),
        (say(QT_TRANSLATE_NOOP("Words", "Time")), clock_words(crossing.occurred_at, zone)),
        (say(QT_TRANSLATE_NOOP("Words", "Code")), referral_code(findings).value),
    )
    return _of_desk(Slip(post=desk.post_name, word=say(_SECONDARY), lines=lines), desk)


def trial_slip(desk: DeskIdentity, time: str) -> Slip:
    """Return what is printed to see whether the printer works."""
    lines = ((say(QT_TRANSLATE_NOOP("Words", "Lane")), desk.lane), (say(QT_TRANSLATE_NOOP("Words", "Time")), time))
    return Slip(post=desk.post_name, word=say(_TEST), lines=lines, code=f"BDS1/{desk.post_code}/TEST")


def _of_desk(slip: Slip, desk: DeskIdentity) -> Slip:
    return replace(slip, foot=say(_TRAINING)) if desk.is_training else slip
