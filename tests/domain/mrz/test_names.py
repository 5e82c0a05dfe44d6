"""Names in their field, by the examples of Doc 9303-4 to 9303-6 and by the rules of truncation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.mrz.names import read_name, write_identifier, write_name

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LENGTHS = (30, 31, 39)

components = st.lists(st.text(LETTERS, min_size=2, max_size=14), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("primary", "secondary", "field"),
    [
        ("ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
        ("VAN DER MUELLEN", "MARTIN", "VAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<"),
        ("ARKFREITH", "", "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
        ("PAPANDROPOULOUS", "JONATHON WARREN TREVOR", "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"),
        ("PAPANDROPOULOUS", "JONATHON ALEC", "PAPANDROPOULOUS<<JONATHON<ALEC"),
    ],
)
def test_a_name_that_fits_is_written_in_full(primary: str, secondary: str, field: str) -> None:
    assert write_name(primary, secondary, len(field)) == field
    assert read_name(field) == (primary, secondary)


@pytest.mark.parametrize(
    ("primary", "secondary", "field"),
    [
        ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
        ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DEJ<K"),
        ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", "NILAVADHANANANDA<<CHAYAPA<DE<K"),
        ("NILAVADHANANANDA", "ARNPOL PETCH CHARONGUANG", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU"),
        (
            "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL",
            "DINGO POTOROO",
            "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
        ),
        ("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<D<P"),
        ("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<DI"),
        ("VILARCHAO FERNANDEZ", "JOSE RAMON", "VILARCHAO<FERNANDEZ<<JOSE<RAMO"),
    ],
)
def test_a_longer_name_is_cut_as_the_examples_of_the_standard(primary: str, secondary: str, field: str) -> None:
    assert write_name(primary, secondary, len(field)) == field


@given(names=components, given_names=components, length=st.sampled_from(LENGTHS))
def test_a_cut_name_fills_its_field_and_keeps_the_beginnings_in_order(
    names: list[str], given_names: list[str], length: int
) -> None:
    primary, secondary = " ".join(names), " ".join(given_names)

    field = write_name(primary, secondary, length)

    assert field is not None
    assert len(field) == length
    read_primary, read_secondary = read_name(field)
    if len(primary) + len(secondary) + 2 <= length:
        assert (read_primary, read_secondary) == (primary, secondary)
    else:
        assert field[-1] in LETTERS
        for read, whole in ((read_primary.split(), names), (read_secondary.split(), given_names)):
            assert read
            assert all(kept and name.startswith(kept) for kept, name in zip(read, whole, strict=False))


@given(names=components, given_names=components, length=st.sampled_from(LENGTHS))
def test_a_primary_identifier_that_leaves_room_is_not_cut(
    names: list[str], given_names: list[str], length: int
) -> None:
    # One letter is given up where the secondary identifier would otherwise end in a filler.
    primary, secondary = " ".join(names), " ".join(given_names)

    field = write_name(primary, secondary, length)

    if len(primary) + 3 <= length:
        assert field is not None
        assert len(read_name(field)[0]) >= len(primary) - 1


@given(names=components, length=st.sampled_from(LENGTHS))
def test_a_name_of_a_primary_identifier_alone_ends_in_a_letter_where_it_is_cut(names: list[str], length: int) -> None:
    field = write_identifier(" ".join(names), length)

    assert field is not None
    assert len(field) == length
    assert (field[-1] in LETTERS) is (len(" ".join(names)) >= length)


def test_a_name_of_initials_alone_that_cannot_end_in_a_letter_does_not_fit() -> None:
    initials = " ".join(LETTERS)

    assert write_identifier(initials, 30) is None
    assert write_name("A", initials, 39) is None


def test_the_primary_identifier_gives_up_a_letter_where_the_field_would_end_in_a_filler() -> None:
    initials = " ".join(LETTERS)

    assert write_name("SMITHY", initials, 30) == "SMITH<<A<B<C<D<E<F<G<H<I<J<K<L"
    assert write_name("SMITH", initials, 30) == "SMITH<<A<B<C<D<E<F<G<H<I<J<K<L"
