"""Chains of journal entries with made-up crossings in them, as a desk writes them."""

from datetime import datetime, timedelta
from uuid import UUID

from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.journal import NO_LINK, Act, ActKind, JournalEntry, seal
from tests.made_up import a_crossing
from tests.sync.journals import AT, CHAIN, DESK

OTHERS_EVERY = 4
"""One entry in so many is no crossing."""


def crossing_chain(
    count: int,
    *,
    chain: UUID = CHAIN,
    desk: UUID = DESK,
    at: datetime = AT,
    form: int = 1,
    fork_at: int | None = None,
) -> list[JournalEntry]:
    """Return the first entries of a chain; from `fork_at` on they are others than without it."""
    entries: list[JournalEntry] = []
    for number in range(1, count + 1):
        forked = fork_at is not None and number >= fork_at
        entry = seal(
            _act(number, chain, desk, at + timedelta(seconds=number), form, forked),
            desk=desk,
            chain_id=chain,
            sequence=number,
            previous=entries[-1].link if entries else NO_LINK,
            salt=(number + 1000 * forked).to_bytes(32, "big"),
            monotonic_ns=number,
        )
        entries.append(entry)
    return entries


def _act(number: int, chain: UUID, desk: UUID, at: datetime, form: int, forked: bool) -> Act:
    if number % OTHERS_EVERY == 1:
        return Act(kind=ActKind.REFUSAL, at=at, payload={"officer": "made-up", "number": number})
    named = UUID(int=chain.int + number + 100_000 * forked)
    made = a_crossing(
        crossing_id=named, source_event_id=named, desk_id=desk, post_code="KE-MLB", occurred_at=at, recorded_at=at
    )
    record: dict[str, Json] = {**to_record(made), "form": form}
    return Act(kind=ActKind.CROSSING, at=at, payload=record)
