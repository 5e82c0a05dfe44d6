"""The hub over a real socket: every answer is one that a desk can act on."""

import http.client
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from borderdesk.hub import desks
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.service import Service
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.enrolment import EnrolmentCode, read_answer, write_request
from borderdesk.sync.errors import Puzzle
from borderdesk.sync.parcel import LARGEST, write_parcel
from borderdesk.sync.receipt import read_receipt
from borderdesk.sync.wire import HubRefusedError, HubUnreachedError, Wire
from tests.hub.records import crossing_chain
from tests.hub.serving import THIS, served
from tests.sync.journals import AT, DESK, HUB, KEY, OPENING, SENDER
from tests.sync.test_parcel import signed_again

ENTRIES = crossing_chain(8)
HUB_KEY = THIS.key.verifying_key


@pytest.fixture
def running(database: HubDatabase) -> Iterator[tuple[Service, Wire]]:
    with served(database) as running:
        yield running


def asked(wire: Wire, path: str) -> tuple[int, bytes]:
    parts = urlsplit(wire.address)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content


def enrol(service: Service, wire: Wire) -> None:
    secret = desks.offer_enrolment(service.database, SENDER.post, "1", AT)
    code = EnrolmentCode(address=wire.address, hub=HUB, hub_key=HUB_KEY, secret=secret)
    answer = read_answer(wire.post("/v1/enrolments", write_request(secret, DESK, KEY, OPENING.closing_key)), code, DESK)
    assert answer.post == SENDER.post


def test_a_desk_enrols_and_sends(running: tuple[Service, Wire]) -> None:
    service, wire = running
    enrol(service, wire)
    receipt = read_receipt(wire.post("/v1/parcels", write_parcel(SENDER, ENTRIES, KEY)), HUB_KEY)
    assert (receipt.whole_to, receipt.crossings) == (8, 6)
    assert service.counters.value("parcels_stored") == 1
    assert service.counters.value("enrolments") == 1


def test_each_refusal_has_its_own_word_and_is_counted(running: tuple[Service, Wire]) -> None:
    service, wire = running
    good = write_parcel(SENDER, ENTRIES, KEY)
    enrol(service, wire)
    with pytest.raises(HubRefusedError):
        wire.post("/v1/enrolments", write_request(bytes(20), DESK, KEY, OPENING.closing_key))
    with pytest.raises(HubRefusedError):
        wire.post("/v1/enrolments", b"?")
    refusals = [
        ("bad_signature", write_parcel(SENDER, ENTRIES, SigningKey.generate())),
        ("no_parcel", b"hello"),
        ("too_large", bytes(LARGEST + 1)),
    ]
    for word, data in refusals:
        with pytest.raises((HubRefusedError, HubUnreachedError)) as raised:
            wire.post("/v1/parcels", data)
        # A hub that closes the door on a body that is too long may do so before the desk has sent it all.
        if isinstance(raised.value, HubRefusedError):
            assert raised.value.word == word
        assert service.counters.value("parcels_refused", word) == 1
    desks.revoke(service.database, DESK, AT)
    with pytest.raises(HubRefusedError) as refused:
        wire.post("/v1/parcels", good)
    assert refused.value.word == "revoked_desk"
    assert service.counters.value("enrolments_refused", "not_permitted") == 1
    assert service.counters.value("enrolments_refused", "not_understood") == 1


def test_an_unknown_desk_is_told_so(running: tuple[Service, Wire]) -> None:
    with pytest.raises(HubRefusedError) as refused:
        running[1].post("/v1/parcels", write_parcel(SENDER, ENTRIES, KEY))
    assert refused.value.word == "unknown_desk"


def test_a_parcel_of_a_newer_desk_gets_a_receipt_that_says_it_is_not_understood(running: tuple[Service, Wire]) -> None:
    service, wire = running
    enrol(service, wire)
    receipt = read_receipt(wire.post("/v1/parcels", signed_again(None, schema=7)), HUB_KEY)
    assert receipt.puzzle is Puzzle.SCHEMA
    assert service.counters.value("parcels_puzzling", "schema") == 1


def test_a_code_that_has_expired_is_refused(database: HubDatabase) -> None:
    secret = desks.offer_enrolment(database, SENDER.post, "1", AT)
    later = AT + desks.LASTS + timedelta(minutes=1)
    with served(database, clock=lambda: later) as (_, wire), pytest.raises(HubRefusedError) as refused:
        wire.post("/v1/enrolments", write_request(secret, DESK, KEY, OPENING.closing_key))
    assert refused.value.word == "not_permitted"


def test_monitors_are_answered(running: tuple[Service, Wire]) -> None:
    _, wire = running
    assert asked(wire, "/healthz") == (200, b"alive\n")
    assert asked(wire, "/readyz") == (200, b"ready\n")
    status, text = asked(wire, "/metrics")
    assert status == 200
    assert b"borderdesk_hub_parcels_stored_total 0" in text
    status, described = asked(wire, "/openapi.json")
    assert status == 200
    assert b"/v1/parcels" in described


def test_a_hub_whose_database_is_gone_asks_for_another_try(database: HubDatabase) -> None:
    with served(database) as (service, wire):
        enrol(service, wire)
        gone = HubDatabase.open("postgresql://nobody@127.0.0.1:1/none")
        object.__setattr__(service, "database", gone)
        assert asked(wire, "/healthz")[0] == 200
        assert asked(wire, "/readyz")[0] == 503
        with pytest.raises(HubUnreachedError):
            wire.post("/v1/parcels", write_parcel(SENDER, ENTRIES, KEY))


def test_a_hub_that_is_not_there_is_not_reached() -> None:
    with pytest.raises(HubUnreachedError):
        Wire(address="http://127.0.0.1:1").post("/v1/parcels", b"")


def test_an_address_that_asks_without_end_is_slowed_down(running: tuple[Service, Wire]) -> None:
    service, wire = running
    statuses = {asked(wire, "/healthz")[0] for _ in range(600)}
    assert statuses <= {200, 429}
    assert (429 in statuses) == (service.counters.value("requests_slowed") > 0)
