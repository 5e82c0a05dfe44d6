"""What a monitor asks a hub: counters that only grow, in Prometheus's text form."""

from collections import Counter
from threading import Lock

_HELP = {
    "parcels_stored": "Parcels stored and understood.",
    "parcels_puzzling": "Parcels stored and not understood, by reason.",
    "parcels_refused": "Parcels refused, by reason.",
    "parcels_on_forked_chain": "Parcels whose chain holds two entries with one number.",
    "enrolments": "Desks taken in.",
    "enrolments_refused": "Questions to be taken in that were refused.",
    "requests_slowed": "Requests turned away because too many came from one address.",
}


class Counters:
    """Counts events by name and reason; any thread may count."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[tuple[str, str]] = Counter()

    def count(self, name: str, reason: str = "") -> None:
        """Count one event of a kind that `_HELP` names."""
        if name not in _HELP:
            raise KeyError(name)
        with self._lock:
            self._counts[name, reason] += 1

    def value(self, name: str, reason: str = "") -> int:
        """Return how often an event was counted."""
        with self._lock:
            return self._counts[name, reason]

    def text(self) -> str:
        """Write all counters in Prometheus's text form."""
        with self._lock:
            counts = dict(self._counts)
        lines: list[str] = []
        for name, help_text in _HELP.items():
            metric = f"borderdesk_hub_{name}_total"
            lines += [f"# HELP {metric} {help_text}", f"# TYPE {metric} counter"]
            found = {reason: count for (of, reason), count in counts.items() if of == name} or {"": 0}
            lines += [f'{metric}{{reason="{r}"}} {n}' if r else f"{metric} {n}" for r, n in sorted(found.items())]
        return "\n".join(lines) + "\n"
