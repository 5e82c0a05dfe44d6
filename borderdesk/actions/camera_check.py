"""Checking a camera at the opening of a shift: a handful of its pictures, and what they tell."""

from collections.abc import Callable, Iterator

from borderdesk.actions.examination import Examined, State
from borderdesk.domain.camera_health import CameraAspect, CameraHealth, CameraProblem
from borderdesk.reading.camera_health import camera_health
from borderdesk.reading.errors import CameraError
from borderdesk.reading.frames import FrameSource

PICTURES = 10
_EVERY = 4
_PATIENCE_S = 3.0

_PROBLEMS = {
    CameraProblem.TOO_FEW_PIXELS: "too few pixels for code lines ({pixels:.0f} to a character); set a larger picture",
    CameraProblem.TOO_DARK: "too dark; more light",
    CameraProblem.TOO_BRIGHT: "too bright; less light, or turn the lamp away",
    CameraProblem.OUT_OF_FOCUS: "out of focus; set the focus on a page in the guide frame",
    CameraProblem.DIRTY: "a mark stays where the picture moves; clean the lens and the glass",
}
_ASPECTS = {
    CameraAspect.RESOLUTION: "resolution",
    CameraAspect.EXPOSURE: "light",
    CameraAspect.FOCUS: "focus",
    CameraAspect.DIRT: "dirt",
}


def check_camera(source: FrameSource, progress: Callable[[int], None] | None = None) -> CameraHealth:
    """Take pictures from a camera, best while a page is moved about under it, and measure them.

    `progress` is told how many pictures were taken. The source is opened and closed here.

    Raises:
        CameraError: The camera cannot be opened or gives no pictures.
    """
    images = []
    source.open()
    try:
        for taken in range(PICTURES * _EVERY):
            frame = source.latest(_PATIENCE_S)
            if frame is None:
                break
            if taken % _EVERY == 0:
                images.append(frame.image)
                if progress is not None:
                    progress(len(images))
    finally:
        source.close()
    if not images:
        raise CameraError("the camera gives no picture")
    return camera_health([image for image in images if image.shape == images[0].shape])


def examine_camera(name: str, health: CameraHealth) -> Iterator[Examined]:
    """Yield what was found about a camera, for `doctor`."""
    for problem in health.problems:
        words = _PROBLEMS[problem].format(pixels=health.pixels_per_character)
        yield Examined(name=name, state=State.WARNING, words=words)
    for aspect in health.unknown:
        words = f"{_ASPECTS[aspect]} could not be told: move a page about under the camera while it is looked at"
        yield Examined(name=name, state=State.WARNING, words=words)
    if health.is_fit:
        words = f"sharp, clean and bright enough, {health.pixels_per_character:.0f} pixels to a character"
        yield Examined(name=name, state=State.OK, words=words)
