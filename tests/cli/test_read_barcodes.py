"""The barcodes of `borderdesk read --json`, by its contract."""

import base64
import json
from pathlib import Path

import cv2
import pytest

from tests.cli.conftest import Run
from tests.drawn_barcodes import View, draw_frame

FLIGHT = "M1OTIENO/GRACE ACHIENGEKQ7H2M NBOMBAKQ 0604 045Y014C0112 100"
LICENCE = (
    "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD12345678\nDCSPUBLIC\nDDEN\nDACJOHN\nDDFN\nDADQUINCY\nDDGN\n"
    "DBB01311970\nDBA01312035\nDBC1\nDAJAZ\nDCGUSA\r"
)
BYTES = bytes(range(0, 250, 5))


@pytest.mark.parametrize(
    ("symbology", "content", "kind", "accepted"),
    [
        ("PDF417", LICENCE, "aamva", True),
        ("Aztec", FLIGHT, "bcbp", False),
        ("DataMatrix", BYTES, "other", False),
        ("QRCode", "https://example.org/visit?desk=4", "other", False),
    ],
)
def test_a_barcode_is_printed_with_its_bytes_and_what_it_says(
    command: Run, tmp_path: Path, symbology: str, content: str | bytes, kind: str, accepted: bool
) -> None:
    file = tmp_path / "card.png"
    cv2.imwrite(str(file), draw_frame(content, symbology, View(turn=6, clutter=False), seed=3))

    code, output, _ = command("read", str(file), "--json")

    said = json.loads(output)
    assert code == 0
    assert (said["kind"], said["accepted"]) == ("barcode", accepted)
    barcode = said["barcodes"][0]
    assert set(barcode) == {"symbology", "text", "bytes_base64", "kind", "payload"}
    assert (barcode["symbology"], barcode["kind"]) == (symbology, kind)
    assert base64.b64decode(barcode["bytes_base64"]) == (content if isinstance(content, bytes) else content.encode())
    assert isinstance(content, bytes) or barcode["text"] == content
    assert (barcode["payload"] is None) is (kind == "other")


def test_the_payload_of_a_licence_is_an_object_by_the_names_of_its_fields(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "card.png"
    cv2.imwrite(str(file), draw_frame(LICENCE, "PDF417", View(turn=6, clutter=False), seed=3))

    _, output, _ = command("read", str(file), "--json")

    payload = json.loads(output)["barcodes"][0]["payload"]
    assert payload["family_name"] == "PUBLIC"
    assert payload["date_of_birth"] == "1970-01-31"
    assert payload["sex"] == "M"
    assert payload["elements"]["DAQ"] == "D12345678"
