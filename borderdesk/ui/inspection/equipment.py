"""How the equipment beside the camera does, as the foot of the screen says it."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.actions.disk import DiskState
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.sound.player import SoundState


class ReaderState(StrEnum):
    """How a document reader does: one that types needs no setting up, one on a line may be lost."""

    NONE = "none"
    READY = "ready"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """The document reader, the printer of slips, the sound and the disks."""

    reader: ReaderState = ReaderState.NONE
    sound: SoundState = SoundState.OFF
    printer: PrinterState = PrinterState.NOT_SET_UP
    disk: DiskState = DiskState.FINE
