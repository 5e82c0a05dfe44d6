"""What the routes of one running hub share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from borderdesk.hub.counters import Counters
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.ingest import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A hub at work; `clock` tells the time in UTC."""

    database: HubDatabase
    hub: Hub
    clock: Callable[[], datetime]
    counters: Counters = field(default_factory=Counters)
