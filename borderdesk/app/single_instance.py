"""Lets one window at a time work in a home: a second start brings the first one forward and ends."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from borderdesk.domain.errors import BusyError
from borderdesk.paths import Home

_PATIENCE_MS = 500


@contextmanager
def single_instance(home: Home, come_forward: Callable[[], None]) -> Iterator[None]:
    """Hold a home for this process until the end of the block; what a dead process held is taken over.

    `come_forward` is called when somebody starts the program again meanwhile. Commands without a window share the
    database with one, and take no part in this.

    Raises:
        BusyError: A window works in this home; it was asked to come forward.
    """
    home.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = QLockFile(str(home.state / "window.lock"))
    lock.setStaleLockTime(0)
    name = str(home.state / "window.socket")
    if not lock.tryLock(0):
        _knock(name)
        raise BusyError("this desk is open already; its window was asked to come forward")
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _answer(server, come_forward))
    QLocalServer.removeServer(name)
    # A folder in which no socket can lie costs the coming forward, never the desk.
    server.listen(name)
    try:
        yield
    finally:
        server.close()
        lock.unlock()


def _knock(name: str) -> None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if socket.waitForConnected(_PATIENCE_MS):
        socket.disconnectFromServer()


def _answer(server: QLocalServer, come_forward: Callable[[], None]) -> None:
    connection = server.nextPendingConnection()
    if connection is not None:
        connection.close()
        connection.deleteLater()
        come_forward()
