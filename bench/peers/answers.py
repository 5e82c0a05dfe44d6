"""What a reader says of a picture, with what it cost, as one JSON object a line."""

import json
import resource
import time
from collections.abc import Callable, Iterable

_OWN, _OTHERS = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN


def answer(files: Iterable[str], read: Callable[[str], dict[str, object]]) -> None:
    """Read each picture and print what was read, the processor time, the time on the wall and the most memory held."""
    for file in files:
        began, cpu = time.perf_counter(), _cpu()
        said = read(file)
        cost = {
            "cpu_ms": 1000 * (_cpu() - cpu),
            "wall_ms": 1000 * (time.perf_counter() - began),
            "rss_mb": max(resource.getrusage(who).ru_maxrss for who in (_OWN, _OTHERS)) / 1024,
        }
        print(json.dumps({**said, **cost}), flush=True)


def _cpu() -> float:
    return sum(resource.getrusage(who).ru_utime + resource.getrusage(who).ru_stime for who in (_OWN, _OTHERS))
