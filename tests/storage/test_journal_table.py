"""The journal's table: entries follow each other, in the transaction of the act they tell of."""

from dataclasses import replace
from uuid import UUID

import pytest

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.journal import Act, ActKind, ChainReason
from borderdesk.domain.journal_proof import JournalProof, verify
from borderdesk.storage import crossings, journal
from borderdesk.storage.migrations import migrate
from borderdesk.storage.store import Store
from tests.made_up import NOW, Desk

ACT = Act(kind=ActKind.REFUSAL, at=NOW, payload={"officer": "okafor"})


def test_an_appended_entry_follows_the_last_one_and_is_read_back_as_it_was(desk: Desk) -> None:
    with desk.store.write() as session:
        one, other = journal.append(session, ACT), journal.append(session, ACT)

    with desk.store.read() as session:
        assert journal.head(session) == other
        assert list(journal.entries(session, after=one)) == [other]
    assert (other.sequence, other.previous, other.desk) == (one.sequence + 1, one.link, desk.identity.desk_id)
    assert one.salt != other.salt


def test_a_new_chain_names_the_end_of_the_one_before_it(desk: Desk) -> None:
    with desk.store.write() as session:
        last = journal.append(session, ACT)
        opened = journal.open_chain(session, desk.identity.desk_id, ChainReason.RESTORED, NOW)
        first = journal.append(session, ACT)

    assert opened.previous == last.link
    assert opened.payload is not None
    assert last.link.hex().encode() in opened.payload
    assert (opened.sequence, first.sequence, first.chain_id) == (1, 2, opened.chain_id)
    with desk.store.read() as session:
        proof = verify(journal.stored_entries(session), crossings.records(session))
    assert isinstance(proof, JournalProof)
    assert proof.chains == 2


def test_a_database_without_a_chain_takes_no_entry(desk: Desk) -> None:
    empty = desk.home.data / "empty.sqlite"
    migrate(empty)

    with pytest.raises(EnvironmentFailureError, match="no chain"), Store(empty).write() as session:
        journal.append(session, ACT)


def test_entries_are_streamed_from_the_first_to_the_last(desk: Desk) -> None:
    with desk.store.write() as session:
        appended = [journal.append(session, ACT) for _ in range(2 * journal.BATCH + 1)]

    with desk.store.read() as session:
        assert list(journal.entries(session))[-len(appended) :] == appended
        assert journal.count(session) == appended[-1].sequence


def test_nothing_follows_the_last_entry_or_one_that_is_not_there(desk: Desk) -> None:
    with desk.store.read() as session:
        head = journal.head(session)
        assert head is not None
        stranger = replace(head, chain_id=UUID(int=0))

        assert list(journal.entries(session, after=head)) == []
        assert list(journal.entries(session, after=stranger)) == []
