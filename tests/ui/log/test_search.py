"""The search language: what is understood asks for it, what is not is underlined and asks for nothing."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.crossing import Direction
from borderdesk.domain.crossing_filter import CrossingFilter, CrossingFlag
from borderdesk.domain.decision import Outcome
from borderdesk.ui.log.search import Search, parse_search

NOW = datetime(2026, 11, 23, 11, 32, tzinfo=UTC)
ZONE = ZoneInfo("Africa/Nairobi")
OFFICERS = {"o-1": "Ofc. D. Okafor", "o-2": "Sup. R. Halvorsen", "o-3": "J. Okello"}


def parsed(text: str) -> Search:
    return parse_search(text, now=NOW, zone=ZONE, officers=OFFICERS)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", CrossingFilter()),
        ("okonkwo chidi", CrossingFilter(words=("okonkwo", "chidi"))),
        ("lane:2", CrossingFilter(lane="2")),
        ("nat:uto", CrossingFilter(nationality="UTO")),
        ("decision:refused", CrossingFilter(outcome=Outcome.REFUSE)),
        ("Decision:refer_secondary", CrossingFilter(outcome=Outcome.REFER_SECONDARY)),
        ("officer:okaf", CrossingFilter(officer_id="o-1")),
        ("way:out flag:typed", CrossingFilter(direction=Direction.EXIT, flag=CrossingFlag.TYPED)),
        ("from:2026-11-22T22:00", CrossingFilter(since=datetime(2026, 11, 22, 19, 0, tzinfo=UTC))),
        ("from:06:30", CrossingFilter(since=datetime(2026, 11, 23, 3, 30, tzinfo=UTC))),
        ("to:yesterday", CrossingFilter(until=datetime(2026, 11, 22, 21, 0, tzinfo=UTC))),
        ("to:2026-11-22", CrossingFilter(until=datetime(2026, 11, 22, 21, 0, tzinfo=UTC))),
        ("lane:2 kamau nat:KEN", CrossingFilter(lane="2", nationality="KEN", words=("kamau",))),
    ],
)
def test_each_word_asks_for_what_it_says(text: str, wanted: CrossingFilter) -> None:
    assert parsed(text) == Search(wanted=wanted)


WRONG = (
    *("colour:red", "nat:ABCD", "nat:12", "decision:maybe", "officer:ok", "officer:nobody"),
    *("from:noon", "to:25:00", "lane:", "flag:big", "way:up", ":x"),
)


@pytest.mark.parametrize("word", WRONG)
def test_a_word_that_is_not_understood_is_underlined_and_asks_for_nothing(word: str) -> None:
    search = parsed(f"lane:2 {word} kamau")

    assert search.wrong == ((7, len(word)),)
    assert search.wanted == CrossingFilter(lane="2", words=("kamau",))


def test_a_search_narrows_what_it_starts_from() -> None:
    base = CrossingFilter(since=NOW - timedelta(hours=1), lane="1")

    search = parse_search("nat:UTO from:today", now=NOW, zone=ZONE, officers=OFFICERS, base=base)

    assert search.wanted.lane == "1"
    assert search.wanted.since == datetime(2026, 11, 22, 21, 0, tzinfo=UTC)


@given(st.text(max_size=60))
def test_no_text_breaks_it_and_each_wrong_word_is_in_the_text(text: str) -> None:
    search = parsed(text)

    assert all(start >= 0 and start + length <= len(text) and length > 0 for start, length in search.wrong)
