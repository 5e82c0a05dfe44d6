"""Words for what people at a desk are."""

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


def role_words(role: Role) -> str:
    """Return what somebody is."""
    return say(_ROLES[role])
