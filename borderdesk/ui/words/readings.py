"""Words for what the camera needs and why a reading is not taken."""

from borderdesk.domain.reading import CameraState, Hint, ReadingReason
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_HINTS = {
    Hint.HOLD_STILL: QT_TRANSLATE_NOOP("Words", "Hold still."),
    Hint.MOVE_CLOSER: QT_TRANSLATE_NOOP("Words", "Move closer. The code lines must fill the box."),
    Hint.TILT_FROM_LAMP: QT_TRANSLATE_NOOP("Words", "Tilt it away from the lamp."),
    Hint.TURN_PAGE: QT_TRANSLATE_NOOP("Words", "Turn the page the other way up."),
}
_REASONS = {
    ReadingReason.NO_ZONE: QT_TRANSLATE_NOOP("Words", "No code lines in the picture."),
    ReadingReason.NO_MRZ: QT_TRANSLATE_NOOP("Words", "The code lines make no sense as read."),
    ReadingReason.CHECK_DIGIT: QT_TRANSLATE_NOOP("Words", "A check digit does not agree."),
    ReadingReason.INVALID_ELEMENT: QT_TRANSLATE_NOOP("Words", "An element is not printed as it should be."),
    ReadingReason.LOW_CONFIDENCE: QT_TRANSLATE_NOOP("Words", "Some characters are not certain."),
    ReadingReason.NO_AGREEMENT: QT_TRANSLATE_NOOP("Words", "The pictures do not agree yet."),
}
_CAMERAS = {
    CameraState.LIVE: QT_TRANSLATE_NOOP("Words", "Camera live"),
    CameraState.LOST: QT_TRANSLATE_NOOP("Words", "Camera lost"),
    CameraState.ENDED: QT_TRANSLATE_NOOP("Words", "Pictures at an end"),
}


def hint_words(hint: Hint) -> str:
    """Return what would help the camera."""
    return say(_HINTS[hint])


def reading_reason_words(reason: ReadingReason) -> str:
    """Return why the desk does not act on a reading."""
    return say(_REASONS[reason])


def camera_words(state: CameraState) -> str:
    """Return how the camera does."""
    return say(_CAMERAS[state])
