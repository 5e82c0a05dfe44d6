"""Which sound goes with what the inspection screen shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from borderdesk.domain.reading import CameraState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.inspection.verdict_words import Tone, tone_of
from borderdesk.ui.sound.tones import Sound

REPEATS_AFTER_S = 30.0

_SOUNDS = {
    Tone.CLEAR: Sound.CLEAR,
    Tone.CHECK: Sound.CHECK,
    Tone.STOP: Sound.STOP,
    Tone.FAULT: Sound.FAULT,
}


class Sounding(QObject):
    """Sounds each verdict once as it appears; it knows no more than the verdict bar does.

    A stop that nobody answers with a key sounds once more after half a minute.
    """

    def __init__(
        self,
        model: InspectionModel,
        play: Callable[[Sound], None],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._play, self._monotonic = model, play, monotonic
        self._stage = model.stage
        self._camera = model.camera.source_state
        self._repeat_at: float | None = None
        model.changed.connect(self._listen)
        model.checked.connect(self._checked)
        model.deciding.saved.connect(self._saved)

    @Slot()
    def note_key(self) -> None:
        """Take it that somebody is there: the stop is not repeated."""
        self._repeat_at = None

    @Slot()
    def tick(self) -> None:
        """Repeat a stop that nobody has answered."""
        if self._repeat_at is not None and self._monotonic() >= self._repeat_at:
            self._repeat_at = None
            self._play(Sound.STOP)

    @Slot()
    def _checked(self) -> None:
        tone = tone_of(self._model)
        self._repeat_at = self._monotonic() + REPEATS_AFTER_S if tone is Tone.STOP else None
        if tone in _SOUNDS:
            self._play(_SOUNDS[tone])

    @Slot()
    def _saved(self, _crossing: object) -> None:
        self._play(Sound.SAVED)

    @Slot()
    def _listen(self) -> None:
        stage, camera = self._model.stage, self._model.camera.source_state
        if stage is not self._stage:
            if stage is Stage.CANNOT_READ:
                self._play(Sound.CANNOT_READ)
            elif stage in (Stage.NOT_SAVED, Stage.NOT_CHECKED):
                self._play(Sound.FAULT)
            if stage is not Stage.DECIDING:
                self._repeat_at = None
        if camera is not self._camera and camera is CameraState.LOST:
            self._play(Sound.FAULT)
        self._stage, self._camera = stage, camera
