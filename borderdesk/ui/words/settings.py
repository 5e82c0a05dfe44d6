"""Words for the changes of a form."""

from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say


def save_changes_words(changes: int) -> str:
    """Return what the button that saves so many changes says."""
    if not changes:
        return say(QT_TRANSLATE_NOOP("Words", "Save"))
    return count(
        QT_TRANSLATE_NOOP("Words", "Save 1 change"), QT_TRANSLATE_NOOP("Words", "Save {number} changes"), changes
    )
