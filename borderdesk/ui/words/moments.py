"""Dates and times as an officer reads them."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

from borderdesk.domain.dates import PartialDate
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say


def day_words(day: PartialDate | date | None) -> str:
    """Return a day as "02 Sep 2031", with question marks for unknown parts and a dash for none."""
    match day:
        case None:
            return "–"
        case date():
            parts = PartialDate.of(day)
        case _:
            parts = day
    number = "??" if parts.day is None else f"{parts.day:02}"
    month = "??" if parts.month is None else QLocale().monthName(parts.month, QLocale.FormatType.ShortFormat)
    year = "????" if parts.year is None else f"{parts.year:04}"
    return f"{number} {month} {year}"


def typed_day_words(day: PartialDate) -> str:
    """Return a day in full, for an officer to compare with what was typed."""
    if not day.is_complete:
        return day_words(day)
    known = day.to_date()
    return QLocale().toString(QDate(known.year, known.month, known.day), "d MMMM yyyy")


def clock_words(moment: datetime, zone: tzinfo) -> str:
    """Return a time as "14:32" on the wall of the post."""
    return moment.astimezone(zone).strftime("%H:%M")


def list_age_words(imported_at: datetime, now: datetime, zone: tzinfo) -> str:
    """Return how old a watchlist is, in the words of the top bar."""
    local, today = imported_at.astimezone(zone), now.astimezone(zone).date()
    days = (today - local.date()).days
    if days <= 0:
        return say(QT_TRANSLATE_NOOP("Words", "Watchlist today {time}"), time=local.strftime("%H:%M"))
    if days == 1:
        return say(QT_TRANSLATE_NOOP("Words", "Watchlist yesterday {time}"), time=local.strftime("%H:%M"))
    return count("", QT_TRANSLATE_NOOP("Words", "Watchlist {number} days old"), days)


def hub_words(
    synced_at: datetime | None, now: datetime, zone: tzinfo, is_reachable: bool, sent: int, to_send: int
) -> str:
    """Return how the desk stands with its hub, in the words of the top bar."""
    if is_reachable and sent < to_send:
        sentence = QT_TRANSLATE_NOOP("Words", "Sending {sent} of {all}")
        return say(sentence, sent=figure(sent), all=figure(to_send))
    if is_reachable:
        if synced_at is None:
            return say(QT_TRANSLATE_NOOP("Words", "Nothing sent yet"))
        return say(QT_TRANSLATE_NOOP("Words", "Synced {time}"), time=clock_words(synced_at, zone))
    if synced_at is None:
        return say(QT_TRANSLATE_NOOP("Words", "Offline · {number} to send"), number=figure(to_send))
    minutes = max(0, int((now - synced_at).total_seconds() // 60))
    sentence = QT_TRANSLATE_NOOP("Words", "Offline {hours} h {minutes} min · {number} to send")
    return say(sentence, hours=str(minutes // 60), minutes=str(minutes % 60), number=figure(to_send))


def waited_words(since: datetime, now: datetime) -> str:
    """Return how long somebody waits, in the largest unit that says enough."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 60:
        return say(QT_TRANSLATE_NOOP("Words", "{number} min"), number=str(minutes))
    if minutes < 48 * 60:
        return say(QT_TRANSLATE_NOOP("Words", "{number} h"), number=str(minutes // 60))
    return count("", QT_TRANSLATE_NOOP("Words", "{number} days"), minutes // (24 * 60))


def age_words(born: PartialDate | None, today: date) -> str:
    """Return a person's age, or nothing where the year of birth is not known."""
    if born is None or born.year is None:
        return ""
    years = {_years(born.earliest(), today), _years(born.latest(), today)}
    number = max(0, *years)
    if len(years) > 1:
        return count(
            QT_TRANSLATE_NOOP("Words", "about 1 year"), QT_TRANSLATE_NOOP("Words", "about {number} years"), number
        )
    return count(QT_TRANSLATE_NOOP("Words", "1 year"), QT_TRANSLATE_NOOP("Words", "{number} years"), number)


def _years(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
