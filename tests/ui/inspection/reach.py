"""The states of the inspection screen, each reached through keys, frames and the model."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.reading import CameraState, Hint, ReadingReason
from borderdesk.domain.verdict import DeskRules, EarlierDecision, Verdict
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.inspection.lane import HubState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.verdict_words import Tone
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import (
    MORNING,
    Desk,
    hit_on_document,
    list_version,
    misread,
    mrz_of,
    seen_mrz,
    seen_nothing,
    seen_unread,
)

Reach = Callable[[Desk, InspectionModel, MainWindow], None]


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(window.focusWidget(), key, modifiers)


def hold(window: MainWindow, key: Qt.Key) -> None:
    """Press a key and keep it down."""
    QTest.keyPress(window.focusWidget(), key)


def view_of(window: MainWindow) -> InspectionView:
    assert window.inspection is not None
    return window.inspection


def settle() -> None:
    """Let layouts that asked for it happen."""
    for _ in range(4):
        QCoreApplication.processEvents()


def ready(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    model.see(seen_nothing())


def reading(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    model.see(seen_unread())


def cannot_read(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    model.see(seen_unread())
    desk.clock.advance(7)
    model.see(seen_unread())


def clear(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)


def check(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.hits = (hit_on_document(level=Level.CHECK),)
    clear(desk, model, window)


def stop(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.hits = (hit_on_document(),)
    clear(desk, model, window)


def specimen(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.rules = DeskRules(admits_specimens=False)
    clear(desk, model, window)


def partly_read(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    failing = seen_mrz(misread(mrz_of(), 1, 14, "8"), accepted=False, reasons=[ReadingReason.CHECK_DIGIT])
    model.see(failing)
    desk.clock.advance(2)
    model.see(failing)
    desk.clock.advance(1)


def no_list(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.lists = ()
    clear(desk, model, window)


def not_checked(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.inspect_fails = EnvironmentFailureError("disk")
    clear(desk, model, window)


def camera_lost(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    model.see(seen_nothing(CameraState.LOST))


def not_saved(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    desk.save_fails = EnvironmentFailureError("disk full")
    press(window, Qt.Key.Key_F12)


def decided(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    press(window, Qt.Key.Key_F12)


def reason_strip(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    check(desk, model, window)
    press(window, Qt.Key.Key_F12)


def direction_strip(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    press(window, Qt.Key.Key_F4)


def typing(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    inputs = view_of(window).entry.inputs
    for name, text in (
        ("document_number", "k4821 0937"),
        ("issuing_state", "uto"),
        ("primary_identifier", "Vasarely Lindt"),
        ("date_of_birth", "14 jul 89"),
        ("date_of_expiry", "31.2.31"),
    ):
        QTest.keyClicks(inputs[name], text)
    desk.clock.advance(1)
    model.tick()


def clear_typed_lines(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    QTest.keyClick(view_of(window).entry.switch, Qt.Key.Key_Space)
    for line, text in zip(view_of(window).entry.code_lines.lines, mrz_of().lines, strict=False):
        QTest.keyClicks(line, text)
    desk.clock.advance(1)
    model.tick()


def hinting(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    blinded = replace(seen_unread(), reading=replace(seen_unread().reading, hint=Hint.TILT_FROM_LAMP))
    model.see(blinded)
    desk.clock.advance(3)
    model.see(blinded)


def discreet(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.hits = (hit_on_document(Handling.DISCREET),)
    clear(desk, model, window)


def note_held(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    discreet(desk, model, window)
    hold(window, Qt.Key.Key_F7)
    desk.clock.advance(0.31)
    model.tick()


def note_form(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    press(window, Qt.Key.Key_F7)


def doubt_strip(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    stop(desk, model, window)
    press(window, Qt.Key.Key_F9)


def set_aside(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    check(desk, model, window)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_F9)


def expired(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.rules = DeskRules(admits_specimens=True, expired_document=Verdict.CHECK)
    model.see(seen_mrz(mrz_of(date_of_expiry=PartialDate(year=2026, month=11, day=9))))
    desk.clock.advance(1)


def old_list(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.lists = (list_version(imported_at=MORNING - timedelta(days=9)),)
    clear(desk, model, window)


def decided_before(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.earlier = EarlierDecision(decided_at=MORNING - timedelta(minutes=1), admitted=True)
    clear(desk, model, window)


def offline(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    model.lane.show_hub(HubState(synced_at=MORNING - timedelta(minutes=192), to_send=148, is_reachable=False))
    clear(desk, model, window)


def exit_lane(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F4)
    press(window, Qt.Key.Key_Return)
    clear(desk, model, window)


def waiting_scan(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)
    model.scan("\n".join(mrz_of(document_number="X99999999", primary_identifier="OKONKWO").lines))


def accepting(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    old_list(desk, model, window)
    press(window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)


def accepted_list(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    accepting(desk, model, window)
    sign(window)
    desk.clock.advance(1)


def sign(window: MainWindow, passphrase: str = "four words you see") -> None:
    """Fill in the strip on which a supervisor signs for an old list."""
    strip = view_of(window).acceptance
    QTest.keyClicks(strip.words, "link is down")
    QTest.keyClicks(strip.second, "halvorsen")
    QTest.keyClicks(strip.secret, passphrase)
    QTest.keyClick(strip.secret, Qt.Key.Key_Return)


def printer_strip(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    decided(desk, model, window)
    desk.printer_fails = EnvironmentFailureError("paper")
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def undo_strip(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    decided(desk, model, window)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


STATES: dict[Reach, tuple[Tone, str]] = {
    ready: (Tone.READY, "Ready for the next traveller"),
    reading: (Tone.READING, "Reading"),
    cannot_read: (Tone.CHECK, "Cannot read the code lines"),
    clear: (Tone.CLEAR, "Clear"),
    check: (Tone.CHECK, "Check before you admit"),
    stop: (Tone.STOP, "Stop: refer to secondary"),
    specimen: (Tone.STOP, "Stop: refer to secondary"),
    partly_read: (Tone.CHECK, "Check before you admit"),
    no_list: (Tone.FAULT, "This traveller is not checked"),
    not_checked: (Tone.FAULT, "This traveller is not checked"),
    camera_lost: (Tone.CLEAR, "Clear"),
    not_saved: (Tone.FAULT, "This decision is not saved"),
    decided: (Tone.READY, "Ready for the next traveller"),
    reason_strip: (Tone.CHECK, "Check before you admit"),
    direction_strip: (Tone.CLEAR, "Clear"),
    typing: (Tone.CHECK, "Check before you admit"),
    clear_typed_lines: (Tone.CLEAR, "Clear"),
    hinting: (Tone.READING, "Reading"),
    discreet: (Tone.CLEAR, "Clear"),
    note_held: (Tone.CLEAR, "Clear"),
    note_form: (Tone.CLEAR, "Clear"),
    doubt_strip: (Tone.STOP, "Stop: refer to secondary"),
    set_aside: (Tone.CHECK, "Check before you admit"),
    expired: (Tone.CHECK, "Check before you admit"),
    old_list: (Tone.CHECK, "Check before you admit"),
    decided_before: (Tone.CHECK, "Check before you admit"),
    offline: (Tone.CLEAR, "Clear"),
    exit_lane: (Tone.CLEAR, "Clear"),
    waiting_scan: (Tone.CHECK, "Check before you admit"),
    accepting: (Tone.CHECK, "Check before you admit"),
    accepted_list: (Tone.CHECK, "Check before you admit"),
    printer_strip: (Tone.READY, "Ready for the next traveller"),
    undo_strip: (Tone.READY, "Ready for the next traveller"),
}


def names(value: object) -> str | None:
    """Name a state in the list of tests."""
    return getattr(value, "__name__", None)
