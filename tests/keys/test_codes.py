"""Codes survive the telephone: what is misheard is noticed, and how it is written does not matter."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from borderdesk.keys.codes import (
    _LETTERS,
    ONE_TIME_LETTERS,
    RECOVERY_LETTERS,
    MistypedCodeError,
    new_code,
    secret_of,
)

codes = st.sampled_from([new_code(letters) for letters in (ONE_TIME_LETTERS, RECOVERY_LETTERS) for _ in range(30)])


@pytest.mark.parametrize("letters", [ONE_TIME_LETTERS, RECOVERY_LETTERS])
def test_a_code_is_groups_of_four_and_says_its_secret(letters: int) -> None:
    code = new_code(letters)

    assert {len(group) for group in code.split("-")} == {4}
    assert secret_of(code) == code.replace("-", "")[:letters]


@given(codes, st.data())
def test_it_may_be_typed_in_any_way(code: str, data: st.DataObject) -> None:
    written = [data.draw(st.sampled_from(_ways(sign))) for sign in code]

    assert secret_of(f" {''.join(written)}\n") == secret_of(code)


def _ways(sign: str) -> tuple[str, ...]:
    if sign == "-":
        return ("-", " ", "", "–", " - ")
    alike = {"0": ("O", "o"), "1": ("I", "l", "i")}.get(sign, ())
    return (sign, sign.lower(), *alike)


@given(codes, st.data())
def test_one_wrong_letter_is_noticed(said: str, data: st.DataObject) -> None:
    code = said.replace("-", "")
    place, sign = data.draw(st.integers(0, len(code) - 1)), data.draw(st.sampled_from(_LETTERS))
    assume(code[place] != sign)

    with pytest.raises(MistypedCodeError):
        secret_of(code[:place] + sign + code[place + 1 :])


@given(codes, st.data())
def test_two_neighbours_in_the_wrong_order_are_noticed(said: str, data: st.DataObject) -> None:
    code = said.replace("-", "")
    place = data.draw(st.integers(0, len(code) - 2))
    assume(code[place] != code[place + 1])

    with pytest.raises(MistypedCodeError):
        secret_of(code[:place] + code[place + 1] + code[place] + code[place + 2 :])


@pytest.mark.parametrize(
    "typed", ["", "-", "ABCD", "ABCD-EFGH-JKMN-PQRU", "Ä" * 16, new_code(ONE_TIME_LETTERS) + "-00"]
)
def test_what_is_no_code_is_said_to_be_mistyped_without_being_repeated(typed: str) -> None:
    with pytest.raises(MistypedCodeError) as mistyped:
        secret_of(typed)

    assert str(mistyped.value) == "code has a mistake in it: compare it group by group"
