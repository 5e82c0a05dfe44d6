"""The small language of the audit's search: `act:signed_in person:okafor record:... from:today`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from borderdesk.domain.audit import VIEWS, AuditFilter
from borderdesk.domain.journal import ActKind
from borderdesk.ui.log.search import moment_asked, officer_asked

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSearch:
    """What was understood, and where in the text the words stand that were not: (start, length) pairs."""

    wanted: AuditFilter
    wrong: tuple[tuple[int, int], ...] = ()


def parse_audit_search(text: str, *, now: datetime, zone: tzinfo, people: Mapping[str, str]) -> AuditSearch:
    """Return the filter that a text asks for; a word without a mark is the number or reference of a record."""
    wanted, wrong = AuditFilter(), []
    for found in _WORD.finditer(text):
        mark, colon, value = found.group().partition(":")
        if not colon:
            wanted = replace(wanted, about=found.group())
            continue
        changes = _read(mark.casefold(), value, wanted, now=now, zone=zone, people=people) if value else None
        if changes is None:
            wrong.append((found.start(), len(found.group())))
        else:
            wanted = replace(wanted, **changes)  # type: ignore[arg-type]  # names are the fields'
    return AuditSearch(wanted=wanted, wrong=tuple(wrong))


def _read(
    mark: str, value: str, wanted: AuditFilter, *, now: datetime, zone: tzinfo, people: Mapping[str, str]
) -> dict[str, object] | None:
    match mark:
        case "act" if value.casefold() == "view":
            return {"kinds": wanted.kinds | VIEWS}
        case "act":
            kinds = frozenset(kind for kind in ActKind if value.casefold() in kind.value)
            return {"kinds": wanted.kinds | kinds} if kinds else None
        case "person":
            asked = {"officer_id": value} if value in people else officer_asked(value, people)
            return None if asked is None else {"person": asked["officer_id"]}
        case "record":
            return {"about": value}
        case "from":
            return moment_asked("since", value, now, zone)
        case "to":
            return moment_asked("until", value, now, zone)
    return None
