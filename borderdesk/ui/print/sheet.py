"""The shift sheet: one page of A4 with totals, what is left open, the handover, and room to sign."""

from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import Qt

from borderdesk.domain.shift import EquipmentState
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.ui.print.paper import A4_HEIGHT, A4_WIDTH, Paper, Pen, by_millimetres
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.shifts import equipment_state_words, part_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, figure, say

MARGIN = 15.0
_CODE = 42.0
_RIGHT = Qt.AlignmentFlag.AlignRight

_TITLE = QT_TRANSLATE_NOOP("Words", "Shift sheet")
_TRAINING = QT_TRANSLATE_NOOP("Words", "TRAINING, not valid")


def shift_paper(sheet: ShiftSheet, printed_by: str, zone: tzinfo) -> Paper:
    """Return the sheet as paper; its foot names who printed it, when, and its digest."""
    draw = partial(_draw, sheet, printed_by, zone)
    paint = by_millimetres(A4_WIDTH, MARGIN, draw)
    return Paper(title=say(_TITLE), width=A4_WIDTH, height=A4_HEIGHT, margin=MARGIN, paint=paint)


def _draw(sheet: ShiftSheet, printed_by: str, zone: tzinfo, pen: Pen) -> None:
    shift = sheet.shift
    pen.write(0, 0, pen.width, say(_TITLE), 7.5, bold=True)
    lane = say(QT_TRANSLATE_NOOP("Words", "Lane {lane}"), lane=shift.lane)
    number = say(QT_TRANSLATE_NOOP("Words", "Shift {number}"), number=str(shift.number))
    pen.write(0, 12, pen.width, f"{sheet.post_name} · {shift.post_code} · {lane} · {number}", 4.4)
    if sheet.is_training:
        pen.write(pen.width / 2, 1, pen.width / 2, say(_TRAINING), 5, bold=True, at=_RIGHT)
    pen.rule(0, 20, pen.width, thick=0.5)
    top = _facts(sheet, zone, pen, 24)
    top = _totals(sheet, pen, top + 4)
    _handover(sheet, pen, top + 4)
    _signatures(sheet, pen, pen.height - 62)
    pen.rule(0, pen.height - 9, pen.width)
    when = _moment(sheet.counted_at, zone)
    page = say(QT_TRANSLATE_NOOP("Words", "Page {page} of {pages}"), page="1", pages="1")
    pen.write(0, pen.height - 7, pen.width * 0.6, f"BorderDesk · {printed_by} · {when} · {page}", 3, grey=True)
    pen.write(pen.width * 0.6, pen.height - 7, pen.width * 0.4, sheet.digest[:32], 3, grey=True, at=_RIGHT, mono=True)


def _facts(sheet: ShiftSheet, zone: tzinfo, pen: Pen, top: float) -> float:
    shift = sheet.shift
    faults = [found for found in shift.equipment if found.state is EquipmentState.FAULT]
    facts = [
        (say(QT_TRANSLATE_NOOP("Words", "Opened")), _moment(shift.opened_at, zone)),
        (say(QT_TRANSLATE_NOOP("Words", "Counted")), _moment(sheet.counted_at, zone)),
        (say(QT_TRANSLATE_NOOP("Words", "Oldest list at opening")), day_words(shift.list_date)),
        (say(QT_TRANSLATE_NOOP("Words", "Stamp number")), shift.stamp_number or "–"),
        *((f"{part_words(f.part)}: {equipment_state_words(f.state)}", f.reason) for f in faults),
    ]
    for label, value in facts:
        pen.write(0, top, 60, label, 3.8, grey=True)
        pen.write(60, top, pen.width - 60, value, 3.8)
        top += 6.4
    return top


def _totals(sheet: ShiftSheet, pen: Pen, top: float) -> float:
    rows = [(outcome_words(outcome), number) for outcome, number in sorted(sheet.totals.items(), key=lambda t: -t[1])]
    rows.append((say(QT_TRANSLATE_NOOP("Words", "All decisions")), sum(sheet.totals.values())))
    rows.append((say(QT_TRANSLATE_NOOP("Words", "Referrals open")), sheet.open_referrals))
    rows.append((say(QT_TRANSLATE_NOOP("Words", "Journal entries not sent")), sheet.unsent))
    pen.write(0, top, pen.width, say(QT_TRANSLATE_NOOP("Words", "What the shift comes to")), 4.6, bold=True)
    top += 9
    for place, (words, number) in enumerate(rows):
        if place == len(sheet.totals):
            pen.rule(0, top - 0.8, 110)
        pen.write(0, top, 80, words, 3.8, bold=place == len(sheet.totals))
        pen.write(80, top, 30, figure(number), 3.8, bold=True, at=_RIGHT)
        top += 6.4
    return top


def _handover(sheet: ShiftSheet, pen: Pen, top: float) -> None:
    pen.write(0, top, pen.width, say(QT_TRANSLATE_NOOP("Words", "For the next shift")), 4.6, bold=True)
    words = sheet.handover.strip() or say(QT_TRANSLATE_NOOP("Words", "No message."))
    pen.write_long(0, top + 9, pen.width, max(12.0, pen.height - 68 - top - 9), words, 3.8)


def _signatures(sheet: ShiftSheet, pen: Pen, top: float) -> None:
    """Draw two places to sign, and the journal's checkpoint beside them where there is one."""
    people = (
        (say(QT_TRANSLATE_NOOP("Words", "Officer")), sheet.officer_name),
        (say(QT_TRANSLATE_NOOP("Words", "Second person")), sheet.countersigned_by),
    )
    width = pen.width - _CODE - 8
    for place, (role, name) in enumerate(people):
        line = top + 16 + place * 24
        pen.rule(0, line, width)
        pen.write(0, line + 1, width, f"{role}: {name}" if name else role, 3.6, grey=True)
    if sheet.checkpoint is not None:
        pen.code(pen.width - _CODE, top, _CODE, sheet.checkpoint)
        words = say(QT_TRANSLATE_NOOP("Words", "The journal up to here"))
        pen.write(pen.width - _CODE, top + _CODE, _CODE, words, 3, grey=True, at=Qt.AlignmentFlag.AlignHCenter)


def _moment(moment: datetime, zone: tzinfo) -> str:
    return f"{day_words(moment.astimezone(zone).date())} {clock_words(moment, zone)}"
