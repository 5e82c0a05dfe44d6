"""Barcodes on drawn cluttered cards: how many are decoded, and at what cost, by each decoder alone and by ours."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from time import thread_time

import cv2
import numpy as np

from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.barcodes import find_barcodes
from borderdesk.reading.decoders import decode_with_zbar, decode_with_zxing
from borderdesk.reading.images import Image, grey_of
from borderdesk.specimen.conditions import EASY
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document
from tests.drawn_barcodes import View, draw_barcode, draw_frame

TODAY = date(2026, 11, 24)
FRAMES = 20
FIRST_SEED = 90_000
#: A symbol may be as wide as this share of the frame; its modules shrink until it is.
WIDEST = 0.85
TURNED_ANY_WAY = ("Code128", "PDF417")

CLASSES = {
    "clutter": View(turn=8, blur=0.6, noise=3),
    "tilt": View(turn=30, lean=0.04, blur=0.6, noise=3),
    "blur": View(turn=8, lean=0.02, blur=1.5, noise=5),
    "noise": View(turn=8, lean=0.02, blur=0.8, noise=14),
    "held": View(turn=25, lean=0.04, blur=1.2, noise=7),
    "small": View(module=2.0, turn=8, lean=0.02, blur=0.6, noise=4, width=640, height=360),
}
#: Beyond what the figures of the symbologies are about: a blur of more than half a module.
HARDER = {"heavy_blur": View(module=4, turn=8, lean=0.02, blur=2.5, noise=4)}
LICENCE = (
    "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD{0}\nDCSPUBLIC\nDDEN\nDACJOHN\nDDFN\nDADQUINCY\nDDGN\nDCAD\n"
    "DCBNONE\nDCDNONE\nDBD08242015\nDBB01311970\nDBA01312035\nDBC1\nDAU069 in\nDAYGRN\nDAG789 E OAK ST\nDAIANYTOWN\n"
    "DAJCA\nDAK902230000  \nDCF83D9BN217QO983B1\nDCGUSA\nDAW180\nDAZBRO\nDCK12345678900000000000\nDDB02142014\nDDK1\r"
)
FLIGHT = "M1OTIENO/GRACE ACHIENGEKQ{0:.5}NBOMBAKQ 0604 045Y014C0112 100"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to look for barcodes: what it finds in a frame, as bytes."""

    name: str
    find: Callable[[Image], list[bytes]]


WAYS = (
    Way(name="ours", find=lambda grey: [code.content for code in find_barcodes(grey, TODAY)]),
    Way(name="zxing", find=lambda grey: [c.content for c in decode_with_zxing(grey, looks_harder=True)]),
    Way(name="pyzbar", find=lambda grey: [c.content for c in decode_with_zbar(grey)]),
)


def content_of(symbology: str, number: int) -> str | bytes:
    """Return a payload of the kind that such a symbol bears at a border; each is another."""
    serial = f"{10_000_000 + 7919 * number}"
    match symbology:
        case "Code128":
            return f"KE-ARR-{serial}"
        case "PDF417":
            return (LICENCE if number % 2 else FLIGHT).format(serial)
        case "DataMatrix":
            # As large and as random as a signed seal.
            return bytes([0xDC, 3]) + np.random.default_rng(number).bytes(120)
        case "QRCode" if number % 2:
            return f"https://example.org/visit?entry={serial}"
        case _:
            return FLIGHT.format(serial)


def frame_of(symbology: str, view: View, number: int) -> tuple[Image, bytes]:
    """Return a frame and the bytes that it holds."""
    content = content_of(symbology, number)
    widest = WIDEST * view.width / draw_barcode(content, symbology).shape[1]
    turn = 180.0 if view.turn > 8 and symbology in TURNED_ANY_WAY else view.turn
    fitting = replace(view, module=min(view.module, widest), turn=turn)
    frame = draw_frame(content, symbology, fitting, FIRST_SEED + number)
    return frame, content if isinstance(content, bytes) else content.encode()


def figures() -> dict[str, float]:
    """Measure every way on the same frames, one thread."""
    cv2.setNumThreads(1)
    rates: dict[str, list[bool]] = {}
    costs: dict[str, list[float]] = {way.name: [] for way in WAYS}
    for symbology in ("QRCode", "Code128", "PDF417", "DataMatrix", "Aztec"):
        for class_name, view in (CLASSES | HARDER).items():
            for number in range(FRAMES):
                frame, content = frame_of(symbology, view, number)
                for way in WAYS:
                    began = thread_time()
                    found = way.find(frame)
                    costs[way.name].append(1000 * (thread_time() - began))
                    for what in (class_name, *((symbology.lower(), "all") if class_name in CLASSES else ())):
                        rates.setdefault(f"{way.name}_{what}", []).append(content in found)
    measured = {f"percent_decoded_by_{name}": round(100 * statistics.mean(hits), 1) for name, hits in rates.items()}
    measured |= {f"median_ms_of_{name}": round(statistics.median(ms), 1) for name, ms in costs.items()}
    return measured | _without_a_barcode()


def _without_a_barcode() -> dict[str, float]:
    """Measure what a look costs in live use where there is nothing to find; one frame in three gets a look."""
    measured = {}
    passport = draw_page(invent_document(7, TODAY, MrzFormat.TD3))
    for name, page in (("passport", passport), ("empty_desk", None)):
        scene, costs = Scene(page, EASY, seed=2), []
        for turn in range(24):
            grey = grey_of(scene.shot(turn).image)
            began = thread_time()
            found = find_barcodes(grey, TODAY, turn=turn)
            costs.append(1000 * (thread_time() - began))
            if found:
                raise RuntimeError("a barcode was found where there is none")
        measured[f"median_ms_of_a_look_at_{name}"] = round(statistics.median(costs), 1)
    return measured
