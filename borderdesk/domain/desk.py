"""Who a desk is: the post and lane that its crossings name."""

from dataclasses import dataclass
from uuid import UUID

from borderdesk.domain.errors import InvalidValueError

TIME_ZONE = "Africa/Nairobi"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskIdentity:
    """One desk. A training desk opens without a passphrase, admits specimens and never joins a live hub."""

    desk_id: UUID
    post_code: str
    post_name: str
    lane: str
    time_zone: str = TIME_ZONE
    is_training: bool = False

    def __post_init__(self) -> None:
        for name in ("post_code", "post_name", "lane", "time_zone"):
            if not getattr(self, name).strip():
                raise InvalidValueError(f"desk has no {name.replace('_', ' ')}")
