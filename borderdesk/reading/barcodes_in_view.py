"""The barcodes of the page that lies under a camera, gathered over its frames."""

from collections.abc import Callable
from datetime import date

from borderdesk.domain.barcodes import Barcode
from borderdesk.reading.barcodes import find_barcodes
from borderdesk.reading.images import Image

#: A look costs as much as a frame does otherwise; a document that is read lies there for longer than three frames.
_LOOK_EVERY = 3
#: The looks differ, and a blurred barcode is not decoded by each of them: after so many in vain it has left.
_GONE_AFTER = 8


class BarcodesInView:
    """Remembers what was decoded until it leaves; used by one thread."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._found: dict[tuple[str, bytes], Barcode] = {}
        self._frames = 0
        self._looks_in_vain = 0

    @property
    def found(self) -> tuple[Barcode, ...]:
        """The barcodes in view, each once, in the order in which they were found."""
        return tuple(self._found.values())

    def look(self, grey: Image) -> None:
        """Take the next frame into account."""
        self._frames += 1
        if self._frames % _LOOK_EVERY != 1:
            return
        seen = find_barcodes(grey, self._today(), turn=self._frames // _LOOK_EVERY)
        self._looks_in_vain = 0 if seen else self._looks_in_vain + 1
        if self._looks_in_vain >= _GONE_AFTER:
            self.forget()
        self._found.update({(barcode.symbology, barcode.content): barcode for barcode in seen})

    def forget(self) -> None:
        """Begin anew: another page lies there."""
        self._found.clear()
        self._looks_in_vain = 0
