"""The small language of the log's search: `lane:2 nat:UTO decision:refused okonkwo`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta, tzinfo

from borderdesk.domain.crossing import Direction
from borderdesk.domain.crossing_filter import CrossingFilter, CrossingFlag
from borderdesk.domain.decision import Outcome

_WORD = re.compile(r"\S+")
_DECISIONS = {
    "admitted": Outcome.ADMIT,
    "admit": Outcome.ADMIT,
    "limited": Outcome.ADMIT_LIMITED,
    "referred": Outcome.REFER_SECONDARY,
    "refused": Outcome.REFUSE,
    "withdrawn": Outcome.WITHDRAWN,
    "handed": Outcome.HANDED_OVER,
    "exit": Outcome.EXIT_ALLOWED,
    "stopped": Outcome.EXIT_STOPPED,
    "undone": Outcome.VOID,
}
_DAYS = {"today": 0, "yesterday": -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was understood, and where in the text the words stand that were not: (start, length) pairs."""

    wanted: CrossingFilter
    wrong: tuple[tuple[int, int], ...] = ()


def parse_search(
    text: str, *, now: datetime, zone: tzinfo, officers: Mapping[str, str], base: CrossingFilter | None = None
) -> Search:
    """Return the filter that a text asks for, on top of another one; `officers` has names by id.

    A word without a mark begins a word of the name, the document number or the plate. A word that is not understood
    asks for nothing.
    """
    readers: dict[str, Callable[[str], dict[str, object] | None]] = {
        "lane": lambda value: {"lane": value},
        "nat": _nationality,
        "decision": _decision,
        "officer": lambda value: officer_asked(value, officers),
        "from": lambda value: moment_asked("since", value, now, zone),
        "to": lambda value: moment_asked("until", value, now, zone),
        "flag": _flag,
        "way": _way,
    }
    wanted, words = base or CrossingFilter(), list[str]()
    wrong = []
    for found in _WORD.finditer(text):
        mark, colon, value = found.group().partition(":")
        if not colon:
            words.append(found.group())
            continue
        read = readers.get(mark.casefold())
        changes = read(value) if read and value else None
        if changes is None:
            wrong.append((found.start(), len(found.group())))
        else:
            wanted = replace(wanted, **changes)  # type: ignore[arg-type]  # names are the fields'
    return Search(wanted=replace(wanted, words=(*wanted.words, *words)), wrong=tuple(wrong))


def _nationality(value: str) -> dict[str, object] | None:
    return {"nationality": value.upper()} if value.isascii() and value.isalpha() and len(value) <= 3 else None


def _decision(value: str) -> dict[str, object] | None:
    known = {outcome.value: outcome for outcome in Outcome} | _DECISIONS
    outcome = known.get(value.casefold())
    return None if outcome is None else {"outcome": outcome}


def officer_asked(value: str, officers: Mapping[str, str]) -> dict[str, object] | None:
    """Return the one officer of whose name a word begins so; of two nobody can say who is meant."""
    start = value.casefold()
    found = [
        officer_id
        for officer_id, name in officers.items()
        if any(word.casefold().startswith(start) for word in (name.replace(".", " ").split()))
    ]
    return {"officer_id": found[0]} if len(found) == 1 else None


def _flag(value: str) -> dict[str, object] | None:
    known = {flag.value: flag for flag in CrossingFlag}
    flag = known.get(value.casefold())
    return None if flag is None else {"flag": flag}


def _way(value: str) -> dict[str, object] | None:
    known = {"in": Direction.ENTRY, "out": Direction.EXIT} | {way.value: way for way in Direction}
    way = known.get(value.casefold())
    return None if way is None else {"direction": way}


def moment_asked(name: str, value: str, now: datetime, zone: tzinfo) -> dict[str, object] | None:
    """Return a day, a time of today or both; a day as an end is counted to its end."""
    local = now.astimezone(zone)
    is_day = False
    if value.casefold() in _DAYS:
        moment = datetime.combine(local.date() + timedelta(days=_DAYS[value.casefold()]), time.min, zone)
        is_day = True
    elif re.fullmatch(r"\d{1,2}:\d\d", value):
        hour, minute = (int(part) for part in value.split(":"))
        if hour > 23 or minute > 59:
            return None
        moment = datetime.combine(local.date(), time(hour, minute), zone)
    else:
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return None
        is_day = len(value) <= len("2026-11-22")
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    if is_day and name == "until":
        moment += timedelta(days=1)
    return {name: moment.astimezone(UTC)}
