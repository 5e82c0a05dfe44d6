"""Pages: the zone stands where Doc 9303 wants it and where the page says that it is."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from borderdesk.domain.mrz import MrzFormat
from borderdesk.specimen.card import draw_card_front
from borderdesk.specimen.fonts import MissingFontError, load_typefaces
from borderdesk.specimen.lettering import PITCH, ZONE_HEIGHT
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.portrait import draw_portrait
from borderdesk.specimen.sheet import SCALE
from borderdesk.specimen.travellers import FORMATS, invent_document

TODAY = date(2026, 11, 24)
OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
DARK = 110


def ink_of(image: NDArray[np.uint8]) -> NDArray[np.bool_]:
    grey: NDArray[np.bool_] = image.max(axis=2) < DARK
    return grey


@pytest.mark.parametrize("zone_format", FORMATS)
def test_all_ink_in_the_lowest_part_of_a_page_lies_in_its_zone(zone_format: MrzFormat) -> None:
    page = draw_page(invent_document(11, TODAY, zone_format))
    zone = page.zone
    top = round((page.height - ZONE_HEIGHT) * SCALE)

    rows, columns = np.nonzero(ink_of(page.image[top:]))

    assert zone.top > page.height - ZONE_HEIGHT
    assert zone.bottom < page.height
    assert zone.left * SCALE < columns.min()
    assert columns.max() < zone.right * SCALE
    assert zone.top * SCALE < rows.min() + top
    assert rows.max() + top < zone.bottom * SCALE
    # The zone is no larger than its ink needs: a character's width on either side, a line's on top and below.
    assert columns.min() / SCALE - zone.left < 1.5 * PITCH
    assert zone.right - columns.max() / SCALE < 1.5 * PITCH
    assert (rows.min() + top) / SCALE - zone.top < PITCH


@pytest.mark.parametrize("zone_format", FORMATS)
def test_lines_and_characters_have_the_distance_of_doc_9303(zone_format: MrzFormat) -> None:
    document = invent_document(11, TODAY, zone_format)
    page = draw_page(document)
    zone = page.zone
    strip = ink_of(page.image[round(zone.top * SCALE) : round(zone.bottom * SCALE)])

    inked_rows = strip.any(axis=1)
    starts = np.nonzero(np.diff(inked_rows.astype(np.int8), prepend=0) == 1)[0]

    assert len(starts) == zone_format.line_count
    assert np.allclose(np.diff(starts) / SCALE, 6.35, atol=0.6)
    assert zone.right - zone.left == pytest.approx(zone_format.line_length * 2.54, abs=3)


def test_the_same_document_is_printed_the_same_to_the_bit() -> None:
    document = invent_document(5, TODAY)

    assert np.array_equal(draw_page(document).image, draw_page(document).image)


def test_another_document_is_printed_differently() -> None:
    document = invent_document(5, TODAY, MrzFormat.TD3)
    other = replace(document, document_number="A00000001")

    assert not np.array_equal(draw_page(document).image, draw_page(other).image)


def test_a_face_belongs_to_its_seed() -> None:
    assert np.array_equal(draw_portrait(1, "F", 90), draw_portrait(1, "F", 90))
    assert not np.array_equal(draw_portrait(1, "F", 90), draw_portrait(2, "F", 90))


def test_the_back_of_a_card_has_a_code_that_names_the_specimen() -> None:
    document = invent_document(5, TODAY, MrzFormat.TD1)

    codes = zxingcpp.read_barcodes(cv2.cvtColor(draw_page(document).image, cv2.COLOR_BGR2GRAY))

    assert [code.text for code in codes] == [f"UTO SPECIMEN {document.document_number}"]


def test_the_front_of_a_card_has_no_zone_but_the_same_size() -> None:
    document = invent_document(5, TODAY, MrzFormat.TD1)

    front = draw_card_front(document, load_typefaces())

    assert front.shape == draw_page(document).image.shape


def test_without_ocr_b_nothing_is_printed(tmp_path: Path) -> None:
    with pytest.raises(MissingFontError, match="OCR-B"):
        load_typefaces((tmp_path,))


def test_all_other_fonts_have_a_fall_back(tmp_path: Path) -> None:
    shutil.copy(OCR_B, tmp_path)

    faces = load_typefaces((tmp_path,))

    assert faces.text.getName() == "sans"
