"""What can be wrong with a watchlist file as a whole."""

from borderdesk.domain.errors import InvalidValueError


class ForeignListError(InvalidValueError):
    """The file is no list of a format that we know, or breaks that format's rules; the text names the place."""


class CutListError(InvalidValueError):
    """The file ends before its end."""


class UnknownColumnsError(ForeignListError):
    """Nothing says which column of a table holds a name or a document number; somebody has to."""

    def __init__(self, words: str, columns: tuple[str, ...]) -> None:
        super().__init__(words)
        self.columns = columns
