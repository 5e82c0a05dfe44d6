"""Names in national letters, spelled with the letters of a machine readable zone (Doc 9303-3, section 6).

Text in Latin, Cyrillic or Arabic letters goes in, capital letters and spaces come out: the one spelling to expect, or
all that the standard allows. The one rule of the room: a letter that no table has is an error and is never dropped.
"""

from borderdesk.domain.transliteration.languages import CyrillicLanguage
from borderdesk.domain.transliteration.letters import TransliterationError
from borderdesk.domain.transliteration.spelling import mrz_spelling, mrz_spellings

__all__ = ["CyrillicLanguage", "TransliterationError", "mrz_spelling", "mrz_spellings"]
