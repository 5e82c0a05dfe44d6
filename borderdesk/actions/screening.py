"""Checking a traveller against the lists in force."""

import time
from dataclasses import replace
from datetime import date

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.domain.crossing import Direction
from borderdesk.domain.lasting_pair import PairFile, set_aside
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.screening import Hit, Reason, ReasonKind, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import ListedDirection
from borderdesk.screening import ListInForce, screen
from borderdesk.storage import lasting_pairs
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store


@requires(Permission.SCREEN)
def screen_traveller(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    officer: Officer,
    traveller: Traveller,
    on: date | None = None,
    direction: Direction | None = None,
) -> Screening:
    """Check a traveller against every list in force.

    With no list the screening names none, and where a list cannot be opened it says so: neither is ever clear.
    Entries count as of today, unless another day is given. A match that was decided before, in a pair that still
    holds, says so; the pairs are looked up for everybody, so that the time a check takes tells nothing. So does a match
    with an entry that is about travellers of the other direction; where none is given, every entry counts.

    Raises:
        NotPermittedError: The officer may not screen.
    """
    began = time.perf_counter()
    at_hand = lists.in_force(store)
    now = clock()
    in_force = [ListInForce(version=version, index=file) for version, file in at_hand.opened]
    day = on or now.date()
    hits = set_aside(screen(traveller, in_force, day), traveller, _pairs_of(store, traveller), day)
    hits = tuple(_of_direction(hit, direction) for hit in hits)
    return Screening(
        traveller=traveller,
        lists=tuple(version for version, _ in at_hand.opened),
        damaged_lists=at_hand.damaged,
        hits=hits,
        screened_at=now,
        duration_ms=(time.perf_counter() - began) * 1000,
    )


def _of_direction(hit: Hit, direction: Direction | None) -> Hit:
    """Return a match that says so where its entry is about travellers who go the other way."""
    ways = {Direction.ENTRY: ListedDirection.ENTRY, Direction.EXIT: ListedDirection.EXIT}
    listed = hit.entry.direction
    if direction not in ways or listed in (ListedDirection.BOTH, ways[direction]):
        return hit
    return replace(hit, reasons=(*hit.reasons, Reason(kind=ReasonKind.OTHER_DIRECTION)))


def _pairs_of(store: Store, traveller: Traveller) -> tuple[PairFile, ...]:
    if traveller.document is None:
        return ()
    with store.read() as session:
        return lasting_pairs.pairs_of_document(session, traveller.document)
