"""The long names that the United Nations gives to states which most others call by shorter ones."""

from borderdesk.lists.reader import StateCode

_CODES = {
    "bolivia (plurinational state of)": "BOL",
    "brunei darussalam": "BRN",
    "cabo verde": "CPV",
    "côte d'ivoire": "CIV",
    "côte d’ivoire": "CIV",
    "czech republic": "CZE",
    "democratic people's republic of korea": "PRK",
    "democratic people’s republic of korea": "PRK",
    "democratic republic of the congo": "COD",
    "holy see": "VAT",
    "iran (islamic republic of)": "IRN",
    "lao people's democratic republic": "LAO",
    "micronesia (federated states of)": "FSM",
    "netherlands (kingdom of the)": "NLD",
    "republic of korea": "KOR",
    "republic of moldova": "MDA",
    "russian federation": "RUS",
    "state of palestine": "PSE",
    "syrian arab republic": "SYR",
    "turkey": "TUR",
    "united kingdom of great britain and northern ireland": "GBR",
    "united republic of tanzania": "TZA",
    "united states of america": "USA",
    "venezuela (bolivarian republic of)": "VEN",
    "viet nam": "VNM",
}


def with_long_names(state_code: StateCode) -> StateCode:
    """Return a finder of codes that knows these names too."""

    def find(words: str) -> str:
        return _CODES.get(words.casefold()) or state_code(words)

    return find
