"""Screens past crossings in a process of its own, so that neither the desk nor its thread waits for it."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path

from borderdesk.actions.clock import utc_now
from borderdesk.actions.rescreening import Report, RescreenProgress, rescreen_crossings
from borderdesk.actions.rights import requires
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import DESK
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.logs import describe
from borderdesk.process import keep_to_itself
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store

_NICENESS = 10
_LOOKS_EVERY_S = 0.2
_ENDS_WITHIN_S = 5.0


@requires(Permission.RESCREEN, of=DESK)
def rescreen_aside(
    store: Store, folder: Path, report: Report, is_stopped: Callable[[], bool]
) -> RescreenProgress | None:
    """Do what `rescreen_crossings` does for the lists of a folder, and return when that is done or was stopped.

    What was stopped or killed goes on where it was when this is called again; None says that there was nothing to do.

    Raises:
        EnvironmentFailureError: The disk failed, or the process ended before its work did.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe()
    # The order travels through a pipe, and the key with it.
    process = context.Process(target=_rescreen_and_report, args=(store.path, store.key, folder, sender), daemon=True)
    process.start()
    sender.close()
    try:
        return _follow(receiver, report, is_stopped)
    finally:
        receiver.close()
        process.join(_ENDS_WITHIN_S)
        if process.is_alive():
            process.kill()
            process.join()


def _follow(receiver: Connection, report: Report, is_stopped: Callable[[], bool]) -> RescreenProgress | None:
    last: RescreenProgress | None = None
    while not is_stopped():
        if not receiver.poll(_LOOKS_EVERY_S):
            continue
        try:
            said = receiver.recv()
        except EOFError:
            raise EnvironmentFailureError("the screening of past crossings was ended before it was done") from None
        match said:
            case RescreenProgress():
                last = said
                report(said)
                if said.is_finished:
                    return said
            case BorderDeskError():
                raise said
            case None:
                return None
    return last


def _rescreen_and_report(database: Path, key: DatabaseKey | None, folder: Path, sender: Connection) -> None:
    keep_to_itself()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):
        os.nice(_NICENESS)
    try:
        with closing(Store(database, key)) as store, closing(OpenLists(folder)) as lists:
            # Nobody sends anything this way: what there is to read is the end of whoever asked.
            progress = rescreen_crossings(store, lists, utc_now, sender.send, sender.poll)
        if progress is None:
            sender.send(None)
    except BrokenPipeError:
        # Whoever asked for it is gone; the next call goes on from here.
        return
    except (BorderDeskError, OSError) as error:
        words = error if isinstance(error, BorderDeskError) else EnvironmentFailureError(describe(error))
        with suppress(BrokenPipeError):
            sender.send(words)
