"""Cyrillic letters (Doc 9303-3, section 6, table B) and the exceptions of five languages."""

from borderdesk.domain.transliteration.languages import CyrillicLanguage

# The table prints the sign of Ћ beside the code of Ђ, and GJ beside Ғ, which Macedonian does not have: here each
# letter has the spelling that belongs to it. It leaves out Ѓ, Ћ, Ѐ, Ѝ and the soft sign, which has no sound.
CYRILLIC = {
    "А": "A", "Б": "B", "В": "V", "Г": "G", "Д": "D", "Е": "E", "Ж": "ZH", "З": "Z", "И": "I", "Й": "I", "К": "K",
    "Л": "L", "М": "M", "Н": "N", "О": "O", "П": "P", "Р": "R", "С": "S", "Т": "T", "У": "U", "Ф": "F", "Х": "KH",
    "Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SHCH", "Ъ": "IE", "Ы": "Y", "Ь": "", "Э": "E", "Ю": "IU", "Я": "IA",
    "Ѐ": "E", "Ё": "E", "Ђ": "D", "Ѓ": "G", "Є": "IE", "Ѕ": "DZ", "І": "I", "Ї": "I", "Ј": "J", "Љ": "LJ", "Њ": "NJ",
    "Ћ": "C", "Ќ": "K", "Ѝ": "I", "Ў": "U", "Џ": "DZ", "Ѫ": "U", "Ѵ": "Y", "Ґ": "G", "Ғ": "G", "Һ": "C",
}  # fmt: skip

# The table says H for the Serbian Г as well. Serbian documents print the state's own Latin letters, where it is G.
EXCEPTIONS = {
    CyrillicLanguage.BELARUSIAN: {"Ё": "IO", "Г": "H"},
    CyrillicLanguage.BULGARIAN: {"Щ": "SHT"},
    CyrillicLanguage.MACEDONIAN: {"Ѓ": "GJ", "Ќ": "KJ", "Џ": "DJ", "Х": "H", "Ц": "C"},
    CyrillicLanguage.SERBIAN: {"Ж": "Z", "Х": "H", "Ц": "C", "Ч": "C", "Ш": "S"},
    CyrillicLanguage.UKRAINIAN: {"Г": "H", "И": "Y"},
}

# At the beginning of a word.
INITIAL_EXCEPTIONS = {
    CyrillicLanguage.UKRAINIAN: {"Є": "YE", "Ї": "YI", "Й": "Y", "Ю": "YU", "Я": "YA"},
}
