"""UUIDv7: ordered, unique, and of the form that RFC 9562 asks for."""

import time
from itertools import pairwise

from borderdesk.domain.identifiers import uuid7


def test_identifiers_grow_and_never_repeat() -> None:
    made = [uuid7() for _ in range(20_000)]

    assert all(a < b for a, b in pairwise(made))
    assert {(u.version, u.variant) for u in made} == {(7, made[0].variant)}


def test_an_identifier_holds_the_time_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    stamp = uuid7().int >> 80
    after = time.time_ns() // 1_000_000

    assert before <= stamp <= after + 100
