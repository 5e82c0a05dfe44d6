"""The training desk's camera: it plays drawn documents as a webcam would."""

import threading
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Generic, Protocol, TypeVar

from borderdesk.specimen.cast import CastMember
from borderdesk.specimen.conditions import EASY
from borderdesk.specimen.fonts import load_typefaces
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.programme import Moment, Programme
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.sheet import Image

_FRAMES_A_SECOND = 12
_ROOM = 0

FrameT = TypeVar("FrameT")
FrameT_co = TypeVar("FrameT_co", covariant=True)
StateT = TypeVar("StateT")


class MakesFrame(Protocol[FrameT_co]):
    """Makes a frame as the reader of this camera wants it."""

    def __call__(self, *, image: Image, captured_at: float, sequence: int) -> FrameT_co:
        """Return the frame."""
        ...


class SpecimenCamera(Generic[FrameT, StateT]):
    """A camera over the training desk, by shape a frame source whose frames and states are of the types handed in.

    One thread opens it, asks it and closes it; that thread draws. `lay`, `take_away`, `next_document`, `lose` and
    `restore` may be called from any thread and return at once. `wait` waits for a number of seconds or until the
    event is set; a test passes one that does not wait, and a clock to go with it.
    """

    def __init__(
        self,
        day: Iterator[CastMember],
        *,
        frame: MakesFrame[FrameT],
        state: Callable[[str], StateT],
        clock: Callable[[], float] = monotonic,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        self._day = day
        self._make_frame = frame
        self._state_of = state
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        self._woken = threading.Event()
        self._programme = Programme()
        self._state = "live"
        self._sequence = 0
        self._due = clock()
        self._drawn: tuple[CastMember | None, Scene] | None = None

    @property
    def state(self) -> StateT:
        """Live, lost while the camera is unplugged, ended once it is closed."""
        return self._state_of(self._state)

    def open(self) -> None:
        """Look whether documents can be drawn here.

        Raises:
            MissingFontError: OCR-B is not installed.
        """
        load_typefaces()

    def latest(self, timeout_s: float) -> FrameT | None:
        """Return the frame of this moment, or None where it is not due in time or the camera is lost or closed."""
        left = timeout_s if self._state == "lost" else min(timeout_s, self._due - self._clock())
        if left > 0 and self._state != "ended":
            self._wait(self._woken, left)
        with self._lock:
            self._woken.clear()
            now = self._clock()
            if self._state != "live" or now < self._due:
                return None
            # A reader that is slower than the camera misses frames; they are not made up for.
            self._due = now + 1 / _FRAMES_A_SECOND
            self._sequence += 1
            sequence, moment = self._sequence, self._programme.advance()
        image = self._scene_of(moment).shot(moment.frame, away=moment.away).image
        return self._make_frame(image=image, captured_at=now, sequence=sequence)

    def close(self) -> None:
        """Give no further frames; a second time does no harm."""
        self._change_state("ended")

    def lay(self, member: CastMember) -> None:
        """Lay a member's document down, after the one that lies there has been taken away."""
        with self._lock:
            self._programme.lay(member)

    def take_away(self) -> None:
        """Take the document away."""
        with self._lock:
            self._programme.take_away()

    def next_document(self) -> CastMember:
        """Let the next traveller of the day come, and return who that is."""
        with self._lock:
            member = next(self._day)
            self._programme.lay(member)
        return member

    def lose(self) -> None:
        """Unplug the camera."""
        self._change_state("lost")

    def restore(self) -> None:
        """Plug it in again."""
        self._change_state("live")

    def _change_state(self, state: str) -> None:
        with self._lock:
            if self._state != "ended":
                self._state = state
                self._woken.set()

    def _scene_of(self, moment: Moment) -> Scene:
        """Return the scene of a moment; one is kept, for a page is drawn once and then lies there for many frames."""
        member = moment.member
        if self._drawn is None or self._drawn[0] is not member:
            self._drawn = (member, _draw(member))
        return self._drawn[1]


def _draw(member: CastMember | None) -> Scene:
    if member is None or member.document is None:
        return Scene(None, EASY, _ROOM)
    return Scene(draw_page(member.document), member.conditions, member.document.holder.face)
