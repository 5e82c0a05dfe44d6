"""What the opening of a shift knows: the lane's use, each part of the equipment, and whether it may be opened."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.shifts import BeforeShift
from borderdesk.domain.camera_health import CameraHealth
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.reading import CameraState, CameraView
from borderdesk.domain.shift import SHORTEST_REASON, EquipmentFinding, EquipmentPart, EquipmentState, Shift
from borderdesk.ui.tasks import RunsTasks

SHORTEST_SCAN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftForm:
    """What an officer says when opening a shift."""

    direction: Direction
    travelling_by: TravelMode | None
    equipment: tuple[EquipmentFinding, ...]
    before: BeforeShift
    stamp_number: str


class OpeningModel(QObject):
    """Opens a shift through the functions it is handed.

    How good the camera's pictures are comes with what it shows; until then a live picture counts as one that works.
    `print_test` and `sound_test` raise where the printer or the sound fails; without them the desk has none. They run
    where `trying` runs them, so that a printer which does not answer holds nothing else up.

    Signals:
        changed: Something that the view shows is different now.
        pictured: The camera shows another picture; nothing else changed.
        opened: Carries the shift.
        failed: A task did not finish; carries the error.
    """

    changed = Signal()
    pictured = Signal()
    opened = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        before: Callable[[], BeforeShift],
        open_shift: Callable[[ShiftForm], Shift],
        tasks: RunsTasks,
        trying: RunsTasks | None = None,
        print_test: Callable[[], None] | None = None,
        sound_test: Callable[[], None] | None = None,
        direction: Direction = Direction.ENTRY,
        travelling_by: TravelMode | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_shift, self._tasks, self._trying = open_shift, tasks, trying or tasks
        self._tests = {EquipmentPart.PRINTER: print_test, EquipmentPart.SOUND: sound_test}
        self.direction, self.travelling_by = direction, travelling_by
        self.camera: CameraView | None = None
        self.health: CameraHealth | None = None
        self.has_test_read = False
        self.scanned = False
        self.states = {
            part: EquipmentState.NOT_SET_UP if self._tests[part] is None else EquipmentState.NOT_TRIED
            for part in self._tests
        }
        self.reasons = dict.fromkeys(EquipmentPart, "")
        self.stamp_number = ""
        self.before: BeforeShift | None = None
        self.has_asked = self.is_busy = self.has_failed = False
        tasks.run(before, self._show_before, self._not_known)

    def state_of(self, part: EquipmentPart) -> EquipmentState:
        """Return how a part does as far as it was tried."""
        match part:
            case EquipmentPart.CAMERA:
                return self._camera_state
            case EquipmentPart.SCANNER:
                return EquipmentState.WORKS if self.scanned else EquipmentState.NOT_TRIED
            case _:
                return self.states[part]

    @property
    def faults_without_reason(self) -> tuple[EquipmentPart, ...]:
        """The parts that keep the shift from being opened."""
        return tuple(
            part
            for part in EquipmentPart
            if self.state_of(part) is EquipmentState.FAULT and len(self.reasons[part].strip()) < SHORTEST_REASON
        )

    @property
    def may_open(self) -> bool:
        """Everything is known that the shift's record needs."""
        return self.before is not None and not self.is_busy and not self.faults_without_reason

    @Slot(object)
    def see(self, seen: CameraView) -> None:
        """Take in what the camera shows."""
        before = (self._camera_state, self.has_test_read, self.health)
        self.camera = seen
        if seen.health is not None:
            self.health = seen.health
        if seen.reading.accepted:
            self.has_test_read = True
        if before != (self._camera_state, self.has_test_read, self.health):
            self.changed.emit()
        self.pictured.emit()

    def choose_direction(self, direction: str) -> None:
        """Say which way travellers go."""
        self.direction = Direction(direction)
        self.changed.emit()

    def choose_means(self, means: str) -> None:
        """Say what travellers usually come by here."""
        self.travelling_by = TravelMode(means) if means else None
        self.changed.emit()

    def scan(self, text: str) -> None:
        """Take what the scanner wrote into its field."""
        if len(text.strip()) >= SHORTEST_SCAN and not self.scanned:
            self.scanned = True
            self.changed.emit()

    def try_part(self, part: EquipmentPart) -> None:
        """Try the printer or the sound."""
        test = self._tests.get(part)
        if test is not None:
            self._trying.run(test, partial(self._tried, part, EquipmentState.WORKS), partial(self._broke, part))

    def has_test(self, part: EquipmentPart) -> bool:
        """Tell whether a part can be tried here."""
        return self._tests.get(part) is not None

    def had_no_effect(self, part: EquipmentPart) -> None:
        """Say that a test that ran had no effect."""
        self._tried(part, EquipmentState.FAULT, None)

    def give_reason(self, part: EquipmentPart, reason: str) -> None:
        """Say why the shift is opened in spite of a fault."""
        self.reasons[part] = reason
        self.changed.emit()

    def give_stamp(self, number: str) -> None:
        """Say which stamp the officer has."""
        self.stamp_number = number

    @Slot()
    def open(self) -> None:
        """Answer F12: open the shift, or say what is missing."""
        if self.is_busy:
            return
        self.has_asked = True
        if not self.may_open or self.before is None:
            self.changed.emit()
            return
        self.is_busy, self.has_failed = True, False
        self.changed.emit()
        form = ShiftForm(
            direction=self.direction,
            travelling_by=self.travelling_by,
            equipment=tuple(
                EquipmentFinding(part=part, state=self.state_of(part), reason=self.reasons[part].strip())
                for part in EquipmentPart
            ),
            before=self.before,
            stamp_number=self.stamp_number,
        )
        self._tasks.run(partial(self._open_shift, form), self._opened, self._not_opened)

    @property
    def _camera_state(self) -> EquipmentState:
        if self.camera is None:
            return EquipmentState.NOT_TRIED
        if self.camera.source_state is not CameraState.LIVE or (self.health is not None and self.health.problems):
            return EquipmentState.WORKS if self.has_test_read and self._is_live else EquipmentState.FAULT
        return EquipmentState.WORKS

    @property
    def _is_live(self) -> bool:
        return self.camera is not None and self.camera.source_state is CameraState.LIVE

    def _show_before(self, before: BeforeShift) -> None:
        self.before = before
        self.changed.emit()

    def _not_known(self, error: Exception) -> None:
        self.has_failed = True
        self.changed.emit()
        self.failed.emit(error)

    def _tried(self, part: EquipmentPart, state: EquipmentState, _nothing: None) -> None:
        self.states[part] = state
        self.changed.emit()

    def _broke(self, part: EquipmentPart, error: Exception) -> None:
        self._tried(part, EquipmentState.FAULT, None)
        self.failed.emit(error)

    def _opened(self, shift: Shift) -> None:
        self.is_busy = False
        self.opened.emit(shift)

    def _not_opened(self, error: Exception) -> None:
        self.is_busy, self.has_failed = False, not isinstance(error, InvalidValueError)
        self.changed.emit()
        self.failed.emit(error)
