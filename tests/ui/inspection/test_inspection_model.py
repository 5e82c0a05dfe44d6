"""Nothing that is not known to be clear passes plainly, and no decision is lost or made twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from borderdesk.domain.barcodes import Barcode, BarcodeZone, parse_licence
from borderdesk.domain.crossing import CaptureMethod, CrossingDetails, Direction, TravelMode
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Admission, DecisionReason, Outcome
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import CameraState, CameraView, Reading, ReadingKind, ReadingReason
from borderdesk.domain.traveller import traveller_from_mrz
from borderdesk.domain.verdict import DeskRules, FindingKind, Verdict
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.inspection.checks import CheckState, check_rows
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import ADMIT_REASONS, Notice, Stage, Strip
from tests.ui.fake_desk import (
    Desk,
    HeldTasks,
    hit_on_document,
    list_version,
    misread,
    mrz_of,
    seen_mrz,
    seen_nothing,
    seen_unread,
)

OTHER = {"document_number": "X99999999", "primary_identifier": "OKONKWO"}


def decided_about(desk: Desk, model: InspectionModel) -> None:
    """Read a clear traveller and wait out the dead time."""
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)


def test_a_clear_traveller_is_admitted_plainly_and_the_desk_is_ready_again(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    verdict_was, admission_was = model.assessment, model.admission

    model.press_admit()

    assert verdict_was is not None
    assert verdict_was.verdict is Verdict.CLEAR
    assert admission_was is Admission.PLAIN
    assert [decided.decision.outcome for decided in desk.recorded] == [Outcome.ADMIT]
    assert model.stage is Stage.READY
    assert model.subject is None
    assert [row.outcome for row in model.lane.rows] == [Outcome.ADMIT]


def test_without_a_finished_screening_nobody_is_admitted(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)

    model.press_admit()
    model.admit(DecisionReason.EXPLAINED, "")

    assert model.stage is Stage.CHECKING
    assert model.admission is Admission.OFF
    assert desk.recorded == []


def test_a_screening_that_failed_is_never_clear(desk: Desk, model: InspectionModel) -> None:
    desk.inspect_fails = EnvironmentFailureError("disk")
    failures: list[Exception] = []
    model.failed.connect(failures.append)
    decided_about(desk, model)

    model.press_admit()

    assert model.stage is Stage.NOT_CHECKED
    assert model.admission is Admission.OFF
    assert model.subject is not None
    assert failures == [desk.inspect_fails]
    assert desk.recorded == []


def test_a_screening_that_failed_can_be_repeated(desk: Desk, model: InspectionModel) -> None:
    desk.inspect_fails = EnvironmentFailureError("disk")
    decided_about(desk, model)
    desk.inspect_fails = None

    model.ask_again()

    assert model.admission is Admission.PLAIN
    assert desk.read_again_calls == 0


def test_a_slow_answer_about_an_earlier_document_never_clears_the_present_one(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    model.clear()
    desk.hits = (hit_on_document(),)
    model.see(seen_mrz(mrz_of(**OTHER)))

    desk.hits = ()
    held.let_go(0)

    assert model.stage is Stage.CHECKING
    assert model.assessment is None
    held.let_go(0)
    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "OKONKWO"
    assert desk.screened[-1].primary_identifier == "OKONKWO"


def test_a_slow_failure_about_an_earlier_document_does_not_touch_the_present_one(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    held.let_all_go()
    model.see(seen_mrz(mrz_of()))
    model.clear()
    model.see(seen_mrz(mrz_of(**OTHER)))

    desk.inspect_fails = EnvironmentFailureError("disk")
    held.let_go(0)

    assert model.stage is Stage.CHECKING


def test_a_stop_cannot_be_admitted_but_referred(desk: Desk, model: InspectionModel) -> None:
    desk.hits = (hit_on_document(),)
    decided_about(desk, model)

    model.press_admit()
    model.admit(DecisionReason.EXPLAINED, "")
    nothing = list(desk.recorded)
    model.refer()

    assert nothing == []
    assert [decided.decision.outcome for decided in desk.recorded] == [Outcome.REFER_SECONDARY]


def test_a_check_asks_for_a_reason_before_it_admits(desk: Desk, model: InspectionModel) -> None:
    desk.hits = (hit_on_document(level=Level.CHECK),)
    decided_about(desk, model)

    model.press_admit()
    asked, nothing = model.prompts.strip, list(desk.recorded)
    model.give_reason(DecisionReason.EXPLAINED, "")
    model.press_admit()

    assert asked is Strip.ADMIT_REASON
    assert nothing == []
    assert desk.recorded[0].decision.reasons == (DecisionReason.EXPLAINED,)
    assert desk.recorded[0].decision.outcome is Outcome.ADMIT


@pytest.mark.parametrize("reason", [None, DecisionReason.SHIFT_LEAD_AGREED, DecisionReason.OTHER])
def test_a_reason_that_says_too_little_does_not_admit(
    desk: Desk, model: InspectionModel, reason: DecisionReason | None
) -> None:
    desk.hits = (hit_on_document(level=Level.CHECK),)
    decided_about(desk, model)

    model.press_admit()
    model.give_reason(reason, "  ")
    model.press_admit()
    too_little = list(desk.recorded)
    model.give_reason(reason or ADMIT_REASONS[0], "D. Mwangi")
    model.press_admit()

    assert too_little == []
    assert desk.recorded[0].decision.remark == "D. Mwangi"


def test_an_answer_to_an_earlier_question_does_not_count(desk: Desk, model: InspectionModel) -> None:
    desk.hits = (hit_on_document(level=Level.CHECK),)
    decided_about(desk, model)
    model.press_admit()
    model.give_reason(DecisionReason.EXPLAINED, "")
    model.clear()

    model.press_admit()
    model.press_admit()

    assert desk.recorded == []
    assert model.prompts.strip is Strip.ADMIT_REASON


@pytest.mark.parametrize("act", ["press_admit", "refer"])
def test_a_key_within_four_tenths_of_a_second_of_the_verdict_does_nothing(
    desk: Desk, model: InspectionModel, act: str
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(0.39)
    getattr(model, act)()
    too_early = list(desk.recorded)
    desk.clock.advance(0.02)
    getattr(model, act)()

    assert too_early == []
    assert len(desk.recorded) == 1


def test_no_list_is_not_checked_and_admits_only_with_a_reason(desk: Desk, model: InspectionModel) -> None:
    desk.lists = ()
    decided_about(desk, model)

    assert model.assessment is not None
    assert model.assessment.verdict is Verdict.NOT_SCREENED
    assert model.admission is Admission.WITH_REASON


def test_an_old_list_asks_for_a_reason(desk: Desk, model: InspectionModel) -> None:
    desk.lists = (list_version(imported_at=desk.clock.now() - timedelta(days=9)),)
    decided_about(desk, model)

    assert model.admission is Admission.WITH_REASON


def test_a_specimen_stops_where_the_post_does_not_train(desk: Desk, model: InspectionModel) -> None:
    desk.rules = DeskRules(admits_specimens=False)
    decided_about(desk, model)

    assert model.admission is Admission.OFF


def test_an_expired_document_stops(desk: Desk, model: InspectionModel) -> None:
    model.see(seen_mrz(mrz_of(date_of_expiry=PartialDate(year=2026, month=11, day=9))))
    desk.clock.advance(1)

    assert model.admission is Admission.OFF


def test_a_reading_that_fails_its_check_digits_is_shown_and_never_plainly_admitted(
    desk: Desk, model: InspectionModel
) -> None:
    failing = seen_mrz(misread(mrz_of(), 1, 14, "8"), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])
    model.see(failing)
    desk.clock.advance(2)
    model.see(failing)
    desk.clock.advance(1)

    assert model.stage is Stage.DECIDING
    assert model.admission is Admission.WITH_REASON


def test_a_decision_that_is_not_saved_clears_nothing_and_is_tried_again_as_the_same(
    desk: Desk, model: InspectionModel
) -> None:
    decided_about(desk, model)
    desk.save_fails = EnvironmentFailureError("disk full")
    model.press_admit()
    stage, subject = model.stage, model.subject

    model.clear()
    model.ask_again()
    model.open_typing()
    model.undo_last()
    kept = model.subject
    desk.save_fails = None
    desk.clock.advance(1)
    model.press_admit()

    assert stage is Stage.NOT_SAVED
    assert kept is subject is not None
    assert [decided.source_event_id for decided in desk.recorded] == [subject.event_id]
    assert model.stage is Stage.READY


def test_trying_again_to_save_keeps_the_time_and_the_outcome_of_the_decision(
    desk: Desk, model: InspectionModel
) -> None:
    decided_about(desk, model)
    decided_at = desk.clock.now()
    desk.save_fails = EnvironmentFailureError("disk full")
    model.refer()
    desk.save_fails = None
    desk.clock.advance(30)

    model.press_admit()

    assert desk.recorded[0].decision.outcome is Outcome.REFER_SECONDARY
    assert desk.recorded[0].timings.decided_at == decided_at


def test_a_decision_is_not_made_twice_while_it_is_being_saved(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    desk.clock.advance(1)

    model.press_admit()
    model.press_admit()
    model.refer()
    saving = model.stage
    held.let_all_go()

    assert saving is Stage.SAVING
    assert len(desk.recorded) == 1


def test_a_refusal_of_the_right_says_so_and_keeps_the_traveller(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    desk.save_fails = NotPermittedError("no")

    model.press_admit()

    assert model.stage is Stage.DECIDING
    assert model.prompts.notice is Notice.NOT_PERMITTED


def test_the_camera_never_replaces_a_traveller_who_is_not_decided(desk: Desk, model: InspectionModel) -> None:
    model.see(seen_mrz(mrz_of()))

    model.see(seen_mrz(mrz_of(**OTHER)))

    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "VASARELY LINDT"
    assert model.prompts.notice is Notice.FINISH_FIRST


def test_the_next_document_is_read_once_the_first_is_decided(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    model.press_admit()

    model.see(seen_mrz(mrz_of()))
    same_again = model.subject
    model.see(seen_mrz(mrz_of(**OTHER)))

    assert same_again is None
    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "OKONKWO"


def test_f5_reads_the_same_document_again(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    model.ask_again()
    cleared = model.subject

    model.see(seen_mrz(mrz_of()))

    assert cleared is None
    assert desk.read_again_calls == 1
    assert model.subject is not None


def test_an_unread_document_becomes_cannot_read_and_is_ready_again_when_it_leaves(
    desk: Desk, model: InspectionModel
) -> None:
    stages = []
    for seconds in (0.0, 6.5):
        desk.clock.advance(seconds)
        model.see(seen_unread())
        stages.append(model.stage)
    desk.clock.advance(1.5)
    model.see(seen_nothing())

    assert stages == [Stage.READING, Stage.CANNOT_READ]
    assert model.stage is Stage.READY


def test_referring_somebody_unread_asks_for_a_name_first(desk: Desk, model: InspectionModel) -> None:
    model.see(seen_unread())

    model.refer()

    assert model.is_typing
    assert model.prompts.notice is Notice.TYPE_FIRST
    assert desk.recorded == []


def test_a_lost_camera_keeps_the_verdict(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)

    model.see(seen_nothing(CameraState.LOST))
    model.press_admit()

    assert model.camera.source_state is CameraState.LOST
    assert len(desk.recorded) == 1


def test_what_is_typed_is_screened_when_the_typing_rests(desk: Desk, model: InspectionModel) -> None:
    traveller = traveller_from_mrz(mrz_of())
    model.open_typing()
    model.type_traveller(traveller)
    model.tick()
    at_once = list(desk.screened)
    desk.clock.advance(0.31)

    model.tick()

    assert at_once == []
    assert desk.screened == [traveller]
    assert model.subject is not None
    assert model.subject.method is CaptureMethod.MANUAL


def test_typing_on_takes_the_verdict_about_what_stood_there_before(desk: Desk, model: InspectionModel) -> None:
    traveller = traveller_from_mrz(mrz_of())
    model.type_traveller(traveller)
    model.finish_typing()
    desk.clock.advance(1)
    was = model.admission

    model.type_traveller(replace(traveller, primary_identifier="OKONKWO"))
    model.press_admit()

    assert was is Admission.PLAIN
    assert model.admission is Admission.OFF
    assert desk.recorded == []


def test_a_slow_answer_about_what_stood_in_the_form_before_does_not_count(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    held.let_all_go()
    traveller = traveller_from_mrz(mrz_of())
    model.type_traveller(traveller)
    model.finish_typing()

    model.type_traveller(replace(traveller, primary_identifier="OKONKWO"))
    held.let_go()

    assert model.stage is Stage.CHECKING
    assert model.admission is Admission.OFF


def test_deleting_what_was_typed_leaves_nobody_at_the_desk(desk: Desk, model: InspectionModel) -> None:
    model.type_traveller(traveller_from_mrz(mrz_of()))
    model.finish_typing()

    model.type_traveller(None, has_text=False)

    assert model.stage is Stage.READY
    assert model.subject is None
    model.see(seen_mrz(mrz_of(**OTHER)))
    assert model.subject is not None


def test_a_scan_does_not_take_away_what_is_being_typed(desk: Desk, model: InspectionModel) -> None:
    model.open_typing()
    model.type_traveller(None)

    model.see(seen_mrz(mrz_of()))

    assert model.subject is None
    assert model.is_typing
    assert model.prompts.notice is Notice.FINISH_FIRST


def test_a_correction_is_about_the_same_inspection(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    before = model.subject
    assert before is not None

    model.type_traveller(
        replace(before.traveller, primary_identifier="VASARELY", typed=frozenset({"primary_identifier"}))
    )
    model.finish_typing()
    desk.clock.advance(1)
    assert model.admission is Admission.WITH_REASON
    model.admit(DecisionReason.READER_ERROR, "")

    assert desk.recorded[0].source_event_id == before.event_id
    assert desk.recorded[0].method is CaptureMethod.MRZ
    assert desk.recorded[0].mrz == before.mrz
    assert desk.recorded[0].traveller.typed == {"primary_identifier"}


def test_an_exit_is_recorded_as_one(desk: Desk, model: InspectionModel) -> None:
    model.set_direction(Direction.EXIT)
    decided_about(desk, model)

    model.press_admit()

    assert desk.recorded[0].decision.outcome is Outcome.EXIT_ALLOWED
    assert desk.recorded[0].direction is Direction.EXIT
    assert model.lane.direction is Direction.EXIT


def test_the_direction_changes_only_when_it_is_confirmed_in_time(desk: Desk, model: InspectionModel) -> None:
    model.confirm()
    without_question = model.lane.direction
    model.ask_direction()
    desk.clock.advance(3)
    model.tick()
    model.confirm()
    too_late = model.lane.direction
    model.ask_direction()
    model.confirm()

    assert (without_question, too_late) == (Direction.ENTRY, Direction.ENTRY)
    assert model.lane.direction is Direction.EXIT


def test_enter_decides_nothing_about_a_traveller(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)

    model.confirm()

    assert desk.recorded == []
    assert model.lane.direction is Direction.ENTRY


def test_what_was_answered_is_recorded_and_then_cleared_but_for_the_means_of_travel(
    desk: Desk, model: InspectionModel
) -> None:
    decided_about(desk, model)
    model.travel_by(TravelMode.CAR)
    answered = replace(model.details, plate="KB 4471 T", purpose="tourism", stay_days=14, destination="Port Merrin")
    model.set_details(answered)

    model.press_admit()

    assert desk.recorded[0].details == answered
    assert model.details == CrossingDetails(travelling_by=TravelMode.CAR)


def test_the_times_of_an_inspection_run_forward(desk: Desk, model: InspectionModel) -> None:
    desk.clock.advance(5)
    model.see(seen_unread())
    desk.clock.advance(1)
    decided_about(desk, model)

    model.press_admit()

    timings = desk.recorded[0].timings
    assert timings.called_at < timings.captured_at <= timings.checked_at < timings.decided_at
    assert model.verdict_seconds == pytest.approx(1.0)


def test_the_last_decision_can_be_undone_for_a_minute_and_the_read_comes_back(
    desk: Desk, model: InspectionModel
) -> None:
    decided_about(desk, model)
    model.set_details(replace(model.details, plate="KB 4471 T"))
    model.press_admit()
    desk.clock.advance(30)
    seconds = model.lane.undo_seconds

    model.undo_last()

    assert seconds == 30
    assert [row.outcome for row in model.lane.rows] == [Outcome.VOID]
    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "VASARELY LINDT"
    assert model.details.plate == "KB 4471 T"
    assert model.stage is Stage.DECIDING
    desk.clock.advance(1)
    model.refer()
    assert len({decided.source_event_id for decided in desk.recorded}) == 2


def test_a_decision_older_than_a_minute_stands(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    model.press_admit()
    desk.clock.advance(61)

    model.undo_last()

    assert model.lane.undo_seconds == 0
    assert [row.outcome for row in model.lane.rows] == [Outcome.ADMIT]


def test_a_decision_is_not_undone_twice(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    desk.clock.advance(1)
    model.press_admit()
    held.let_all_go()

    model.undo_last()
    model.undo_last()
    held.let_go()
    model.undo_last()
    held.let_all_go()
    model.undo_last()
    held.let_all_go()

    assert [crossing.decision.outcome for crossing in desk.log] == [Outcome.VOID, Outcome.ADMIT]


def test_an_undo_that_fails_says_that_the_decision_stands(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    model.press_admit()
    desk.undo_fails = EnvironmentFailureError("disk")

    model.undo_last()

    assert model.prompts.notice is Notice.UNDO_FAILED
    assert model.lane.undo_seconds > 0
    desk.undo_fails = None
    model.undo_last()
    assert [row.outcome for row in model.lane.rows] == [Outcome.VOID]


def test_undoing_does_not_take_the_next_traveller_off_the_screen(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    model.press_admit()
    model.see(seen_mrz(mrz_of(**OTHER)))

    model.undo_last()

    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "OKONKWO"
    assert model.prompts.notice is Notice.UNDONE


def test_a_discreet_match_admits_like_none(desk: Desk, model: InspectionModel) -> None:
    desk.hits = (hit_on_document(Handling.DISCREET),)
    decided_about(desk, model)

    assert model.admission is Admission.PLAIN
    model.press_note()
    desk.clock.advance(0.31)
    model.tick()
    model.release_note()
    model.press_admit()
    assert len(desk.recorded[0].assessment.screening.hits) == 1


def test_a_notice_goes_away_by_itself(desk: Desk, model: InspectionModel) -> None:
    model.see(seen_mrz(mrz_of()))
    model.see(seen_mrz(mrz_of(**OTHER)))
    desk.clock.advance(8)

    model.tick()

    assert model.prompts.notice is None


def zone_in_barcode(mrz: Mrz) -> Barcode:
    return Barcode(symbology="PDF417", content=b"", text="\n".join(mrz.lines), payload=BarcodeZone(mrz=mrz))


def with_barcodes(seen: CameraView, *barcodes: Barcode) -> CameraView:
    return replace(seen, reading=replace(seen.reading, barcodes=barcodes))


def test_a_barcode_that_says_otherwise_makes_a_check(desk: Desk, model: InspectionModel) -> None:
    other = zone_in_barcode(mrz_of(date_of_birth=PartialDate(year=1998, month=7, day=14)))

    model.see(with_barcodes(seen_mrz(mrz_of()), other))

    assert model.assessment is not None
    assert [(f.kind, f.element) for f in model.assessment.findings] == [(FindingKind.BARCODE_DIFFERS, "date_of_birth")]
    assert model.admission is Admission.WITH_REASON
    row = check_rows(model.subject, model.assessment, model.desk)[0]
    assert (row.state, row.words) == (CheckState.DOUBT, "barcode: date of birth")


def test_a_barcode_that_is_found_after_the_verdict_is_compared_all_the_same(desk: Desk, model: InspectionModel) -> None:
    decided_about(desk, model)
    was = model.admission
    same = zone_in_barcode(mrz_of())
    other = zone_in_barcode(mrz_of(document_number="X99999999"))

    model.see(with_barcodes(seen_mrz(mrz_of()), same))
    after_the_same = len(desk.screened)
    model.see(with_barcodes(seen_mrz(mrz_of()), same, other))

    assert was is Admission.PLAIN
    assert after_the_same == 1
    assert model.admission is Admission.WITH_REASON


def test_a_licence_alone_gives_a_traveller_who_is_never_plainly_admitted(desk: Desk, model: InspectionModel) -> None:
    licence = parse_licence(
        "@\n\x1e\rANSI 636000100001DL00410278DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDDGN\n"
        "DBB06061986\nDBA12102034\nDBC1\nDAJVA\nDCGUSA\r"
    )
    barcode = Barcode(symbology="PDF417", content=b"", text="ANSI 636000", payload=licence)
    seen = CameraView(reading=Reading(kind=ReadingKind.BARCODE, barcodes=(barcode,), accepted=True, confidence=1.0))

    model.see(seen)
    desk.clock.advance(1)
    admission_was = model.admission
    model.admit(DecisionReason.OTHER_DOCUMENT, "")
    model.see(seen)

    assert admission_was is Admission.WITH_REASON
    assert [decided.method for decided in desk.recorded] == [CaptureMethod.BARCODE]
    assert desk.recorded[0].traveller.name == "SAMPLE MICHAEL"
    assert model.subject is None, "the same card is not read again while it lies there"
