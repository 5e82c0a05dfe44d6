"""Starts the program with a window: the desk of this home, or the training desk."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from borderdesk import logs, paths, settings
from borderdesk.actions.clock import utc_now
from borderdesk.actions.damaged_desk import recover_if_damaged
from borderdesk.actions.door import OpenedDesk, enter_for_training, is_closed, is_for_training
from borderdesk.actions.sign_in import sign_in_for_training
from borderdesk.app.desk import Desk
from borderdesk.app.desk_door import DeskDoor
from borderdesk.app.first_run import FirstRun
from borderdesk.app.morning import Morning
from borderdesk.app.single_instance import single_instance
from borderdesk.app.training import DOCUMENT_LISTS, make_ready, training_home
from borderdesk.app.watching import Frames
from borderdesk.domain.errors import InvalidValueError
from borderdesk.paths import Home
from borderdesk.reading.files import frames_of
from borderdesk.reading.frames import Frame, SourceState
from borderdesk.reading.webcam import webcam
from borderdesk.settings import Settings
from borderdesk.specimen.camera import SpecimenCamera
from borderdesk.specimen.cast import training_day
from borderdesk.ui.application import come_forward, start_application
from borderdesk.ui.languages import speak
from borderdesk.ui.window import MainWindow

OFFICER_CAMERA = "a camera is the number of a webcam; only a training desk takes file:PATH"
_FILE = "file:"


def open_desk() -> int:
    """Open the desk of this home, or the assistant where there is none; return the exit code at the end."""
    application = start_application()
    home, chosen = paths.home(), load_settings()
    speak(chosen.language)
    logs.start(home.logs)
    logs.log_uncaught()
    with single_instance(home, come_forward), ExitStack() as closing:
        if home.database.exists():
            _open_live(home, chosen, None, closing)
        else:
            _open_first_run(home, chosen, closing)
        return application.exec()


def _open_live(home: Home, chosen: Settings, window: MainWindow | None, closing: ExitStack) -> None:
    camera = camera_of(chosen, training=False)

    def work_at(window: MainWindow | None, opened: OpenedDesk) -> Desk:
        resources = paths.resources_directory()
        desk = Desk(home, resources, camera, chosen, utc_now, window=window, opened=opened)
        closing.callback(desk.close)
        return desk

    def work(window: MainWindow, opened: OpenedDesk) -> None:
        desk = work_at(window, opened)
        if opened.recovered is None:
            desk.welcome(opened.signed_in)
        else:
            desk.flow.show_recovered(opened.recovered, partial(desk.welcome, opened.signed_in))

    if not is_closed(home):
        recover_if_damaged(home, utc_now)
    if is_for_training(home):
        opened = enter_for_training(home, utc_now)
        desk = work_at(window, opened)
        desk.start(opened.signed_in)
        desk.window.showFullScreen()
        return
    door = DeskDoor(home, chosen, utc_now, opened=work, window=window)
    closing.callback(door.close)
    door.window.showFullScreen()


def _open_first_run(home: Home, chosen: Settings, closing: ExitStack) -> FirstRun:
    training = training_home(home)

    def opened(window: MainWindow, is_training: bool) -> None:
        if not is_training:
            _open_live(home, chosen, window, closing)
            return
        desk = closing.enter_context(open_training(training, drawn_camera, chosen, window=window))
        desk.decided = lambda _: desk.eye.tell(lay_next)
        desk.eye.tell(lay_next)

    first = FirstRun(
        home,
        paths.resources_directory(),
        chosen,
        utc_now,
        make_training=partial(make_ready, training, utc_now),
        opened=opened,
    )
    closing.callback(first.close)
    first.window.show()
    return first


def open_training_desk(camera: str | None) -> int:
    """Open the training desk on the drawn camera, or on the camera named; return the exit code at its end."""
    application = start_application()
    home, chosen = training_home(paths.home()), load_settings()
    speak(chosen.language)
    logs.start(home.logs)
    logs.log_uncaught()
    with single_instance(home, come_forward):
        return _run_training_desk(application, home, chosen, camera)


def _run_training_desk(application: QApplication, home: Home, chosen: Settings, camera: str | None) -> int:
    make_ready(home, utc_now)
    open_camera = drawn_camera if camera is None else camera_of(Settings(camera=camera), training=True)
    with open_training(home, open_camera, chosen) as desk:
        if camera is None:
            desk.decided = lambda _: desk.eye.tell(lay_next)
            desk.eye.tell(lay_next)
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
        with open_training(home, drawn_camera, Settings(theme="light")) as desk:
            desk.window.show()
            Morning(desk, pictures, tell).play()


@contextmanager
def open_training(
    home: Home, open_camera: Callable[[], Frames], chosen: Settings, *, window: MainWindow | None = None
) -> Iterator[Desk]:
    """Open a training home that is ready, with its officer signed in; it is closed at the end of the block."""
    desk = Desk(
        home,
        paths.resources_directory(),
        open_camera,
        chosen,
        utc_now,
        document_lists=DOCUMENT_LISTS,
        window=window,
    )
    try:
        desk.start(sign_in_for_training(desk.store, utc_now))
        yield desk
    finally:
        desk.close()


def drawn_camera() -> SpecimenCamera[Frame, SourceState]:
    """Return the camera under which the travellers of Utopia lay their documents."""
    return SpecimenCamera(training_day(datetime.now(UTC).date()), frame=Frame, state=SourceState)


def lay_next(camera: SpecimenCamera[Frame, SourceState]) -> None:
    """Let the next traveller of the drawn day come who has a document to lay; one without is one to type."""
    while camera.next_document().document is None:
        pass


def camera_of(chosen: Settings, *, training: bool) -> Callable[[], Frames]:
    """Return what opens the camera that the settings name.

    Raises:
        InvalidValueError: The setting names no camera, or a file on a live desk.
    """
    if training and chosen.camera.startswith(_FILE):
        return partial(frames_of, Path(chosen.camera.removeprefix(_FILE)))
    if not chosen.camera.isdecimal():
        raise InvalidValueError(OFFICER_CAMERA)
    return partial(webcam, int(chosen.camera), chosen.camera_width, chosen.camera_height)


def load_settings() -> Settings:
    """Return the settings of this machine and user."""
    return settings.load((paths.system_settings_file(), paths.home().settings_file))


def has_display() -> bool:
    """Tell whether this session has a screen to open a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
