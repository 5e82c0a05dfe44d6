"""The scripted morning: travellers at the training desk, served by keys alone, with a picture of every state."""

from collections.abc import Callable
from datetime import UTC, datetime
from operator import methodcaller
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from borderdesk.actions.journal import verify_journal
from borderdesk.app.desk import Desk
from borderdesk.domain.crossing import Direction
from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.reading import CameraState
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Verdict
from borderdesk.specimen.cast import CastMember, member_of_cast
from borderdesk.ui.inspection.model import DEAD_FOR_S, InspectionModel
from borderdesk.ui.inspection.states import Stage, Strip
from borderdesk.ui.inspection.verdict_words import verdict_words

LONGEST_WAIT_S = 40.0
_POLL_MS = 10
_DIGITS = {str(n): Qt.Key(Qt.Key.Key_0 + n) for n in range(10)}


class MorningFailedError(BorderDeskError):
    """The desk did something else than the script says; the text names the step."""


class Morning:
    """Plays the script at a desk that has been started; `tell` is given each step in words."""

    def __init__(self, desk: Desk, pictures: Path, tell: Callable[[str], None]) -> None:
        self._desk, self._pictures, self._tell = desk, pictures, tell
        self._taken = 0
        if desk.model is None:
            raise MorningFailedError("nobody has opened the desk")
        self._model: InspectionModel = desk.model

    def play(self) -> None:
        """Serve everybody.

        Raises:
            MorningFailedError: A step came out otherwise; nothing after it was done.
        """
        today = datetime.now(UTC).date()
        self._until("the camera shows the empty desk", lambda: self._model.camera.picture is not None)
        self._show("ready", "The desk is ready")
        self._clear_traveller(member_of_cast("clear", today))
        self._undo()
        self._near_match(member_of_cast("near_match", today))
        self._stolen_document(member_of_cast("stolen", today))
        self._unreadable_page(member_of_cast("unreadable", today))
        self._typed_entry(member_of_cast("typed", today))
        self._lost_camera()
        self._proved_log()

    def _clear_traveller(self, member: CastMember) -> None:
        self._desk.eye.tell(methodcaller("lay", member))
        self._until("a document is being read", lambda: self._model.stage is Stage.READING)
        self._show("reading", member.title)
        self._verdict(member, "clear")
        self._decide(Qt.Key.Key_F12, "F12 admits")

    def _undo(self) -> None:
        self._press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self._until("the decision was taken back", lambda: self._model.stage is Stage.DECIDING)
        self._show("undone", "Ctrl Z takes the decision back; the traveller is at the desk again")
        self._rest()
        self._decide(Qt.Key.Key_F12, "F12 admits again")

    def _near_match(self, member: CastMember) -> None:
        self._lay(member)
        self._verdict(member, "check")
        self._press(Qt.Key.Key_F12)
        self._until("the desk asks for a reason", lambda: self._model.prompts.strip is Strip.ADMIT_REASON)
        self._press(Qt.Key.Key_1)
        self._show("reason", "F12 asks for a reason; 1 says that it was explained and believed")
        self._decide(Qt.Key.Key_F12, "F12 admits with the reason")

    def _stolen_document(self, member: CastMember) -> None:
        self._lay(member)
        self._verdict(member, "stop")
        self._press(Qt.Key.Key_F12)
        self._spin(0.2)
        self._require("F12 does nothing at a stop", self._model.stage is Stage.DECIDING)
        self._decide(Qt.Key.Key_F8, "F8 refers to secondary")

    def _unreadable_page(self, member: CastMember) -> None:
        self._lay(member)
        self._until("the desk says that it cannot read", lambda: self._model.stage is Stage.CANNOT_READ)
        self._show("cannot-read", member.title)
        self._desk.eye.tell(methodcaller("take_away"))
        if member.document is None:
            raise MorningFailedError("the unreadable page has no document")
        self._type(member.document.traveller(datetime.now(UTC).date()))
        self._require("what was typed is clear", self._model_verdict() is Verdict.CLEAR)
        self._show("typed-unreadable", "F2: the officer types what the camera cannot read")
        self._rest()
        self._decide(Qt.Key.Key_F12, "F12 admits")

    def _typed_entry(self, member: CastMember) -> None:
        self._press(Qt.Key.Key_F4)
        self._press(Qt.Key.Key_Return)
        self._require("the lane goes outwards", self._model.lane.direction is Direction.EXIT)
        if member.typed is None:
            raise MorningFailedError("the typed traveller has nothing to type")
        self._type(member.typed)
        self._verdict(member, "typed")
        self._decide(Qt.Key.Key_F12, "F4 Enter changes the direction; F12 records the exit")

    def _lost_camera(self) -> None:
        self._desk.eye.tell(methodcaller("lose"))
        self._until("the camera is lost", lambda: self._model.camera.source_state is CameraState.LOST)
        self._show("camera-lost", "The camera is unplugged; the desk says so and goes on")
        self._desk.eye.tell(methodcaller("restore"))
        self._until("the camera is back", lambda: self._model.camera.source_state is CameraState.LIVE)
        self._show("camera-back", "The camera is back")

    def _proved_log(self) -> None:
        if self._desk.signed_in is None:
            raise MorningFailedError("nobody is signed in")
        proof = verify_journal(self._desk.store, self._desk.signed_in.officer)
        self._require("the journal is whole", isinstance(proof, JournalProof))
        self._tell("The journal is whole, every crossing is in it")

    def _lay(self, member: CastMember) -> None:
        self._desk.eye.tell(methodcaller("lay", member))
        self._tell(member.title)

    def _verdict(self, member: CastMember, picture: str) -> None:
        self._until("a verdict is there", lambda: self._model.stage is Stage.DECIDING)
        words = verdict_words(self._model, self._desk.window.keys)
        self._show(picture, f"{words.word}: {words.reason}")
        self._require(f"the verdict is {member.expected}", self._model_verdict() is member.expected)
        self._rest()

    def _model_verdict(self) -> Verdict | None:
        return self._model.assessment.verdict if self._model.assessment else None

    def _decide(self, key: Qt.Key, words: str) -> None:
        before = self._model.lane.rows
        self._press(key)
        self._until("the decision is saved", lambda: self._model.lane.rows != before)
        self._tell(words)
        self._desk.eye.tell(methodcaller("take_away"))
        self._until("the desk is ready again", lambda: self._model.stage is Stage.READY)

    def _type(self, traveller: Traveller) -> None:
        """Type a traveller into the form, field by field, with the Tab key between them."""
        document = traveller.document
        if document is None or document.date_of_expiry is None or traveller.date_of_birth is None:
            raise MorningFailedError("the typed traveller lacks a document or a date")
        self._press(Qt.Key.Key_F2)
        self._until("the form is open", lambda: self._model.is_typing)
        texts = (
            document.document_number,
            document.issuing_state,
            traveller.primary_identifier,
            traveller.secondary_identifier,
            _typed_day(str(traveller.date_of_birth)),
            traveller.sex.value,
            traveller.nationality,
            _typed_day(str(document.date_of_expiry)),
        )
        for text in texts:
            for letter in text:
                self._press(_DIGITS.get(letter, Qt.Key(ord(letter.upper()))), text=letter)
            self._press(Qt.Key.Key_Tab)
        self._until("what was typed is checked", lambda: self._is_checked(document.document_number))
        self._rest()

    def _is_checked(self, number: str) -> bool:
        model = self._model
        document = model.subject.traveller.document if model.subject else None
        if model.stage is not Stage.DECIDING or document is None or document.date_of_expiry is None:
            return False
        return document.document_number == number

    def _press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget() or self._desk.window
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def _rest(self) -> None:
        """Wait until the decision keys are alive again after a verdict."""
        self._spin(DEAD_FOR_S + 0.05)

    def _until(self, claim: str, holds: Callable[[], bool]) -> None:
        deadline = monotonic() + LONGEST_WAIT_S
        while not holds():
            if monotonic() > deadline:
                self._save_picture("failed")
                raise MorningFailedError(f"waited in vain: {claim}")
            self._spin(_POLL_MS / 1000)

    def _require(self, claim: str, holds: bool) -> None:
        if not holds:
            self._save_picture("failed")
            raise MorningFailedError(f"not so: {claim}")

    def _spin(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def _show(self, name: str, words: str) -> None:
        self._spin(0.05)
        file = self._save_picture(name)
        self._tell(f"{words}  [{file.name}]")

    def _save_picture(self, name: str) -> Path:
        self._taken += 1
        file = self._pictures / f"{self._taken:02}-{name}.png"
        if not self._desk.window.grab().save(str(file)):
            raise MorningFailedError(f"picture {file.name} cannot be saved")
        return file


def _typed_day(iso: str) -> str:
    """Return a day as an officer types it: 140789."""
    return f"{iso[8:10]}{iso[5:7]}{iso[2:4]}"
