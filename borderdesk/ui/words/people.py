"""Words for accounts and for when their people were last seen."""

from datetime import datetime, tzinfo

from borderdesk.domain.account import AccountState
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_STATES = {
    AccountState.OPEN: QT_TRANSLATE_NOOP("Words", "May sign in"),
    AccountState.DISABLED: QT_TRANSLATE_NOOP("Words", "Disabled"),
    AccountState.NOT_YET: QT_TRANSLATE_NOOP("Words", "Not yet valid"),
    AccountState.EXPIRED: QT_TRANSLATE_NOOP("Words", "No longer valid"),
    AccountState.OTHER_POST: QT_TRANSLATE_NOOP("Words", "Not for this post"),
    AccountState.TEMPORARY_OVER: QT_TRANSLATE_NOOP("Words", "Passphrase is over"),
}
_SHUT = {
    AccountState.OPEN: QT_TRANSLATE_NOOP("Words", "This account opens this desk."),
    AccountState.DISABLED: QT_TRANSLATE_NOOP("Words", "This account is disabled. Ask the administrator."),
    AccountState.NOT_YET: QT_TRANSLATE_NOOP("Words", "This account is not valid yet. Ask the administrator."),
    AccountState.EXPIRED: QT_TRANSLATE_NOOP("Words", "This account is no longer valid. Ask the administrator."),
    AccountState.OTHER_POST: QT_TRANSLATE_NOOP("Words", "This account is for another post. Ask the administrator."),
    AccountState.TEMPORARY_OVER: QT_TRANSLATE_NOOP(
        "Words", "The temporary passphrase was for one day. Ask a supervisor for another."
    ),
}


def account_state_words(state: AccountState) -> str:
    """Return whether an account may be used, as a row says it."""
    return say(_STATES[state])


def account_shut_words(state: AccountState) -> str:
    """Return why an account opens nothing here, and whom to ask."""
    return say(_SHUT[state])


def last_seen_words(moment: datetime | None, zone: tzinfo) -> str:
    """Return when somebody last signed in at this desk."""
    if moment is None:
        return say(QT_TRANSLATE_NOOP("Words", "Never here"))
    return f"{day_words(moment.astimezone(zone).date())} {clock_words(moment, zone)}"
