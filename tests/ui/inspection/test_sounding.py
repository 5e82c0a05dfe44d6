"""Each verdict sounds once, as the screen shows it."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.reading import CameraState
from borderdesk.domain.watchlist import Level
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.sounding import REPEATS_AFTER_S, Sounding
from borderdesk.ui.sound.tones import Sound
from tests.ui.fake_desk import Desk, hit_on_document, mrz_of, seen_mrz, seen_nothing, seen_unread


@pytest.fixture
def heard() -> list[Sound]:
    return []


@pytest.fixture
def sounding(desk: Desk, model: InspectionModel, heard: list[Sound], qtbot: QtBot) -> Sounding:
    return Sounding(model, heard.append, desk.clock.monotonic, QObject(model))


def test_a_clear_traveller_sounds_and_so_does_the_decision(
    desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    model.press_admit()

    assert heard == [Sound.CLEAR, Sound.SAVED]


def test_doubt_sounds_otherwise(desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]) -> None:
    desk.hits = (hit_on_document(level=Level.CHECK),)
    model.see(seen_mrz(mrz_of()))

    assert heard == [Sound.CHECK]


def test_a_stop_that_nobody_answers_sounds_once_more(
    desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]
) -> None:
    desk.hits = (hit_on_document(),)
    model.see(seen_mrz(mrz_of()))

    for _ in range(3):
        desk.clock.advance(REPEATS_AFTER_S)
        sounding.tick()

    assert heard == [Sound.STOP, Sound.STOP]


def test_a_key_answers_a_stop(desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]) -> None:
    desk.hits = (hit_on_document(),)
    model.see(seen_mrz(mrz_of()))

    sounding.note_key()
    desk.clock.advance(REPEATS_AFTER_S)
    sounding.tick()

    assert heard == [Sound.STOP]


def test_a_stop_that_was_decided_is_not_repeated(
    desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]
) -> None:
    desk.hits = (hit_on_document(),)
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    model.refer()

    desk.clock.advance(REPEATS_AFTER_S)
    sounding.tick()

    assert heard == [Sound.STOP, Sound.SAVED]


def test_what_cannot_be_read_checked_saved_or_seen_sounds(
    desk: Desk, model: InspectionModel, sounding: Sounding, heard: list[Sound]
) -> None:
    model.see(seen_unread())
    desk.clock.advance(7)
    model.see(seen_unread())
    model.see(seen_unread())
    cannot_read = list(heard)
    desk.inspect_fails = EnvironmentFailureError("disk")
    model.see(seen_mrz(mrz_of()))
    desk.inspect_fails = None
    model.ask_again()
    desk.clock.advance(1)
    desk.save_fails = EnvironmentFailureError("disk full")
    model.press_admit()
    model.see(seen_nothing(CameraState.LOST))
    model.see(seen_nothing(CameraState.LOST))

    assert cannot_read == [Sound.CANNOT_READ]
    assert heard[1:] == [Sound.FAULT, Sound.CLEAR, Sound.FAULT, Sound.FAULT]
