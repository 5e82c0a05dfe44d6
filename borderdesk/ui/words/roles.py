"""Words for who works at a desk, and for the pages that they have."""

from borderdesk.domain.officer import Role
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_ROLES = {
    Role.OFFICER: QT_TRANSLATE_NOOP("Words", "Officer"),
    Role.SECONDARY_OFFICER: QT_TRANSLATE_NOOP("Words", "Secondary officer"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Words", "Supervisor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "Administrator"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Words", "Auditor"),
    Role.TRAINING: QT_TRANSLATE_NOOP("Words", "Training"),
}
_PAGES = {
    "inspect": QT_TRANSLATE_NOOP("Words", "Inspect"),
    "log": QT_TRANSLATE_NOOP("Words", "Log"),
    "matches": QT_TRANSLATE_NOOP("Words", "Matches"),
    "watchlist": QT_TRANSLATE_NOOP("Words", "Watchlist"),
    "people": QT_TRANSLATE_NOOP("Words", "People"),
    "settings": QT_TRANSLATE_NOOP("Words", "Settings"),
    "audit": QT_TRANSLATE_NOOP("Words", "Audit"),
}


def page_words(name: str) -> str:
    """Return what a page is called in the side menu."""
    return say(_PAGES[name])


def role_words(role: Role) -> str:
    """Return a role as the top bar says it."""
    return say(_ROLES[role])
