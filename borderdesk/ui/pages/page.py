"""What the frame needs of a page that stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.buttons import ActionButton


class Page(QWidget):
    """A page without its frame: it fills the room it is given.

    Signals:
        titled: The words beside the title are others now.
        counted: Another number of things waits on the page; carries it.
    """

    titled = Signal()
    counted = Signal(int)

    @property
    def title_words(self) -> str:
        """What the page is called."""
        return ""

    @property
    def aside_words(self) -> str:
        """What stands small beside the title."""
        return ""

    def page_actions(self) -> Sequence[ActionButton]:
        """Return the buttons at the right of the title."""
        return ()

    def take_key(self, _event: QKeyEvent) -> bool:
        """Act on a key that no control wanted; tell whether it meant anything here."""
        return False

    def take_focus(self) -> None:
        """Put the keyboard where the page begins, and read afresh what it shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPage:
    """A page with its place in the side menu; without a page, the place leads out of the frame."""

    name: str
    words: str
    icon: Icon
    page: Page | None
