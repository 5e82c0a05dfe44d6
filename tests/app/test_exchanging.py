"""The exchange beside the window: it sends, says how it ended, and waits longer while nobody answers."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.actions.hub_link import join_hub
from borderdesk.app import exchanging
from borderdesk.app.exchanging import Exchanged, Exchanger
from borderdesk.hub.database import HubDatabase
from borderdesk.sync.wire import Wire
from tests.hub.conftest import address, database, migrated, postgres
from tests.hub.serving import served
from tests.journeys.test_exchange import code_for, home, live, worker
from tests.made_up import Desk

__all__ = ["address", "database", "home", "live", "migrated", "postgres"]

PATIENCE_MS = 60_000


@pytest.fixture
def exchanger(live: Desk, qtbot: QtBot) -> Iterator[Exchanger]:
    exchanger = Exchanger(live.store, live.clock)
    yield exchanger
    assert exchanger.close(30)


def tried(exchanger: Exchanger, qtbot: QtBot) -> Exchanged:
    with qtbot.waitSignal(exchanger.exchanged, timeout=PATIENCE_MS) as waited:
        exchanger.exchange()
    assert waited.args is not None
    exchanged = waited.args[0]
    assert isinstance(exchanged, Exchanged)
    return exchanged


def pause_of(exchanger: Exchanger) -> float:
    return exchanger._timer.interval() / 1000


def test_a_desk_without_a_hub_sends_nothing(exchanger: Exchanger, qtbot: QtBot) -> None:
    exchanged = tried(exchanger, qtbot)
    assert exchanged.state.link is None
    assert not exchanged.is_well


def test_what_was_recorded_is_sent_and_the_next_try_is_soon(
    exchanger: Exchanger, live: Desk, database: HubDatabase, qtbot: QtBot
) -> None:
    with served(database, clock=lambda: datetime.now(UTC)) as (service, wire):
        join_hub(live.store, live.clock, live.signed_in, code_for(service, wire), lambda a: Wire(address=a).post)
        exchanged = tried(exchanger, qtbot)
        assert exchanged.is_well
        assert exchanged.state.unsent == 0
        assert pause_of(exchanger) <= exchanging.EVERY_S * 1.5
    worker(live).record()
    for _ in range(3):
        away = tried(exchanger, qtbot)
    assert not away.is_reached
    assert pause_of(exchanger) >= exchanging.EVERY_S * 8 * 0.5
    assert exchanger.progress is None


def test_a_hub_that_refuses_is_said(
    exchanger: Exchanger, live: Desk, database: HubDatabase, qtbot: QtBot, tmp_path: Path
) -> None:
    with served(database, clock=lambda: datetime.now(UTC)) as (service, wire):
        join_hub(live.store, live.clock, live.signed_in, code_for(service, wire), lambda a: Wire(address=a).post)
        service.database.write(lambda c: c.exec_driver_sql("UPDATE desk SET revoked_at = now()"))
        exchanged = tried(exchanger, qtbot)
    assert exchanged.is_reached
    assert exchanged.refused == "the hub does not take this: revoked desk"
    assert exchanged.state.unsent > 0
