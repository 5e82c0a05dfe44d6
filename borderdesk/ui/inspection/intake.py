"""What a reader sent: joined from its lines, and kept for a moment where the desk is busy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.mrz import ALPHABET, MrzFormat
from borderdesk.domain.scan import Scan
from borderdesk.ui.inspection.states import Notice

LINES_WITHIN_S = 0.5
KEPT_FOR_S = 10.0
_JOINED = {f.line_length * f.line_count: f.line_length for f in MrzFormat}
_LINES = {44: 2, 36: 2, 30: 3}


class ScannedLines:
    """Joins lines that a reader sends one by one into whole zones; anything else is a payload of its own."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._begun: list[str] = []
        self._last_at = 0.0

    def add(self, text: str) -> tuple[tuple[str, ...], ...]:
        """Take what a reader sent and return the payloads that are complete now, in their order."""
        lines = [line for line in text.replace("\t", "\n").split("\n") if line.strip()]
        whole = [part for line in lines for part in cut_zone(line)]
        if not all(_may_be_code_line(line) for line in whole):
            return (*self._give_up(), tuple(lines)) if lines else ()
        done: list[tuple[str, ...]] = []
        for line in whole:
            if self._begun and len(self._begun[0]) != len(line):
                done += self._give_up()
            self._begun.append(line)
            self._last_at = self._monotonic()
            if len(self._begun) == _LINES[len(line)]:
                done += self._give_up()
        return tuple(done)

    def settle(self) -> tuple[tuple[str, ...], ...]:
        """Return what was begun and never went on: it was no zone, or half a one."""
        return self._give_up() if self._begun and self._monotonic() - self._last_at >= LINES_WITHIN_S else ()

    def _give_up(self) -> tuple[tuple[str, ...], ...]:
        begun, self._begun = self._begun, []
        return (tuple(begun),) if begun else ()


class Intake(QObject):
    """Hands a scan on as soon as the desk is free for it; one that waits longer than ten seconds is let go aloud.

    Signals:
        arrived: A traveller to check; carries the scan.
        told: There is something to say about a scan; carries the notice.
    """

    arrived = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        read_scan: Callable[[Sequence[str]], Scan] | None,
        is_free: Callable[[], bool],
        lines_at_desk: Callable[[], tuple[str, ...]],
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_scan, self._is_free, self._lines_at_desk = read_scan, is_free, lines_at_desk
        self._monotonic = monotonic
        self._lines = ScannedLines(monotonic)
        self._kept: Scan | None = None
        self._kept_at = 0.0

    @property
    def is_waiting(self) -> bool:
        """Tell whether a scan waits for its turn."""
        return self._kept is not None

    def take(self, text: str) -> None:
        """Take what a reader sent."""
        for lines in self._lines.add(text):
            self._understand(lines)

    def serve(self) -> None:
        """Hand on the scan that waits, if the desk is free for it."""
        if self._kept is not None and self._is_free():
            scan, self._kept = self._kept, None
            self.arrived.emit(scan)

    def tick(self) -> None:
        """Let happen what depends on the time: half a zone that is none, a scan that waited long enough."""
        for lines in self._lines.settle():
            self._understand(lines)
        if self._kept is not None and self._monotonic() - self._kept_at >= KEPT_FOR_S:
            self._kept = None
            self.told.emit(Notice.SCAN_LET_GO)
        self.serve()

    def _understand(self, lines: tuple[str, ...]) -> None:
        scan = self._read_scan(lines) if self._read_scan else None
        if scan is None or scan.traveller is None:
            self.told.emit(Notice.SCAN_NAMES_NOBODY)
        elif self._is_free():
            self.arrived.emit(scan)
        elif scan.lines != self._lines_at_desk():
            # The newest one is the one that the officer means.
            self._kept, self._kept_at = scan, self._monotonic()
            self.told.emit(Notice.FINISH_FIRST)


def cut_zone(line: str) -> list[str]:
    """Return a line in which a whole zone stands without breaks as its lines."""
    text = line.strip()
    length = _JOINED.get(len(text))
    if length is None or not _is_printed(text):
        return [line]
    return [text[at : at + length] for at in range(0, len(text), length)]


def _may_be_code_line(line: str) -> bool:
    return len(line.strip()) in _LINES and _is_printed(line.strip())


def _is_printed(text: str) -> bool:
    return not text.strip(ALPHABET) and all(character in ALPHABET for character in text)
