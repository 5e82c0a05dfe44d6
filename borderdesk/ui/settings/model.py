"""What the Settings page knows: the rules in force, those that are typed, and the settings of the machine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.verdict import DeskRules, Verdict
from borderdesk.settings import Origin
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.words.refusals import refusal_words

NUMBERS: dict[str, timedelta | None] = {
    "list_late_after": timedelta(hours=1),
    "list_age_limit": timedelta(hours=1),
    "double_read_guard": timedelta(minutes=1),
    "lock_after_minutes": None,
    "undo_seconds": None,
}
"""The rules that are numbers, and the unit of those that are spans of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsActions:
    """The functions that the page calls; without `set_rules` the officer's role only reads."""

    rules: Callable[[], DeskRules]
    origins: Callable[[], Sequence[Origin]]
    set_rules: Callable[[DeskRules, DeskRules], DeskRules] | None = None


class SettingsModel(QObject):
    """Reads the rules, takes what is typed, and sets them.

    Signals:
        changed: Something that the view shows is different now.
        rules_set: Other rules are in force; carries them.
    """

    changed = Signal()
    rules_set = Signal(object)

    def __init__(self, actions: SettingsActions, tasks: RunsTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self.in_force: DeskRules | None = None
        self.origins: tuple[Origin, ...] = ()
        self.typed: dict[str, str] = {}
        self.error = ""
        self.was_saved = False
        self._is_busy = False

    @property
    def may_set(self) -> bool:
        """The officer's role sets the rules."""
        return self._actions.set_rules is not None

    @property
    def changes(self) -> int:
        """How many values are typed that are others than those in force."""
        if self.in_force is None:
            return 0
        return sum(text.strip() != self.value_of(name) for name, text in self.typed.items())

    def value_of(self, name: str) -> str:
        """Return a rule in force as it is typed."""
        if self.in_force is None:
            return ""
        value, unit = getattr(self.in_force, name), NUMBERS.get(name)
        return str(value if unit is None else f"{value / unit:g}")

    def refresh(self) -> None:
        """Read everything afresh; what is typed stays."""
        self._tasks.run(self._read, self._take, self._fail)

    def type(self, name: str, text: str) -> None:
        """Take what is typed for a rule."""
        self.typed[name], self.was_saved, self.error = text, False, ""
        self.changed.emit()

    def forget(self) -> None:
        """Go back to the rules in force."""
        self.typed, self.error = {}, ""
        self.changed.emit()

    def save(self) -> None:
        """Put what is typed in force."""
        if self.in_force is None or self._actions.set_rules is None or self._is_busy or not self.changes:
            return
        try:
            wanted = self._wanted(self.in_force)
        except InvalidValueError as error:
            self._fail(error)
            return
        self._is_busy = True
        self._tasks.run(partial(self._actions.set_rules, self.in_force, wanted), self._set, self._fail)

    def _wanted(self, in_force: DeskRules) -> DeskRules:
        values: dict[str, object] = {}
        for name, text in self.typed.items():
            if name == "expired_document":
                values[name] = Verdict(text)
                continue
            if not (text.strip().isascii() and text.strip().isdecimal() and len(text.strip()) < 7):
                raise InvalidValueError(f"{name.replace('_', ' ')} is not a whole number")
            unit = NUMBERS[name]
            values[name] = int(text) if unit is None else int(text) * unit
        return replace(in_force, **values)  # type: ignore[arg-type]  # each value is of its rule's kind

    def _read(self) -> tuple[DeskRules, tuple[Origin, ...]]:
        return self._actions.rules(), tuple(self._actions.origins())

    def _take(self, read: tuple[DeskRules, tuple[Origin, ...]]) -> None:
        self.in_force, self.origins = read
        self.changed.emit()

    def _set(self, rules: DeskRules) -> None:
        self.in_force, self.typed, self.error = rules, {}, ""
        self._is_busy, self.was_saved = False, True
        self.changed.emit()
        self.rules_set.emit(rules)

    def _fail(self, error: Exception) -> None:
        self._is_busy, self.error = False, refusal_words(error)
        self.changed.emit()
