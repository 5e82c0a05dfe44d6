"""Whatever officers do at a lane, in whatever order, and however often the desk is opened again: the count holds."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.drafts import discard_draft, draft_at_desk, keep_draft, park_traveller, take_up_parked
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.vehicles import open_vehicle, vehicle_at
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.draft import InspectionDraft
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.vehicle import Vehicle
from tests.made_up import ADMIT, BUS, ERIKSSON, PASSPORT, Desk, a_draft, desk_in

REFER = Decision(outcome=Outcome.REFER_SECONDARY)
PEOPLE = 6


class Lane(RuleBasedStateMachine):
    """A bus of six at a lane; the model knows for each person whether they are done, in secondary, or aside."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="borderdesk-"))
        self.opened = ExitStack()
        self.desk: Desk = self.opened.enter_context(desk_in(self.folder / "home"))
        self.known: dict[int, str] = {}
        self.at_desk: tuple[int, InspectionDraft] | None = None
        self.aside: dict[int, UUID] = {}
        self.last: tuple[int, Crossing, str | None] | None = None

    @initialize()
    def a_bus_comes(self) -> None:
        answers = replace(BUS, expected=PEOPLE)
        self.bus: Vehicle = open_vehicle(
            self.desk.store, self.desk.clock, self.desk.signed_in, self.desk.identity, answers
        )

    @precondition(lambda self: self.at_desk is None)
    @rule(number=st.integers(1, PEOPLE))
    def somebody_comes(self, number: int) -> None:
        traveller = replace(ERIKSSON, document=replace(PASSPORT, document_number=f"N{number:06}"))
        self._put(number, a_draft(traveller=traveller, details=self.bus.details()))

    @precondition(lambda self: self.at_desk is not None)
    @rule(decision=st.sampled_from([ADMIT, REFER]))
    def they_are_decided(self, decision: Decision) -> None:
        assert self.at_desk is not None
        number, draft = self.at_desk
        crossing = self.desk.record(draft.traveller, decision, details=draft.details, source_event_id=draft.event_id)
        self.last = (number, crossing, self.known.get(number))
        self.known[number] = "secondary" if decision is REFER else "done"
        self.aside.pop(number, None)
        self.at_desk = None

    @precondition(lambda self: self.at_desk is not None)
    @rule()
    def they_are_set_aside(self) -> None:
        assert self.at_desk is not None
        number, draft = self.at_desk
        if number not in self.aside:
            park_traveller(self.desk.store, self.desk.clock, self.desk.signed_in, draft)
            self.aside[number] = draft.event_id
            self.at_desk = None

    @precondition(lambda self: self.at_desk is not None)
    @rule()
    def they_are_cleared(self) -> None:
        assert self.at_desk is not None
        discard_draft(self.desk.store, self.desk.officer, self.at_desk[1].event_id)
        self.at_desk = None

    @precondition(lambda self: self.at_desk is None and self.aside)
    @rule(data=st.data())
    def one_comes_back(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.aside)))
        event = self.aside.pop(number)
        draft = take_up_parked(self.desk.store, self.desk.clock, self.desk.signed_in, self.desk.identity, event)
        self.at_desk = (number, draft)

    @precondition(lambda self: self.last is not None)
    @rule()
    def the_last_decision_is_undone(self) -> None:
        assert self.last is not None
        number, crossing, before = self.last
        who = (self.desk.officer, self.desk.session_id)
        undo_crossing(self.desk.store, self.desk.clock, *who, self.desk.identity, crossing.crossing_id)
        self.known.pop(number)
        if before is not None:
            self.known[number] = before
        self.last = None

    @rule()
    def the_desk_is_opened_again(self) -> None:
        self.opened.close()
        self.desk = self.opened.enter_context(desk_in(self.folder / "home"))
        # Undoing is the right of the session's officer for a minute; here the minute is over.
        self.desk.clock.advance(timedelta(hours=1))
        self.last = None

    @invariant()
    def the_count_is_what_was_done(self) -> None:
        at_lane = vehicle_at(self.desk.store, self.desk.officer, "1")
        people = at_lane.headcount
        if people is None:
            return
        standing = {number: state for number, state in self.known.items() if number not in self.aside}
        assert at_lane.vehicle == self.bus
        assert people.done == sum(state == "done" for state in standing.values())
        assert people.in_secondary == sum(state == "secondary" for state in standing.values())
        assert people.set_aside == len(self.aside)
        assert people.done + people.parked + people.left == people.people == PEOPLE
        assert {draft.event_id for draft in at_lane.parked} == set(self.aside.values())

    @invariant()
    def whoever_is_at_the_desk_is_kept_and_nobody_else(self) -> None:
        kept = draft_at_desk(self.desk.store, self.desk.officer, "1")
        wanted = None if self.at_desk is None else self.at_desk[1].event_id
        assert (None if kept is None else kept.event_id) == wanted

    def _put(self, number: int, draft: InspectionDraft) -> None:
        assert keep_draft(self.desk.store, self.desk.clock, self.desk.signed_in, draft)
        self.at_desk = (number, draft)

    def teardown(self) -> None:
        proof = verify_journal(self.desk.store, self.desk.officer)
        self.opened.close()
        shutil.rmtree(self.folder)
        assert isinstance(proof, JournalProof)


TestLane = Lane.TestCase
TestLane.settings = settings(max_examples=6, stateful_step_count=16, deadline=None)
