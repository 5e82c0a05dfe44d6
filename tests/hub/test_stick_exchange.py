"""A courier's stick at the hub: everything once, receipts for each desk, and nothing lost where it is pulled."""

from dataclasses import replace
from pathlib import Path

import pytest

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.hub import desks, partitions
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.stick_exchange import Taken, take_stick
from borderdesk.keys.sealing import SealedAs
from borderdesk.keys.signing import SigningKey
from borderdesk.sync import stick
from borderdesk.sync.parcel import write_parcel
from borderdesk.sync.receipt import read_receipt
from tests.hub.records import crossing_chain
from tests.hub.serving import THIS
from tests.hub.test_ingest import asking, stored
from tests.sync.journals import AT, HUB, KEY, OPENING, SENDER
from tests.sync.test_parcel import signed_again

ENTRIES = crossing_chain(20)


@pytest.fixture
def enrolled(database: HubDatabase) -> HubDatabase:
    database.write(lambda connection: partitions.make_months(connection, AT.date()))
    desks.enrol(database, asking(desks.offer_enrolment(database, SENDER.post, "1", AT)), AT)
    return database


def bring(folder: Path, *parcels: bytes) -> None:
    for parcel in parcels:
        stick.put(folder, SealedAs.PARCEL, parcel, THIS.opening.closing_key)


def take(database: HubDatabase, folder: Path) -> Taken:
    told: list[tuple[int, int]] = []
    taken = take_stick(database, THIS, folder, lambda: AT, lambda number, total: told.append((number, total)))
    assert all(number <= total for number, total in told)
    return taken


def runs() -> list[bytes]:
    return [write_parcel(SENDER, ENTRIES[first : first + 5], KEY) for first in range(0, 20, 5)]


def test_a_stick_is_taken_in_and_carries_the_receipt_back(enrolled: HubDatabase, tmp_path: Path) -> None:
    bring(tmp_path, *reversed(runs()))
    taken = take(enrolled, tmp_path)
    assert (taken.stored, taken.puzzling, taken.refused) == (4, 0, ())
    [(_, data)] = stick.opened(tmp_path, SealedAs.RECEIPT, OPENING)
    receipt = read_receipt(data, THIS.key.verifying_key)
    assert (receipt.whole_to, receipt.kept_to) == (20, 20)
    assert list(stick.opened(tmp_path, SealedAs.PARCEL, THIS.opening)) == []


def test_an_older_stick_is_ordinary(enrolled: HubDatabase, tmp_path: Path) -> None:
    bring(tmp_path / "", *runs())
    take(enrolled, tmp_path)
    before = stored(enrolled)
    bring(tmp_path, *runs()[:2])
    taken = take(enrolled, tmp_path)
    assert (taken.stored, taken.refused) == (2, ())
    assert stored(enrolled) == before


def test_forged_parcels_are_refused_and_stay_on_the_stick(enrolled: HubDatabase, tmp_path: Path) -> None:
    forged = write_parcel(SENDER, ENTRIES[:5], SigningKey.generate())
    foreign = write_parcel(replace(SENDER, desk=HUB), crossing_chain(3, desk=HUB), KEY)
    bring(tmp_path, forged, foreign, b"nonsense", signed_again(None, schema=3), runs()[0])
    taken = take(enrolled, tmp_path)
    assert (taken.stored, taken.puzzling) == (2, 1)
    assert sorted(taken.refused) == ["bad_signature", "no_parcel", "unknown_desk"]
    assert len(list(stick.opened(tmp_path, SealedAs.PARCEL, THIS.opening))) == 3


def test_a_stick_that_was_pulled_is_brought_again(
    enrolled: HubDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(tmp_path, *runs())

    def pulled(*_: object) -> None:
        raise EnvironmentFailureError("stick is gone")

    with monkeypatch.context() as patched:
        patched.setattr(stick, "put", pulled)
        with pytest.raises(EnvironmentFailureError):
            take(enrolled, tmp_path)
    assert len(list(stick.opened(tmp_path, SealedAs.PARCEL, THIS.opening))) == 4
    assert take(enrolled, tmp_path).stored == 4
    assert len(stored(enrolled)) == 15
