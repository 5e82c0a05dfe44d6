"""Writes small Excel workbooks, so that the tests need no library that writes them."""

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>'
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'
)

Cell = str | int | float | tuple[float, int]
"""A text, a number, or a number with the style that it is shown in."""


def write_workbook(path: Path, rows: Iterable[Sequence[Cell]], *, sheet: str | None = None) -> Path:
    """Write rows as the first sheet; `sheet` takes the place of its XML where it is given."""
    texts: dict[str, int] = {}
    content = "".join(f"<row>{''.join(_cell(cell, texts) for cell in row)}</row>" for row in rows)
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="List" sheetId="1" r:id="rId7"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
        '<Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
        "xl/worksheets/first.xml": sheet or f'<worksheet xmlns="{MAIN}"><sheetData>{content}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def _cell(cell: Cell, texts: dict[str, int]) -> str:
    if isinstance(cell, str):
        return f'<c t="s"><v>{texts.setdefault(cell, len(texts))}</v></c>' if cell else "<c/>"
    number, style = cell if isinstance(cell, tuple) else (cell, 0)
    return f'<c s="{style}"><v>{number}</v></c>'
