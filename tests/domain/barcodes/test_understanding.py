"""What barcodes say: real payloads are understood, and nothing is understood where nothing is meant."""

import base64
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.cli.barcode_objects import payload_object
from borderdesk.domain.barcodes import Barcode, BarcodeZone, DigitalSeal, PayloadKind, understand

TODAY = date(2026, 11, 24)
ZONE = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")


def kind_of(content: bytes) -> PayloadKind:
    return Barcode(symbology="QRCode", content=content, text="", payload=understand(content, TODAY)).kind


@pytest.mark.parametrize("between", ["", "\n", "\r\n", "\r", " "])
@pytest.mark.parametrize("lines", [ZONE, CARD])
def test_a_zone_is_understood_with_and_without_line_breaks(lines: tuple[str, ...], between: str) -> None:
    payload = understand(between.join(lines).encode(), TODAY)

    assert isinstance(payload, BarcodeZone)
    assert payload.mrz.lines == lines


@given(st.integers(0, 43), st.sampled_from("ABCXYZ019<"))
def test_a_zone_of_which_a_check_digit_fails_is_only_text(place: int, character: str) -> None:
    numbers = ZONE[1][:place] + character + ZONE[1][place + 1 :]
    payload = understand("\n".join((ZONE[0], numbers)).encode(), TODAY)

    assert payload is None or all(check.holds for check in payload.mrz.checks)  # type: ignore[union-attr]


PLAIN = [
    "https://example.org/visit?desk=4",
    "WIFI:T:WPA;S=border;P=secret;;",
    "BEGIN:VCARD\nVERSION:3.0\nN:Eriksson;Anna\nEND:VCARD",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "5901234123457",
    "0" * 90,
    "0" * 88,
    "<" * 72,
    "M1 is a motorway",
    "geo:0.3476,32.5825",
    "@ANSI",
]


@pytest.mark.parametrize("text", PLAIN)
def test_nothing_is_understood_where_nothing_is_meant(text: str) -> None:
    assert kind_of(text.encode()) is PayloadKind.OTHER


@given(st.binary(max_size=200))
def test_no_bytes_break_the_understanding(content: bytes) -> None:
    assert kind_of(content) in PayloadKind
    assert kind_of(b"\xdc\x03" + content) in (PayloadKind.VDS, PayloadKind.OTHER)


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ< ", max_size=120))
def test_random_capitals_and_digits_mean_nothing(text: str) -> None:
    assert kind_of(text.encode()) is PayloadKind.OTHER


def payloads(shared: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((shared / "barcodes" / "payloads.json").read_text("utf-8"))["barcodes"]
    return found


def content_of(entry: dict[str, Any]) -> bytes:
    return base64.b64decode(entry["bytes_base64"]) if "bytes_base64" in entry else entry["text"].encode()


def values_in(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from values_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from values_in(inner, key)
    else:
        yield key, letters(value)


def letters(value: object) -> str:
    return re.sub(r"[\W_]", "", str(value)).casefold()


def missing_from(entry: dict[str, Any]) -> list[str]:
    said = list(values_in(payload_object(understand(content_of(entry), TODAY))))
    missing = []
    for name, wanted in entry.get("expect", {}).items():
        values = [value for key, value in said if re.search(wanted.get("key", ""), key, re.IGNORECASE)]
        parts = [*wanted.get("contains", ()), *wanted.get("also_contains", ())]
        is_there = not wanted.get("any") or any(letters(one) in values for one in wanted["any"])
        if not is_there or not all(any(letters(part) in value for value in values) for part in parts):
            missing.append(f"{entry['id']}: {name}")
    return missing


def test_real_payloads_say_all_that_they_should(shared: Path) -> None:
    understood = {"aamva": PayloadKind.AAMVA, "bcbp": PayloadKind.BCBP, "vds": PayloadKind.VDS}
    entries = payloads(shared)

    assert [
        entry["id"]
        for entry in entries
        if kind_of(content_of(entry)) is not understood.get(entry["kind"], PayloadKind.OTHER)
    ] == []
    assert [gap for entry in entries if entry["kind"] in understood for gap in missing_from(entry)] == []


def test_a_seal_is_never_said_to_be_verified(shared: Path) -> None:
    seals = [understand(content_of(entry), TODAY) for entry in payloads(shared) if entry["kind"] == "vds"]

    assert len(seals) > 5
    assert all(isinstance(seal, DigitalSeal) and not seal.verified for seal in seals)


def test_a_seal_that_breaks_off_is_no_seal(shared: Path) -> None:
    entry = next(entry for entry in payloads(shared) if entry["kind"] == "vds")
    content = content_of(entry)

    assert all(kind_of(content[:end]) is PayloadKind.OTHER for end in range(len(content)))
