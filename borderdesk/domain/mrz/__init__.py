"""Machine readable zones of Doc 9303, read and written.

Lines of text and today's date go in, an `Mrz` with its elements, check digits and problems comes out; the other way
round, `MrzElements` go in and lines come out. The one rule of the room: text that is no zone is an error, a zone that
breaks the rules is data.
"""

from borderdesk.domain.mrz.characters import ALPHABET, FILLER, check_digit, value_of
from borderdesk.domain.mrz.formats import LAYOUTS, Layout, MrzFormat, Span
from borderdesk.domain.mrz.parsing import parse_mrz
from borderdesk.domain.mrz.writing import DoesNotFitError, write_mrz
from borderdesk.domain.mrz.zone import CheckedElement, ElementProblem, Mrz, MrzElements, MrzError, Problem

__all__ = [
    "ALPHABET",
    "FILLER",
    "LAYOUTS",
    "CheckedElement",
    "DoesNotFitError",
    "ElementProblem",
    "Layout",
    "Mrz",
    "MrzElements",
    "MrzError",
    "MrzFormat",
    "Problem",
    "Span",
    "check_digit",
    "parse_mrz",
    "value_of",
    "write_mrz",
]
