"""What the inspection screen knows about the place where it stands and who works there."""

from dataclasses import dataclass, field
from datetime import UTC, timedelta, tzinfo

from borderdesk.domain.crossing import UNDO_WINDOW
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.officer import Officer
from borderdesk.domain.places import State
from borderdesk.domain.visits import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskView:
    """The desk, its officer and the words that it offers.

    `document_lists` names the lists that hold stolen or lost documents: without one of them in force, the check of
    stolen documents has nothing to check against and says so. `is_quiet` says that the public can see the screen,
    `can_look_up` that F3 leads to the history.
    """

    desk: DeskIdentity
    officer: Officer
    shift: str = ""
    zone: tzinfo = UTC
    states: tuple[State, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    destinations: tuple[str, ...] = ()
    is_quiet: bool = False
    document_lists: frozenset[str] = frozenset()
    can_look_up: bool = False
    undo_within: timedelta = UNDO_WINDOW
    list_late_after: timedelta = timedelta(hours=24)
    _names: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_names", {state.code: state.name for state in self.states})

    def state_words(self, code: str) -> str:
        """Return a state as "Utopia  UTO", or the bare code of one that is not known."""
        name = self._names.get(code)
        return f"{name}  {code}" if name else code

    def place_words(self, typed: str) -> str:
        """Return what was typed of a destination, spelled as the place is where it is a known one."""
        typed = typed.strip()
        known = (place for place in self.destinations if place.casefold() == typed.casefold())
        return next(known, typed)
