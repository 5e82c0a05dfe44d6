"""A bus is served by keys alone: opened once, one key for a clear traveller, one set aside, nobody lost."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing import CaptureMethod, TravelMode
from borderdesk.domain.decision import Outcome
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.vehicle import LeavingReason
from borderdesk.ui.inspection.states import Notice, Stage, Strip
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.text import Text
from borderdesk.ui.vehicle.model import Question
from tests.ui.fake_desk import hit_on_document
from tests.ui.longer_words import longer_words
from tests.ui.vehicle.conftest import Lane, lane_in, passenger, window_on

ADMIT, REFER = Qt.Key.Key_F12, Qt.Key.Key_F8


def serve(lane: Lane, number: int) -> None:
    lane.lay(passenger(number))
    lane.press(ADMIT)


def test_a_bus_of_ten_with_one_set_aside_goes_through_by_keys_alone(lane: Lane) -> None:
    lane.open_bus(10)
    for number in range(4):
        serve(lane, number)
    lane.lay(passenger(4))
    lane.ctrl(Qt.Key.Key_W)
    after_parking = lane.counts(), lane.model.stage
    for number in range(5, 10):
        serve(lane, number)
    before_return = lane.counts()
    lane.take_away()
    lane.ctrl(Qt.Key.Key_W)
    lane.press(Qt.Key.Key_1)
    back = lane.model.subject
    lane.clock.advance(1)
    lane.press(ADMIT)
    at_the_end = lane.counts()
    lane.ctrl(Qt.Key.Key_B)
    lane.press(Qt.Key.Key_Return)

    log = lane.logged()
    assert after_parking == ((4, 1, 5), Stage.READY)
    assert before_return == (9, 1, 0)
    assert back is not None
    assert back.traveller.document is not None
    assert back.traveller.document.document_number == "N00000004"
    assert at_the_end == (10, 0, 0)
    assert lane.vehicles.vehicle is None
    assert [crossing.decision.outcome for crossing in log] == [Outcome.ADMIT] * 10
    assert len({crossing.details.vehicle_id for crossing in log} - {None}) == 1
    assert {(c.details.plate, c.details.travelling_by, c.details.purpose, c.details.destination) for c in log} == {
        ("KDA 001A", TravelMode.BUS, "tourism", "Nairobi")
    }
    assert isinstance(verify_journal(lane.stored.store, lane.stored.officer), JournalProof)


def test_a_bus_of_sixty_takes_one_key_for_each_clear_traveller(lane: Lane) -> None:
    lane.open_bus(60)

    for number in range(60):
        serve(lane, number)

    assert lane.keys_pressed == [ADMIT] * 60
    assert lane.counts() == (60, 0, 0)
    assert len(lane.logged()) == 60


def test_one_who_has_to_be_typed_is_of_the_bus_too(lane: Lane) -> None:
    lane.open_bus(2)
    lane.press(Qt.Key.Key_F2)
    typed = ("k4821 0937", "uto", "Vasarely", "Marta", "14 jul 89", "f", "uto", "2 sep 31")
    for text in typed:
        lane.type(text)
        lane.press(Qt.Key.Key_Tab)
    lane.clock.advance(1)
    lane.model.tick()
    lane.clock.advance(1)
    lane.press(ADMIT)
    serve(lane, 2)

    log = lane.logged()
    assert [crossing.capture.method for crossing in log] == [CaptureMethod.MANUAL, CaptureMethod.MRZ]
    assert {crossing.details.plate for crossing in log} == {"KDA 001A"}
    assert lane.counts() == (2, 0, 0)


def test_the_counts_are_on_the_screen(lane: Lane) -> None:
    lane.open_bus(3)
    serve(lane, 1)
    lane.lay(passenger(2))
    lane.press(REFER)

    row = lane.shown().crossing.findChildren(Text)
    shown = {text.text() for text in row if text.isVisible()}
    assert {"KDA 001A", "1 done", "1 parked", "1 left"} <= shown
    assert "Kept from the vehicle: by, plate, purpose, going to" in shown


def test_one_of_the_bus_may_go_somewhere_else_and_the_next_goes_with_the_bus_again(lane: Lane) -> None:
    lane.open_bus(2)
    lane.lay(passenger(1))
    crossing = lane.shown().crossing
    crossing.destination.setFocus()
    crossing.destination.selectAll()
    lane.type("Port Merrin")
    lane.press(ADMIT)
    serve(lane, 2)

    assert [crossing.details.destination for crossing in lane.logged()] == ["Port Merrin", "Nairobi"]


def test_what_they_came_in_stays_the_vehicle_s(lane: Lane) -> None:
    lane.open_bus(2)
    lane.lay(passenger(1))

    lane.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    lane.press(ADMIT)

    assert lane.logged()[0].details.travelling_by is TravelMode.BUS


def test_an_undone_decision_is_left_again_and_comes_back_in_the_vehicle(lane: Lane) -> None:
    lane.open_bus(2)
    serve(lane, 1)

    lane.ctrl(Qt.Key.Key_Z)

    assert lane.counts() == (0, 0, 2)
    lane.clock.advance(1)
    lane.press(ADMIT)
    assert lane.counts() == (1, 0, 1)


def test_a_stop_in_the_bus_is_referred_and_the_bus_does_not_go_without_a_reason(lane: Lane) -> None:
    lane.open_bus(2)
    serve(lane, 1)
    lane.fake.hits = (hit_on_document(),)
    lane.lay(passenger(2))
    lane.press(ADMIT)
    lane.press(REFER)
    lane.take_away()

    lane.ctrl(Qt.Key.Key_B)
    lane.press(Qt.Key.Key_Return)
    still_open, strip = lane.vehicles.vehicle, lane.shown().vehicle
    assert strip is not None
    button = strip.strip.save_button.kind
    lane.press(Qt.Key.Key_2)
    lane.press(Qt.Key.Key_Return)

    assert lane.logged()[1].decision.outcome is Outcome.REFER_SECONDARY
    assert still_open is not None
    assert button is ButtonKind.OFF
    assert lane.vehicles.vehicle is None
    assert lane.shown().focusWidget() is lane.shown().document.preview


def test_other_needs_words(lane: Lane) -> None:
    lane.open_bus(2)
    lane.ctrl(Qt.Key.Key_B)
    lane.press(Qt.Key.Key_5)
    lane.press(Qt.Key.Key_Return)
    still_open = lane.vehicles.vehicle
    lane.type("driver fell ill")
    lane.press(Qt.Key.Key_Return)

    assert still_open is not None
    assert lane.vehicles.reason is LeavingReason.OTHER
    assert lane.vehicles.vehicle is None


def test_the_vehicle_does_not_go_on_while_somebody_is_at_the_desk(lane: Lane) -> None:
    lane.open_bus(2)
    lane.lay(passenger(1))

    lane.ctrl(Qt.Key.Key_B)

    assert lane.vehicles.asked is None
    assert lane.model.prompts.notice is Notice.VEHICLE_WAITS


@pytest.mark.parametrize("key", [ADMIT, REFER, Qt.Key.Key_F4])
def test_no_key_decides_about_a_traveller_while_the_strip_asks(lane: Lane, key: Qt.Key) -> None:
    lane.lay(passenger(1))
    lane.ctrl(Qt.Key.Key_B)

    lane.press(key)

    assert lane.vehicles.asked is Question.OPEN
    assert lane.model.prompts.strip is None
    assert lane.logged() == []


def test_only_one_strip_asks_at_a_time(lane: Lane) -> None:
    lane.press(Qt.Key.Key_F4)

    lane.ctrl(Qt.Key.Key_B)

    assert lane.model.prompts.strip is Strip.DIRECTION
    assert lane.vehicles.asked is None


def test_a_vehicle_without_a_plate_or_people_is_not_opened_and_the_field_says_so(lane: Lane) -> None:
    lane.ctrl(Qt.Key.Key_B)
    lane.press(Qt.Key.Key_Return)
    lane.type("KDA")
    lane.press(Qt.Key.Key_Return)
    focused = lane.shown().focusWidget()
    view = lane.shown().vehicle

    assert view is not None
    assert focused is view.strip.people
    assert lane.vehicles.vehicle is None
    lane.press(Qt.Key.Key_Escape)
    assert lane.vehicles.asked is None
    assert lane.shown().focusWidget() is lane.shown().document.preview


def test_without_a_vehicle_nobody_is_set_aside(lane: Lane) -> None:
    lane.lay(passenger(1))

    lane.ctrl(Qt.Key.Key_W)

    assert lane.model.stage is Stage.DECIDING
    assert lane.vehicles.at_lane.parked == ()


def test_one_who_could_not_be_set_aside_stays_at_the_desk(lane: Lane) -> None:
    lane.open_bus(2)
    lane.lay(passenger(1))
    lane.stored.store.path.rename(lane.stored.store.path.with_suffix(".away"))
    lane.stored.store.close()

    lane.ctrl(Qt.Key.Key_W)

    assert lane.model.subject is not None
    assert lane.model.prompts.notice is Notice.NOT_PARKED
    lane.stored.store.path.with_suffix(".away").rename(lane.stored.store.path)


def test_ctrl_g_keeps_the_values_of_the_last_traveller_for_one_more_and_says_so(lane: Lane) -> None:
    lane.lay(passenger(1))
    lane.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    crossing = lane.shown().crossing
    crossing.plate.setFocus()
    lane.type("kb 4471")
    lane.press(ADMIT)
    fresh = lane.model.details

    lane.lay(passenger(2))
    lane.ctrl(Qt.Key.Key_G)
    aside = lane.shown().vehicle
    assert aside is not None
    said = aside.aside.kept.text()
    lane.press(ADMIT)
    lane.lay(passenger(3))

    assert fresh.plate == ""
    assert said == "Kept from the last traveller: by, plate"
    assert lane.logged()[1].details == replace(lane.logged()[0].details)
    assert lane.model.details.plate == ""
    assert not lane.vehicles.is_kept


def test_ctrl_g_before_the_next_document_keeps_them_too_even_from_within_an_input(lane: Lane) -> None:
    lane.lay(passenger(1))
    crossing = lane.shown().crossing
    crossing.plate.setFocus()
    lane.type("kb 4471")
    lane.press(ADMIT)
    crossing.plate.setFocus()

    lane.ctrl(Qt.Key.Key_G)
    serve(lane, 2)

    assert [one.details.plate for one in lane.logged()] == ["KB 4471", "KB 4471"]


def test_a_post_may_choose_the_keys_of_vehicles(tmp_path: Path, qtbot: QtBot) -> None:
    keys = KeyMap.from_text("same_vehicle=Ctrl+J, set_aside=Ctrl+B, vehicle=Ctrl+O")
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot, keys=keys) as lane:
        lane.lay(passenger(1))
        lane.shown().crossing.plate.setFocus()
        lane.type("kb 4471")
        lane.press(ADMIT)
        lane.ctrl(Qt.Key.Key_G)
        after_the_usual_key = lane.model.details.plate
        lane.ctrl(Qt.Key.Key_J)
        after_the_chosen_key = lane.model.details.plate
        lane.ctrl(Qt.Key.Key_O)

        assert (after_the_usual_key, after_the_chosen_key) == ("", "KB 4471")
        assert lane.vehicles.asked is Question.OPEN


def test_those_set_aside_wait_at_the_lane_after_their_vehicle_went_on(lane: Lane) -> None:
    lane.open_bus(1)
    lane.lay(passenger(1))
    lane.ctrl(Qt.Key.Key_W)
    lane.take_away()
    lane.ctrl(Qt.Key.Key_B)
    lane.press(Qt.Key.Key_2)
    lane.press(Qt.Key.Key_Return)
    view = lane.shown().vehicle
    assert view is not None
    said = view.aside.link.text()

    lane.ctrl(Qt.Key.Key_W)
    lane.press(Qt.Key.Key_1)
    lane.clock.advance(1)
    lane.press(ADMIT)

    assert said == "1 set aside"
    assert lane.logged()[0].details.plate == "KDA 001A"
    assert lane.vehicles.at_lane.parked == ()


SIZES = [(1280, 720), (1366, 768), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("palette", ["light", "dark"])
def test_nothing_of_it_is_cut_and_no_region_moves(
    tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot, size: tuple[int, int], palette: str
) -> None:
    folder = tmp_path_factory.mktemp("home")
    with lane_in(folder) as opened, window_on(opened, qtbot, palette, size) as lane:
        before = regions(lane)
        lane.open_bus(60)
        lane.lay(passenger(1))
        lane.ctrl(Qt.Key.Key_W)
        lane.lay(passenger(2))
        in_vehicle = cut(lane)
        assert regions(lane) == before
        lane.press(ADMIT)
        lane.take_away()
        lane.clock.advance(9)
        lane.model.tick()
        assert regions(lane) == before
        strips = []
        for key in (Qt.Key.Key_W, Qt.Key.Key_B):
            lane.ctrl(key)
            strips += cut(lane)
            assert inside(lane)
            lane.press(Qt.Key.Key_Escape)
        assert (in_vehicle, strips) == ([], [])
    with lane_in(tmp_path_factory.mktemp("home")) as opened, window_on(opened, qtbot, palette, size) as lane:
        lane.ctrl(Qt.Key.Key_B)
        assert cut(lane) == []
        assert inside(lane)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_that_are_longer_by_two_fifths_are_not_cut(
    tmp_path: Path, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    with longer_words(), lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        assert lane.window is not None
        lane.window.setLayoutDirection(direction)
        view = lane.shown().vehicle
        assert view is not None
        lane.ctrl(Qt.Key.Key_B)
        cut_words = cut(lane, view.strip)
        is_inside = inside(lane)
        lane.press(Qt.Key.Key_Escape)
        lane.open_bus(60)
        lane.lay(passenger(1))
        lane.ctrl(Qt.Key.Key_W)
        cut_words += cut(lane, lane.shown().crossing)
        lane.take_away()
        lane.ctrl(Qt.Key.Key_B)
        cut_words += cut(lane, view.strip)

        assert cut_words == []
        assert is_inside
        assert inside(lane)


def settle() -> None:
    """Let layouts that asked for it happen."""
    for _ in range(4):
        QCoreApplication.processEvents()


def cut(lane: Lane, part: QWidget | None = None) -> list[str]:
    settle()
    part = part or lane.shown()
    texts = [text.text() for text in part.findChildren(Text) if text.isVisible() and text.is_cut]
    buttons = [one.text() for one in part.findChildren(ActionButton) if one.isVisible() and one.is_cut]
    return texts + buttons


def inside(lane: Lane) -> bool:
    """Everything on the strip lies within it, and no two parts of it overlap."""
    view = lane.shown().vehicle
    assert view is not None
    strip = view.strip
    buttons = [strip.save_button, strip.close_button]
    parts = (*strip._answers, *strip.reasons, *strip.waiting, strip.remark, *buttons)
    shown = sorted((part for part in parts if part.isVisible()), key=lambda part: part.mapTo(strip, QPoint(0, 0)).x())
    places = [part.rect().translated(part.mapTo(strip, QPoint(0, 0))) for part in shown]
    apart = all(one.right() < other.left() for one, other in pairwise(places))
    return apart and all(strip.rect().contains(place) for place in places)


def regions(lane: Lane) -> list[tuple[int, int, int, int]]:
    settle()
    view = lane.shown()
    parts = (view.top_bar, view.verdict_bar, view.left, view.centre, view.right, view.action_bar, view.footer)
    cards = (view.traveller, view.crossing)
    return [part.geometry().getRect() for part in (*parts, *cards)]  # type: ignore[misc]  # four whole numbers
