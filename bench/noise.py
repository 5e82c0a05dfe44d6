"""What happens to a listed person's name and date of birth on the way to a document: eighteen kinds of noise."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bench.population import Person
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.transliteration import mrz_spellings
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.screening.families import spellings_like

NAME_FIELD = 30
_LETTERS = "ABCDEFGHIJKLMNOPRSTUVWYZ"


@dataclass(frozen=True, slots=True)
class Printed:
    """A person as a document prints them: the words of the name, the primary identifier's first."""

    words: tuple[str, ...]
    birth: date
    primary: int = 1
    is_cut: bool = False

    def traveller(self, who: Person) -> Traveller:
        return Traveller(
            primary_identifier=" ".join(self.words[: self.primary]),
            secondary_identifier=" ".join(self.words[self.primary :]),
            date_of_birth=PartialDate.of(self.birth),
            sex=Sex(who.sex),
            nationality=who.nationality,
            document=None,
            name_may_be_truncated=self.is_cut,
        )


def printed(who: Person, rng: random.Random) -> Printed:
    """Return a person as a faithful document prints them, with any allowed spelling of each letter."""
    family = _spelled(rng, who.family)
    return Printed((*family, *(word for name in who.given for word in _spelled(rng, name))), who.birth, len(family))


def _spelled(rng: random.Random, name: str) -> list[str]:
    return rng.choice(mrz_spellings(name)).split()


Noise = Callable[[random.Random, Printed], Printed]


def exact(_: random.Random, it: Printed) -> Printed:
    return it


def one_typo(rng: random.Random, it: Printed) -> Printed:
    place = rng.choices(range(len(it.words)), [len(word) for word in it.words])[0]
    return _with(it, place, _mistyped(rng, it.words[place]))


def two_typos(rng: random.Random, it: Printed) -> Printed:
    return one_typo(rng, one_typo(rng, it))


def typo_and_names_exchanged(rng: random.Random, it: Printed) -> Printed:
    it = one_typo(rng, it)
    return replace(it, words=(*it.words[it.primary :], *it.words[: it.primary]))


def shuffled(rng: random.Random, it: Printed) -> Printed:
    return replace(it, words=tuple(rng.sample(it.words, len(it.words))))


def cut_to_the_field(_: random.Random, it: Printed) -> Printed:
    """Print as much as the name field of a card has room for; it is for persons of long names."""
    text = " ".join(it.words)
    return it if len(text) <= NAME_FIELD else replace(it, words=tuple(text[:NAME_FIELD].split()), is_cut=True)


def joined(rng: random.Random, it: Printed) -> Printed:
    if len(it.words) < 2:
        return it
    place = rng.randrange(len(it.words) - 1)
    words = (*it.words[:place], it.words[place] + it.words[place + 1], *it.words[place + 2 :])
    return replace(it, words=words, primary=min(it.primary, len(words)))


def split(rng: random.Random, it: Printed) -> Printed:
    place = max(range(len(it.words)), key=lambda at: len(it.words[at]))
    word = it.words[place]
    if len(word) < 6:
        return it
    at = rng.randrange(3, len(word) - 2)
    return replace(it, words=(*it.words[:place], word[:at], word[at:], *it.words[place + 1 :]))


def a_name_missing(rng: random.Random, it: Printed) -> Printed:
    if len(it.words) - it.primary < 2:
        return it
    place = rng.randrange(it.primary, len(it.words))
    return replace(it, words=(*it.words[:place], *it.words[place + 1 :]))


def two_given_names_only(_: random.Random, it: Printed) -> Printed:
    """Leave the family name and the first given one of those who have three or more."""
    return replace(it, words=it.words[: it.primary + 1])


def initials(rng: random.Random, it: Printed) -> Printed:
    if len(it.words) - it.primary < 2:
        return it
    place = rng.randrange(it.primary, len(it.words))
    return _with(it, place, it.words[place][0])


def one_more_name(rng: random.Random, it: Printed) -> Printed:
    return replace(it, words=(*it.words, rng.choice(("MOHAMED", "KAMAU", "OTIENO", "MARIE", "TARIMO", "HAILU"))))


def transliterated(rng: random.Random, it: Printed) -> Printed:
    return replace(it, words=tuple(_otherwise(rng, word) for word in it.words))


def known_variants(rng: random.Random, it: Printed) -> Printed:
    return replace(it, words=tuple(rng.choice(sorted(spellings_like(word))) for word in it.words))


def transliterated_and_a_name_missing(rng: random.Random, it: Printed) -> Printed:
    return transliterated(rng, a_name_missing(rng, it))


def typo_and_birth_swapped(rng: random.Random, it: Printed) -> Printed:
    it = one_typo(rng, it)
    if it.birth.day > 12:
        return it
    return replace(it, birth=it.birth.replace(month=it.birth.day, day=it.birth.month))


def transliterated_and_exchanged(rng: random.Random, it: Printed) -> Printed:
    it = transliterated(rng, it)
    return replace(it, words=(*it.words[it.primary :], *it.words[: it.primary]))


NOISES: Mapping[str, Noise] = {
    noise.__name__: noise
    for noise in (
        exact,
        one_typo,
        two_typos,
        typo_and_names_exchanged,
        shuffled,
        cut_to_the_field,
        joined,
        split,
        a_name_missing,
        two_given_names_only,
        initials,
        one_more_name,
        transliterated,
        known_variants,
        transliterated_and_a_name_missing,
        typo_and_birth_swapped,
        transliterated_and_exchanged,
    )
}
"""With `typo_and_year_only`, which chooses the persons, they are eighteen."""


def _with(it: Printed, place: int, word: str) -> Printed:
    return replace(it, words=(*it.words[:place], word, *it.words[place + 1 :]))


def _mistyped(rng: random.Random, word: str) -> str:
    """Change, leave out, add or exchange one letter."""
    place = rng.randrange(len(word))
    match rng.randrange(4):
        case 0:
            return word[:place] + rng.choice(_LETTERS) + word[place + 1 :]
        case 1 if len(word) > 3:
            return word[:place] + word[place + 1 :]
        case 2 if place + 1 < len(word):
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case _:
            return word[:place] + rng.choice(_LETTERS) + word[place:]


_SWAPS_IN_WORDS = """
OU:U OO:U EE:I AA:A KH:H SH:CH TH:T DH:D PH:F Q:K K:Q C:K J:DJ Y:I I:Y W:V V:W Z:S U:OU I:EE E:A A:E O:U U:O LL:L SS:S
MM:M H: L:LL S:SS
"""
_SWAPS = [(old, new) for old, _, new in (swap.partition(":") for swap in _SWAPS_IN_WORDS.split())]


def _otherwise(rng: random.Random, word: str) -> str:
    """Spell a word as another clerk would: one or two sounds written otherwise, the first letter mostly kept."""
    for _ in range(1 if len(word) < 7 else rng.choice((1, 2))):
        possible = [(old, new) for old, new in _SWAPS if old in word[1:]]
        if not possible:
            break
        old, new = rng.choice(possible)
        at = word.index(old, 1)
        word = word[:at] + new + word[at + len(old) :]
    return word
