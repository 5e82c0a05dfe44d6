"""Barcodes and their payloads as objects of the command line's contract."""

import base64
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from borderdesk.cli.check import elements_as_object
from borderdesk.domain.barcodes import Barcode, BarcodeZone, Payload
from borderdesk.domain.dates import PartialDate


def barcode_object(barcode: Barcode) -> dict[str, object]:
    """Return a barcode with its bytes as they are and its payload as far as it is understood."""
    return {
        "symbology": barcode.symbology,
        "text": barcode.text,
        "bytes_base64": base64.b64encode(barcode.content).decode("ascii"),
        "kind": str(barcode.kind),
        "payload": payload_object(barcode.payload),
    }


def payload_object(payload: Payload | None) -> dict[str, object] | None:
    """Return a payload by the names of its fields; a zone as `check --json` has it."""
    if payload is None:
        return None
    if isinstance(payload, BarcodeZone):
        mrz = payload.mrz
        return {
            "format": str(mrz.format),
            "lines": list(mrz.lines),
            "checks": {check.element: check.holds for check in mrz.checks},
            "elements": elements_as_object(mrz),
        }
    return {item.name: _plain(getattr(payload, item.name)) for item in fields(payload)}


def _plain(value: object) -> object:
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, (PartialDate, date)):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    raise TypeError(f"a payload holds a {type(value).__name__}, which has no form in JSON")
