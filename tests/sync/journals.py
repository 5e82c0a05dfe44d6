"""Runs of a journal for the tests of what travels."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from borderdesk.domain.canonical import Json
from borderdesk.domain.journal import NO_LINK, Act, ActKind, JournalEntry, seal
from borderdesk.keys.sealing import OpeningKey
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.parcel import Sender

HUB = UUID("01a20add-0000-7000-8000-000000000001")
DESK = UUID("01a20add-93c6-7c22-815c-9cace4e6c965")
CHAIN = UUID("01a20add-9641-7174-bf49-489e6399eb56")
AT = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
KEY = SigningKey(bytes(range(32)))
OPENING = OpeningKey(bytes(range(64, 96)))
SENDER = Sender(hub=HUB, post="KE-MLB", desk=DESK, program="0.1.0")


def said_of(number: int) -> dict[str, Json]:
    return {"officer": "made-up", "number": number}


def run(
    count: int, *, chain: UUID = CHAIN, desk: UUID = DESK, said: Callable[[int], dict[str, Json]] = said_of
) -> list[JournalEntry]:
    """Return the first entries of a chain."""
    entries: list[JournalEntry] = []
    for number in range(1, count + 1):
        act = Act(kind=ActKind.REFUSAL, at=AT + timedelta(seconds=number), payload=said(number))
        entry = seal(
            act,
            desk=desk,
            chain_id=chain,
            sequence=number,
            previous=entries[-1].link if entries else NO_LINK,
            salt=number.to_bytes(32, "big"),
            monotonic_ns=number,
        )
        entries.append(entry)
    return entries
