"""A document is followed from first sight until it is read, given up or taken away."""

import pytest

from borderdesk.domain.reading import CameraState, CameraView, Hint, Reading, ReadingKind, ReadingReason
from borderdesk.ui.inspection.sighting import Sight, Sighting
from tests.ui.fake_desk import OUTLINE, Clock, misread, mrz_of, seen_mrz, seen_nothing, seen_unread


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sighting(clock: Clock) -> Sighting:
    return Sighting(clock.monotonic)


def hinting(hint: Hint) -> CameraView:
    return CameraView(reading=Reading(kind=ReadingKind.NONE, outline=OUTLINE, hint=hint))


def test_an_empty_desk_shows_nothing(sighting: Sighting) -> None:
    assert sighting.see(seen_nothing()) is Sight.NOTHING


def test_an_accepted_reading_is_acted_on_at_once(sighting: Sighting) -> None:
    assert sighting.see(seen_mrz(mrz_of())) is Sight.ACCEPTED


def test_an_unread_document_is_given_up_after_six_seconds(sighting: Sighting, clock: Clock) -> None:
    first = sighting.see(seen_unread())
    clock.advance(5.9)
    later = sighting.see(seen_unread())
    clock.advance(0.2)

    assert (first, later) == (Sight.LOOKING, Sight.LOOKING)
    assert sighting.see(seen_unread()) is Sight.GIVEN_UP


def test_an_unread_document_is_given_up_after_three_tries(sighting: Sighting, clock: Clock) -> None:
    for _ in range(3):
        assert sighting.see(seen_unread()) is Sight.LOOKING
        sighting.begin_again()

    assert sighting.see(seen_unread()) is Sight.GIVEN_UP


def test_tries_are_forgotten_when_the_desk_was_empty_for_long(sighting: Sighting, clock: Clock) -> None:
    for _ in range(3):
        sighting.see(seen_unread())
        sighting.begin_again()
    sighting.see(seen_unread())
    clock.advance(11)
    sighting.see(seen_nothing())

    assert sighting.see(seen_unread()) is Sight.LOOKING


def test_a_document_that_was_given_up_is_still_read_when_it_can_be(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_unread())
    clock.advance(7)
    sighting.see(seen_unread())

    assert sighting.see(seen_mrz(mrz_of())) is Sight.ACCEPTED


def test_lines_that_fail_are_shown_only_once_they_stand(sighting: Sighting, clock: Clock) -> None:
    failing = seen_mrz(misread(mrz_of(), 1, 14, "8"), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])

    first = sighting.see(failing)
    clock.advance(1.6)

    assert first is Sight.LOOKING
    assert sighting.see(failing) is Sight.REFUSED


def test_lines_that_change_do_not_stand(sighting: Sighting, clock: Clock) -> None:
    for character in "834":
        clock.advance(1.0)
        failing = seen_mrz(misread(mrz_of(), 1, 14, character), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])
        assert sighting.see(failing) is Sight.LOOKING


def test_pictures_that_do_not_agree_yet_are_never_shown_as_refused(sighting: Sighting, clock: Clock) -> None:
    unsettled = seen_mrz(mrz_of(), accepted=False, reasons=[ReadingReason.NO_AGREEMENT])

    sighting.see(unsettled)
    clock.advance(3)

    assert sighting.see(unsettled) is Sight.LOOKING


def test_the_last_picture_of_a_file_is_judged_at_once(sighting: Sighting) -> None:
    failing = seen_mrz(misread(mrz_of(), 1, 14, "8"), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])
    ended = CameraView(picture=failing.picture, reading=failing.reading, source_state=CameraState.ENDED)

    assert sighting.see(ended) is Sight.REFUSED


def test_a_decided_document_is_not_read_again_while_it_lies_there(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    clock.advance(30)

    assert sighting.see(seen_mrz(mrz_of())) is Sight.DONE_WITH
    assert sighting.see(seen_unread()) is Sight.DONE_WITH


def test_a_decided_document_is_read_again_once_it_has_left(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    clock.advance(1.1)
    sighting.see(seen_nothing())

    assert sighting.see(seen_mrz(mrz_of())) is Sight.ACCEPTED


def test_one_dark_picture_does_not_mean_that_a_document_has_left(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    clock.advance(0.1)
    sighting.see(seen_nothing())

    assert sighting.see(seen_mrz(mrz_of())) is Sight.DONE_WITH


def test_a_decided_document_is_read_again_when_the_officer_asks(sighting: Sighting) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    sighting.begin_again()

    assert sighting.see(seen_mrz(mrz_of())) is Sight.ACCEPTED


def test_another_document_is_read_though_the_first_never_left(sighting: Sighting) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)

    assert sighting.see(seen_mrz(mrz_of(document_number="X99999999"))) is Sight.ACCEPTED


def test_a_page_that_stays_unread_where_a_read_one_lay_is_another_document(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    clock.advance(0.5)
    sighting.see(seen_nothing())

    first = sighting.see(seen_unread())
    clock.advance(1.6)

    assert first is Sight.DONE_WITH
    assert sighting.see(seen_unread()) is Sight.LOOKING
    assert sighting.seconds == pytest.approx(1.6)
    clock.advance(5)
    assert sighting.see(seen_unread()) is Sight.GIVEN_UP


def test_a_read_document_that_is_covered_for_a_moment_is_no_other(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    sighting.finish(mrz_of().lines)
    for _ in range(3):
        sighting.see(seen_unread())
        clock.advance(1.0)
        sighting.see(seen_mrz(mrz_of()))
        clock.advance(1.0)

    assert sighting.see(seen_unread()) is Sight.DONE_WITH


def test_an_unread_document_that_was_dealt_with_stays_dealt_with(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_unread())
    sighting.finish(())
    clock.advance(0.5)
    sighting.see(seen_unread())
    clock.advance(30)

    assert sighting.see(seen_unread()) is Sight.DONE_WITH


def test_a_document_that_left_while_its_holder_was_dealt_with_is_gone(sighting: Sighting, clock: Clock) -> None:
    sighting.see(seen_mrz(mrz_of()))
    clock.advance(2)
    sighting.watch(seen_nothing())
    sighting.finish(mrz_of().lines)

    assert sighting.see(seen_unread()) is Sight.LOOKING


def test_hints_wait_two_seconds_and_then_change_slowly_enough_to_be_read(sighting: Sighting, clock: Clock) -> None:
    said = []
    for hint in (Hint.MOVE_CLOSER, Hint.MOVE_CLOSER, Hint.TILT_FROM_LAMP, Hint.TILT_FROM_LAMP):
        sighting.see(hinting(hint))
        said.append(sighting.hint)
        clock.advance(1.0)

    assert said == [Hint.HOLD_STILL, Hint.HOLD_STILL, Hint.TILT_FROM_LAMP, Hint.TILT_FROM_LAMP]
