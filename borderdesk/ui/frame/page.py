"""What a frame needs of the page that stands in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand
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

    @property
    def footer_words(self) -> str:
        """What stands at the left of the foot."""
        return ""

    def page_actions(self) -> Sequence[ActionButton]:
        """Return the buttons at the right of the title."""
        return ()

    def commands(self) -> Sequence[PageCommand]:
        """Return everything that can be done on this page."""
        return ()

    def take_key(self, _event: QKeyEvent) -> bool:
        """Act on a key that no control wanted; tell whether it meant anything here."""
        return False

    def take_focus(self) -> None:
        """Put the keyboard where the page begins; a page that is kept reads afresh what it shows."""
