"""Visible digital seals of Doc 9303-13: the header and what is sealed, without the proof that it is genuine."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MAGIC = 0xDC
_FIXED_REFERENCE, _SIZED_REFERENCE = 2, 3
_SIGNATURE = 0xFF
_LONG_LENGTH = 0x80
_C40 = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_C40_UNLATCH = 0xFE


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFeature:
    """One item under the seal: its tag in the issuer's list of features, and its value as text or as hexadecimal."""

    tag: int
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DigitalSeal:
    """A seal as printed. Its signature is not verified, so nothing that it says is known to be true."""

    version: int
    issuing_country: str
    signer: str
    certificate_reference: str
    issuing_date: date | None
    signing_date: date | None
    feature_definition: int
    document_type: int
    features: tuple[SealedFeature, ...]
    verified: bool = False


def parse_seal(content: bytes) -> DigitalSeal | None:
    """Return the seal that the bytes are, or None for any others."""
    if len(content) < 16 or content[0] != _MAGIC or content[1] not in (_FIXED_REFERENCE, _SIZED_REFERENCE):
        return None
    try:
        return _read(content)
    except (IndexError, ValueError):
        return None


def _read(content: bytes) -> DigitalSeal | None:
    country = _c40(content[2:4])
    if content[1] == _FIXED_REFERENCE:
        identity, place = _c40(content[4:10]), 10
        signer, reference = identity[:4], identity[4:]
    else:
        # Four characters of the signer, two for the length of the reference; then the reference in threes.
        identity = _c40(content[4:8])
        signer, length = identity[:4], int(identity[4:6], 16)
        place = 8 + 2 * -(-length // 3)
        reference = _c40(content[8:place])[:length]
    issued, signed = _date(content[place : place + 3]), _date(content[place + 3 : place + 6])
    features = list(_features(content, place + 8))
    if not features or features[-1][0] != _SIGNATURE or not country.isalpha() or not signer.isalnum():
        return None
    return DigitalSeal(
        version=content[1] + 1,
        issuing_country=country.strip(),
        signer=signer,
        certificate_reference=reference.strip(),
        issuing_date=issued,
        signing_date=signed,
        feature_definition=content[place + 6],
        document_type=content[place + 7],
        features=tuple(SealedFeature(tag=tag, value=_text(value)) for tag, value in features[:-1]),
    )


def _features(content: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield tags with their values up to the signature; raises where a length does not fit."""
    while place < len(content):
        tag, length = content[place], content[place + 1]
        place += 2
        if length >= _LONG_LENGTH:
            size = length - _LONG_LENGTH
            length = int.from_bytes(content[place : place + size], "big")
            place += size
        if place + length > len(content):
            raise ValueError("a feature of the seal breaks off")
        yield tag, content[place : place + length]
        if tag == _SIGNATURE:
            return
        place += length


def _date(three: bytes) -> date | None:
    """Return a day stored as the number MMDDYYYY; ones alone stand for none."""
    text = f"{int.from_bytes(three, 'big'):08}"
    try:
        return date(int(text[4:]), int(text[:2]), int(text[2:4]))
    except ValueError:
        return None


def _text(value: bytes) -> str:
    """Return a value as what it most likely is: UTF-8 text, C40 text, or bytes."""
    try:
        text = value.decode("utf-8")
        if text.isprintable() and any(character.isalpha() for character in text):
            return text
    except UnicodeDecodeError:
        pass
    try:
        text = _c40(value).rstrip(" \0")
    except ValueError:
        return value.hex()
    return text if text.isprintable() and text else value.hex()


def _c40(value: bytes) -> str:
    """Decode three characters from each two bytes; fillers of a zone are spaces here, as the seal has them."""
    text = ""
    for start in range(0, len(value), 2):
        pair = value[start : start + 2]
        if len(pair) == 1:
            raise ValueError("not C40")
        if pair[0] == _C40_UNLATCH:
            text += chr(pair[1] - 1)
            continue
        number = pair[0] * 256 + pair[1] - 1
        for index in (number // 1600, number // 40 % 40, number % 40):
            text += _C40[index]
    return text
