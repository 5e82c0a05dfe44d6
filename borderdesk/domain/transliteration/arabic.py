"""Arabic letters (Doc 9303-3, section 6, table C, with the two letters of appendix B for foreign names)."""

TEH_MARBUTA = "\u0629"
TEH_MARBUTA_AT_END = "XAH"
SHADDA = "\u0651"

# By code, because letters that differ in a dot or a ring alone are mistaken for each other on a screen.
_SPELLINGS = {
    0x0621: "XE", 0x0622: "XAA", 0x0623: "XAE", 0x0624: "U", 0x0625: "I", 0x0626: "XI", 0x0627: "A", 0x0628: "B",
    0x0629: "XTA", 0x062A: "T", 0x062B: "XTH", 0x062C: "J", 0x062D: "XH", 0x062E: "XKH", 0x062F: "D", 0x0630: "XDH",
    0x0631: "R", 0x0632: "Z", 0x0633: "S", 0x0634: "XSH", 0x0635: "XSS", 0x0636: "XDZ", 0x0637: "XTT", 0x0638: "XZZ",
    0x0639: "E", 0x063A: "G", 0x0641: "F", 0x0642: "Q", 0x0643: "K", 0x0644: "L", 0x0645: "M", 0x0646: "N",
    0x0647: "H", 0x0648: "W", 0x0649: "XAY", 0x064A: "Y", 0x0671: "XXA", 0x0679: "XXT", 0x067C: "XRT", 0x067E: "P",
    0x0681: "XKE", 0x0685: "XXH", 0x0686: "XC", 0x0688: "XXD", 0x0689: "XDR", 0x0691: "XXR", 0x0693: "XRR",
    0x0696: "XRX", 0x0698: "XJ", 0x069A: "XXS", 0x06A4: "V", 0x06A5: "XF", 0x06A9: "XKK", 0x06AB: "XXK",
    0x06AD: "XNG", 0x06AF: "XGG", 0x06BA: "XNN", 0x06BC: "XXN", 0x06BE: "XDO", 0x06C0: "XYH", 0x06C1: "XXG",
    0x06C2: "XGE", 0x06C3: "XTG", 0x06CC: "XYA", 0x06CD: "XXY", 0x06D0: "Y", 0x06D2: "XYB", 0x06D3: "XBE",
}  # fmt: skip

# Letters that the table lists as obsolete and not encoded, the stretching sign, and the vowel signs.
_NOT_ENCODED = (0x0640, *range(0x064B, 0x0651), 0x0652, 0x0670, 0x069C, 0x06A2, 0x06A7, 0x06A8)

ARABIC = {chr(code): spelling for code, spelling in _SPELLINGS.items()} | {chr(code): "" for code in _NOT_ENCODED}

# Appendix B, note 4: the Persian yeh may be spelled like either Arabic one.
ARABIC_ALTERNATES = {"\u06cc": ("Y", "XAY")}
