"""Words for how equipment was found before a shift."""

from borderdesk.domain.camera_health import CameraProblem
from borderdesk.domain.shift import EquipmentPart, EquipmentState
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_PARTS = {
    EquipmentPart.CAMERA: QT_TRANSLATE_NOOP("Words", "Camera"),
    EquipmentPart.SCANNER: QT_TRANSLATE_NOOP("Words", "Scanner"),
    EquipmentPart.PRINTER: QT_TRANSLATE_NOOP("Words", "Printer"),
    EquipmentPart.SOUND: QT_TRANSLATE_NOOP("Words", "Sound"),
}
_STATES = {
    EquipmentState.WORKS: QT_TRANSLATE_NOOP("Words", "Works"),
    EquipmentState.FAULT: QT_TRANSLATE_NOOP("Words", "Fault"),
    EquipmentState.NOT_TRIED: QT_TRANSLATE_NOOP("Words", "Not tried"),
    EquipmentState.NOT_SET_UP: QT_TRANSLATE_NOOP("Words", "Not set up"),
}
_PROBLEMS = {
    CameraProblem.OUT_OF_FOCUS: QT_TRANSLATE_NOOP("Words", "Not sharp. Hold a page still or clean the glass."),
    CameraProblem.TOO_DARK: QT_TRANSLATE_NOOP("Words", "Too dark. Turn the lamp on."),
    CameraProblem.TOO_BRIGHT: QT_TRANSLATE_NOOP("Words", "Too bright. Turn the lamp away."),
    CameraProblem.DIRTY: QT_TRANSLATE_NOOP("Words", "Spots on the glass. Clean it."),
    CameraProblem.TOO_FEW_PIXELS: QT_TRANSLATE_NOOP("Words", "Picture too small. Move the camera closer."),
}


def part_words(part: EquipmentPart) -> str:
    """Return what a part of the equipment is called."""
    return say(_PARTS[part])


def equipment_state_words(state: EquipmentState) -> str:
    """Return how a part was found."""
    return say(_STATES[state])


def camera_problem_words(problem: CameraProblem) -> str:
    """Return what is wrong with the camera's pictures, and what to do."""
    return say(_PROBLEMS[problem])
