"""Words for how equipment was found before a shift."""

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


def part_words(part: EquipmentPart) -> str:
    """Return what a part of the equipment is called."""
    return say(_PARTS[part])


def equipment_state_words(state: EquipmentState) -> str:
    """Return how a part was found."""
    return say(_STATES[state])
