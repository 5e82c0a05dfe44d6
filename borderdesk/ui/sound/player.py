"""Plays sound files through the machine's own player, each in a child process that nobody waits for."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.ui.sound.tones import LOUDEST, Sound, quieter, read_sound, write_sound

PROGRAMS: Mapping[str, tuple[str, ...]] = {
    "pw-play": (),
    "paplay": (),
    "aplay": ("-q",),
}
"""The players that are looked for, best first, with their arguments before the file."""

MOST_AT_ONCE = 3
MISSING_AFTER_MS = 3000
SILENT_AFTER_S = 10


class SoundState(StrEnum):
    """Whether sounds can be heard: they can, they are switched off, or nothing plays them."""

    ON = "on"
    OFF = "off"
    NO_DEVICE = "no_device"


class SoundPlayer(QObject):
    """Plays at a volume of 1 to 5; 0 switches sounds off. A device that is missing never stops the desk.

    Signals:
        changed: Sounds can be heard now, or no longer.
    """

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        volume: int,
        *,
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._volume = min(volume, LOUDEST)
        self._folder = folder
        self._scaled: tempfile.TemporaryDirectory[str] | None = None
        self._program = next(((path, *PROGRAMS[name]) for name in PROGRAMS if (path := find(name))), None)
        self._playing: list[QProcess] = []
        self._is_heard = self._program is not None

    @property
    def state(self) -> SoundState:
        """Whether sounds can be heard; a player that failed is asked again with the next sound."""
        if self._volume <= 0:
            return SoundState.OFF
        return SoundState.ON if self._is_heard else SoundState.NO_DEVICE

    def play(self, sound: Sound) -> None:
        """Start to play; where another sound is still on, both are heard."""
        if self._volume <= 0 or self._program is None or len(self._playing) >= MOST_AT_ONCE:
            return
        path = self._file(sound)
        if path is None:
            self._hear(False)
            return
        process = QProcess(self)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        self._playing.append(process)
        program, *arguments = self._program
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(program, [*arguments, str(path)])

    def trial(self) -> Callable[[], None] | None:
        """Return what plays a sound and waits for its end, for a thread that may; None where nothing is to be heard."""
        path = self._file(Sound.CHECK) if self._volume > 0 else None
        if self._program is None or path is None:
            return None
        return partial(_play_and_wait, (*self._program, str(path)))

    def close(self) -> None:
        """End what is playing and tidy up."""
        for process in self._playing:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(MISSING_AFTER_MS)
        self._playing.clear()
        if self._scaled is not None:
            self._scaled.cleanup()
            self._scaled = None

    def _file(self, sound: Sound) -> Path | None:
        """Return the file of a sound at the volume that is set, made once; None where it is missing."""
        original = self._folder / f"{sound.value}.wav"
        if self._volume == LOUDEST:
            return original if original.is_file() else None
        if self._scaled is None:
            self._scaled = tempfile.TemporaryDirectory(prefix="borderdesk-sounds-")
        path = Path(self._scaled.name) / original.name
        try:
            if not path.exists():
                write_sound(path, quieter(read_sound(original), self._volume))
        except (OSError, EOFError):
            return None
        return path

    @Slot()
    def _ended(self, *_how: object) -> None:
        process = self.sender()
        if not isinstance(process, QProcess) or process not in self._playing:
            return
        self._playing.remove(process)
        failed = process.error() is QProcess.ProcessError.FailedToStart
        self._hear(not failed and process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() == 0)
        process.deleteLater()

    def _hear(self, is_heard: bool) -> None:
        if is_heard != self._is_heard:
            self._is_heard = is_heard
            self.changed.emit()


def _play_and_wait(command: tuple[str, ...]) -> None:
    quiet = subprocess.DEVNULL
    try:
        subprocess.run(command, check=True, stdin=quiet, stdout=quiet, stderr=quiet, timeout=SILENT_AFTER_S)
    except (OSError, subprocess.SubprocessError) as error:
        raise EnvironmentFailureError("the sound cannot be played") from error
