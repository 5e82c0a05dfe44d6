"""Looking words up among many at once gives what comparing them one by one gives."""

import string

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.screening import ReasonKind
from borderdesk.screening.arrays import IndexArrays
from borderdesk.screening.similarity import likeness
from borderdesk.screening.terms import Term, terms_of_name
from borderdesk.screening.vocabulary import Vocabulary
from tests.screening.conftest import LayerInMemory, listed

WORDS = st.text(string.ascii_uppercase, min_size=4, max_size=10)
KNOWN = ["MOHAMED", "MAXAMED", "AHMED", "AXMED", "HASSAN", "XASAN", "TEKLE", "WOLDE", "WANJIKU", "OTIENO", "ALHARBI"]


@given(st.lists(WORDS | st.sampled_from(KNOWN), min_size=1, max_size=12, unique=True), WORDS | st.sampled_from(KNOWN))
def test_words_are_as_alike_as_scoring_says(words: list[str], asked: str) -> None:
    layer = LayerInMemory([listed(" ".join(words), "1971-05-06")])
    arrays = IndexArrays.named(layer.arrays)
    start = arrays.spelling_start

    _, tokens, values = Vocabulary(arrays).alike([Term(asked, 0, 1)])

    for token, value in zip(tokens.tolist(), values.tolist(), strict=True):
        word = arrays.spellings[start[token] : start[token + 1]].tobytes().decode()
        found = likeness(asked, word)
        assert found is not None
        assert found.kind is not ReasonKind.NAME_PART_INITIAL
        assert np.isclose(value, found.value)


def test_of_a_word_that_may_be_two_both_are_looked_up() -> None:
    terms = terms_of_name((("ALIHASSAN",),), is_cut=False)

    exact = {term.text for term in terms if term.is_exact}
    assert {"ALI", "HASSAN"} <= exact


def test_neighbours_are_looked_up_as_one_word_and_articles_tell_nothing() -> None:
    terms = terms_of_name((("ABD",), ("AL",), ("RAHMAN",)), is_cut=False)

    telling = {term.text: term.telling for term in terms}
    assert telling["ABDALRAHMAN"] == 2
    assert telling["AL"] == 0
