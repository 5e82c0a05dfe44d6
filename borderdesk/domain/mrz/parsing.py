"""Reads the lines of a machine readable zone."""

from collections.abc import Callable, Sequence
from datetime import date

from borderdesk.domain.dates import InvalidDateError, PartialDate, birth_date, expiry_date
from borderdesk.domain.mrz.characters import ALPHABET, FILLER
from borderdesk.domain.mrz.checks import checks_of
from borderdesk.domain.mrz.formats import LAYOUTS, MrzFormat
from borderdesk.domain.mrz.names import read_identifier, read_name
from borderdesk.domain.mrz.numbers import split_number
from borderdesk.domain.mrz.problems import problems_of
from borderdesk.domain.mrz.zone import Mrz, MrzElements, MrzError

_OLD_FRENCH_CARD = "IDFRA"
_UNSPECIFIED = "X"

_Resolve = Callable[[int | None, int | None, int | None, date], PartialDate]


def parse_mrz(lines: Sequence[str], today: date) -> Mrz:
    """Read a zone as it is printed; white space around a line does not matter.

    Two-digit years are resolved as of today. Failed check digits and elements that break the rules are part of the
    result. A sex printed as X is read as the filler that Doc 9303 asks for.

    Raises:
        MrzError: The text is no zone of any format: number of lines, their length, their characters.
    """
    stripped = tuple(line.strip() for line in lines)
    zone_format = _format_of(stripped)
    elements = _elements_of(zone_format, stripped, today)
    return Mrz(
        format=zone_format,
        lines=stripped,
        elements=elements,
        checks=checks_of(zone_format, stripped),
        problems=problems_of(zone_format, stripped, elements),
    )


def _format_of(lines: tuple[str, ...]) -> MrzFormat:
    if len(lines) not in (2, 3):
        raise MrzError(f"a machine readable zone has 2 or 3 lines, not {len(lines)}")
    lengths = sorted({f.line_length for f in MrzFormat if f.line_count == len(lines)})
    seen = [len(line) for line in lines]
    # Where the lines differ, a line of a known length shows which length the other should have.
    expected = next(([length] for length in seen if length in lengths), lengths)
    for number, length in enumerate(seen, start=1):
        if length not in expected:
            position = min(length, max(expected)) + 1
            should = " or ".join(map(str, expected))
            raise MrzError(f"line {number} has {length} characters, not {should}", number, position)
    for number, line in enumerate(lines, start=1):
        for position, character in enumerate(line, start=1):
            if character not in ALPHABET:
                what = _name_of(character)
                raise MrzError(f"{what} at line {number} position {position}", number, position)
    return _format_by_first_letters(lines)


def _name_of(character: str) -> str:
    if character.islower():
        return "lower-case letter"
    return "space" if character.isspace() else "character other than A to Z, 0 to 9 and <"


def _format_by_first_letters(lines: tuple[str, ...]) -> MrzFormat:
    if len(lines) == 3:
        return MrzFormat.TD1
    is_visa = lines[0].startswith("V")
    if len(lines[0]) == MrzFormat.TD3.line_length:
        return MrzFormat.MRV_A if is_visa else MrzFormat.TD3
    if is_visa:
        return MrzFormat.MRV_B
    return MrzFormat.ID_FRA if lines[0].startswith(_OLD_FRENCH_CARD) else MrzFormat.TD2


def _elements_of(zone_format: MrzFormat, lines: tuple[str, ...], today: date) -> MrzElements:
    layout = LAYOUTS[zone_format]
    number = split_number(layout, lines)
    name_field = layout.primary_identifier.of(lines)
    if layout.secondary_identifier is None:
        primary, secondary = read_name(name_field)
        truncated = not name_field.endswith(FILLER)
    else:
        secondary_field = layout.secondary_identifier.of(lines)
        primary, secondary = read_identifier(name_field), read_identifier(secondary_field)
        truncated = not (name_field.endswith(FILLER) and secondary_field.endswith(FILLER))
    sex = layout.sex.of(lines)
    expiry = layout.date_of_expiry
    return MrzElements(
        document_code=_unpadded(layout.document_code.of(lines)),
        issuing_state=_unpadded(layout.issuing_state.of(lines)),
        document_number=number.text,
        primary_identifier=primary,
        secondary_identifier=secondary,
        nationality=_unpadded((layout.nationality or layout.issuing_state).of(lines)),
        date_of_birth=_read_date(layout.date_of_birth.of(lines), birth_date, today),
        sex=sex if sex in "MF" else _UNSPECIFIED,
        date_of_expiry=None if expiry is None else _read_date(expiry.of(lines), expiry_date, today),
        optional_data=_unpadded(number.optional_data.of(lines)),
        optional_data_2=_unpadded(layout.optional_data_2.of(lines)) if layout.optional_data_2 else "",
        name_is_truncated=truncated,
    )


def _unpadded(text: str) -> str:
    return text.rstrip(FILLER)


def _read_date(text: str, resolve: _Resolve, today: date) -> PartialDate | None:
    """Return the date of six characters YYMMDD, or None where they are none.

    Fillers stand for an unknown part. So do zeros for month and day: Doc 9303 has no such date, but some states print
    it, and the year is worth keeping; the zone has a problem all the same.
    """
    parts = (text[:2], text[2:4], text[4:])
    if not all(part == FILLER * 2 or part.isdigit() for part in parts):
        return None
    year, month, day = (None if part == FILLER * 2 else int(part) for part in parts)
    try:
        return resolve(year, month or None, day or None, today)
    except InvalidDateError:
        return None
