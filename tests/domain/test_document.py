"""A travel document: its kind, its last day, and what is no document at all."""

from datetime import date

import pytest

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import DocumentKind, TravelDocument
from borderdesk.domain.errors import InvalidValueError


def document(code: str = "P", state: str = "UTO", number: str = "K48210937") -> TravelDocument:
    return TravelDocument(document_code=code, issuing_state=state, document_number=number, date_of_expiry=None)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("P", DocumentKind.PASSPORT),
        ("PD", DocumentKind.PASSPORT),
        ("ID", DocumentKind.IDENTITY_CARD),
        ("I", DocumentKind.IDENTITY_CARD),
        ("AC", DocumentKind.CREW_CARD),
        ("AR", DocumentKind.IDENTITY_CARD),
        ("C1", DocumentKind.IDENTITY_CARD),
        ("VC", DocumentKind.VISA),
        ("X", DocumentKind.OTHER),
        ("", DocumentKind.OTHER),
    ],
)
def test_the_document_code_tells_the_kind(code: str, kind: DocumentKind) -> None:
    assert document(code).kind is kind


@pytest.mark.parametrize("number", ["", "k4821", "K-48", "K 48", "Ä1"])
def test_a_number_outside_the_alphabet_is_no_number_and_is_not_repeated_in_the_error(number: str) -> None:
    with pytest.raises(InvalidValueError, match=r"document.number") as refused:
        document(number=number)
    assert not number or number not in str(refused.value)


@pytest.mark.parametrize(
    ("state", "number", "specimen"), [("UTO", "K1", True), ("KEN", "000000000", True), ("KEN", "A0", False)]
)
def test_utopia_and_a_number_of_zeros_are_specimens(state: str, number: str, specimen: bool) -> None:
    assert document(state=state, number=number).is_specimen is specimen


def test_a_document_without_expiry_never_expires() -> None:
    assert not document().has_expired(date(2999, 1, 1))


def test_a_document_expires_after_its_last_day() -> None:
    dated = TravelDocument(
        document_code="P",
        issuing_state="KEN",
        document_number="A1",
        date_of_expiry=PartialDate(year=2026, month=2, day=None),
    )

    assert not dated.has_expired(date(2026, 2, 28))
    assert dated.has_expired(date(2026, 3, 1))
