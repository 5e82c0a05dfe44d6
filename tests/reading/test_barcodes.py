"""Barcodes under a camera: found on a cluttered card, however it is turned, and nowhere else."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from borderdesk.domain.barcodes import DrivingLicence, PayloadKind
from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.reading import Reading, ReadingKind, ReadingReason
from borderdesk.domain.traveller import traveller_of
from borderdesk.reading.barcode_reading import read_barcodes
from borderdesk.reading.barcode_regions import find_regions
from borderdesk.reading.barcodes import find_barcodes
from borderdesk.reading.decoders import decode_with_zbar, has_zbar
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image, grey_of
from borderdesk.reading.reader import DocumentReader
from borderdesk.specimen.conditions import EASY
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene
from borderdesk.specimen.travellers import invent_document
from tests.drawn_barcodes import View, draw_frame

TODAY = date(2026, 11, 24)
HELD = View(turn=25, lean=0.03, blur=1.0, noise=5)
LICENCE = (
    "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD12345678\nDCSPUBLIC\nDDEN\nDACJOHN\nDDFN\nDADQUINCY\nDDGN\n"
    "DBB01311970\nDBA01312035\nDBC1\nDAJAZ\nDCGUSA\r"
)
FLIGHT = "M1OTIENO/GRACE ACHIENGEKQ7H2M NBOMBAKQ 0604 045Y014C0112 100"
ZONE = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
SEAL = bytes([0xDC, 3, 0, 1, 250, 255]) * 12
CODES: dict[str, str | bytes] = {
    "QRCode": FLIGHT,
    "Code128": "KE-ARR-000123",
    "PDF417": LICENCE,
    "DataMatrix": SEAL,
    "Aztec": FLIGHT,
}


def bytes_of(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


@pytest.fixture
def reader(checkout: Path) -> DocumentReader:
    return DocumentReader(checkout / "resources" / "models", lambda: TODAY)


def feed(reader: DocumentReader, pictures: list[Image]) -> list[Reading]:
    return [
        reader.feed(Frame(image=np.repeat(picture[:, :, None], 3, axis=2), captured_at=float(at), sequence=at + 1))
        for at, picture in enumerate(pictures)
    ]


@pytest.mark.parametrize("symbology", CODES)
@pytest.mark.parametrize(
    "view",
    [HELD, View(turn=180, lean=0.03, blur=0.6), View(turn=8, noise=14), View(turn=8, module=2, blur=0.7)],
    ids=["held", "turned", "noisy", "small"],
)
def test_a_barcode_on_a_cluttered_card_is_found_with_its_bytes(symbology: str, view: View) -> None:
    found = find_barcodes(draw_frame(CODES[symbology], symbology, view, seed=11), TODAY)

    assert [(code.symbology, code.content) for code in found] == [(symbology, bytes_of(CODES[symbology]))]


@pytest.mark.parametrize("symbology", CODES)
def test_a_camera_finds_a_barcode_within_a_few_of_its_turns(symbology: str) -> None:
    pictures = [draw_frame(CODES[symbology], symbology, HELD, seed=20 + number) for number in range(8)]

    found = {code.content for turn, picture in enumerate(pictures) for code in find_barcodes(picture, TODAY, turn=turn)}

    assert found == {bytes_of(CODES[symbology])}


def test_two_barcodes_of_one_card_are_both_found() -> None:
    upper = draw_frame(LICENCE, "PDF417", View(width=1280, height=480, clutter=False, blur=1.0, turn=6), seed=3)
    lower = draw_frame("KE-ARR-000123", "Code128", View(width=1280, height=240, clutter=False), seed=3)

    found = find_barcodes(np.vstack([upper, lower]), TODAY)

    assert {code.symbology for code in found} == {"PDF417", "Code128"}


def test_an_empty_desk_has_no_barcode_and_bare_noise_nothing_to_search() -> None:
    noise = np.random.default_rng(5).normal(120, 8, (720, 1280)).clip(0, 255).astype(np.uint8)
    desk = grey_of(Scene(None, EASY, seed=2).shot(0).image)

    assert list(find_regions(noise)) == []
    assert find_barcodes(noise, TODAY) == find_barcodes(desk, TODAY) == ()


@pytest.mark.parametrize("zone_format", [MrzFormat.TD3, MrzFormat.TD2])
def test_a_page_without_a_barcode_has_none(zone_format: MrzFormat) -> None:
    scene = Scene(draw_page(invent_document(7, TODAY, zone_format)), EASY, seed=2)

    for turn in (None, 0, 1, 2, 4, 6):
        assert find_barcodes(grey_of(scene.shot(3).image), TODAY, turn=turn) == ()


def test_zbar_reads_what_it_can_and_says_nothing_on_the_side(capfd: pytest.CaptureFixture[str]) -> None:
    clean = View(module=4, clutter=False, noise=0)

    assert has_zbar()
    assert [code.content for code in decode_with_zbar(draw_frame(FLIGHT, "QRCode", clean, seed=1))] == [FLIGHT.encode()]
    assert decode_with_zbar(draw_frame(LICENCE, "PDF417", View(), seed=1)) == []
    assert capfd.readouterr().err == ""


WITHOUT_ZBAR = """
import ctypes.util, sys
found = ctypes.util.find_library
ctypes.util.find_library = lambda name: None if "zbar" in name else found(name)
import pyzbar.zbar_library as library
library.find_library = ctypes.util.find_library
from datetime import date
from borderdesk.actions.examination import _barcodes
from borderdesk.reading.barcodes import find_barcodes
from tests.drawn_barcodes import View, draw_frame
frame = draw_frame("KE-ARR-000123", "Code128", View(turn=8), seed=1)
print([code.text for code in find_barcodes(frame, date(2026, 11, 24))])
print([(str(item.state), item.words) for item in _barcodes()])
"""


def test_without_the_system_library_one_decoder_is_left_and_doctor_says_so(checkout: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_ZBAR]
    environment = os.environ | {"PYTHONPATH": str(checkout)}

    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=checkout, env=environment)

    assert ran.returncode == 0, ran.stderr
    assert "['KE-ARR-000123']" in ran.stdout
    assert "warning" in ran.stdout
    assert "libzbar0" in ran.stdout


def test_a_licence_alone_is_read_as_a_document_after_the_zone_had_its_chance(reader: DocumentReader) -> None:
    readings = feed(reader, [draw_frame(LICENCE, "PDF417", View(turn=5), seed=4)] * 12)

    accepted = [reading for reading in readings if reading.accepted]
    assert not readings[0].accepted
    assert accepted
    assert accepted[-1] is readings[-1]
    assert accepted[0].kind is ReadingKind.BARCODE
    traveller = traveller_of(accepted[0])
    assert traveller is not None
    assert traveller.name == "PUBLIC JOHN QUINCY"
    assert traveller.document is not None
    assert (traveller.document.document_code, traveller.document.issuing_state) == ("DL", "USA")


def test_a_licence_that_leaves_is_forgotten(reader: DocumentReader) -> None:
    feed(reader, [draw_frame(LICENCE, "PDF417", View(turn=5), seed=4)] * 12)
    nothing = np.full((720, 1280), 90, np.uint8)

    readings = feed(reader, [nothing] * 30)

    assert readings[-1].kind is ReadingKind.NONE
    assert readings[-1].barcodes == ()


def test_a_zone_in_a_barcode_is_read_as_a_document(reader: DocumentReader) -> None:
    picture = draw_frame("\n".join(ZONE), "QRCode", View(turn=5), seed=4)

    reading = reader.read_still(picture)

    assert (reading.kind, reading.accepted, reading.lines) == (ReadingKind.BARCODE, True, ZONE)
    assert reading.barcodes[0].kind is PayloadKind.MRZ
    traveller = traveller_of(reading)
    assert traveller is not None
    assert traveller.primary_identifier == "ERIKSSON"


def test_a_boarding_pass_is_shown_and_is_no_document(reader: DocumentReader) -> None:
    reading = reader.read_still(draw_frame(FLIGHT, "Aztec", View(turn=5), seed=4))

    assert (reading.kind, reading.accepted) == (ReadingKind.BARCODE, False)
    assert reading.reasons == (ReadingReason.NO_ZONE,)
    assert traveller_of(reading) is None


def test_two_licences_at_once_are_nobodys() -> None:
    first = find_barcodes(draw_frame(LICENCE, "PDF417", View(turn=5), seed=4), TODAY)
    second = find_barcodes(draw_frame(LICENCE.replace("D12345678", "D12345679"), "PDF417", View(turn=5), seed=4), TODAY)
    assert all(isinstance(code.payload, DrivingLicence) for code in (*first, *second))

    reading = read_barcodes((*first, *second), None)

    assert not reading.accepted
    assert reading.reasons == (ReadingReason.NO_AGREEMENT,)
