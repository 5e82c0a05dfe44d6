"""Words for why something that was asked for was not done."""

from borderdesk.domain.errors import BorderDeskError, BusyError, NotPermittedError
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

SENTENCES = (
    QT_TRANSLATE_NOOP("Words", "Nobody has this user name."),
    QT_TRANSLATE_NOOP("Words", "Nobody does this to their own account."),
    QT_TRANSLATE_NOOP("Words", "Nobody approves their own act: another person must."),
    QT_TRANSLATE_NOOP(
        "Words", "Nobody approves with an account that the other person made or reset within the last 24 hours."
    ),
    QT_TRANSLATE_NOOP("Words", "User name must be letters, digits, dots, dashes or underscores, 64 at most."),
    QT_TRANSLATE_NOOP("Words", "User name is taken."),
    QT_TRANSLATE_NOOP("Words", "Validity of the account ends before it begins."),
    QT_TRANSLATE_NOOP("Words", "Role exists at a training desk only, and is given there from the start."),
    QT_TRANSLATE_NOOP("Words", "Reason for disabling the account is missing."),
    QT_TRANSLATE_NOOP("Words", "Reason for letting the person in is missing."),
    QT_TRANSLATE_NOOP("Words", "Account is not disabled."),
    QT_TRANSLATE_NOOP("Words", "Account is disabled already."),
    QT_TRANSLATE_NOOP("Words", "Account is disabled; let its person in again first."),
    QT_TRANSLATE_NOOP("Words", "The passphrase is a temporary one: choose another first."),
    QT_TRANSLATE_NOOP("Words", "The rules were set by somebody else meanwhile; look at them again."),
    QT_TRANSLATE_NOOP("Words", "Other records are due now than were shown; look again before deleting."),
    QT_TRANSLATE_NOOP("Words", "No list of this name is in force."),
    QT_TRANSLATE_NOOP("Words", "The list holds the desk's own entries: close them one by one."),
    QT_TRANSLATE_NOOP("Words", "The list holds the desk's own entries: each says by itself what is asked."),
    QT_TRANSLATE_NOOP("Words", "The list to change is not in force."),
    QT_TRANSLATE_NOOP("Words", "Another version came into force meanwhile; bring the changes in again."),
    QT_TRANSLATE_NOOP("Words", "The file holds no entry that can be screened against; the list in force stays."),
    QT_TRANSLATE_NOOP("Words", "The building of the list was stopped; the list in force stays."),
    QT_TRANSLATE_NOOP("Words", "Age limit of the list is not between 1 and 365 days."),
    QT_TRANSLATE_NOOP("Words", "Reason for setting the list is missing."),
    QT_TRANSLATE_NOOP("Words", "The table has no column with a name or a document number."),
    QT_TRANSLATE_NOOP("Words", "The file is no watchlist of a format that we know."),
    QT_TRANSLATE_NOOP("Words", "The file is empty."),
    QT_TRANSLATE_NOOP("Words", "The entry is closed already."),
    QT_TRANSLATE_NOOP("Words", "Source of the entry is missing."),
    QT_TRANSLATE_NOOP("Words", "Reason for the entry is missing."),
    QT_TRANSLATE_NOOP("Words", "Reason for closing the entry is missing."),
    QT_TRANSLATE_NOOP("Words", "Reason for the removal is missing."),
    QT_TRANSLATE_NOOP("Words", "Reference of the entry is taken."),
    QT_TRANSLATE_NOOP("Words", "Watchlist entry has neither a name nor a document."),
    QT_TRANSLATE_NOOP("Words", "There is no such pair."),
    QT_TRANSLATE_NOOP("Words", "Pair has ended already."),
    QT_TRANSLATE_NOOP("Words", "Pair does not wait for a second person."),
    QT_TRANSLATE_NOOP("Words", "End of the pair has no remark that says why."),
    QT_TRANSLATE_NOOP("Words", "Nobody takes back what another found."),
    QT_TRANSLATE_NOOP("Words", "What was found at the desk is not taken back here."),
    QT_TRANSLATE_NOOP("Words", "The finding was taken back already."),
    QT_TRANSLATE_NOOP("Words", "A finding is taken back within 60 seconds; write another one."),
    QT_TRANSLATE_NOOP("Words", "Only a match that is not this person can be set aside for longer."),
    QT_TRANSLATE_NOOP("Words", "The match was set aside already."),
    QT_TRANSLATE_NOOP("Words", "The list does not give this match any more; there is nothing to set aside."),
    QT_TRANSLATE_NOOP("Words", "A document that a list names is never set aside."),
)
"""What the rooms below say as a page shows it; whatever else they say is shown as it stands."""


def refusal_words(error: Exception) -> str:
    """Return why it was not done, as a sentence; the desk's own errors have words, others only their kind."""
    if isinstance(error, BusyError):
        return say(QT_TRANSLATE_NOOP("Words", "The desk is busy. Try again."))
    if isinstance(error, NotPermittedError | BorderDeskError):
        text = str(error)
        return say(f"{text[:1].upper()}{text[1:].rstrip('.')}.")
    return say(QT_TRANSLATE_NOOP("Words", "Not done: {kind}."), kind=type(error).__name__)
