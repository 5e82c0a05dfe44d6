"""Identifiers that are made where the row is born: UUID version 7 (RFC 9562)."""

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last = 0


def uuid7() -> UUID:
    """Return a new UUIDv7; within this process each one is greater than the one before it."""
    global _last
    random = int.from_bytes(os.urandom(8))
    with _lock:
        # Twelve bits of the sub-millisecond part follow the milliseconds (RFC 9562, 6.2, method 3).
        ticks = time.time_ns() * 4096 // 1_000_000
        _last = ticks = max(ticks, _last + 1)
    milliseconds, fraction = divmod(ticks, 4096)
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | random >> 2
    return UUID(int=value)
