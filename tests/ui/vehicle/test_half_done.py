"""A half-done traveller is at the desk again after a stop, with the reading as it was, and nothing decides alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.drafts import draft_at_desk
from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Admission, Outcome
from borderdesk.domain.draft import InspectionDraft
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError
from borderdesk.domain.reading import CharacterState, ReadingReason
from borderdesk.domain.verdict import Verdict
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage
from tests.made_up import a_draft
from tests.ui.fake_desk import Desk, HeldTasks, hit_on_document, misread, mrz_of, seen_mrz
from tests.ui.vehicle.conftest import Lane, lane_in, passenger, window_on


def kept(lane: Lane) -> InspectionDraft | None:
    return draft_at_desk(lane.stored.store, lane.stored.officer, "1")


def test_after_a_stop_the_traveller_is_there_again_and_is_checked_anew(tmp_path: Path, qtbot: QtBot) -> None:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.lay(passenger(1))
        lane.shown().crossing.plate.setFocus()
        lane.type("kb 44")
        lane.clock.advance(1)
        lane.half_done.tick()
        before = lane.model.subject
    with lane_in(tmp_path / "home") as opened:
        opened.fake.hits = (hit_on_document(),)
        with window_on(opened, qtbot) as lane:
            lane.clock.advance(60)
            lane.model.tick()
            after, notice = lane.model.subject, lane.shown().notice.words.text()
            verdict = lane.model.assessment

            assert before is not None
            assert after is not None
            assert (after.event_id, after.traveller, after.mrz) == (before.event_id, before.traveller, before.mrz)
            assert after.reading.lines == before.reading.lines
            assert lane.model.details.plate == "KB 44"
            assert verdict is not None
            assert verdict.verdict is Verdict.STOP
            assert notice == "Taken up again after a stop at 14:32. Checked anew."
            assert lane.logged() == []


def test_another_document_is_told_of_beside_a_traveller_who_was_taken_up(tmp_path: Path, qtbot: QtBot) -> None:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.lay(passenger(1))
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.model.see(seen_mrz(passenger(2)))

        assert lane.model.prompts.notice is Notice.FINISH_FIRST
        assert lane.model.subject is not None
        assert lane.model.subject.mrz == passenger(1)


def test_a_doubtful_reading_comes_back_with_its_doubts(tmp_path: Path, qtbot: QtBot) -> None:
    seen = seen_mrz(misread(mrz_of(), 1, 14, "8"), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])
    states = ((CharacterState.SEEN,) * 44, (CharacterState.SEEN,) * 14 + (CharacterState.DOUBTFUL,) * 30)
    seen = replace(seen, reading=replace(seen.reading, states=states))
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.model.see(seen)
        lane.clock.advance(2)
        lane.model.see(seen)
        marked = lane.shown().document.code_lines.marked
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        assert lane.model.subject is not None
        assert not lane.model.subject.accepted
        assert lane.model.subject.reading.states == states
        assert lane.shown().document.code_lines.marked == marked
        assert lane.model.admission is Admission.WITH_REASON


def test_one_who_was_typed_comes_back_as_typed(tmp_path: Path, qtbot: QtBot) -> None:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.press(Qt.Key.Key_F2)
        lane.type("k48210937")
        lane.clock.advance(0.4)
        lane.model.tick()
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        assert lane.shown().traveller.origin.text() == "Typed in"
        assert lane.shown().traveller.fields["document_number"].value.text() == "K48210937"


def test_a_decision_and_a_clear_leave_nothing_behind(lane: Lane) -> None:
    lane.lay(passenger(1))
    at_desk = kept(lane)
    lane.press(Qt.Key.Key_F12)
    after_decision = kept(lane)
    lane.lay(passenger(2))
    lane.press(Qt.Key.Key_Escape)

    assert at_desk is not None
    assert after_decision is None
    assert kept(lane) is None


def test_an_undone_decision_is_half_done_again(lane: Lane) -> None:
    lane.lay(passenger(1))
    lane.press(Qt.Key.Key_F12)
    lane.ctrl(Qt.Key.Key_Z)

    draft = kept(lane)
    assert draft is not None
    assert lane.model.subject is not None
    assert draft.event_id == lane.model.subject.event_id


def test_a_decision_that_was_not_saved_is_half_done_still(lane: Lane) -> None:
    lane.lay(passenger(1))
    lane.stored.store.close()
    away = lane.stored.store.path.rename(lane.stored.store.path.with_suffix(".away"))
    lane.press(Qt.Key.Key_F12)
    stage = lane.model.stage
    away.rename(lane.stored.store.path)

    assert stage is Stage.NOT_SAVED
    assert kept(lane) is not None
    lane.clock.advance(1)
    lane.press(Qt.Key.Key_F12)
    assert kept(lane) is None
    assert len(lane.logged()) == 1


def test_one_set_aside_is_not_at_the_desk_after_a_stop_but_waits(tmp_path: Path, qtbot: QtBot) -> None:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.open_bus(3)
        lane.lay(passenger(1))
        lane.ctrl(Qt.Key.Key_W)
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        assert lane.model.subject is None
        assert lane.counts() == (0, 1, 2)
        assert lane.model.details.plate == "KDA 001A"


def test_after_a_stop_a_bus_that_leaves_is_still_leaving(tmp_path: Path, qtbot: QtBot) -> None:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.press(Qt.Key.Key_F4)
        lane.press(Qt.Key.Key_Return)
        lane.open_bus(2)
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        lane.lay(passenger(1))
        lane.press(Qt.Key.Key_F12)

        (crossing,) = lane.logged()
        assert crossing.direction is Direction.EXIT
        assert crossing.decision.outcome is Outcome.EXIT_ALLOWED


class Written:
    """Remembers what is written, and fails while it is told to."""

    def __init__(self) -> None:
        self.drafts: list[InspectionDraft] = []
        self.discarded: list[object] = []
        self.fails: Exception | None = None

    def keep(self, draft: InspectionDraft) -> bool:
        if self.fails is not None:
            raise self.fails
        self.drafts.append(draft)
        return True


@pytest.fixture
def written() -> Written:
    return Written()


def keeper(
    desk: Desk, model: InspectionModel, written: Written, tasks: HeldTasks, before: InspectionDraft | None = None
) -> HalfDone:
    return HalfDone(
        model,
        kept=lambda: before,
        keep=written.keep,
        discard=written.discarded.append,
        tasks=tasks,
        monotonic=desk.clock.monotonic,
        parent=model,
    )


def test_it_writes_at_once_and_then_at_most_every_half_second(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    half_done.begin()
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    first = len(written.drafts)
    for plate in ("K", "KB", "KB 4"):
        model.set_details(replace(model.details, plate=plate))
        desk.clock.advance(0.1)
    held.let_all_go()
    meanwhile = len(written.drafts)
    desk.clock.advance(0.3)
    half_done.tick()
    held.let_all_go()

    assert (first, meanwhile) == (1, 1)
    assert [draft.details.plate for draft in written.drafts] == ["", "KB 4"]


def test_it_writes_nothing_before_it_is_known_who_was_there(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    half_done.begin()

    model.see(seen_mrz(mrz_of()))

    assert len(held.waiting) == 1
    held.let_all_go()
    assert len(written.drafts) == 1


def test_a_document_that_is_quicker_than_the_disk_stays_and_who_was_there_before_waits_aside(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    before = a_draft()
    half_done = keeper(desk, model, written, held, before)
    waits: list[bool] = []
    half_done.waits_aside.connect(lambda: waits.append(True))
    half_done.begin()

    model.see(seen_mrz(mrz_of()))
    subject = model.subject
    held.let_all_go()

    assert model.subject is subject
    assert model.prompts.notice is Notice.WAITS_ASIDE
    assert subject is not None
    assert [draft.event_id for draft in written.drafts] == [subject.event_id]
    assert waits == [True]


def test_before_another_officer_comes_the_newest_letters_are_written_at_once(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    half_done.begin()
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    model.set_details(replace(model.details, plate="KB 44"))

    half_done.write_now()
    held.let_all_go()

    assert written.drafts[-1].details.plate == "KB 44"


def test_what_could_not_be_written_is_tried_again_and_the_traveller_stays(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    failures: list[Exception] = []
    half_done.failed.connect(failures.append)
    half_done.begin()
    held.let_all_go()
    written.fails = EnvironmentFailureError("disk full")
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    written.fails = None
    desk.clock.advance(0.6)
    half_done.tick()
    held.let_all_go()

    assert failures
    assert len(written.drafts) == 1
    assert model.admission is Admission.OFF or model.subject is not None


def test_who_may_not_write_is_not_asked_again_and_again(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    failures: list[Exception] = []
    half_done.failed.connect(failures.append)
    half_done.begin()
    held.let_all_go()
    written.fails = NotPermittedError("an administrator inspects nobody")
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()

    for _ in range(5):
        desk.clock.advance(1)
        half_done.tick()
        held.let_all_go()

    assert len(failures) == 1


def test_who_was_decided_is_not_forgotten_a_second_time(
    desk: Desk, model: InspectionModel, held: HeldTasks, written: Written
) -> None:
    half_done = keeper(desk, model, written, held)
    half_done.begin()
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    desk.clock.advance(1)
    model.press_admit()
    held.let_all_go()
    after_decision = list(written.discarded)
    model.see(seen_mrz(mrz_of(document_number="X99999999")))
    held.let_all_go()
    model.clear()
    held.let_all_go()

    assert after_decision == []
    assert len(written.discarded) == 1
