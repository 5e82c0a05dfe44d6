"""Journal entries: what their links bind, and what a purge may take away."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import NO_LINK, Act, ActKind, JournalEntry, link_of, seal

DESK = UUID("01a20add-93c6-7c22-815c-9cace4e6c965")
CHAIN = UUID("01a20add-9641-7174-bf49-489e6399eb56")
AT = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


def sealed(payload: str = "ERIKSSON", salt: bytes = bytes(range(32))) -> JournalEntry:
    act = Act(kind=ActKind.REFUSAL, at=AT, payload={"officer": payload})
    return seal(act, desk=DESK, chain_id=CHAIN, sequence=1, previous=NO_LINK, salt=salt, monotonic_ns=5)


def link_again(entry: JournalEntry) -> bytes:
    return link_of(
        desk=entry.desk,
        chain_id=entry.chain_id,
        sequence=entry.sequence,
        kind=entry.kind,
        at=entry.at,
        monotonic_ns=entry.monotonic_ns,
        previous=entry.previous,
        digest=entry.payload_digest,
    )


def test_the_form_of_an_entry_is_fixed_for_good() -> None:
    entry = sealed()

    assert entry.payload == b'{"officer":"ERIKSSON"}'
    assert entry.payload_digest.hex() == "1a8fb31fc5624f4984d33da88163577cd668452b5acb69fb126e8310b60222dd"
    assert entry.link.hex() == "7b0a66fc81a64433da706a256cbca9e2728e781a1dca8af5603830aca48938b3"


@pytest.mark.parametrize(
    "change",
    [
        {"desk": CHAIN},
        {"chain_id": DESK},
        {"sequence": 2},
        {"kind": "crossing"},
        {"at": AT.replace(microsecond=1)},
        {"monotonic_ns": 6},
        {"previous": b"\x01" * 32},
        {"payload_digest": b"\x01" * 32},
    ],
)
def test_a_link_binds_every_element_of_the_metadata(change: dict[str, Any]) -> None:
    entry = sealed()
    changed = replace(entry, **change)

    assert link_again(entry) == entry.link
    assert link_again(changed) != entry.link


@given(st.binary(min_size=32, max_size=32))
def test_the_same_act_leaves_another_digest_under_another_salt(salt: bytes) -> None:
    assert (sealed(salt=salt).payload_digest == sealed().payload_digest) == (salt == bytes(range(32)))


def test_a_salt_that_could_be_guessed_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="32 bytes"):
        sealed(salt=b"short")


def test_a_purge_takes_payload_and_salt_and_leaves_the_link_whole() -> None:
    entry = sealed()
    purged = replace(entry, payload=None, salt=None)

    assert purged.is_purged
    assert not entry.is_purged
    assert link_again(purged) == entry.link


def test_an_entry_that_is_printed_shows_no_payload() -> None:
    assert "ERIKSSON" not in repr(sealed())
