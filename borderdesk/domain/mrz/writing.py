"""Writes elements as the lines of a machine readable zone, check digits included."""

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz.characters import FILLER, check_digit, has_digits, is_letters
from borderdesk.domain.mrz.formats import LAYOUTS, Layout, MrzFormat, Span
from borderdesk.domain.mrz.names import write_french_given_names, write_identifier, write_name
from borderdesk.domain.mrz.zone import MrzElements

_FRANCE = "FRA"


class DoesNotFitError(InvalidValueError):
    """An element cannot be printed in the format; `element` names it as `MrzElements` does."""

    def __init__(self, element: str) -> None:
        super().__init__(f"{element} does not fit the format")
        self.element = element


def write_mrz(elements: MrzElements, zone_format: MrzFormat) -> tuple[str, ...]:
    """Return the lines of a zone in which every check digit holds.

    `parse_mrz` returns equal elements for them, as long as the years lie where it looks for them and the name was not
    too long: a name alone is cut (see `write_name`). The check digit of empty optional data is written as a filler.

    Raises:
        DoesNotFitError: An element is too long for the format, or the format cannot mean it.
    """
    layout = LAYOUTS[zone_format]
    _require_meaning(elements, zone_format, layout)
    sheet = _Sheet(zone_format)
    sheet.put("document_code", layout.document_code, elements.document_code)
    sheet.put("issuing_state", layout.issuing_state, elements.issuing_state)
    if layout.nationality:
        sheet.put("nationality", layout.nationality, elements.nationality)
    sheet.put("sex", layout.sex, elements.sex.replace("X", FILLER))
    _put_name(sheet, layout, elements)
    _put_date(sheet, "date_of_birth", layout.date_of_birth, elements.date_of_birth)
    if layout.date_of_expiry:
        _put_date(sheet, "date_of_expiry", layout.date_of_expiry, elements.date_of_expiry)
    _put_number_and_optional_data(sheet, layout, elements)
    if layout.optional_data_2:
        sheet.put("optional_data_2", layout.optional_data_2, elements.optional_data_2)
    if layout.composite_check_digit:
        sheet.put_check_digit(layout.composite, layout.composite_check_digit)
    return sheet.lines


class _Sheet:
    """The lines while they are being filled."""

    def __init__(self, zone_format: MrzFormat) -> None:
        self.lines = (FILLER * zone_format.line_length,) * zone_format.line_count

    def put(self, element: str, span: Span, text: str) -> None:
        """Write a text at the start of a stretch; a stretch that is too short does not fit."""
        end = span.start + len(text)
        if end > span.end:
            raise DoesNotFitError(element)
        rows = list(self.lines)
        rows[span.line] = rows[span.line][: span.start] + text + rows[span.line][end:]
        self.lines = tuple(rows)

    def put_check_digit(self, spans: tuple[Span, ...], at: Span) -> None:
        """Write the check digit of what the stretches hold by now."""
        self.put("check_digit", at, check_digit("".join(span.of(self.lines) for span in spans)))


def _require_meaning(elements: MrzElements, zone_format: MrzFormat, layout: Layout) -> None:
    """Refuse what would be read back as something else, or as a problem."""
    is_old_french = elements.document_code == "ID" and elements.issuing_state == _FRANCE
    code = elements.document_code
    expiry_is_absent = elements.date_of_expiry is None
    refused = {
        # A two-line zone of 36 that begins with IDFRA is the old French card, and that card begins with nothing else.
        "document_code": code[:1] not in layout.first_letters
        or not code
        or (zone_format in (MrzFormat.TD2, MrzFormat.ID_FRA) and is_old_french != (zone_format is MrzFormat.ID_FRA)),
        "issuing_state": not is_letters(elements.issuing_state),
        "document_number": not elements.document_number,
        "primary_identifier": not elements.primary_identifier or has_digits(elements.primary_identifier),
        "secondary_identifier": has_digits(elements.secondary_identifier),
        "nationality": not is_letters(elements.nationality)
        or (layout.nationality is None and elements.nationality != _FRANCE),
        "date_of_birth": elements.date_of_birth is None,
        "date_of_expiry": expiry_is_absent != (layout.date_of_expiry is None),
        "optional_data_2": layout.optional_data_2 is None and elements.optional_data_2 != "",
    }
    for element, is_refused in refused.items():
        if is_refused:
            raise DoesNotFitError(element)


def _put_name(sheet: _Sheet, layout: Layout, elements: MrzElements) -> None:
    primary, secondary = elements.primary_identifier, elements.secondary_identifier
    field = layout.primary_identifier
    length = field.end - field.start
    if layout.secondary_identifier is None:
        name = write_name(primary, secondary, length)
    else:
        name = write_identifier(primary, length)
        given_field = layout.secondary_identifier
        given_names = write_french_given_names(secondary, given_field.end - given_field.start)
        sheet.put("secondary_identifier", given_field, given_names)
    if name is None:
        raise DoesNotFitError("primary_identifier")
    sheet.put("primary_identifier", field, name)


def _put_date(sheet: _Sheet, element: str, span: Span, day: PartialDate | None) -> None:
    if day is None:
        raise DoesNotFitError(element)
    parts = (None if day.year is None else day.year % 100, day.month, day.day)
    sheet.put(element, span, "".join(FILLER * 2 if part is None else f"{part:02}" for part in parts))
    sheet.put_check_digit((span,), Span(span.line, span.end, span.end + 1))


def _put_number_and_optional_data(sheet: _Sheet, layout: Layout, elements: MrzElements) -> None:
    number, optional, field = elements.document_number, elements.optional_data, layout.document_number
    width = field.end - field.start
    first, rest = number[:width], number[width:]
    digit = Span(field.line, field.end, field.end + 1)
    sheet.put("document_number", field, first)
    if not rest:
        sheet.put_check_digit((field,), digit)
        sheet.put("optional_data", layout.optional_data, optional)
    else:
        # The filler that ends the number has to fit too: it tells the number from the data behind it.
        overflow = rest + check_digit(number) + FILLER
        room = layout.optional_data.end - layout.optional_data.start
        if not layout.number_may_overflow or FILLER in (first[-1], *rest) or len(overflow) > room:
            raise DoesNotFitError("document_number")
        sheet.put("optional_data", layout.optional_data, overflow + optional)
    if layout.optional_data_has_check_digit and optional:
        span = layout.optional_data
        sheet.put_check_digit((span,), Span(span.line, span.end, span.end + 1))
