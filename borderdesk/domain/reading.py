"""What the desk read from the pictures of one document, with the evidence for it."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.camera_health import CameraHealth
from borderdesk.domain.mrz import Mrz, MrzFormat
from borderdesk.domain.picture import Picture


class ReadingKind(StrEnum):
    """Where a reading comes from."""

    MRZ = "mrz"
    BARCODE = "barcode"
    NONE = "none"


class CharacterState(StrEnum):
    """How a character is known: seen in the picture, inferred from a check digit or the format, or doubtful."""

    SEEN = "seen"
    INFERRED = "inferred"
    DOUBTFUL = "doubtful"


class Hint(StrEnum):
    """What would help the camera, from measures of the picture."""

    HOLD_STILL = "hold_still"
    MOVE_CLOSER = "move_closer"
    TILT_FROM_LAMP = "tilt_from_lamp"
    TURN_PAGE = "turn_page"


class CameraState(StrEnum):
    """Whether pictures keep coming: they do, the camera was lost, or a file of pictures is over."""

    LIVE = "live"
    LOST = "lost"
    ENDED = "ended"


class ReadingReason(StrEnum):
    """Why a reading is not accepted."""

    NO_ZONE = "no_zone"
    NO_MRZ = "no_mrz"
    CHECK_DIGIT = "check_digit"
    INVALID_ELEMENT = "invalid_element"
    LOW_CONFIDENCE = "low_confidence"
    NO_AGREEMENT = "no_agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading. `accepted` means the desk acts on it without an officer's correction.

    `format` and `lines` are what was seen even where no `mrz` could be made of it; `states` has one state for each
    character of `lines`. `outline` is the zone's four corners in the picture as fractions of width and height,
    clockwise from the zone's own top left. `frames_seen` counts the frames up to the one that settled it,
    `frames_used` those that gave evidence, `cpu_ms` is the processor time for each frame seen.
    """

    kind: ReadingKind
    format: MrzFormat | None = None
    lines: tuple[str, ...] = ()
    states: tuple[tuple[CharacterState, ...], ...] = ()
    mrz: Mrz | None = None
    barcodes: tuple[Barcode, ...] = ()
    accepted: bool = False
    reasons: tuple[ReadingReason, ...] = ()
    confidence: float = 0.0
    frames_seen: int = 0
    frames_used: int = 0
    cpu_ms: float = 0.0
    outline: tuple[tuple[float, float], ...] = ()
    hint: Hint | None = None
    picture: Picture | None = None

    @property
    def identity(self) -> tuple[str, ...]:
        """What tells this document from another: its code lines, or the text of its barcodes where it has none."""
        return self.lines or tuple(barcode.text for barcode in self.barcodes if barcode.payload is not None)


NOTHING_READ = Reading(kind=ReadingKind.NONE, reasons=(ReadingReason.NO_ZONE,))


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraView:
    """What a camera shows now: its newest picture, if there is one, and what that and the ones before it tell."""

    picture: Picture | None = None
    reading: Reading = NOTHING_READ
    source_state: CameraState = CameraState.LIVE
    health: CameraHealth | None = None
