"""Words for how fit a camera is."""

from borderdesk.domain.camera_health import CameraAspect, CameraProblem
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_PROBLEMS = {
    CameraProblem.TOO_FEW_PIXELS: QT_TRANSLATE_NOOP(
        "Words", "The picture is too small for code lines. Set a larger one or move the camera closer."
    ),
    CameraProblem.TOO_DARK: QT_TRANSLATE_NOOP("Words", "Too dark. More light."),
    CameraProblem.TOO_BRIGHT: QT_TRANSLATE_NOOP("Words", "Too bright. Less light, or turn the lamp away."),
    CameraProblem.OUT_OF_FOCUS: QT_TRANSLATE_NOOP("Words", "Out of focus. Set the focus on a page in the frame."),
    CameraProblem.DIRTY: QT_TRANSLATE_NOOP("Words", "A mark stays in the picture. Clean the lens and the glass."),
}
_UNKNOWN = {
    CameraAspect.RESOLUTION: QT_TRANSLATE_NOOP("Words", "The size of the picture is not known yet."),
    CameraAspect.EXPOSURE: QT_TRANSLATE_NOOP("Words", "The light is not known yet."),
    CameraAspect.FOCUS: QT_TRANSLATE_NOOP("Words", "Focus not known yet. Lay a page under the camera."),
    CameraAspect.DIRT: QT_TRANSLATE_NOOP("Words", "Dirt not known yet. Move a page about under the camera."),
}


def camera_problem_words(problem: CameraProblem) -> str:
    """Return what is wrong with a camera's pictures, and what to do."""
    return say(_PROBLEMS[problem])


def camera_unknown_words(aspect: CameraAspect) -> str:
    """Return what the pictures could not tell, and what would help."""
    return say(_UNKNOWN[aspect])
