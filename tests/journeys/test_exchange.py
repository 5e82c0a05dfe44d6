"""A desk and a hub with a real PostgreSQL: each crossing arrives once, by wire or stick, and receipts are witnesses."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from borderdesk.actions.exchange import copy_to_stick, exchange_state, note_receipt, read_from_stick, send_now
from borderdesk.actions.hub_link import join_hub
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.retention import preview_purge
from borderdesk.domain.errors import InvalidValueError, NotPermittedError, NotSetUpError
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.principal import DESK
from borderdesk.domain.witness import WitnessOrigin
from borderdesk.hub import desks
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.service import Service
from borderdesk.hub.stick_exchange import take_stick
from borderdesk.hub.tables import CrossingRow
from borderdesk.keys.signing import SigningKey
from borderdesk.storage import crossings
from borderdesk.sync.enrolment import EnrolmentCode
from borderdesk.sync.receipt import read_receipt, write_receipt
from borderdesk.sync.wire import HubRefusedError, HubUnreachedError, Wire
from tests.hub.conftest import address, database, migrated, postgres
from tests.hub.serving import THIS, served
from tests.live_home import LiveHome, desk_of, live_home
from tests.made_up import Desk, desk_in

__all__ = ["address", "database", "migrated", "postgres"]


@dataclass(frozen=True, slots=True)
class Joined:
    """A live desk that has joined a hub which listens."""

    desk: Desk
    service: Service
    wire: Wire

    def send(self, post: Callable[[str, bytes], bytes] | None = None) -> int:
        return send_now(self.desk.store, self.desk.clock, DESK, post or self.wire.post)

    def logged(self) -> list[bytes]:
        with self.desk.store.read() as session:
            return sorted(crossings.records(session))

    def stored(self) -> list[bytes]:
        query = select(CrossingRow.record)
        return sorted(self.service.database.read(lambda connection: connection.scalars(query).all()))


def code_for(service: Service, wire: Wire, post: str = "NMG") -> EnrolmentCode:
    secret = desks.offer_enrolment(service.database, post, "1", service.clock())
    return EnrolmentCode(address=wire.address, hub=THIS.hub_id, hub_key=THIS.key.verifying_key, secret=secret)


def join(desk: Desk, code: EnrolmentCode) -> None:
    join_hub(desk.store, desk.clock, desk.signed_in, code, lambda place: Wire(address=place).post)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> LiveHome:
    return live_home(tmp_path_factory.mktemp("home") / "live")


@pytest.fixture
def live(home: LiveHome, tmp_path: Path) -> Iterator[Desk]:
    from tests.live_home import copy_of

    own = copy_of(home, tmp_path / "home")
    with own.entered() as opened:
        officer = own.add(opened, "achieng", "some words of her own", Role.OFFICER)
        desk = desk_of(own, opened)
        yield replace(desk, officer=desk.officer, session_id=desk.session_id)
        assert officer.role is Role.OFFICER


@pytest.fixture
def joined(live: Desk, database: HubDatabase) -> Iterator[Joined]:
    with ExitStack() as closing:
        service, wire = closing.enter_context(served(database, clock=lambda: datetime.now(UTC)))
        join(live, code_for(service, wire))
        yield Joined(worker(live), service, wire)


def worker(desk: Desk) -> Desk:
    """Return the desk with somebody at work who may inspect; the administrator may not."""
    officer, session_id = desk.colleague(Role.SUPERVISOR, "mwangi")
    return replace(desk, officer=officer, session_id=session_id)


def test_every_crossing_arrives_once_and_the_receipt_says_so(joined: Joined) -> None:
    for _ in range(3):
        joined.desk.record()
    sent = joined.send()
    state = exchange_state(joined.desk.store, DESK)
    assert joined.stored() == joined.logged()
    assert len(joined.stored()) == 3
    assert (state.sent, state.unsent, state.crossings_stored) == (sent, 0, 3)
    assert state.sent_equals_stored
    assert joined.send() == 0


def test_a_lost_answer_doubles_nothing(joined: Joined) -> None:
    joined.desk.record()

    def answer_lost(path: str, body: bytes) -> bytes:
        joined.wire.post(path, body)
        raise HubUnreachedError("lost")

    with pytest.raises(HubUnreachedError):
        joined.send(answer_lost)
    assert exchange_state(joined.desk.store, DESK).sent == 0
    joined.desk.record()
    joined.send()
    assert joined.stored() == joined.logged()
    assert exchange_state(joined.desk.store, DESK).sent_equals_stored


def test_a_receipt_is_an_outside_witness_of_the_journal(joined: Joined) -> None:
    joined.desk.record()
    joined.send()
    outcome = verify_journal(joined.desk.store, joined.desk.officer)
    assert isinstance(outcome, JournalProof)
    assert outcome.witness is not None
    assert outcome.witness.origin is WitnessOrigin.RECEIPT
    assert outcome.witnessed == outcome.entries


def test_an_end_that_was_cut_off_after_a_receipt_is_missed(joined: Joined) -> None:
    joined.desk.record()
    joined.send()
    with joined.desk.store.write() as session:
        session.execute(text("DELETE FROM journal_entry WHERE ordinal = (SELECT max(ordinal) FROM journal_entry)"))
    outcome = verify_journal(joined.desk.store, joined.desk.officer)
    assert isinstance(outcome, BrokenEntry)
    assert outcome.kind in {Break.CUT, Break.STATE, Break.WITNESS, Break.RECORD}


def test_a_receipt_that_the_hub_did_not_sign_changes_nothing(joined: Joined) -> None:
    joined.desk.record()

    def forged(path: str, body: bytes) -> bytes:
        true = read_receipt(joined.wire.post(path, body), THIS.key.verifying_key)
        return write_receipt(true, SigningKey.generate())

    with pytest.raises(InvalidValueError, match="signature"):
        joined.send(forged)
    assert exchange_state(joined.desk.store, DESK).sent == 0


def test_an_older_receipt_says_nothing(joined: Joined) -> None:
    kept: list[bytes] = []

    def kept_too(path: str, body: bytes) -> bytes:
        kept.append(joined.wire.post(path, body))
        return kept[-1]

    joined.desk.record()
    joined.send(kept_too)
    joined.desk.record()
    joined.send(kept_too)
    before = exchange_state(joined.desk.store, DESK)
    note_receipt(joined.desk.store, DESK, kept[0])
    assert exchange_state(joined.desk.store, DESK) == before


def test_a_hub_that_lost_what_it_had_is_sent_it_again(joined: Joined) -> None:
    joined.desk.record()
    joined.send()
    joined.service.database.write(lambda c: c.exec_driver_sql("TRUNCATE chain, parcel, crossing"))
    joined.desk.record()
    joined.send()
    assert joined.stored() == joined.logged()
    assert exchange_state(joined.desk.store, DESK).sent_equals_stored


def test_a_revoked_desk_keeps_everything(joined: Joined) -> None:
    joined.desk.record()
    desks.revoke(joined.service.database, joined.desk.identity.desk_id, datetime.now(UTC))
    with pytest.raises(HubRefusedError) as refused:
        joined.send()
    assert refused.value.word == "revoked_desk"
    assert exchange_state(joined.desk.store, DESK).unsent > 0


def test_a_stick_goes_to_the_hub_and_comes_back(joined: Joined, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for _ in range(3):
        joined.desk.record()
    store, clock = joined.desk.store, joined.desk.clock
    carried = copy_to_stick(store, clock, DESK, stick)
    assert exchange_state(store, DESK).unsent == carried
    told: list[int] = []
    taken = take_stick(joined.service.database, THIS, stick, joined.service.clock, lambda n, _: told.append(n))
    assert (taken.puzzling, taken.refused) == (0, ())
    assert read_from_stick(store, DESK, stick) == 1
    assert exchange_state(store, DESK).unsent == 0
    assert joined.stored() == joined.logged()
    assert read_from_stick(store, DESK, stick) == 0


def lacking(desk: Desk) -> int:
    preview = preview_purge(desk.store, desk.clock, desk.signed_in)
    return sum(due.unconfirmed for due in preview.kinds)


def test_what_the_hub_has_may_be_purged_when_its_term_is_over(joined: Joined) -> None:
    joined.desk.record()
    joined.desk.clock.advance(datetime(2032, 1, 1, tzinfo=UTC) - joined.desk.clock.now)
    before = sum(
        due.unconfirmed for due in preview_purge(joined.desk.store, joined.desk.clock, joined.desk.signed_in).kinds
    )
    joined.send()
    after = sum(
        due.unconfirmed for due in preview_purge(joined.desk.store, joined.desk.clock, joined.desk.signed_in).kinds
    )
    assert before > 0
    assert after == 0


def test_a_desk_joins_once_and_only_for_its_own_post(live: Desk, database: HubDatabase) -> None:
    with served(database, clock=lambda: datetime.now(UTC)) as (service, wire):
        with pytest.raises(NotSetUpError):
            send_now(live.store, live.clock, DESK, wire.post)
        with pytest.raises(InvalidValueError, match="another post"):
            join(live, code_for(service, wire, "MLB"))


def test_who_may_not_join_a_hub(live: Desk, database: HubDatabase, tmp_path: Path) -> None:
    with served(database, clock=lambda: datetime.now(UTC)) as (service, wire):
        code = code_for(service, wire)
        with pytest.raises(NotPermittedError):
            join(worker(live), code)
        with desk_in(tmp_path / "training") as training, pytest.raises(InvalidValueError, match="training"):
            join(training, code)
        join(live, code)
        with pytest.raises(InvalidValueError, match="already"):
            join(live, code_for(service, wire))
