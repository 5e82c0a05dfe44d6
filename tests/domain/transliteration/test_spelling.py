"""National letters in the spelling of Doc 9303-3, section 6."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.transliteration import (
    CyrillicLanguage,
    TransliterationError,
    mrz_spelling,
    mrz_spellings,
)
from borderdesk.domain.transliteration.arabic import ARABIC
from borderdesk.domain.transliteration.cyrillic import CYRILLIC
from borderdesk.domain.transliteration.latin import LATIN

KNOWN_LETTERS = "".join((*LATIN, *CYRILLIC, *ARABIC)) + "ABCXYZabcxyz '-,."


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("D'Artagnan", "DARTAGNAN"),
        ("D’Artagnan", "DARTAGNAN"),
        ("Marie-Elise", "MARIE ELISE"),
        ("Anna, Maria", "ANNA MARIA"),
        ("Smith - Jones", "SMITH JONES"),
        ("Jr.", "JR"),
        ("  Anna   Maria ", "ANNA MARIA"),
        ("", ""),
    ],
)
def test_punctuation_follows_the_convention_for_names(text: str, spelling: str) -> None:
    assert mrz_spelling(text) == spelling


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("Térèsa Cañon", "TERESA CANON"),
        ("Müller", "MUELLER"),
        ("Groß", "GROSS"),
        ("Bjørn Åse Þór", "BJOERN AASE THOR"),
        ("Łukasz Đorđe Ğül", "LUKASZ DORDE GUEL"),
        ("İnci Işık", "INCI ISIK"),
        ("Nguyễn Ơn", "NGUYEN ON"),
        ("Ștefan Țuțea", "STEFAN TUTEA"),
        ("Oʻzbek", "OZBEK"),
        ("Əliyev", "ALIYEV"),
        ("Ɗangote", "DANGOTE"),
    ],
)
def test_latin_letters_lose_their_marks_or_are_spelled_out(text: str, spelling: str) -> None:
    assert mrz_spelling(text) == spelling


def test_composed_and_decomposed_letters_are_spelled_alike() -> None:
    assert mrz_spelling("Mu\u0308ller") == mrz_spelling("M\u00fcller") == "MUELLER"


@pytest.mark.parametrize(
    ("text", "spellings"),
    [
        ("Müller", ("MUELLER", "MUXXLLER", "MULLER")),
        ("Cañon", ("CANON", "CANXXON")),
        ("Äsa Åberg", ("AESA AABERG", "AESA ABERG", "ASA AABERG", "ASA ABERG")),
        ("Öz Özil", ("OEZ OEZIL", "OZ OZIL")),
        ("Smith", ("SMITH",)),
    ],
)
def test_every_allowed_spelling_is_offered_the_expected_one_first(text: str, spellings: tuple[str, ...]) -> None:
    assert mrz_spellings(text) == spellings


def test_the_number_of_spellings_is_bounded() -> None:
    assert len(mrz_spellings("ÄÅÑÖÜ", at_most=5)) == 5


@pytest.mark.parametrize(
    ("text", "language", "spelling"),
    [
        ("Юрий Щербаков", None, "IURII SHCHERBAKOV"),
        ("Подъячев Соловьёв", None, "PODIEIACHEV SOLOVEV"),
        ("Юлія Їжак", CyrillicLanguage.UKRAINIAN, "YULIIA YIZHAK"),
        ("Мар'яна Згурська", CyrillicLanguage.UKRAINIAN, "MARIANA ZHURSKA"),
        ("Рыгор Алёшын", CyrillicLanguage.BELARUSIAN, "RYHOR ALIOSHYN"),
        ("Щерев", CyrillicLanguage.BULGARIAN, "SHTEREV"),
        ("Живко Ђурић", CyrillicLanguage.SERBIAN, "ZIVKO DURIC"),
        ("Ѓорѓи Ќосев Џамбаз", CyrillicLanguage.MACEDONIAN, "GJORGJI KJOSEV DJAMBAZ"),
    ],
)
def test_cyrillic_letters_follow_the_language(text: str, language: CyrillicLanguage | None, spelling: str) -> None:
    assert mrz_spelling(text, language) == spelling
    assert spelling in mrz_spellings(text)


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("ابو بكر محمد بن زكريا الرازي", "ABW BKR MXHMD BN ZKRYA ALRAZY"),
        ("عبّاس", "EBBAS"),
        ("فضّة", "FXDZXDZXAH"),
        ("جميلة نعيمة", "JMYLXAH NEYMXAH"),
        ("فضةي", "FXDZXTAY"),
        ("مُحَمَّد", "MXHMMD"),
        ("ﻋﺒﺎس", "EBAS"),
    ],
)
def test_arabic_letters_are_spelled_by_the_standard(text: str, spelling: str) -> None:
    assert mrz_spelling(text) == spelling


def test_the_persian_yeh_has_three_spellings() -> None:
    assert mrz_spellings("علی") == ("ELXYA", "ELY", "ELXAY")


@pytest.mark.parametrize(
    ("text", "position"), [("Ann3", 4), ("Ελένη", 1), ("Wang 李", 6), ("Anna$", 5), ("Mu\u0308ller 2", 9)]
)
def test_a_character_without_a_spelling_is_refused_with_its_position(text: str, position: int) -> None:
    with pytest.raises(TransliterationError) as caught:
        mrz_spelling(text)

    assert caught.value.position == position
    assert text not in str(caught.value)


@given(st.text(KNOWN_LETTERS))
def test_every_spelling_is_capital_letters_and_single_spaces(text: str) -> None:
    for spelling in mrz_spellings(text):
        assert spelling.replace(" ", "").isalpha() or not spelling.strip()
        assert spelling.isascii()
        assert spelling == spelling.upper() == " ".join(spelling.split())


@given(st.text(KNOWN_LETTERS))
def test_the_expected_spelling_is_one_of_those_allowed(text: str) -> None:
    assert mrz_spellings(text)[0] == mrz_spelling(text)


@given(st.text())
def test_any_text_is_spelled_or_refused(text: str) -> None:
    spelling, refused_at = _spell_or_refuse(text)

    assert spelling.isascii()
    assert 0 <= refused_at <= len(text)


def _spell_or_refuse(text: str) -> tuple[str, int]:
    try:
        return mrz_spelling(text), 0
    except TransliterationError as error:
        return "", error.position
