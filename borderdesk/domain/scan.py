"""What a document reader sent, and the traveller whom it names."""

from dataclasses import dataclass

from borderdesk.domain.crossing import CaptureMethod
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import Reading
from borderdesk.domain.traveller import Traveller


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A payload of a reader as far as it is understood; `traveller` is None where it names nobody."""

    lines: tuple[str, ...]
    reading: Reading
    method: CaptureMethod
    traveller: Traveller | None = None
    mrz: Mrz | None = None

    @property
    def accepted(self) -> bool:
        """Tell whether the desk acts on it without an officer's correction."""
        return self.reading.accepted
