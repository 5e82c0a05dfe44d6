"""Words for records of the watchlists, counted."""

from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count


def records_found_words(number: int) -> str:
    """Return how many records a search found."""
    return count(
        QT_TRANSLATE_NOOP("Words", "1 record found"), QT_TRANSLATE_NOOP("Words", "{number} records found"), number
    )
