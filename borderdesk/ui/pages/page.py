"""A page with its place in the side menu."""

from dataclasses import dataclass

from borderdesk.ui.frame.page import Page
from borderdesk.ui.icons import Icon

__all__ = ["NamedPage", "Page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPage:
    """A page with its place in the side menu; without a page, the place leads out of the frame."""

    name: str
    words: str
    icon: Icon
    page: Page | None
