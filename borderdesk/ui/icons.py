"""The icons of the window, from one set, in any token's colour."""

from enum import StrEnum
from functools import lru_cache

import qtawesome
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap


class Icon(StrEnum):
    """Each icon by what it says, not by what it looks like."""

    PASSED = "mdi6.check-circle"
    HOLDS = "mdi6.check"
    DOUBT = "mdi6.alert"
    FAILED = "mdi6.close-circle"
    WAITING = "mdi6.minus-circle-outline"
    DOCUMENT = "mdi6.card-account-details-outline"
    PASSPORT = "mdi6.passport"
    HAND = "mdi6.hand-back-right"
    REPAIR = "mdi6.wrench"
    NO_HUB = "mdi6.cloud-off-outline"
    LISTS = "mdi6.shield-check-outline"
    LISTS_LATE = "mdi6.shield-alert-outline"
    OFFICER = "mdi6.account-circle-outline"
    ENTRY = "mdi6.arrow-right-bold"
    EXIT = "mdi6.arrow-left-bold"
    ADMIT = "mdi6.check-bold"
    REFER = "mdi6.arrow-right-bold-box-outline"
    REFERRED = "mdi6.arrow-right-bold-box"
    UNDONE = "mdi6.undo-variant"
    CAMERA = "mdi6.camera"
    CAMERA_LOST = "mdi6.camera-off"
    SCANNER = "mdi6.barcode-scan"
    PRINTER = "mdi6.printer"
    SOUND_OFF = "mdi6.volume-off"
    SOUND_ON = "mdi6.volume-high"
    SYNCED = "mdi6.cloud-check-outline"
    SENDING = "mdi6.cloud-upload-outline"
    HISTORY = "mdi6.history"
    OPENS = "mdi6.chevron-down"
    INSPECT = "mdi6.passport-biometric"
    MATCHES = "mdi6.alert-circle-outline"
    WATCHLIST = "mdi6.shield-account-outline"
    LOG = "mdi6.clipboard-search-outline"
    AUDIT = "mdi6.shield-search"
    WAITS = "mdi6.bell-outline"
    FILE = "mdi6.file-upload-outline"
    SEARCH = "mdi6.magnify"
    VEHICLE = "mdi6.bus"
    PEOPLE = "mdi6.account-group-outline"
    SETTINGS = "mdi6.cog-outline"
    PAPER = "mdi6.file-document-outline"


@lru_cache(maxsize=512)
def _drawn(icon: Icon, colour: str, pixels: int, ratio: float) -> QPixmap:
    pixmap: QPixmap = qtawesome.icon(icon.value, color=colour).pixmap(QSize(pixels, pixels), ratio)
    return pixmap


def pixmap(icon: Icon, colour: QColor, pixels: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a colour, so many pixels high and wide on a screen of this pixel ratio."""
    return _drawn(icon, colour.name(), pixels, ratio)
