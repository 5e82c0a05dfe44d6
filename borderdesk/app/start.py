"""Starts the program with a window: the desk of this home, or the training desk."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from borderdesk import logs, paths, settings
from borderdesk.actions.clock import utc_now
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.app.desk import Desk
from borderdesk.app.morning import Morning
from borderdesk.app.training import DOCUMENT_LISTS, make_ready, training_home
from borderdesk.app.watching import Frames
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import InvalidValueError
from borderdesk.paths import Home
from borderdesk.reading.files import frames_of
from borderdesk.reading.frames import Frame, SourceState
from borderdesk.reading.webcam import webcam
from borderdesk.settings import Settings
from borderdesk.specimen.camera import SpecimenCamera
from borderdesk.specimen.cast import training_day
from borderdesk.ui.application import start_application
from borderdesk.ui.language import speak

OFFICER_CAMERA = "a camera is the number of a webcam; only a training desk takes file:PATH"
_FILE = "file:"


def open_desk() -> int:
    """Open the desk of this home, which asks who signs in; return the exit code when its window is closed.

    Raises:
        NotSetUpError: There is no desk in the home.
    """
    application = start_application()
    home, chosen = paths.home(), load_settings()
    speak(application, chosen.language, paths.resources_directory() / "translations")
    logs.start(home.logs)
    logs.log_uncaught()
    desk = Desk(home, paths.resources_directory(), camera_of(chosen, training=False), chosen, utc_now)
    try:
        if desk.identity.is_training:
            desk.start(sign_in_for_training(desk.store, utc_now))
        else:
            desk.ask_who()
        desk.window.showFullScreen()
        return application.exec()
    finally:
        desk.close()


def open_training_desk(camera: str | None) -> int:
    """Open the training desk on the drawn camera, or on the camera named; return the exit code at its end."""
    application = start_application()
    home, chosen = training_home(paths.home()), load_settings()
    speak(application, chosen.language, paths.resources_directory() / "translations")
    logs.start(home.logs)
    logs.log_uncaught()
    make_ready(home, utc_now)
    drawn = drawn_camera()
    source: Frames = drawn
    decided: Callable[[Crossing], None] | None = partial(_lay_next, drawn)
    if camera is not None:
        source, decided = camera_of(Settings(camera=camera), training=True), None
    with open_training(home, source, chosen, decided) as desk:
        if camera is None:
            _lay_next(drawn)
        desk.window.show()
        return application.exec()


def play_morning(pictures: Path, tell: Callable[[str], None]) -> None:
    """Play the scripted morning in a home of its own, without a screen, and save a picture of every state.

    Raises:
        MorningFailedError: A step came out otherwise than the script says.
        ModelError: The recogniser is missing or was changed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start_application()
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        camera = drawn_camera()
        with open_training(home, camera, Settings(theme="light")) as desk:
            desk.window.show()
            Morning(desk, camera, pictures, tell).play()


@contextmanager
def open_training(
    home: Home, source: Frames, chosen: Settings, decided: Callable[[Crossing], None] | None = None
) -> Iterator[Desk]:
    """Open a training home that is ready, with its officer signed in; it is closed at the end of the block."""
    desk = Desk(
        home,
        paths.resources_directory(),
        source,
        chosen,
        utc_now,
        document_lists=DOCUMENT_LISTS,
        decided=decided,
    )
    try:
        desk.start(sign_in_for_training(desk.store, utc_now))
        yield desk
    finally:
        desk.close()


def drawn_camera() -> SpecimenCamera[Frame, SourceState]:
    """Return the camera under which the travellers of Utopia lay their documents."""
    return SpecimenCamera(training_day(datetime.now(UTC).date()), frame=Frame, state=SourceState)


def camera_of(chosen: Settings, *, training: bool) -> Frames:
    """Return the camera that the settings name.

    Raises:
        InvalidValueError: The setting names no camera, or a file on a live desk.
    """
    if training and chosen.camera.startswith(_FILE):
        return frames_of(Path(chosen.camera.removeprefix(_FILE)))
    if not chosen.camera.isdecimal():
        raise InvalidValueError(OFFICER_CAMERA)
    return webcam(int(chosen.camera), chosen.camera_width, chosen.camera_height)


def load_settings() -> Settings:
    """Return the settings of this machine and user."""
    return settings.load((paths.system_settings_file(), paths.home().settings_file))


def has_display() -> bool:
    """Tell whether this session has a screen to open a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _lay_next(camera: SpecimenCamera[Frame, SourceState], _decided: Crossing | None = None) -> None:
    # A traveller without a document to lay is one to type; the drawn day goes on with the next who has one.
    while camera.next_document().document is None:
        pass
