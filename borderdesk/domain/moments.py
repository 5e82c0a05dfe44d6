"""Moments as records write them: in UTC, to the microsecond, in a text that sorts as time does."""

from datetime import UTC, datetime, timedelta

from borderdesk.domain.errors import InvalidValueError


def moment_text(moment: datetime) -> str:
    """Write a moment in UTC, always in the same length."""
    require_utc(moment, "moment")
    return moment.replace(tzinfo=UTC).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """Read what `moment_text` wrote.

    Raises:
        InvalidValueError: The text is no moment in UTC.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidValueError("moment is not written as records write it") from error
    require_utc(moment, "moment")
    return moment.replace(tzinfo=UTC)


def require_utc(moment: datetime, element: str) -> None:
    """Raise InvalidValueError, naming the element, unless a moment is in UTC."""
    if moment.utcoffset() != timedelta(0):
        raise InvalidValueError(f"{element} is not in UTC")
