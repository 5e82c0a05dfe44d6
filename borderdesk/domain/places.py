"""Places that a document or a crossing names: states and border posts."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError


class StateKind(StrEnum):
    """What a code for an issuing state or a nationality stands for (Doc 9303-3, section 5)."""

    COUNTRY = "country"
    NATIONALITY = "nationality"
    ORGANIZATION = "organization"
    PERSON = "person"
    SPECIMEN = "specimen"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A code that a document may bear for its issuing state or its holder's nationality.

    `code` is as documents print it, without fillers ("D", "KEN", "XXA"); `two_letter_code` is empty where there is
    none, and Germany's two codes share theirs. `also_named` is what else people type for it: its English name, where
    `name` is in another language.
    """

    code: str
    two_letter_code: str
    name: str
    kind: StateKind
    also_named: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (self.code.isascii() and self.code.isalpha() and self.code.isupper() and len(self.code) <= 3):
            raise InvalidValueError("state code is not one to three capital letters")
        if len(self.two_letter_code) not in (0, 2):
            raise InvalidValueError("two-letter code of a state has another length")
        if not self.name:
            raise InvalidValueError("state has no name")


class PostKind(StrEnum):
    """How people arrive at a post."""

    LAND = "land"
    SEA = "sea"
    AIR = "air"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A gazetted point of entry and exit.

    `neighbours` are the codes of the states on the other side of a land post, `twin` is the post over there.
    `is_one_stop` says that both states control on one side, `is_open` that people may pass at present.
    """

    code: str
    name: str
    kind: PostKind
    county: str
    neighbours: tuple[str, ...]
    twin: str
    is_one_stop: bool
    is_open: bool

    def __post_init__(self) -> None:
        if not (self.code and self.name):
            raise InvalidValueError("post has no code or no name")
