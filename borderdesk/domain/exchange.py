"""What a desk knows of its exchange with a hub: where it stands, and what is still to be sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class HubLink:
    """The hub that this desk was enrolled at; `post` is the one that its crossings count for there.

    `hub_key` proves what the hub signs, and what is sealed to `hub_seal` only the hub opens.
    """

    hub: UUID
    address: str
    post: str
    hub_key: bytes
    hub_seal: bytes
    enrolled_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainSent:
    """What the hub's last receipt says of one chain of this desk; see `Receipt`. Without one, nothing."""

    chain_id: UUID
    kept_to: int = 0
    whole_to: int = 0
    crossings: int = 0
    is_forked: bool = False
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeState:
    """Where the exchange stands. `sent` and `unsent` count journal entries that the hub keeps and lacks.

    `puzzling` of those kept are in parcels that the hub does not understand or that wait for others. Of the crossings
    up to where the hub's chains are whole, the journal tells of `crossings_told`, and the hub of `crossings_stored`:
    they are equal, or something is wrong. `last_receipt_at` is the time of the hub's last receipt, by its clock.
    """

    link: HubLink | None
    sent: int
    unsent: int
    puzzling: int
    crossings_told: int
    crossings_stored: int
    is_forked: bool
    last_receipt_at: datetime | None
    oldest_unsent_at: datetime | None

    @property
    def sent_equals_stored(self) -> bool:
        """All that was sent is understood at the hub, and it counts as many crossings as the journal tells of."""
        return self.crossings_told == self.crossings_stored and not self.puzzling and not self.is_forked
