"""Who works at a desk and what their role lets them do (the matrix of pages and acts)."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.watchlist import Handling


class Permission(StrEnum):
    """One right; every act of a person begins by requiring one."""

    INSPECT = "inspect"
    CORRECT_CROSSING = "correct_crossing"
    READ_OWN_LOG = "read_own_log"
    READ_LOG = "read_log"
    EXPORT_LOG = "export_log"
    READ_DISCREET_MATCHES = "read_discreet_matches"
    READ_HISTORY = "read_history"
    READ_OLD_HISTORY = "read_old_history"
    UNLOCK_SIGN_IN = "unlock_sign_in"
    VERIFY_JOURNAL = "verify_journal"
    SCREEN = "screen"
    READ_LISTS = "read_lists"
    IMPORT_LIST = "import_list"
    REMOVE_LIST = "remove_list"
    MAINTAIN_ENTRIES = "maintain_entries"
    DECIDE_MATCHES = "decide_matches"
    MANAGE_ACCOUNTS = "manage_accounts"
    TYPE_LATE_BATCH = "type_late_batch"
    SIGN_LATE_BATCH = "sign_late_batch"
    CONFIRM_CLOCK = "confirm_clock"
    READ_AUDIT = "read_audit"
    READ_WHOLE_AUDIT = "read_whole_audit"
    PROVE_ENTRY = "prove_entry"
    PURGE_RECORDS = "purge_records"
    SET_RETENTION = "set_retention"
    EXTRACT_SUBJECT = "extract_subject"
    BACK_UP = "back_up"
    ACCEPT_OLD_LIST = "accept_old_list"
    HOLD_SESSION = "hold_session"
    READ_ACCOUNTS = "read_accounts"
    RESET_PASSPHRASE = "reset_passphrase"
    APPROVE = "approve"
    READ_SETTINGS = "read_settings"
    SET_RULES = "set_rules"
    READ_SYNC = "read_sync"
    EXCHANGE = "exchange"
    JOIN_HUB = "join_hub"
    SIGN_IN = "sign_in"
    SET_UP_DESK = "set_up_desk"
    EXAMINE_DESK = "examine_desk"
    RESCREEN = "rescreen"
    KEEP_JOURNAL = "keep_journal"
    BACK_UP_ON_SCHEDULE = "back_up_on_schedule"


OF_NO_ROLE = frozenset(
    {
        Permission.SIGN_IN,
        Permission.SET_UP_DESK,
        Permission.EXAMINE_DESK,
        Permission.RESCREEN,
        Permission.KEEP_JOURNAL,
        Permission.BACK_UP_ON_SCHEDULE,
    }
)
"""Rights of who has not signed in and of the desk's timers; nobody has them by signing in."""


class Role(StrEnum):
    """A role; nobody holds two at a time. TRAINING may try everything, and exists at a training desk only."""

    OFFICER = "officer"
    SECONDARY_OFFICER = "secondary_officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    TRAINING = "training"


_AT_THE_DESK = frozenset(
    {
        Permission.HOLD_SESSION,
        Permission.INSPECT,
        Permission.READ_OWN_LOG,
        Permission.READ_HISTORY,
        Permission.SCREEN,
        Permission.TYPE_LATE_BATCH,
        Permission.READ_SYNC,
    }
)
_RIGHTS: dict[Role, frozenset[Permission]] = {
    Role.OFFICER: _AT_THE_DESK,
    Role.SECONDARY_OFFICER: _AT_THE_DESK | {Permission.READ_OLD_HISTORY},
    Role.SUPERVISOR: _AT_THE_DESK
    | {
        Permission.CORRECT_CROSSING,
        Permission.READ_LOG,
        Permission.EXPORT_LOG,
        Permission.READ_DISCREET_MATCHES,
        Permission.READ_OLD_HISTORY,
        Permission.UNLOCK_SIGN_IN,
        Permission.VERIFY_JOURNAL,
        Permission.READ_LISTS,
        Permission.MAINTAIN_ENTRIES,
        Permission.DECIDE_MATCHES,
        Permission.SIGN_LATE_BATCH,
        Permission.CONFIRM_CLOCK,
        Permission.READ_AUDIT,
        Permission.PURGE_RECORDS,
        Permission.EXTRACT_SUBJECT,
        Permission.BACK_UP,
        Permission.ACCEPT_OLD_LIST,
        Permission.EXCHANGE,
        Permission.READ_ACCOUNTS,
        Permission.RESET_PASSPHRASE,
        Permission.APPROVE,
        Permission.READ_SETTINGS,
    },
    Role.ADMINISTRATOR: frozenset(
        {
            Permission.HOLD_SESSION,
            Permission.READ_OWN_LOG,
            Permission.READ_ACCOUNTS,
            Permission.RESET_PASSPHRASE,
            Permission.APPROVE,
            Permission.READ_SETTINGS,
            Permission.SET_RULES,
            Permission.READ_SYNC,
            Permission.EXCHANGE,
            Permission.JOIN_HUB,
            Permission.READ_LOG,
            Permission.SCREEN,
            Permission.READ_LISTS,
            Permission.IMPORT_LIST,
            Permission.REMOVE_LIST,
            Permission.MAINTAIN_ENTRIES,
            Permission.MANAGE_ACCOUNTS,
            Permission.UNLOCK_SIGN_IN,
            Permission.VERIFY_JOURNAL,
            Permission.CONFIRM_CLOCK,
            Permission.READ_AUDIT,
            Permission.SET_RETENTION,
            Permission.BACK_UP,
        }
    ),
    Role.AUDITOR: frozenset(
        {
            Permission.HOLD_SESSION,
            Permission.READ_OWN_LOG,
            Permission.READ_SYNC,
            Permission.READ_LOG,
            Permission.EXPORT_LOG,
            Permission.READ_DISCREET_MATCHES,
            Permission.VERIFY_JOURNAL,
            Permission.READ_AUDIT,
            Permission.READ_WHOLE_AUDIT,
            Permission.PROVE_ENTRY,
        }
    ),
    Role.TRAINING: frozenset(Permission) - OF_NO_ROLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A person with an account; `user_name` signs in, `display_name` stands on screen and paper.

    Who still has a temporary passphrase may hold a session, to choose their own in it, and nothing else.
    """

    officer_id: str
    user_name: str
    display_name: str
    role: Role
    has_temporary_passphrase: bool = False

    def __post_init__(self) -> None:
        if not self.officer_id or not self.user_name:
            raise InvalidValueError("officer has no id or no user name")

    def may(self, permission: Permission) -> bool:
        """Tell whether the officer's role holds a right."""
        if self.has_temporary_passphrase and permission is not Permission.HOLD_SESSION:
            return False
        return permission in _RIGHTS[self.role]

    def require(self, permission: Permission) -> None:
        """Raise NotPermittedError unless the officer's role holds a right."""
        if self.has_temporary_passphrase and permission is not Permission.HOLD_SESSION:
            raise NotPermittedError("the passphrase is a temporary one: choose another first")
        if not self.may(permission):
            raise NotPermittedError(f"the role {self.role.value} may not {permission.value.replace('_', ' ')}")

    @property
    def handlings_shown(self) -> frozenset[Handling]:
        """The handlings of the matches that this officer may read in the log; blind ones are shown to nobody here."""
        if self.may(Permission.READ_DISCREET_MATCHES):
            return frozenset({Handling.OVERT, Handling.DISCREET})
        return frozenset({Handling.OVERT})
