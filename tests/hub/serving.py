"""A hub that listens on this machine for as long as a test asks it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import uvicorn

from borderdesk.hub import partitions
from borderdesk.hub.api import make_api
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.ingest import Hub
from borderdesk.hub.service import Service
from borderdesk.keys.sealing import OpeningKey
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.wire import Wire
from tests.sync.journals import AT, HUB

THIS = Hub(hub_id=HUB, key=SigningKey(bytes(range(1, 33))), opening=OpeningKey(bytes(range(2, 34))))


@contextmanager
def served(
    database: HubDatabase, clock: Callable[[], datetime] = lambda: AT, hub: Hub = THIS
) -> Iterator[tuple[Service, Wire]]:
    """Serve a hub on a port that the system chooses; it has stopped when the block ends."""
    database.write(lambda connection: partitions.make_months(connection, clock().date()))
    service = Service(database=database, hub=hub, clock=clock)
    config = uvicorn.Config(make_api(service), host="127.0.0.1", port=0, log_level="error", access_log=False)
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    socket.listen()  # Whoever connects before the server is ready waits for it.
    thread = threading.Thread(target=server.run, args=([socket],), name="hub")
    thread.start()
    try:
        yield service, Wire(address=f"http://127.0.0.1:{socket.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join()
        socket.close()
