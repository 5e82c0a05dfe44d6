"""What a traveller comes for."""

from dataclasses import dataclass

from borderdesk.domain.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """A purpose of a visit: the code that records keep and the words for people."""

    code: str
    name: str

    def __post_init__(self) -> None:
        if not (self.code and self.name):
            raise InvalidValueError("purpose has no code or no name")
