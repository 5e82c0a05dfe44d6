"""Words for what happened to a record of a watchlist."""

from datetime import tzinfo

from borderdesk.actions.record_history import RecordEvent, RecordEventKind
from borderdesk.ui.words.match_findings import outcome_of_finding
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_EVENTS = {
    RecordEventKind.ADDED: QT_TRANSLATE_NOOP("Words", "{day}: added by {who}"),
    RecordEventKind.CLOSED: QT_TRANSLATE_NOOP("Words", "{day}: closed by {who}"),
    RecordEventKind.NEW_OR_CHANGED: QT_TRANSLATE_NOOP("Words", "{day}: new or changed in {version}, by {who}"),
    RecordEventKind.UNCHANGED: QT_TRANSLATE_NOOP("Words", "{day}: unchanged in {version}, by {who}"),
    RecordEventKind.LIST_VERSION: QT_TRANSLATE_NOOP("Words", "{day}: list version {version}, by {who}"),
    RecordEventKind.FOUND: QT_TRANSLATE_NOOP("Words", "{day}: a match was settled by {who}: {outcome}"),
}
_TOGETHER = QT_TRANSLATE_NOOP("Words", "{one} with {other}")


def record_event_words(event: RecordEvent, zone: tzinfo) -> str:
    """Return one event as a line."""
    who = say(_TOGETHER, one=event.by, other=event.approved_by) if event.approved_by else event.by
    line = say(
        _EVENTS[event.kind],
        day=day_words(event.at.astimezone(zone).date()),
        who=who or "–",
        version=event.version,
        outcome=outcome_of_finding(event.outcome) if event.outcome is not None else "",
    )
    return f"{line} ({event.words})" if event.words else line
