"""Why bytes from the other side are not taken."""

from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError


class Refused(StrEnum):
    """Why a parcel is sent back: the hub keeps nothing of it."""

    NO_PARCEL = "no_parcel"
    TOO_LARGE = "too_large"
    UNKNOWN_DESK = "unknown_desk"
    REVOKED_DESK = "revoked_desk"
    BAD_SIGNATURE = "bad_signature"


class Puzzle(StrEnum):
    """Why a parcel of a desk that may send is kept, and not yet understood."""

    SCHEMA = "schema"
    HEADER = "header"
    OTHER_HUB = "other_hub"
    TRAINING = "training"
    UNPACKING = "unpacking"
    ENTRIES = "entries"
    LINKS = "links"
    RECORD = "record"
    FOREIGN_CHAIN = "foreign_chain"


class ParcelRefusedError(InvalidValueError):
    """A parcel cannot be taken; nothing of it is kept."""

    def __init__(self, refused: Refused, message: str) -> None:
        super().__init__(message)
        self.refused = refused


class ParcelPuzzleError(InvalidValueError):
    """A parcel is its sender's and yet not understood; it is kept as it came."""

    def __init__(self, puzzle: Puzzle, message: str) -> None:
        super().__init__(message)
        self.puzzle = puzzle
