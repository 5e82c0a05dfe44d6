"""Takes in what a courier brings on a stick, and leaves the receipts there for the desks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from borderdesk.hub.database import HubDatabase
from borderdesk.hub.ingest import Hub, take_parcel
from borderdesk.hub.tables import DeskRow
from borderdesk.keys.sealing import ClosingKey, SealedAs
from borderdesk.sync import stick
from borderdesk.sync.errors import ParcelRefusedError
from borderdesk.sync.receipt import Receipt, write_receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a stick: parcels stored, of which some are not understood, and refused ones by their reasons."""

    stored: int
    puzzling: int
    refused: tuple[str, ...]


def take_stick(
    database: HubDatabase, hub: Hub, folder: Path, clock: Callable[[], datetime], progress: Callable[[int, int], None]
) -> Taken:
    """Store every parcel on a stick that is sealed to this hub; a receipt for each desk's last parcel goes back on it.

    A parcel's file is removed once the parcel is stored and the receipts are on the stick; a stick that is pulled
    half-way can be brought again. `progress` is told how many parcels were looked
    at, and how many files of any kind there are.

    Raises:
        EnvironmentFailureError: The stick or the database fails; what was stored stays stored.
    """
    last: dict[tuple[UUID, UUID], Receipt] = {}
    done: list[Path] = []
    refused: list[str] = []
    puzzling = 0
    total = len(stick.files_on(folder))
    for number, (path, data) in enumerate(stick.opened(folder, SealedAs.PARCEL, hub.opening), 1):
        try:
            receipt = take_parcel(database, hub, data, clock())
        except ParcelRefusedError as error:
            refused.append(error.refused.value)
        else:
            done.append(path)
            puzzling += receipt.puzzle is not None
            key = (receipt.desk, receipt.chain)
            if key not in last or receipt.kept_to >= last[key].kept_to:
                last[key] = receipt
        progress(number, total)
    for receipt in last.values():
        stick.put(folder, SealedAs.RECEIPT, write_receipt(receipt, hub.key), _seal_of(database, receipt.desk))
    stick.remove(done)
    return Taken(stored=len(done), puzzling=puzzling, refused=tuple(refused))


def _seal_of(database: HubDatabase, desk: UUID) -> ClosingKey:
    query = select(DeskRow.seal_key).where(DeskRow.desk_id == desk)
    return ClosingKey(database.read(lambda connection: connection.execute(query).scalar_one()))
