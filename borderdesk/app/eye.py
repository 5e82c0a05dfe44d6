"""The camera and its reader in a process of their own: neither their work nor their end holds up the window."""

import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import cv2

from borderdesk import logs
from borderdesk.app.loops import Loop
from borderdesk.app.watching import Frames, Wishes, watch_camera
from borderdesk.domain.reading import CameraState, CameraView
from borderdesk.process import keep_to_itself
from borderdesk.reading.characters import verify_model
from borderdesk.reading.reader import DocumentReader

LOG_FILE = "camera.log"
_LOOK_EVERY_S = 0.2
_RESTART_AFTER_S = 1.0
_END_WITHIN_S = 3.0
#: The process of the camera gives way to the window's when both want the same core.
_NICE = 5

log = logging.getLogger(__name__)

#: What a camera is told to do, as a picklable function of it, or None: to end.
Order = Callable[[Any], object]


class Eye:
    """Watches the camera that `open_camera` makes, in a child process, and posts what it shows.

    `open_camera` is a picklable function, called in the child. A child that ends by itself is a lost camera; it is
    started again. `post` is called on a thread of this object.

    Raises:
        ModelError: The recogniser's model is missing or is not the one delivered.
    """

    def __init__(
        self, open_camera: Callable[[], Frames], models: Path, log_folder: Path, post: Callable[[CameraView], None]
    ) -> None:
        verify_model(models)
        self._open_camera, self._models, self._log_folder, self._post = open_camera, models, log_folder, post
        self._orders: Connection | None = None
        self._waiting: list[object] = []
        self._is_measuring = False
        self._lock = threading.Lock()
        self._loop = Loop("camera", self._run)

    def start(self) -> None:
        """Start watching."""
        self._loop.start()

    def end(self, deadline_s: float) -> bool:
        """Let the camera go, and tell whether that was done in time."""
        return self._loop.end(deadline_s)

    def again(self) -> None:
        """Read what lies under the camera afresh."""
        self._send(_AGAIN)

    def measure(self, is_wanted: bool) -> None:
        """Say with the pictures how good they are, or stop saying it."""
        self._is_measuring = is_wanted
        self._send(_MEASURE if is_wanted else _MEASURE_NO_MORE)

    def tell(self, order: Order) -> None:
        """Have the camera do something, by a picklable function of it; one that is not there yet does it when it is."""
        with self._lock:
            if self._orders is None:
                self._waiting.append(order)
                return
        self._send(order)

    def _send(self, order: object) -> None:
        with self._lock:
            if self._orders is not None:
                try:
                    self._orders.send(order)
                except OSError:
                    log.warning("the camera's process took no order")

    def _run(self, stop: threading.Event) -> None:
        while not stop.is_set():
            process, views = self._start_process()
            try:
                self._follow(views, stop)
            finally:
                self._end_process(process, views)
            if not stop.is_set():
                log.error("the camera's process ended with %s", process.exitcode)
                self._post(CameraView(source_state=CameraState.LOST))
                stop.wait(_RESTART_AFTER_S)

    def _follow(self, views: Connection, stop: threading.Event) -> None:
        while not stop.is_set():
            try:
                if views.poll(_LOOK_EVERY_S):
                    self._post(views.recv())
            except (EOFError, OSError):
                return

    def _start_process(self) -> tuple[BaseProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        orders_out, orders = context.Pipe(duplex=False)
        views, views_in = context.Pipe(duplex=False)
        arguments = (self._open_camera, self._models, self._log_folder, orders_out, views_in)
        process = context.Process(target=_watch, args=arguments, name="camera", daemon=True)
        process.start()
        orders_out.close()
        views_in.close()
        with self._lock:
            self._orders = orders
            waiting, self._waiting = self._waiting, []
        for order in ([_MEASURE] if self._is_measuring else []) + waiting:
            self._send(order)
        return process, views

    def _end_process(self, process: BaseProcess, views: Connection) -> None:
        self._send(None)
        # A child that is sending a picture goes on once nobody takes it any more.
        views.close()
        process.join(_END_WITHIN_S)
        if process.is_alive():
            process.kill()
            process.join()
        with self._lock:
            if self._orders is not None:
                self._orders.close()
                self._orders = None


_AGAIN, _MEASURE, _MEASURE_NO_MORE = "again", "measure", "measure no more"


def _watch(
    open_camera: Callable[[], Frames], models: Path, log_folder: Path, orders: Connection, views: Connection
) -> None:
    """Run the child: watch until told to end, or until the desk is gone."""
    keep_to_itself()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    logs.start(log_folder, file=LOG_FILE)
    logs.log_uncaught()
    cv2.setNumThreads(1)
    wishes, stop = Wishes(), threading.Event()
    camera = open_camera()
    threading.Thread(target=_obey, args=(orders, camera, wishes, stop), daemon=True, name="orders").start()

    def post(seen: CameraView) -> None:
        try:
            views.send(seen)
        except OSError:
            stop.set()

    watch_camera(camera, DocumentReader(models, _today), wishes, post, stop)


def _obey(orders: Connection, camera: Frames, wishes: Wishes, stop: threading.Event) -> None:
    while not stop.is_set():
        try:
            order = orders.recv()
        except (EOFError, OSError):
            order = None
        if order is None:
            stop.set()
        elif order == _AGAIN:
            wishes.again.set()
        elif order == _MEASURE:
            wishes.health.set()
        elif order == _MEASURE_NO_MORE:
            wishes.health.clear()
        else:
            order(camera)


def _today() -> date:
    return datetime.now(UTC).date()
