"""Prints the identity cards of Utopia: both sides of a TD1 card, and the one side of a TD2 card."""

import cv2
import numpy as np

from borderdesk.specimen.document import SpecimenDocument
from borderdesk.specimen.fonts import Typefaces
from borderdesk.specimen.lettering import INK, ZONE_HEIGHT, Field, print_fields, print_zone, printed_date
from borderdesk.specimen.ornament import (
    print_arms,
    print_band,
    print_guilloche,
    print_overprint,
    print_rosette,
    print_signature,
)
from borderdesk.specimen.page import Page, page_of
from borderdesk.specimen.portrait import draw_portrait
from borderdesk.specimen.sheet import SCALE, Align, Colour, Image, Sheet, box

_PLASTIC: Colour = (236, 234, 226)
_BLUE: Colour = (196, 158, 96)
_GREEN: Colour = (150, 178, 108)
_LILAC: Colour = (190, 140, 160)
_DEEP: Colour = (110, 70, 30)
_BANDS = (_BLUE, _GREEN, _LILAC)
_RADIUS = 3.18


def draw_card_back(document: SpecimenDocument, faces: Typefaces) -> Page:
    """Return the back of a TD1 card, where its zone is."""
    sheet = _blank_card(85.6, 54.0, header=1.4, seed=11)
    print_rosette(sheet, (62, 16), 13, _BLUE, 0.25)
    print_arms(sheet, (8.4, 8.2), 4.2, _DEEP)
    fields = (
        Field(label="Place of birth / Lieu de naissance", value=document.holder.place_of_birth.upper(), at=(16, 6)),
        Field(label="Issued / Délivrée", value=printed_date(document.date_of_issue), at=(16, 13)),
        Field(label="Authority / Autorité", value="REGISTRAR OF AMAUROT", at=(16, 20), width=34),
    )
    print_fields(sheet, faces, fields, 2.4)
    _print_code(sheet, document, (66, 8.6), 15.5)
    print_overprint(sheet, faces.title, "SPECIMEN", (38, 17), 7.5, 10)
    _clear_zone(sheet)
    return page_of(sheet, print_zone(sheet, faces, document.lines), _RADIUS)


def draw_card_front(document: SpecimenDocument, faces: Typefaces) -> Image:
    """Return the front of a TD1 card, which the eye reads."""
    sheet = _blank_card(85.6, 54.0, header=12.4, seed=12)
    print_rosette(sheet, (54, 28), 18, _GREEN, 0.28)
    print_arms(sheet, (8.2, 7.2), 4.0, _DEEP)
    sheet.text((14, 6.6), "UTOPIA", faces.title, 3.6, _DEEP)
    sheet.text((14, 10.2), "IDENTITY CARD · CARTE D'IDENTITÉ", faces.label, 2.0, _DEEP)
    _print_portrait(sheet, document, (4.5, 14), 32)
    holder = document.holder
    fields = (
        Field(label="Surname / Nom", value=holder.surname.upper(), at=(33, 16), width=48),
        Field(label="Given names / Prénoms", value=holder.given_names.upper(), at=(33, 22.5), width=48),
        Field(label="Sex / Sexe", value=holder.sex, at=(33, 29)),
        Field(label="Nationality / Nationalité", value="UTO", at=(43, 29)),
        Field(label="Date of birth", value=printed_date(holder.date_of_birth), at=(60, 29)),
        Field(label="Document No.", value=document.document_number, at=(33, 35.5), width=25),
        Field(label="Date of expiry", value=printed_date(document.date_of_expiry), at=(60, 35.5)),
    )
    print_fields(sheet, faces, fields, 2.5)
    print_signature(sheet, (34, 45), holder.face, (110, 60, 40))
    print_overprint(sheet, faces.title, "SPECIMEN", (50, 30), 9, 16)
    return sheet.image


def draw_large_card(document: SpecimenDocument, faces: Typefaces) -> Page:
    """Return the side of a TD2 card that bears portrait and zone."""
    sheet = _blank_card(105.0, 74.0, header=12.2, seed=13)
    print_rosette(sheet, (68, 28), 20, _GREEN, 0.28)
    print_arms(sheet, (8.4, 7.4), 4.0, _DEEP)
    sheet.text((14.5, 9), "UTOPIA", faces.title, 4.0, _DEEP)
    sheet.text((100, 8.6), "RESIDENT CARD · CARTE DE SÉJOUR", faces.label, 2.2, _DEEP, Align.RIGHT)
    _print_portrait(sheet, document, (6, 13.5), 34)
    holder = document.holder
    fields = (
        Field(label="Surname / Nom", value=holder.surname.upper(), at=(37, 15.5), width=60),
        Field(label="Given names / Prénoms", value=holder.given_names.upper(), at=(37, 22.5), width=60),
        Field(label="Sex / Sexe", value=holder.sex, at=(37, 29.5)),
        Field(label="Nationality / Nationalité", value="UTOPIAN", at=(50, 29.5)),
        Field(label="Date of birth", value=printed_date(holder.date_of_birth), at=(76, 29.5)),
        Field(label="Document No.", value=document.document_number, at=(37, 36.5)),
        Field(label="Date of expiry", value=printed_date(document.date_of_expiry), at=(76, 36.5)),
    )
    print_fields(sheet, faces, fields, 2.7)
    print_signature(sheet, (40, 46.4), holder.face, (110, 60, 40))
    print_overprint(sheet, faces.title, "SPECIMEN", (64, 29), 10, 14)
    _clear_zone(sheet)
    return page_of(sheet, print_zone(sheet, faces, document.lines), _RADIUS)


def _blank_card(width: float, height: float, *, header: float, seed: int) -> Sheet:
    sheet = Sheet(width, height, _PLASTIC)
    print_guilloche(sheet, seed, _BANDS, 0.4)
    print_band(sheet, header, _BANDS, 0.5)
    return sheet


def _clear_zone(sheet: Sheet) -> None:
    ground = box(0, sheet.height - ZONE_HEIGHT, sheet.width, ZONE_HEIGHT)
    sheet.shape(ground, (246, 246, 242), 0.66)


def _print_portrait(sheet: Sheet, document: SpecimenDocument, at: tuple[float, float], height: float) -> None:
    sheet.paste(at, draw_portrait(document.holder.face, document.holder.sex, round(height * SCALE)), 0.97)


def _print_code(sheet: Sheet, document: SpecimenDocument, at: tuple[float, float], size: float) -> None:
    """Print a QR code that names the specimen."""
    modules = cv2.QRCodeEncoder.create().encode(f"UTO SPECIMEN {document.document_number}")
    side = round(size * SCALE)
    code = cv2.resize(np.asarray(modules, np.uint8), (side, side), interpolation=cv2.INTER_NEAREST)
    inked = np.where(code[:, :, None] > 127, np.array(_PLASTIC, np.uint8), np.array(INK, np.uint8))
    sheet.paste(at, inked.astype(np.uint8))
