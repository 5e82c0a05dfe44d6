"""Words for why nobody is signed in or unlocked."""

from datetime import datetime, tzinfo

from borderdesk.ui.words.moments import clock_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say


def refused_words(tries_left: int | None) -> str:
    """Return that a name or a passphrase is not right, with the tries left where they are known."""
    if tries_left is None:
        return say(QT_TRANSLATE_NOOP("Words", "User name or passphrase is not right."))
    return count(
        QT_TRANSLATE_NOOP("Words", "User name or passphrase is not right. 1 try left."),
        QT_TRANSLATE_NOOP("Words", "User name or passphrase is not right. {number} tries left."),
        tries_left,
    )


def locked_words(until: datetime, zone: tzinfo) -> str:
    """Return until when nobody may sign in with a name."""
    sentence = QT_TRANSLATE_NOOP("Words", "Locked until {time}. A supervisor can unlock.")
    return say(sentence, time=clock_words(until, zone))


def pin_refused_words(tries_left: int) -> str:
    """Return that a PIN is not right, with the tries left."""
    if not tries_left:
        return say(QT_TRANSLATE_NOOP("Words", "PIN is not right, five times. Type your passphrase."))
    return count(
        QT_TRANSLATE_NOOP("Words", "PIN is not right. 1 try left."),
        QT_TRANSLATE_NOOP("Words", "PIN is not right. {number} tries left."),
        tries_left,
    )


def passphrase_refused_words(tries_left: int | None) -> str:
    """Return that a passphrase alone is not right."""
    if tries_left is None:
        return say(QT_TRANSLATE_NOOP("Words", "Passphrase is not right."))
    return count(
        QT_TRANSLATE_NOOP("Words", "Passphrase is not right. 1 try left."),
        QT_TRANSLATE_NOOP("Words", "Passphrase is not right. {number} tries left."),
        tries_left,
    )


def code_refused_words(tries_left: int | None) -> str:
    """Return that a code opens nothing for a name, with the tries left where they are known."""
    if tries_left is None:
        return say(QT_TRANSLATE_NOOP("Words", "User name or code is not right."))
    return count(
        QT_TRANSLATE_NOOP("Words", "User name or code is not right. 1 try left."),
        QT_TRANSLATE_NOOP("Words", "User name or code is not right. {number} tries left."),
        tries_left,
    )


def desk_clock_words(now: datetime, zone: tzinfo, hub_seconds: int | None) -> str:
    """Return what the desk's clock says, and how far it is from the hub's where there is one."""
    time = clock_words(now, zone)
    if hub_seconds is None:
        return say(QT_TRANSLATE_NOOP("Words", "Desk clock {time}, no hub to compare with"), time=time)
    return count(
        QT_TRANSLATE_NOOP("Words", "Desk clock {time}, differs from hub by 1 s"),
        QT_TRANSLATE_NOOP("Words", "Desk clock {time}, differs from hub by {number} s"),
        abs(hub_seconds),
        time=time,
    )
