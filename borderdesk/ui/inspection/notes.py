"""The note about a discreet match: shown while its key is held, and read before the traveller goes on."""

from collections.abc import Callable
from dataclasses import dataclass

HOLD_S = 0.3
REPEATS_WITHIN_S = 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class _LetGo:
    """How things stood when the key went up, for a keyboard that lets go of a held key again and again."""

    at: float
    pressed_at: float
    was_shown: bool
    was_open: bool


class Notes:
    """A tap of the note's key opens the form for notes, holding it shows what nobody else may see."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._pressed_at: float | None = None
        self._let_go: _LetGo | None = None
        self.is_shown = False
        self.is_open = False
        self.was_read = False

    def begin(self) -> None:
        """Start over with another traveller."""
        self.hide()
        self.is_open = self.was_read = False

    def press(self) -> None:
        """Note that the key went down; where it went up just before, the keyboard only repeated it."""
        if self._pressed_at is not None:
            return
        now, let_go = self._monotonic(), self._let_go
        self._let_go = None
        if let_go is not None and now - let_go.at <= REPEATS_WITHIN_S:
            self._pressed_at, self.is_shown, self.is_open = let_go.pressed_at, let_go.was_shown, let_go.was_open
        else:
            self._pressed_at = now

    def release(self) -> None:
        """Note that the key went up: after a tap the form opens or closes, after a hold the note is gone."""
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        self._let_go = _LetGo(
            at=self._monotonic(), pressed_at=pressed_at, was_shown=self.is_shown, was_open=self.is_open
        )
        if self.is_shown:
            self.is_shown = False
        else:
            self.is_open = not self.is_open

    def hide(self) -> None:
        """Take the note away at once; the key has to be pressed anew to see it again."""
        self._pressed_at, self._let_go, self.is_shown = None, None, False

    def tick(self) -> bool:
        """Show the note once the key was held long enough, and tell whether that happened now."""
        if self._pressed_at is None or self.is_shown or self._monotonic() - self._pressed_at < HOLD_S:
            return False
        self.is_shown = self.was_read = True
        return True
