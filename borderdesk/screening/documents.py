"""Compares a document with those that an entry lists."""

from dataclasses import dataclass

from borderdesk.domain.document import TravelDocument
from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.domain.watchlist import ListedDocument
from borderdesk.screening.states import one_code

# Characters that readers and people take for one another; many to one, the same on both sides.
_LOOKS_LIKE = str.maketrans("OQDILJSZGBV", "0001115268U")


def fold_number(number: str) -> str:
    """Return a document number with every character replaced by the one that stands for all that look like it."""
    return plain_number(number).translate(_LOOKS_LIKE)


def plain_number(number: str) -> str:
    """Return a document number without fillers and separators."""
    return "".join(character for character in number.upper() if character.isalnum())


@dataclass(frozen=True, slots=True)
class DocumentMatch:
    """Two documents and why they may be the same one."""

    kind: ReasonKind
    traveller: TravelDocument
    listed: ListedDocument

    @property
    def is_issuer_known(self) -> bool:
        """Both sides name an issuing state."""
        return bool(self.traveller.issuing_state and self.listed.issuing_state)

    @property
    def number_length(self) -> int:
        """How many characters the number has."""
        return len(plain_number(self.listed.document_number))

    def reason(self) -> Reason:
        """Return the match as a reason of a hit."""
        return Reason(
            kind=self.kind,
            traveller=f"{self.traveller.issuing_state} {self.traveller.document_number.strip('<')}".strip(),
            listed=f"{self.listed.issuing_state} {self.listed.document_number}".strip(),
        )


def compare_documents(traveller: TravelDocument, listed: ListedDocument) -> DocumentMatch | None:
    """Return why two documents may be the same, or None where they are not.

    A number that only looks alike, from another issuer, is another document.
    """
    same_issuer = one_code(traveller.issuing_state) == one_code(listed.issuing_state)
    issuer_known = bool(traveller.issuing_state and listed.issuing_state)
    ours, theirs = plain_number(traveller.document_number), plain_number(listed.document_number)
    if ours == theirs:
        same = same_issuer and issuer_known
        kind = ReasonKind.DOCUMENT_SAME if same else ReasonKind.DOCUMENT_SAME_OTHER_ISSUER
    elif fold_number(ours) == fold_number(theirs) and (same_issuer or not issuer_known):
        kind = ReasonKind.DOCUMENT_POSSIBLE_MISREAD
    else:
        return None
    return DocumentMatch(kind, traveller, listed)
