"""The side of a document that lies under the camera, printed, with where its zone is."""

from dataclasses import dataclass

from borderdesk.specimen.lettering import Area
from borderdesk.specimen.sheet import Image, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A printed page: BGR pixels, its size in millimetres, how round its corners are, and its zone."""

    image: Image
    width: float
    height: float
    corner_radius: float
    zone: Area


def page_of(sheet: Sheet, zone: Area, corner_radius: float) -> Page:
    """Return a sheet that is printed."""
    return Page(image=sheet.image, width=sheet.width, height=sheet.height, corner_radius=corner_radius, zone=zone)
