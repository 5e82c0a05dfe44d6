"""Spells names as a machine readable zone prints them."""

from collections.abc import Mapping
from itertools import islice, product

from borderdesk.domain.transliteration.arabic import (
    ARABIC,
    ARABIC_ALTERNATES,
    SHADDA,
    TEH_MARBUTA,
    TEH_MARBUTA_AT_END,
)
from borderdesk.domain.transliteration.cyrillic import CYRILLIC, EXCEPTIONS, INITIAL_EXCEPTIONS
from borderdesk.domain.transliteration.languages import CyrillicLanguage
from borderdesk.domain.transliteration.latin import LATIN
from borderdesk.domain.transliteration.letters import (
    Letter,
    TransliterationError,
    base_of,
    is_omitted,
    is_separator,
    letters_of,
)

SPELLINGS_AT_MOST = 32


def mrz_spelling(text: str, language: CyrillicLanguage | None = None) -> str:
    """Return what the zone would say, with spaces for fillers; the language matters for Cyrillic letters alone.

    An identifier is one text: apostrophes vanish, hyphens and commas become spaces, as Doc 9303-3, 4.6 asks.

    Raises:
        TransliterationError: A character, a digit for one, has no spelling.
    """
    return _spell(letters_of(text), language, {})


def mrz_spellings(text: str, at_most: int = SPELLINGS_AT_MOST) -> tuple[str, ...]:
    """Return every spelling that the standard allows, the expected one first.

    An issuer spells a letter the same way throughout a name, so the alternates of a letter go together.

    Raises:
        TransliterationError: A character has no spelling.
    """
    letters = letters_of(text)
    characters = dict.fromkeys(letter.character for letter in letters)
    alternates = {character: _alternates(character) for character in characters}
    open_ones = {character: spellings for character, spellings in alternates.items() if len(spellings) > 1}
    languages = (None, *CyrillicLanguage) if any(character in CYRILLIC for character in characters) else (None,)
    spellings = (
        _spell(letters, language, dict(zip(open_ones, chosen, strict=True)))
        for chosen in product(*open_ones.values())
        for language in languages
    )
    # More conventions than this would not be one name any more; the expected ones come first.
    return tuple(dict.fromkeys(islice(spellings, at_most)))


def _alternates(character: str) -> tuple[str, ...]:
    if character in ARABIC_ALTERNATES:
        return (ARABIC[character], *ARABIC_ALTERNATES[character])
    return LATIN.get(character, ())


def _spell(letters: list[Letter], language: CyrillicLanguage | None, chosen: Mapping[str, str]) -> str:
    spelled: list[str] = []
    last = ""
    for index, letter in enumerate(letters):
        character = letter.character
        if is_separator(character):
            spelled.append(" ")
            last = ""
        elif character == SHADDA:
            spelled.append(last)
        elif character in chosen:
            spelled.append(last := chosen[character])
        elif character == TEH_MARBUTA and _ends_component(letters[index + 1 :]):
            spelled.append(last := TEH_MARBUTA_AT_END)
        else:
            begins = index == 0 or is_separator(letters[index - 1].character)
            spelling = _look_up(character, language, begins)
            if spelling is None:
                raise TransliterationError(letter.position)
            spelled.append(spelling)
            last = spelling or last
    return " ".join("".join(spelled).split())


def _look_up(character: str, language: CyrillicLanguage | None, begins: bool) -> str | None:
    """Return the spelling of one character, empty where it leaves no trace, or None where there is none."""
    if character in CYRILLIC:
        return _look_up_cyrillic(character, language, begins)
    if character in ARABIC:
        return ARABIC[character]
    if character in LATIN:
        return LATIN[character][0]
    if "A" <= character <= "Z":
        return character
    if is_omitted(character):
        return ""
    base = base_of(character)
    return _look_up(base, language, begins) if base else None


def _look_up_cyrillic(character: str, language: CyrillicLanguage | None, begins: bool) -> str:
    if language is not None:
        if begins and character in INITIAL_EXCEPTIONS.get(language, {}):
            return INITIAL_EXCEPTIONS[language][character]
        if character in EXCEPTIONS[language]:
            return EXCEPTIONS[language][character]
    return CYRILLIC[character]


def _ends_component(following: list[Letter]) -> bool:
    """Tell whether a component of a name ends here; vowel signs and the stretching sign do not count."""
    for letter in following:
        if ARABIC.get(letter.character) != "" and letter.character != SHADDA:
            return not letter.character.isalpha()
    return True
