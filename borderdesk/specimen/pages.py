"""Prints the side of any specimen document that bears its zone."""

from collections.abc import Callable

from borderdesk.domain.mrz import MrzFormat
from borderdesk.specimen.card import draw_card_back, draw_large_card
from borderdesk.specimen.document import SpecimenDocument
from borderdesk.specimen.fonts import Typefaces, load_typefaces
from borderdesk.specimen.page import Page
from borderdesk.specimen.passport import draw_passport_page
from borderdesk.specimen.visa import draw_visa

_PRINTERS: dict[MrzFormat, Callable[[SpecimenDocument, Typefaces], Page]] = {
    MrzFormat.TD1: draw_card_back,
    MrzFormat.TD2: draw_large_card,
    MrzFormat.TD3: draw_passport_page,
    MrzFormat.MRV_A: draw_visa,
    MrzFormat.MRV_B: draw_visa,
}


def draw_page(document: SpecimenDocument) -> Page:
    """Return the page that an officer lays under the camera.

    Raises:
        MissingFontError: OCR-B is not installed.
    """
    return _PRINTERS[document.format](document, load_typefaces())
