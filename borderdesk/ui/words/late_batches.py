"""Words for crossings that are typed from paper, and for what today's lists say about them."""

from borderdesk.domain.screening import Hit
from borderdesk.ui.words.findings import score_of_100
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say


def rows_words(number: int) -> str:
    """Return how many rows there are."""
    return count(QT_TRANSLATE_NOOP("Words", "1 row"), QT_TRANSLATE_NOOP("Words", "{number} rows"), number)


def matches_words(number: int) -> str:
    """Return how many rows today's lists name."""
    if not number:
        return say(QT_TRANSLATE_NOOP("Words", "no match with today's lists"))
    one = QT_TRANSLATE_NOOP("Words", "1 match with today's lists")
    return count(one, QT_TRANSLATE_NOOP("Words", "{number} matches with today's lists"), number)


def retro_match_words(hits: tuple[Hit, ...]) -> str:
    """Return which list names somebody who has crossed already, the most serious match first."""
    first = hits[0]
    return say(
        QT_TRANSLATE_NOOP("Words", "Match now: {list}, {score} of 100"),
        list=first.list_name,
        score=figure(score_of_100(first.score)),
    )
