"""Latin letters with marks (Doc 9303-3, section 6, table A)."""

# What loses its mark, by the letter that is left.
_WITHOUT_MARK = {
    "A": "ÀÁÂÃĀĂĄ",
    "C": "ÇĆĈĊČ",
    "D": "ÐĎĐ",
    "E": "ÈÉÊËĒĔĖĘĚ",
    "G": "ĜĞĠĢ",
    "H": "ĤĦ",
    "I": "ÌÍÎÏĨĪĬĮİ",
    "J": "Ĵ",
    "K": "Ķ",
    "L": "ĹĻĽĿŁ",
    "N": "ŃŅŇŊ",
    "O": "ÒÓÔÕŌŎŐ",
    "R": "ŔŖŘ",
    "S": "ŚŜŞŠ",
    "T": "ŢŤŦ",
    "U": "ÙÚÛŨŪŬŮŰŲ",
    "W": "Ŵ",
    "Y": "ÝŶŸ",
    "Z": "ŹŻŽ",
}

# What has more than one letter, or more than one allowed spelling: the one to expect stands first.
_SPELLED_OUT = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Æ": ("AE",),
    "Ñ": ("N", "NXX"),
    "Ö": ("OE", "O"),
    "Ø": ("OE",),
    "Ü": ("UE", "UXX", "U"),
    "Þ": ("TH",),
    "Ĳ": ("IJ",),
    "Œ": ("OE",),
    "ẞ": ("SS",),
}

# Letters of Africa and the Caucasus that the table leaves out. Their states spell them like this on documents.
_NOT_IN_THE_TABLE = {
    "Ɓ": ("B",),
    "Ɖ": ("D",),
    "Ɗ": ("D",),
    "Ə": ("A",),
    "Ɛ": ("E",),
    "Ƒ": ("F",),
    "Ɣ": ("G",),
    "Ƙ": ("K",),
    "Ɔ": ("O",),
    "Ƴ": ("Y",),
    "Ʋ": ("V",),
}

LATIN: dict[str, tuple[str, ...]] = {
    **{letter: (base,) for base, letters in _WITHOUT_MARK.items() for letter in letters},
    **_SPELLED_OUT,
    **_NOT_IN_THE_TABLE,
}
