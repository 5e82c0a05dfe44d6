"""What lies on the training desk from frame to frame: documents slide in, are held, and leave."""

from dataclasses import dataclass

from borderdesk.specimen.cast import CastMember

_STEPS_IN = 8
_STEPS_OUT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One frame of the programme: whose document it is, the how-manieth frame of it, and how far away it still is."""

    member: CastMember | None
    frame: int
    away: float


class Programme:
    """The desk, told what to do and asked once a frame. A document has to leave before the next one comes."""

    def __init__(self) -> None:
        self._member: CastMember | None = None
        self._next: CastMember | None = None
        self._leaves = False
        self._away = 1.0
        self._frame = 0

    def lay(self, member: CastMember) -> None:
        """Bring this document, after the one that lies there has gone; it stays until it is taken away."""
        self._leaves = self._member is not None
        self._next = member

    def take_away(self) -> None:
        """Clear the desk."""
        self._leaves = self._member is not None
        self._next = None

    def advance(self) -> Moment:
        """Return the next frame."""
        if self._leaves:
            self._away = min(1.0, self._away + 1 / _STEPS_OUT)
        elif self._member is not None:
            self._away = max(0.0, self._away - 1 / _STEPS_IN)
        if self._away >= 1.0:
            self._change()
        self._frame += 1
        return Moment(member=self._member, frame=self._frame, away=self._away)

    def _change(self) -> None:
        """Put the next document at the edge of the desk, or nothing; one who has none leaves the desk empty."""
        brings_document = self._next is not None and self._next.document is not None
        self._member = self._next if brings_document else None
        if self._next is not None or self._leaves:
            self._frame = 0
        self._next = None
        self._leaves = False
