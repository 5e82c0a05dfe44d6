"""Turns away an address that asks more often than any post does."""

import time
from collections.abc import Callable
from threading import Lock

_A_SECOND = 50.0
_AT_ONCE = 200.0
_MOST_ADDRESSES = 10_000


class RateLimit:
    """A bucket of requests for each address, which fills again as time goes by."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._buckets: dict[str, tuple[float, float]] = {}

    def takes(self, address: str) -> bool:
        """Tell whether one more request of an address may be served now."""
        now = self._clock()
        with self._lock:
            left, at = self._buckets.get(address, (_AT_ONCE, now))
            left = min(_AT_ONCE, left + (now - at) * _A_SECOND)
            if len(self._buckets) >= _MOST_ADDRESSES and address not in self._buckets:
                self._buckets.clear()
            self._buckets[address] = (max(left - 1, 0.0), now)
            return left >= 1
