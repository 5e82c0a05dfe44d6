"""States that documents name by more than one code."""

# Germany's two codes, the nationalities of British passports, Kosovo's.
_ONE_CODE = {"D": "DEU", "GBD": "GBR", "GBN": "GBR", "GBO": "GBR", "GBP": "GBR", "GBS": "GBR", "RKS": "XKX"}


def one_code(code: str) -> str:
    """Return the code that stands for all codes of a state."""
    return _ONE_CODE.get(code, code)
