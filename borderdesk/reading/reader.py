"""Reads documents: frame after frame from a camera, or a single picture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import thread_time

import cv2

from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.reading import NOTHING_READ, Hint, Reading, ReadingKind
from borderdesk.reading.acceptance import Judgement, judge
from borderdesk.reading.agreement import Agreement, is_similar
from borderdesk.reading.barcode_reading import or_barcodes, read_barcodes
from borderdesk.reading.barcodes import find_barcodes
from borderdesk.reading.barcodes_in_view import BarcodesInView
from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.evidence import picture_of_zone
from borderdesk.reading.frames import Frame
from borderdesk.reading.hints import hint_for
from borderdesk.reading.images import Image, grey_of
from borderdesk.reading.leaning import lean_of_print
from borderdesk.reading.search import Assumption, Found, assumptions_for, search, search_near
from borderdesk.reading.zone_text import ZoneText

_ZONES_IN_A_STILL = 6
_ZONES_IN_A_FRAME = 2
_LOOK_AGAIN_EVERY = 3
#: A text below this quality may be of the wrong rows, or turned.
_POOR = 0.6
#: For so many frames a zone that cannot be read is still sought where it was last.
_LOST = 3
#: A page that was not seen for so many frames has left.
_GONE = 5
#: A page without a zone in so many frames is read by its barcodes.
_ZONE_PATIENCE = 3


class DocumentReader:
    """Reads the documents of one camera; used by one thread. Without barcodes it looks for zones alone.

    Raises:
        ModelError: The recogniser's model is missing or is not the one delivered.
    """

    def __init__(self, models_directory: Path, today: Callable[[], date], *, with_barcodes: bool = True) -> None:
        # The other cores belong to the window and to screening, and small pictures gain nothing from more threads.
        cv2.setNumThreads(1)
        self._network = CharacterNetwork(models_directory)
        self._with_barcodes_too = with_barcodes
        self._today = today
        self._agreement = Agreement()
        self._barcodes = BarcodesInView(today)
        self._accepted: Reading | None = None
        self._last: ZoneText | None = None
        self._frames_lost = 0
        self._frames_fed = 0
        self._frames_seen = 0
        self._frames_without = 0
        self._strangers = 0
        self._cpu_s = 0.0

    def again(self) -> None:
        """Read the page that lies there as if it had just come."""
        self._forget()

    def read_still(self, image: Image) -> Reading:
        """Read one picture with all the time that it needs; the frames of the camera are not touched."""
        began = thread_time()
        grey = grey_of(image)
        best: tuple[Found, Judgement] | None = None
        first: Found | None = None
        for assumption in assumptions_for(grey):
            found = search(self._network, grey, assumption, _ZONES_IN_A_STILL)
            first = first or found
            if found.text is None:
                continue
            confidences = [line.confidence for line in found.text.lines]
            judgement = judge(found.text.format, found.text.texts, confidences, self._today(), agrees=True)
            if best is None or _rank(judgement) > _rank(best[1]):
                best = (found, judgement)
            if judgement.is_accepted:
                break
        barcodes = find_barcodes(grey, self._today()) if self._with_barcodes_too else ()
        if best is None:
            reading = read_barcodes(barcodes, _hint(grey, first))
        else:
            reading = or_barcodes(_reading(image, *best, barcodes), barcodes)
        used = 0 if best is None else 1
        return replace(reading, frames_seen=1, frames_used=used, cpu_ms=1000 * (thread_time() - began))

    def feed(self, frame: Frame) -> Reading:
        """Take the next frame of the camera and return what is known of the document in view by now.

        Once a reading is accepted, it is returned unchanged (but for barcodes found later) for as long as its page
        stays; another page is noticed by its text.
        """
        began = thread_time()
        self._frames_fed += 1
        grey = grey_of(frame.image)
        if self._with_barcodes_too:
            self._barcodes.look(grey)
        if self._accepted is not None:
            return self._watch(grey, self._accepted)
        self._frames_seen += 1
        found = self._search(grey)
        if found.text is None:
            barcodes = self._barcodes.found if self._frames_without >= _ZONE_PATIENCE else ()
            reading = read_barcodes(barcodes, _hint(grey, found))
            self._note_absence()
        else:
            self._frames_without = 0
            self._agreement.add(found.text)
            reading = or_barcodes(self._weigh(frame.image, grey, found), self._barcodes.found)
        self._cpu_s += thread_time() - began
        reading = replace(
            reading,
            frames_seen=self._frames_seen,
            frames_used=self._agreement.frames,
            cpu_ms=1000 * self._cpu_s / max(1, self._frames_seen),
        )
        if reading.accepted:
            self._accepted = reading
        return reading

    def _search(self, grey: Image) -> Found:
        """Look where the zone lay in the frame before, then anywhere, under some assumptions a frame, in turn."""
        found = Found()
        if self._last is not None:
            found = search_near(self._network, grey, self._last)
        if found.text is None or found.text.quality < _POOR:
            for assumption in self._next_assumptions(grey):
                other = search(self._network, grey, assumption, _ZONES_IN_A_FRAME)
                found = max(found, other, key=_worth)
                if found.text is not None and found.text.quality >= _POOR:
                    break
        if found.text is not None:
            self._last, self._frames_lost = found.text, 0
        elif self._last is not None:
            self._frames_lost += 1
            self._last = self._last if self._frames_lost < _LOST else None
        return found

    def _next_assumptions(self, grey: Image) -> tuple[Assumption, ...]:
        """Return the likeliest assumption, the one that the print in the picture speaks for, and one more in turn."""
        lean = lean_of_print(grey)
        others = (Assumption(angle=lean, long_side=1600), *assumptions_for(grey)[1:])
        return assumptions_for(grey)[0], Assumption(angle=lean), others[self._frames_fed % len(others)]

    def _weigh(self, image: Image, grey: Image, found: Found) -> Reading:
        lines = self._agreement.lines()
        judgement = judge(
            self._agreement.format,
            lines,
            self._agreement.confidences(lines),
            self._today(),
            agrees=self._agreement.agrees_on(lines),
        )
        reading = _reading(image, found, judgement, self._barcodes.found)
        return reading if reading.accepted else replace(reading, hint=_hint(grey, found))

    def _watch(self, grey: Image, accepted: Reading) -> Reading:
        """Look whether the accepted page still lies there; forget it when it left or another one came."""
        if accepted.kind is ReadingKind.BARCODE:
            return self._watch_barcodes(accepted)
        if self._frames_fed % _LOOK_AGAIN_EVERY:
            return self._with_barcodes(accepted)
        found = self._search(grey)
        if found.text is None:
            self._frames_without += _LOOK_AGAIN_EVERY
        elif is_similar(found.text.texts, accepted.lines):
            self._frames_without = self._strangers = 0
        else:
            self._strangers += 1
        if self._frames_without > _GONE or self._strangers > 1:
            self._forget()
            return NOTHING_READ
        return self._with_barcodes(accepted)

    def _watch_barcodes(self, accepted: Reading) -> Reading:
        if read_barcodes(self._barcodes.found, None).identity == accepted.identity:
            return accepted
        self._forget()
        return NOTHING_READ

    def _with_barcodes(self, accepted: Reading) -> Reading:
        barcodes = self._barcodes.found
        if len(barcodes) > len(accepted.barcodes):
            self._accepted = replace(accepted, barcodes=barcodes)
        return self._accepted or accepted

    def _note_absence(self) -> None:
        self._frames_without += 1
        if self._frames_without == _GONE:
            self._forget_document()

    def _forget(self) -> None:
        self._forget_document()
        self._accepted = None
        self._frames_without = self._strangers = 0

    def _forget_document(self) -> None:
        self._last = None
        self._agreement.forget()
        self._barcodes.forget()
        self._frames_seen = 0
        self._cpu_s = 0.0


def _worth(found: Found) -> tuple[float, int, int]:
    """Return what makes one search better than another: what was read, and else what there was to look at."""
    return 0.0 if found.text is None else found.text.quality, len(found.zones), len(found.rows)


def _reading(image: Image, found: Found, judgement: Judgement, barcodes: tuple[Barcode, ...]) -> Reading:
    return Reading(
        kind=ReadingKind.MRZ,
        format=judgement.format,
        lines=judgement.lines,
        states=judgement.states,
        mrz=judgement.mrz,
        barcodes=barcodes,
        accepted=judgement.is_accepted,
        reasons=judgement.reasons,
        confidence=judgement.confidence,
        outline=found.outline,
        picture=picture_of_zone(image, found.outline),
    )


def _hint(grey: Image, found: Found | None) -> Hint | None:
    return None if found is None else hint_for(grey, found.rows, found.zones, found.text)


def _rank(judgement: Judgement) -> tuple[bool, float]:
    """Return what makes one text better than another: being accepted, then how sure it is."""
    holding = 0.0 if judgement.mrz is None else sum(check.holds for check in judgement.mrz.checks) / 50
    return judgement.is_accepted, judgement.confidence + holding
