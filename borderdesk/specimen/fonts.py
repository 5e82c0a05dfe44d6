"""Finds the fonts that documents are printed in."""

from dataclasses import dataclass
from pathlib import Path

import cv2

from borderdesk.domain.errors import EnvironmentFailureError

_FOLDERS = tuple(
    Path(folder)
    for folder in ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts", "/Library/Fonts")
)
_CODE = ("OCRB.otf", "OCR-B.otf", "OCRB.ttf", "OCR-B.ttf")
_TEXT = ("Inter-Medium.otf", "Inter-Medium.ttf", "NotoSans-Medium.ttf", "NotoSans-Regular.ttf", "DejaVuSans.ttf")
_LABEL = ("Inter-Regular.otf", "Inter-Regular.ttf", "NotoSans-Regular.ttf", "DejaVuSans.ttf")
_TITLE = ("Inter-Bold.otf", "Inter-Bold.ttf", "NotoSans-Bold.ttf", "DejaVuSans-Bold.ttf")

# OpenCV carries one sans-serif font of its own.
_BUILT_IN = "sans"


class MissingFontError(EnvironmentFailureError):
    """No OCR-B font is installed: a zone printed in another font would be no zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typefaces:
    """The fonts of one document; a face must stay in the thread that loaded it."""

    code: cv2.FontFace
    text: cv2.FontFace
    label: cv2.FontFace
    title: cv2.FontFace


def load_typefaces(folders: tuple[Path, ...] = _FOLDERS) -> Typefaces:
    """Return the fonts, with system fall-backs for everything but the code lines.

    Raises:
        MissingFontError: OCR-B is not installed.
    """
    code = _find(_CODE, folders)
    if code is None:
        raise MissingFontError("no OCR-B font is installed (Debian's package fonts-ocr-b has one)")
    return Typefaces(
        code=cv2.FontFace(str(code)),
        text=_face(_TEXT, folders),
        label=_face(_LABEL, folders),
        title=_face(_TITLE, folders),
    )


def _face(names: tuple[str, ...], folders: tuple[Path, ...]) -> cv2.FontFace:
    file = _find(names, folders)
    return cv2.FontFace(_BUILT_IN if file is None else str(file))


def _find(names: tuple[str, ...], folders: tuple[Path, ...]) -> Path | None:
    """Return the file of the first name that any folder holds."""
    for name in names:
        for folder in folders:
            file = next(folder.expanduser().rglob(name), None)
            if file is not None:
                return file
    return None
