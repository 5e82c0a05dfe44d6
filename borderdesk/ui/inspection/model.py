"""What an officer may do at primary inspection, and what comes of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.decision import Admission, Decision, DecisionReason, Outcome, admission_for
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.match_doubt import DoubtReason, MatchDoubt
from borderdesk.domain.scan import Scan
from borderdesk.domain.verdict import Assessment, FindingKind
from borderdesk.domain.watchlist import ListVersion
from borderdesk.ui.inspection.deciding import DEAD_FOR_S
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.examining import TYPING_RESTS_S, Clocks, History, Inspect
from borderdesk.ui.inspection.intake import Intake
from borderdesk.ui.inspection.lane import Undo
from borderdesk.ui.inspection.matches import Matches
from borderdesk.ui.inspection.notes import Notes
from borderdesk.ui.inspection.old_lists import OldListActions
from borderdesk.ui.inspection.paperwork import Paperwork
from borderdesk.ui.inspection.prompts import reason_is_complete
from borderdesk.ui.inspection.recording import Recording
from borderdesk.ui.inspection.slips import SlipActions
from borderdesk.ui.inspection.states import UNSAVED, Notice, Stage, Strip
from borderdesk.ui.tasks import RunsTasks

__all__ = ["DEAD_FOR_S", "TYPING_RESTS_S", "InspectionModel"]


class InspectionModel(Recording):
    """Records what the officer decides about whoever is at the desk; it decides nothing itself.

    `history` gives a traveller's earlier crossings, `lists` the lists in force, `read_scan` understands a reader's
    lines, `doubt` records that a match is somebody else, `call` asks another desk for help, `old_lists` has a
    supervisor sign for old lists and `slips` prints: on a desk that has them to give.

    Signals:
        note_wanted: The note about this traveller has to be read first; nothing else changes.
    """

    note_wanted = Signal()

    def __init__(
        self,
        *,
        inspect: Inspect,
        decide: Callable[[InspectionDecision], Crossing],
        undo: Undo,
        recent: Callable[[], Sequence[Crossing]],
        read_again: Callable[[], None],
        tasks: RunsTasks,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        desk: DeskView,
        history: History | None = None,
        lists: Callable[[], Sequence[ListVersion]] | None = None,
        read_scan: Callable[[Sequence[str]], Scan] | None = None,
        doubt: Callable[[MatchDoubt], None] | None = None,
        call: Callable[[], None] | None = None,
        old_lists: OldListActions | None = None,
        slips: SlipActions | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            inspect=inspect,
            decide=decide,
            undo=undo,
            recent=recent,
            history=history,
            lists=lists,
            tasks=tasks,
            clocks=Clocks(now=now, monotonic=monotonic),
            desk=desk,
            parent=parent,
        )
        self._read_again, self._call = read_again, call
        self.notes, self.matches = Notes(monotonic), Matches(doubt, tasks, self)
        self.intake = Intake(read_scan, self._may_look, self._lines_at_desk, monotonic, self)
        self.paperwork = Paperwork(self, old_lists, slips, tasks)
        self.is_away = False
        self._shown_times: tuple[object, ...] = ()
        self.began.connect(self._start_over)
        self.checked.connect(self._take_check)
        self.other_seen.connect(self._tell_to_finish)
        self.intake.arrived.connect(self._present_scan)
        self.intake.told.connect(self.tell)
        self.matches.changed.connect(self.changed)
        self.matches.failed.connect(self._not_doubted)
        self.lane.refresh()

    @property
    def admission(self) -> Admission:
        """How the traveller may be let pass, as the screen shows it: without a finished screening, not at all."""
        return self._admission_of(self.shown)

    @property
    def may_refer(self) -> bool:
        """A referral is recorded under a traveller; with a document that cannot be read, F8 asks to type one."""
        return self.stage in (Stage.DECIDING, Stage.READING, Stage.CANNOT_READ)

    @property
    def element_to_correct(self) -> str:
        """The first element that was read against its check digit, empty where all agree."""
        findings = self.shown.findings if self.shown else ()
        failed = (finding.element for finding in findings if finding.kind is FindingKind.CHECK_DIGIT_FAILED)
        return next(failed, "")

    @property
    def has_open_read(self) -> bool:
        """A traveller is at the desk, or is being typed."""
        return self.subject is not None or self.is_typing

    @property
    def has_unsaved(self) -> bool:
        """A decision was taken that is not in the log; it belongs to the officer who took it."""
        return self.stage in UNSAVED

    def change_officer(self, desk: DeskView) -> None:
        """Go on for another officer; the traveller who stands there is checked again, in that officer's name."""
        self.desk = self.lane.desk = desk
        self._is_quiet = desk.is_quiet
        if self.subject is not None and not self.has_unsaved:
            self.begin(replace(self.subject, started=self._monotonic()))
        self.changed.emit()

    @property
    def notes_count(self) -> int:
        """How many notes there are that only the officer may see."""
        return len(self.shown.discreet_hits) if self.shown else 0

    @property
    def is_told_to_refer(self) -> bool:
        """Tell whether the note asks to refer: a match that stops, at a desk whose screen the public can see."""
        return self.shown is not self.assessment

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take what a reader sent: a new traveller, or one who waits for the end of this one."""
        self.notes.hide()
        self.deciding.rest()
        self.intake.take(text)
        self.changed.emit()

    def open_typing(self, element: str = "") -> None:
        """Show the form for typing, with what is known already and the keyboard at an element."""
        if self.stage not in UNSAVED:
            self.is_typing, self.typing_at = True, element
            self.prompts.strip = None
            self.changed.emit()

    @Slot()
    def press_admit(self) -> None:
        """Answer F12: record, ask for a reason, ask to read the note, try saving again, or do nothing."""
        if self.deciding.is_dead or self.prompts.strip is Strip.OLD_LIST:
            return
        if self.stage is Stage.NOT_SAVED and self.deciding.pending is not None:
            self.save(self.deciding.pending)
        elif self.stage is Stage.DECIDING and self._must_read_note:
            self.note_wanted.emit()
        elif self.admission is Admission.PLAIN:
            self.admit(None, "")
        elif self.admission is Admission.WITH_REASON:
            if self.prompts.strip is Strip.ADMIT_REASON:
                self.admit(self.prompts.reason, self.prompts.remark)
            else:
                self._ask(Strip.ADMIT_REASON)

    def give_reason(self, reason: DecisionReason | DoubtReason | None, remark: str) -> None:
        """Take the answer to the question on the screen; its key saves it."""
        self.prompts.answer(reason, remark)
        self.changed.emit()

    def admit(self, reason: DecisionReason | None, remark: str) -> None:
        """Record that the traveller passes; wherever the verdict is not clear, only with a reason that says enough."""
        admission = self._admission_of(self.assessment)
        if self.deciding.is_dead or admission is Admission.OFF or self._must_read_note:
            return
        if admission is Admission.WITH_REASON and not reason_is_complete(reason, remark):
            return
        outcome = Outcome.EXIT_ALLOWED if self.lane.direction is Direction.EXIT else Outcome.ADMIT
        self.decide(Decision(outcome=outcome, reasons=(reason,) if reason else (), remark=remark.strip()))

    @Slot()
    def refer(self) -> None:
        """Record that the traveller goes to secondary; somebody unread must be typed first."""
        if self.deciding.is_dead or not self.may_refer:
            return
        if self.stage is Stage.DECIDING:
            self.decide(Decision(outcome=Outcome.REFER_SECONDARY))
        else:
            self.prompts.tell(Notice.TYPE_FIRST)
            self.open_typing()

    @Slot()
    def press_not_the_same(self) -> None:
        """Answer F9: ask why the match is not this traveller, or record the answer."""
        hit = self.matches.hit
        if self.deciding.is_dead or self.stage is not Stage.DECIDING or hit is None or not self.matches.may_doubt:
            return
        if self.prompts.strip is not Strip.NOT_THE_SAME:
            self._ask(Strip.NOT_THE_SAME)
        elif self.prompts.has_doubt and self.prompts.doubt is not None and self.subject is not None:
            doubt = MatchDoubt(
                event_id=self.subject.event_id,
                traveller=self.subject.traveller,
                hit=hit,
                reason=self.prompts.doubt,
                remark=self.prompts.remark.strip(),
            )
            self.prompts.strip = None
            self.matches.say(doubt)
            if doubt.needs_supervisor:
                self.prompts.tell(Notice.ASKED_SUPERVISOR)
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Answer Esc: close the note or the question, or take the traveller off; an unsaved decision stays."""
        was_noted = self.notes.is_shown or self.notes.is_open
        self.notes.hide()
        self.notes.is_open = False
        if self.prompts.strip is not None:
            self.prompts.strip = None
            self.intake.serve()
            self.changed.emit()
        elif was_noted:
            self.changed.emit()
        elif self.stage not in UNSAVED:
            self.make_ready()

    @Slot()
    def ask_again(self) -> None:
        """Answer F5: read the document again, or repeat a check that did not finish."""
        if self.stage in UNSAVED:
            return
        if self.stage is Stage.NOT_CHECKED and self.subject is not None:
            self.begin(self.subject)
            return
        if self.subject is not None:
            self.make_ready()
        self.sighting.begin_again()
        self._read_again()

    @Slot()
    def ask_direction(self) -> None:
        """Answer F4: ask whether the direction shall change; Enter within three seconds says yes."""
        if self.prompts.strip is None and self.stage not in UNSAVED:
            self._ask(Strip.DIRECTION)

    @Slot()
    def confirm(self) -> None:
        """Answer Enter: it changes the direction when that was asked, and decides nothing about a traveller."""
        if self.prompts.strip is Strip.DIRECTION:
            self.set_direction(Direction.EXIT if self.lane.direction is Direction.ENTRY else Direction.ENTRY)

    def set_direction(self, direction: Direction) -> None:
        """Change the direction of the lane; a traveller at the desk is checked again for it."""
        is_news = direction is not self.lane.direction
        self.lane.direction, self.prompts.strip = direction, None
        if is_news and self.subject is not None and self.stage not in UNSAVED:
            self.begin(replace(self.subject, started=self._monotonic()))
        self.intake.serve()
        self.changed.emit()

    @Slot()
    def press_note(self) -> None:
        """Note that F7 went down."""
        self.notes.press()
        self.changed.emit()

    @Slot()
    def release_note(self) -> None:
        """Note that F7 went up: a tap opens or closes the form for notes."""
        self.notes.release()
        self.changed.emit()

    @Slot()
    def tap_note(self) -> None:
        """Open or close the form for notes, as a tap of its key does."""
        self.notes.press()
        self.release_note()

    @property
    def may_call(self) -> bool:
        """There is another desk that can be told."""
        return self._call is not None

    @Slot()
    def call_for_help(self) -> None:
        """Answer Ctrl F8: tell another desk without a sign here; only where nobody can be told, say so."""
        if self._call is None:
            self._nobody_called(None)
        else:
            self._tasks.run(self._call, lambda _nothing: None, self._nobody_called)

    def step_aside(self, is_away: bool) -> None:
        """Note that another page is shown, or this one again: what is scanned meanwhile waits."""
        self.is_away = is_away
        if not is_away:
            self.intake.serve()
            self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Let happen what depends on the time: typing that rests, a question or a scan that waited enough."""
        super().tick()
        self.prompts.expire()
        self.intake.tick()
        self.lane.tick()
        self.notes.tick()
        minute = self._now().replace(second=0, microsecond=0)
        prompts, waits = (self.prompts.strip, self.prompts.notice), self.intake.is_waiting
        times = (self.lane.undo_seconds, minute, *prompts, waits, self.notes.is_shown)
        if times != self._shown_times:
            self._shown_times = times
            self.changed.emit()

    @property
    def _must_read_note(self) -> bool:
        """The note about a discreet match is read first; where it says to refer, the traveller never passes."""
        return self.notes_count > 0 and (self.is_told_to_refer or not self.notes.was_read)

    def _admission_of(self, assessment: Assessment | None) -> Admission:
        if self.stage is not Stage.DECIDING or assessment is None:
            return Admission.OFF
        return admission_for(assessment)

    def _may_look(self) -> bool:
        return super()._may_look() and self.prompts.strip is None and not self.is_away and self.stage not in UNSAVED

    def _camera_facts(self) -> tuple[object, ...]:
        return (*super()._camera_facts(), self.prompts.notice)

    def _ask(self, strip: Strip) -> None:
        self.prompts.ask(strip)
        self.changed.emit()

    def _lines_at_desk(self) -> tuple[str, ...]:
        return self.subject.lines if self.subject else ()

    @Slot(object)
    def _present_scan(self, scan: Scan) -> None:
        if scan.traveller is not None:
            self.is_typing = False
            self.present(scan.traveller, scan.mrz, scan.accepted, scan.method, scan.reading)

    @Slot()
    def _start_over(self) -> None:
        self.deciding.drop()
        self.prompts.withdraw()
        self.notes.begin()
        self.matches.show(())

    @Slot()
    def _take_check(self) -> None:
        self.deciding.rest()
        if self.assessment is not None and self.shown is not None:
            self.lane.show_lists(self.assessment.screening.lists)
            self.matches.show(self.shown.overt_hits)

    @Slot()
    def _tell_to_finish(self) -> None:
        if self.prompts.notice in (None, Notice.TAKEN_UP):
            self.prompts.tell(Notice.FINISH_FIRST)

    @Slot(Exception)
    def _not_doubted(self, error: Exception) -> None:
        self.tell(Notice.DOUBT_FAILED)
        self.failed.emit(error)

    def _nobody_called(self, _error: Exception | None) -> None:
        self.tell(Notice.NOBODY_TO_CALL)

    def make_ready(self) -> None:
        self.notes.begin()
        self.matches.show(())
        super().make_ready()
        self.intake.serve()
