"""The note about a discreet match: shown while its key is held, and read before the traveller goes on."""

from collections.abc import Callable

HOLD_S = 0.3


class Notes:
    """A tap of the note's key opens the form for notes, holding it shows what nobody else may see."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._pressed_at: float | None = None
        self.is_shown = False
        self.is_open = False
        self.was_read = False

    def begin(self) -> None:
        """Start over with another traveller."""
        self.hide()
        self.is_open = self.was_read = False

    def press(self) -> None:
        """Note that the key went down."""
        if self._pressed_at is None:
            self._pressed_at = self._monotonic()

    def release(self) -> None:
        """Note that the key went up: after a tap the form opens or closes, after a hold the note is gone."""
        pressed_at, self._pressed_at = self._pressed_at, None
        if self.is_shown:
            self.is_shown = False
        elif pressed_at is not None:
            self.is_open = not self.is_open

    def hide(self) -> None:
        """Take the note away at once; the key has to be pressed anew to see it again."""
        self._pressed_at, self.is_shown = None, False

    def tick(self) -> bool:
        """Show the note once the key was held long enough, and tell whether that happened now."""
        if self._pressed_at is None or self.is_shown or self._monotonic() - self._pressed_at < HOLD_S:
            return False
        self.is_shown = self.was_read = True
        return True
