"""A picture that a screen shows, as a plain value."""

from dataclasses import dataclass

from borderdesk.domain.errors import InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Pixels as RGB, 8 bits each, rows from the top; `stride` is the bytes from one row to the next."""

    width: int
    height: int
    stride: int
    data: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise InvalidValueError("picture has no pixels")
        if self.stride < 3 * self.width or len(self.data) < self.stride * self.height:
            raise InvalidValueError("picture holds fewer bytes than its size says")
