"""Prints the visas of Utopia (MRV-A and MRV-B) as stickers."""

from borderdesk.domain.mrz import MrzFormat
from borderdesk.specimen.document import SpecimenDocument
from borderdesk.specimen.fonts import Typefaces
from borderdesk.specimen.lettering import ZONE_HEIGHT, Field, print_fields, print_zone, printed_date
from borderdesk.specimen.ornament import print_arms, print_band, print_guilloche, print_overprint, print_rosette
from borderdesk.specimen.page import Page, page_of
from borderdesk.specimen.portrait import draw_portrait
from borderdesk.specimen.sheet import SCALE, Align, Colour, Sheet, box

_PAPER: Colour = (226, 238, 232)
_MOSS: Colour = (120, 164, 110)
_AMBER: Colour = (110, 168, 216)
_VIOLET: Colour = (188, 120, 140)
_DEEP: Colour = (70, 84, 40)
_SIZES = {MrzFormat.MRV_A: (120.0, 80.0), MrzFormat.MRV_B: (105.0, 74.0)}


def draw_visa(document: SpecimenDocument, faces: Typefaces) -> Page:
    """Return the sticker."""
    width, height = _SIZES[document.format]
    sheet = Sheet(width, height, _PAPER)
    print_guilloche(sheet, 21, (_MOSS, _AMBER, _VIOLET), 0.42)
    print_rosette(sheet, (width - 26, 28), 20, _VIOLET, 0.3)
    print_band(sheet, 13.4, (_MOSS, _AMBER, _VIOLET), 0.5)
    sheet.shape(box(0, height - ZONE_HEIGHT, width, ZONE_HEIGHT), (242, 246, 244), 0.62)
    print_arms(sheet, (9, 8.4), 4.2, _DEEP)
    sheet.text((15.5, 9.8), "VISA", faces.title, 4.6, _DEEP)
    sheet.text((width - 6, 9.4), "UTOPIA · SPECIMEN", faces.label, 2.8, _DEEP, Align.RIGHT)
    portrait = draw_portrait(document.holder.face, document.holder.sex, round(33 * SCALE))
    sheet.paste((6, 15), portrait, 0.95)
    print_fields(sheet, faces, _fields(document, width), 2.7)
    print_overprint(sheet, faces.title, "SPECIMEN", (width / 2 + 14, 30), 11, 13)
    return page_of(sheet, print_zone(sheet, faces, document.lines), corner_radius=0.4)


def _fields(document: SpecimenDocument, width: float) -> tuple[Field, ...]:
    holder = document.holder
    second = 37 + (width - 37) * 0.36
    third = 37 + (width - 37) * 0.68
    return (
        Field(label="Valid for / Valable pour", value="UTOPIA", at=(37, 16)),
        Field(label="From / Du", value=printed_date(document.date_of_issue), at=(second, 16)),
        Field(label="Until / Au", value=printed_date(document.date_of_expiry), at=(third, 16)),
        Field(label="Kind / Type", value="C", at=(37, 23)),
        Field(label="Entries / Entrées", value="MULT", at=(second, 23)),
        Field(label="Visa No.", value=document.document_number, at=(third, 23)),
        Field(label="Surname, given names / Nom, prénoms", value=_full_name(document), at=(37, 30), width=width - 43),
        Field(label="Date of birth", value=printed_date(holder.date_of_birth), at=(37, 37)),
        Field(label="Sex / Sexe", value=holder.sex, at=(second, 37)),
        Field(label="Issued in / Délivré à", value="AMAUROT", at=(third, 37)),
    )


def _full_name(document: SpecimenDocument) -> str:
    return f"{document.holder.surname} {document.holder.given_names}".strip().upper()
