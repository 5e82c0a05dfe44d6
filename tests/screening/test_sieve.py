"""Sifting many travellers at once never leaves one out whom screening would match."""

import string
from collections.abc import Sequence

from hypothesis import event, given, settings
from hypothesis import strategies as st

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import ListedBirth, ListedDocument, ListedName, NameQuality, WatchlistEntry
from borderdesk.screening import ListInForce, Sieve, screen
from tests.screening.conftest import TODAY, LayerInMemory, ListInMemory, document, in_force, listed, traveller

WORDS = (
    *("MOHAMED", "MAXAMED", "ABDI", "CABDI", "ABDUL", "RAHMAN", "ABDULRAHMAN", "AL", "BIN", "ALI", "KIM", "LI", "J"),
    *("OSTRAVEL", "BELQUIN", "TARIMO", "Müller", "MUELLER", "NJOROGE", "JANE", "WANJIKU", "محمد", "O'BRIEN"),
)
DAYS = ("1974-08-12", "1974-12-08", "1974-08-13", "1974-??-??", "1980-01-01", "????-??-??", "1975-??-??")
NUMBERS = ("A1234567", "A12345G7", "B7654321", "")

words = st.sampled_from(WORDS) | st.text(string.ascii_uppercase, min_size=1, max_size=7)
names = st.lists(words, min_size=1, max_size=4).map(" ".join)
days = st.sampled_from(DAYS).map(PartialDate.parse_iso)
births = st.builds(
    ListedBirth,
    date_of_birth=days.filter(lambda day: day.year is not None),
    to_year=st.sampled_from((None, None, 1990)),
    is_approximate=st.booleans(),
)
listed_names = st.builds(ListedName, text=names, quality=st.sampled_from(NameQuality))


@st.composite
def entry_lists(draw: st.DrawFn) -> list[WatchlistEntry]:
    return [
        listed(
            reference=f"T-{number}",
            names=tuple(draw(st.lists(listed_names, min_size=1, max_size=3))),
            births=tuple(draw(st.lists(births, max_size=2))),
            documents=(ListedDocument(document_number=paper, issuing_state="UTO"),)
            if (paper := draw(st.sampled_from(NUMBERS)))
            else (),
        )
        for number in range(draw(st.integers(1, 8)))
    ]


@st.composite
def travellers(draw: st.DrawFn, entries: Sequence[WatchlistEntry]) -> Traveller:
    name = draw(names | st.sampled_from([name.text for entry in entries for name in entry.names]))
    parts = draw(st.permutations(name.split()))
    spelled = [word[:-1] if len(word) > 4 and draw(st.integers(0, 4)) == 0 else word for word in parts]
    paper = draw(st.sampled_from(NUMBERS))
    return traveller(
        spelled[0],
        " ".join(spelled[1:]),
        date_of_birth=draw(st.none() | days),
        document=document(paper, draw(st.sampled_from(("UTO", "D", "")))) if paper else None,
        name_may_be_truncated=draw(st.booleans()),
    )


def counts(person: Traveller, lists: ListInForce) -> bool:
    return any(hit.counts for hit in screen(person, [lists], TODAY))


@settings(max_examples=400)
@given(st.data())
def test_whom_screening_matches_the_sieve_leaves_in(data: st.DataObject) -> None:
    entries = data.draw(entry_lists())
    people = data.draw(st.lists(travellers(entries), min_size=1, max_size=6))
    lists = in_force(entries)

    may = Sieve(lists.index.layers[0]).may_match(people)

    for person, is_possible in zip(people, may, strict=True):
        matched = counts(person, lists)
        event(f"matched {matched}, left in {is_possible}")
        assert is_possible or not matched


@settings(max_examples=100)
@given(st.data())
def test_what_a_layer_above_hides_or_nobody_asks_for_matches_nobody(data: st.DataObject) -> None:
    entries = data.draw(entry_lists())
    people = data.draw(st.lists(travellers(entries), min_size=1, max_size=4))
    asked = frozenset(data.draw(st.sets(st.integers(0, len(entries) - 1))))
    hidden = data.draw(st.sets(st.integers(0, len(entries) - 1)))
    layer = LayerInMemory(entries, hidden)
    lists = ListInForce(version=in_force(entries).version, index=ListInMemory(layer))

    may = Sieve(layer).may_match(people, asked)

    for person, is_possible in zip(people, may, strict=True):
        found = {hit.entry.reference for hit in screen(person, [lists], TODAY) if hit.counts}
        assert is_possible or found.isdisjoint({entries[number].reference for number in asked})
    assert not any(Sieve(layer).may_match(people, frozenset()))


def test_strangers_are_sifted_out() -> None:
    entries = [listed("TARIMO OSTRAVEL", "1974-08-12"), listed("BELQUIN JANE", "1980-01-01", "T-2")]
    people = [
        traveller("NJOROGE", "WANJIKU", "1974-08-12"),
        traveller("TARIMO", "OSTRAVEL", "1955-03-04"),
        traveller("TARIMO", "OSTRAVEL", "1974-08-12"),
        traveller("BELQUIN", "PETER", "1980-01-01", document=document("X9999999", "UTO")),
    ]

    assert Sieve(LayerInMemory(entries)).may_match(people) == [False, False, True, False]
