"""Prints the data page of a passport of Utopia (TD3)."""

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
from borderdesk.specimen.sheet import SCALE, Align, Colour, Sheet, box

_PAPER: Colour = (218, 231, 238)
_TEAL: Colour = (150, 140, 84)
_SAND: Colour = (120, 170, 206)
_ROSE: Colour = (158, 128, 190)


def draw_passport_page(document: SpecimenDocument, faces: Typefaces) -> Page:
    """Return the data page."""
    sheet = Sheet(125.0, 88.0, _PAPER)
    print_guilloche(sheet, 3, (_TEAL, _SAND, _ROSE), 0.42)
    print_rosette(sheet, (84, 36), 24, _TEAL, 0.28)
    print_band(sheet, 12.2, (_TEAL, _SAND, _ROSE), 0.5)
    sheet.shape(box(0, 88 - ZONE_HEIGHT, 125, ZONE_HEIGHT), (240, 244, 246), 0.62)
    print_arms(sheet, (10, 7.4), 4.0, (92, 72, 36))
    sheet.text((16, 8.9), "UTOPIA", faces.title, 4.6, (92, 72, 36))
    sheet.text((119, 8.6), "PASSPORT · PASSEPORT", faces.label, 3.0, (92, 72, 36), Align.RIGHT)
    portrait = draw_portrait(document.holder.face, document.holder.sex, round(45 * SCALE))
    sheet.paste((6, 14), portrait, 0.97)
    sheet.lines([[*box(6, 14, 35, 45), (6, 14)]], (150, 140, 120), 0.15)
    ghost = cv2.resize(portrait, None, fx=0.49, fy=0.49, interpolation=cv2.INTER_AREA)
    sheet.paste((101.5, 37.5), np.asarray(ghost, np.uint8), 0.3)
    print_fields(sheet, faces, _fields(document))
    print_signature(sheet, (73, 60.6), document.holder.face, (110, 60, 40))
    print_overprint(sheet, faces.title, "SPECIMEN", (83, 37), 12, 14)
    zone = print_zone(sheet, faces, document.lines)
    sheet.text((119, 12.4), "SPECIMEN · NO STATE ISSUED THIS", faces.label, 1.5, INK, Align.RIGHT)
    return page_of(sheet, zone, corner_radius=3.2)


def _fields(document: SpecimenDocument) -> tuple[Field, ...]:
    holder = document.holder
    return (
        Field(label="Type / Type", value=document.document_code, at=(45, 16)),
        Field(label="Code / Code", value="UTO", at=(62, 16)),
        Field(label="Passport No. / No du passeport", value=document.document_number, at=(86, 16)),
        Field(label="Surname / Nom", value=holder.surname.upper(), at=(45, 23), width=52),
        Field(label="Given names / Prénoms", value=holder.given_names.upper(), at=(45, 30), width=52),
        Field(label="Nationality / Nationalité", value="UTOPIAN", at=(45, 37)),
        Field(label="Sex / Sexe", value=holder.sex, at=(73, 37)),
        Field(label="Date of birth / Date de naissance", value=printed_date(holder.date_of_birth), at=(45, 44)),
        Field(label="Place of birth / Lieu de naissance", value=holder.place_of_birth.upper(), at=(73, 44), width=27),
        Field(label="Date of issue / Date de délivrance", value=printed_date(document.date_of_issue), at=(45, 51)),
        Field(label="Authority / Autorité", value="PASSPORT OFFICE", at=(73, 51), width=27),
        Field(label="Date of expiry / Date d'expiration", value=printed_date(document.date_of_expiry), at=(45, 58)),
    )
