"""Finds barcodes in a picture with two decoders, each catching what the other misses."""

from collections.abc import Iterable, Sequence
from datetime import date

import cv2
import numpy as np

from borderdesk.domain.barcodes import Barcode, understand
from borderdesk.reading.barcode_regions import BarcodeRegion, find_regions
from borderdesk.reading.decoders import Decoded, decode_with_zbar, decode_with_zxing
from borderdesk.reading.images import Image
from borderdesk.reading.sharpening import Sharpening, noise_of

#: Tried in turn, each where those before it failed. The first decodes four of five pictures that zxing-cpp misses.
_SHARPENINGS = (
    Sharpening(blur=1.0, caution=2, enlarged=1.5),
    Sharpening(blur=1.0, caution=1, enlarged=2),
    Sharpening(blur=1.2, caution=2, enlarged=2.5),
    Sharpening(blur=0.7, caution=2, enlarged=3),
    Sharpening(blur=1.4, caution=2, enlarged=2),
    Sharpening(blur=2.4, caution=2, enlarged=1),
)
_BY_HISTOGRAM = _SHARPENINGS[2]
_REGIONS_OF_A_FRAME = 2


def find_barcodes(grey: Image, today: date, *, turn: int | None = None) -> tuple[Barcode, ...]:
    """Return the barcodes of a picture, each once.

    A still picture is given all the time that it needs. A camera's frames share the work: `turn` counts them, the
    whole frame is searched on every other turn and what looks like a barcode is sharpened differently on each of the
    others, so that a frame without a barcode costs little.
    """
    found = _of_still(grey) if turn is None else _of_frame(grey, turn)
    distinct = {(code.symbology, code.content): code for code in found}
    return tuple(
        Barcode(symbology=code.symbology, content=code.content, text=code.text, payload=understand(code.content, today))
        for code in distinct.values()
    )


def _of_still(grey: Image) -> list[Decoded]:
    found = decode_with_zxing(grey, looks_harder=True)
    regions = [region for region in find_regions(grey) if not _is_decoded(region, found)]
    if not regions:
        return found or decode_with_zbar(grey)
    noise = noise_of(grey)
    found += _of_regions(grey, regions, _SHARPENINGS[0], noise)
    for sharpening in _SHARPENINGS[1:]:
        if found:
            return found
        found = _of_regions(grey, regions[:_REGIONS_OF_A_FRAME], sharpening, noise)
    grids = [region.askew() for region in regions[:_REGIONS_OF_A_FRAME] if region.is_grid]
    for sharpening in _SHARPENINGS:
        if found:
            return found
        found = _of_regions(grey, grids, sharpening, noise)
    return found or [code for region in regions for code in decode_with_zbar(region.straightened(grey))]


def _of_frame(grey: Image, turn: int) -> list[Decoded]:
    if turn % 2:
        return decode_with_zxing(grey)
    regions = list(find_regions(grey))[:_REGIONS_OF_A_FRAME]
    if not regions:
        return []
    sharpening = _SHARPENINGS[turn // 2 % len(_SHARPENINGS)]
    found = _of_regions(grey, regions, sharpening, noise_of(grey))
    return found or decode_with_zbar(regions[0].straightened(grey))


def _of_regions(grey: Image, regions: Iterable[BarcodeRegion], sharpening: Sharpening, noise: float) -> list[Decoded]:
    parts = (sharpening.apply(region.straightened(grey), noise) for region in regions)
    by_histogram = sharpening is _BY_HISTOGRAM
    return [code for part in parts for code in decode_with_zxing(part, by_histogram=by_histogram)]


def _is_decoded(region: BarcodeRegion, found: Sequence[Decoded]) -> bool:
    """Tell whether the region's middle lies in a barcode that was decoded already."""
    return any(
        cv2.pointPolygonTest(np.array(code.corners, np.float32), region.middle, measureDist=False) >= 0
        for code in found
        if code.corners
    )
