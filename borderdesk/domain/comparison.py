"""Compares what the code lines, the barcodes and the officer say of one document, element by element."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from borderdesk.domain.barcodes import Barcode, BarcodeZone
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import FILLER, Mrz
from borderdesk.domain.transliteration import TransliterationError, mrz_spellings
from borderdesk.domain.traveller import Sex, Traveller, traveller_from_mrz, traveller_from_payload


class Source(StrEnum):
    """Where an element was taken from."""

    ZONE = "zone"
    BARCODE = "barcode"
    TYPED = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One element, by its name in `Traveller` or `TravelDocument`, that two sources say differently."""

    element: str
    first: Source
    second: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    """What one source says; `elements` are the names of those that count, or None for all of them."""

    source: Source
    traveller: Traveller
    elements: frozenset[str] | None = None


#: The number on a driving licence is none of the numbers that the zone of the same card has.
_OF_PERSON = frozenset({"primary_identifier", "secondary_identifier", "date_of_birth", "sex", "date_of_expiry"})


def differences_between(mrz: Mrz | None, barcodes: Iterable[Barcode], traveller: Traveller) -> tuple[Difference, ...]:
    """Return where the sources of one document differ, each element and pair of sources once.

    `traveller` is the one at the desk; of its elements those count as typed that an officer typed. What a source
    leaves out, cuts or spells in another way that Doc 9303 allows is no difference. Boarding passes and seals are
    other documents, and are not compared.
    """
    read = list(_read_statements(mrz, barcodes))
    typed = [_Statement(source=Source.TYPED, traveller=traveller, elements=traveller.typed)]
    pairs = list(combinations(read + (typed if read and traveller.typed else []), 2))
    found = (
        Difference(element=element, first=first.source, second=second.source)
        for first, second in pairs
        for element in _differing(first, second)
    )
    return tuple(dict.fromkeys(found))


def _read_statements(mrz: Mrz | None, barcodes: Iterable[Barcode]) -> Iterator[_Statement]:
    if mrz is not None:
        yield _Statement(source=Source.ZONE, traveller=traveller_from_mrz(mrz))
    for barcode in barcodes:
        traveller = traveller_from_payload(barcode.payload)
        if traveller is not None and not (isinstance(barcode.payload, BarcodeZone) and barcode.payload.mrz == mrz):
            elements = None if isinstance(barcode.payload, BarcodeZone) else _OF_PERSON
            yield _Statement(source=Source.BARCODE, traveller=traveller, elements=elements)


def _differing(first: _Statement, second: _Statement) -> Iterator[str]:
    ours, theirs = first.traveller, second.traveller
    agree = {
        "date_of_birth": _dates_agree(ours.date_of_birth, theirs.date_of_birth),
        "sex": Sex.UNSPECIFIED in (ours.sex, theirs.sex) or ours.sex is theirs.sex,
        "nationality": _codes_agree(ours.nationality, theirs.nationality),
    }
    agree |= dict.fromkeys(("primary_identifier", "secondary_identifier"), True)
    if not _whole_names_agree(ours, theirs):
        is_cut = ours.name_may_be_truncated or theirs.name_may_be_truncated
        for element in ("primary_identifier", "secondary_identifier"):
            agree[element] = _names_agree(getattr(ours, element), getattr(theirs, element), is_cut=is_cut)
    if ours.document is not None and theirs.document is not None:
        agree["document_number"] = _letters(ours.document.document_number) == _letters(theirs.document.document_number)
        agree["issuing_state"] = _codes_agree(ours.document.issuing_state, theirs.document.issuing_state)
        agree["date_of_expiry"] = _dates_agree(ours.document.date_of_expiry, theirs.document.date_of_expiry)
    for element, agrees in agree.items():
        if not agrees and all(one.elements is None or element in one.elements for one in (first, second)):
            yield element


def _dates_agree(ours: PartialDate | None, theirs: PartialDate | None) -> bool:
    return ours is None or theirs is None or ours.could_equal(theirs)


def _codes_agree(ours: str, theirs: str) -> bool:
    return not ours or not theirs or ours.strip(FILLER) == theirs.strip(FILLER)


def _whole_names_agree(ours: Traveller, theirs: Traveller) -> bool:
    """Tell whether the same letters stand in both names, wherever each draws the line between its two parts."""
    return bool(_spellings(ours.name) & _spellings(theirs.name))


def _names_agree(ours: str, theirs: str, *, is_cut: bool) -> bool:
    if not ours.strip() or not theirs.strip() or _spellings(ours) & _spellings(theirs):
        return True
    return is_cut and _one_is_cut(ours.upper().split(), theirs.upper().split())


def _one_is_cut(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether each component begins as its counterpart does; those at the end may be missing."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(ours, theirs, strict=False))


def _spellings(name: str) -> frozenset[str]:
    try:
        return frozenset(_letters(spelling) for spelling in mrz_spellings(name))
    except TransliterationError:
        return frozenset({_letters(name)})


def _letters(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
