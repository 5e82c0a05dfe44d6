"""Finds the elements of a machine readable zone that are printed against Doc 9303, whatever their check digits say."""

from collections.abc import Iterator

from borderdesk.domain.mrz.characters import FILLER, has_digits, is_letters
from borderdesk.domain.mrz.formats import LAYOUTS, MrzFormat
from borderdesk.domain.mrz.zone import SEXES, ElementProblem, MrzElements, Problem


def problems_of(zone_format: MrzFormat, lines: tuple[str, ...], elements: MrzElements) -> tuple[ElementProblem, ...]:
    """Return at most one problem for each element, in the order of `MrzElements`."""
    return tuple(
        ElementProblem(element=element, problem=problem) for element, problem in _find(zone_format, lines, elements)
    )


def _find(zone_format: MrzFormat, lines: tuple[str, ...], elements: MrzElements) -> Iterator[tuple[str, Problem]]:
    layout = LAYOUTS[zone_format]
    if elements.document_code[:1] not in layout.first_letters or not elements.document_code:
        yield "document_code", Problem.NOT_A_CODE
    if not is_letters(elements.issuing_state):
        yield "issuing_state", Problem.NOT_A_CODE
    if not elements.document_number:
        yield "document_number", Problem.MISSING
    if not elements.primary_identifier:
        yield "primary_identifier", Problem.MISSING
    elif has_digits(elements.primary_identifier):
        yield "primary_identifier", Problem.NOT_A_NAME
    if has_digits(elements.secondary_identifier):
        yield "secondary_identifier", Problem.NOT_A_NAME
    if not is_letters(elements.nationality):
        yield "nationality", Problem.NOT_A_CODE
    if elements.date_of_birth is None or _has_zero_part(layout.date_of_birth.of(lines)):
        yield "date_of_birth", Problem.NOT_A_DATE
    if layout.sex.of(lines) not in (*SEXES, FILLER):
        yield "sex", Problem.NOT_A_SEX
    expiry = layout.date_of_expiry
    if expiry is not None and (elements.date_of_expiry is None or _has_zero_part(expiry.of(lines))):
        yield "date_of_expiry", Problem.NOT_A_DATE


def _has_zero_part(date_text: str) -> bool:
    return "00" in (date_text[2:4], date_text[4:])
