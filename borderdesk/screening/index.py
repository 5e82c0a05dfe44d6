"""What screening asks of a list."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.watchlist import ListVersion, WatchlistEntry


class IndexLayer(Protocol):
    """Entries with their index. Entries are numbered from 0."""

    @property
    def arrays(self) -> Mapping[str, NDArray[np.generic]]:
        """The arrays of the index, as `IndexBuilder` gave them."""

    @property
    def hidden(self) -> Collection[int]:
        """The entries that a layer above replaces or takes back."""

    def names(self, numbers: Sequence[int]) -> Sequence[Sequence[str]]:
        """Return the names of entries, in the order asked for."""

    def entry(self, number: int) -> WatchlistEntry:
        """Return an entry."""


class ListIndex(Protocol):
    """One version of a list, open for questions: what was built, and above it what has changed since."""

    @property
    def layers(self) -> Sequence[IndexLayer]:
        """The layers of the version; no entry that counts is in two of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInForce:
    """A list version together with its index."""

    version: ListVersion
    index: ListIndex
