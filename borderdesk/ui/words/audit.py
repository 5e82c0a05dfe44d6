"""Words for the acts of the journal, and for what became of it."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from borderdesk.actions.traveller_history import Purpose
from borderdesk.domain.decision import Outcome
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.match_finding import FindingOutcome
from borderdesk.domain.watchlist import Level
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.histories import purpose_words
from borderdesk.ui.words.match_findings import level_words, outcome_of_finding
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say

_ACTS = {
    ActKind.CHAIN_OPENED: QT_TRANSLATE_NOOP("Words", "Journal begun"),
    ActKind.DESK_SET_UP: QT_TRANSLATE_NOOP("Words", "Desk set up"),
    ActKind.RULES_SET: QT_TRANSLATE_NOOP("Words", "Rules set"),
    ActKind.ACCOUNT_ADDED: QT_TRANSLATE_NOOP("Words", "Account added"),
    ActKind.ACCOUNT_DISABLED: QT_TRANSLATE_NOOP("Words", "Account disabled"),
    ActKind.ACCOUNT_ENABLED: QT_TRANSLATE_NOOP("Words", "Account enabled"),
    ActKind.PASSPHRASE_RESET: QT_TRANSLATE_NOOP("Words", "Passphrase reset"),
    ActKind.PASSPHRASE_CHANGED: QT_TRANSLATE_NOOP("Words", "Passphrase changed"),
    ActKind.SIGNED_IN: QT_TRANSLATE_NOOP("Words", "Signed in"),
    ActKind.SIGN_IN_FAILED: QT_TRANSLATE_NOOP("Words", "Sign-in failed"),
    ActKind.SIGN_IN_UNLOCKED: QT_TRANSLATE_NOOP("Words", "Sign-in unlocked"),
    ActKind.SESSION_LOCKED: QT_TRANSLATE_NOOP("Words", "Desk locked"),
    ActKind.SESSION_UNLOCKED: QT_TRANSLATE_NOOP("Words", "Desk unlocked"),
    ActKind.UNLOCK_FAILED: QT_TRANSLATE_NOOP("Words", "Unlock failed"),
    ActKind.OFFICER_CHANGED: QT_TRANSLATE_NOOP("Words", "Officer changed"),
    ActKind.SHIFT_OPENED: QT_TRANSLATE_NOOP("Words", "Shift opened"),
    ActKind.SHIFT_CLOSED: QT_TRANSLATE_NOOP("Words", "Shift closed"),
    ActKind.CROSSING: QT_TRANSLATE_NOOP("Words", "Crossing"),
    ActKind.REFUSAL: QT_TRANSLATE_NOOP("Words", "Not permitted"),
    ActKind.LOG_EXPORTED: QT_TRANSLATE_NOOP("Words", "Log exported"),
    ActKind.RECORD_VIEWED: QT_TRANSLATE_NOOP("Words", "Record viewed"),
    ActKind.HISTORY_SEARCHED: QT_TRANSLATE_NOOP("Words", "History searched"),
    ActKind.LIST_IMPORTED: QT_TRANSLATE_NOOP("Words", "List imported"),
    ActKind.LIST_REMOVED: QT_TRANSLATE_NOOP("Words", "List removed"),
    ActKind.LIST_SET: QT_TRANSLATE_NOOP("Words", "List settings changed"),
    ActKind.ENTRY_ADDED: QT_TRANSLATE_NOOP("Words", "List entry added"),
    ActKind.ENTRY_CLOSED: QT_TRANSLATE_NOOP("Words", "List entry closed"),
    ActKind.MATCH_FOUND_OUT: QT_TRANSLATE_NOOP("Words", "Finding on a match"),
    ActKind.MATCH_TAKEN: QT_TRANSLATE_NOOP("Words", "Match taken"),
    ActKind.MATCH_ASKED: QT_TRANSLATE_NOOP("Words", "Desk asked about a match"),
    ActKind.MATCH_FINDING_UNDONE: QT_TRANSLATE_NOOP("Words", "Finding taken back"),
    ActKind.PAIR_SET_ASIDE: QT_TRANSLATE_NOOP("Words", "Pair set aside"),
    ActKind.PAIR_AGREED: QT_TRANSLATE_NOOP("Words", "Pair agreed"),
    ActKind.PAIR_ENDED: QT_TRANSLATE_NOOP("Words", "Pair ended"),
    ActKind.LATER_MATCH: QT_TRANSLATE_NOOP("Words", "Match found later"),
    ActKind.CROSSINGS_RESCREENED: QT_TRANSLATE_NOOP("Words", "Crossings screened again"),
    ActKind.VEHICLE_OPENED: QT_TRANSLATE_NOOP("Words", "Vehicle opened"),
    ActKind.VEHICLE_CLOSED: QT_TRANSLATE_NOOP("Words", "Vehicle closed"),
    ActKind.TRAVELLER_PARKED: QT_TRANSLATE_NOOP("Words", "Traveller set aside"),
    ActKind.TRAVELLER_TAKEN_UP: QT_TRANSLATE_NOOP("Words", "Traveller taken up"),
    ActKind.LATE_ROW_REMOVED: QT_TRANSLATE_NOOP("Words", "Row from paper removed"),
    ActKind.LATE_BATCH_SIGNED: QT_TRANSLATE_NOOP("Words", "Rows from paper signed"),
    ActKind.HUB_JOINED: QT_TRANSLATE_NOOP("Words", "Hub joined"),
    ActKind.DATABASE_ENCRYPTED: QT_TRANSLATE_NOOP("Words", "Database encrypted"),
    ActKind.DATABASE_KEY_ROTATED: QT_TRANSLATE_NOOP("Words", "Database key rotated"),
    ActKind.RECOVERY_CODE_MADE: QT_TRANSLATE_NOOP("Words", "Recovery code made"),
    ActKind.ONE_TIME_CODES_MADE: QT_TRANSLATE_NOOP("Words", "One-time codes made"),
    ActKind.CODE_USED: QT_TRANSLATE_NOOP("Words", "Code used"),
    ActKind.OLD_LIST_ACCEPTED: QT_TRANSLATE_NOOP("Words", "Old list accepted"),
    ActKind.SLIP_PRINTED: QT_TRANSLATE_NOOP("Words", "Slip printed"),
    ActKind.SHEET_PRINTED: QT_TRANSLATE_NOOP("Words", "Sheet printed"),
    ActKind.SIGNING_KEY_MADE: QT_TRANSLATE_NOOP("Words", "Desk key made"),
    ActKind.WITNESS_ADDED: QT_TRANSLATE_NOOP("Words", "Witness added"),
    ActKind.FORK_FOUND: QT_TRANSLATE_NOOP("Words", "Two journals found"),
    ActKind.CLOCK_JUMPED: QT_TRANSLATE_NOOP("Words", "Clock jumped"),
    ActKind.CLOCK_CONFIRMED: QT_TRANSLATE_NOOP("Words", "Clock confirmed"),
    ActKind.JOURNAL_VERIFIED: QT_TRANSLATE_NOOP("Words", "Journal verified"),
    ActKind.ENTRY_PROVED: QT_TRANSLATE_NOOP("Words", "Entry proved"),
    ActKind.AUDIT_READ: QT_TRANSLATE_NOOP("Words", "Audit read"),
    ActKind.AUDIT_EXPORTED: QT_TRANSLATE_NOOP("Words", "Audit exported"),
    ActKind.RETENTION_SET: QT_TRANSLATE_NOOP("Words", "Terms of keeping set"),
    ActKind.RECORDS_PURGED: QT_TRANSLATE_NOOP("Words", "Records deleted"),
    ActKind.SUBJECT_EXTRACTED: QT_TRANSLATE_NOOP("Words", "Person's records written"),
    ActKind.BACKED_UP: QT_TRANSLATE_NOOP("Words", "Backed up"),
}
_BREAKS = {
    Break.GAP: QT_TRANSLATE_NOOP("Words", "Entries in front of it are missing."),
    Break.ORDER: QT_TRANSLATE_NOOP("Words", "It stands where it does not belong."),
    Break.LINK: QT_TRANSLATE_NOOP("Words", "Its data or its link was changed."),
    Break.PAYLOAD: QT_TRANSLATE_NOOP("Words", "What it says was changed."),
    Break.UNKNOWN: QT_TRANSLATE_NOOP("Words", "It tells of an act that this program does not know."),
    Break.RECORD: QT_TRANSLATE_NOOP("Words", "The crossing log does not say what it says."),
    Break.DELETED: QT_TRANSLATE_NOOP("Words", "What it says was deleted, and no tombstone names it."),
    Break.CUT: QT_TRANSLATE_NOOP("Words", "It is missing, and it was there when the journal was last seen."),
    Break.CHECKPOINT: QT_TRANSLATE_NOOP("Words", "A checkpoint up to it was changed, or tells otherwise."),
    Break.WITNESS: QT_TRANSLATE_NOOP("Words", "Up to it the journal is another than the one seen outside."),
    Break.STATE: QT_TRANSLATE_NOOP("Words", "What the desk keeps to go on from it was changed."),
    Break.KEY: QT_TRANSLATE_NOOP("Words", "The key of the desk is another than the journal says."),
    Break.FORK: QT_TRANSLATE_NOOP("Words", "Another entry bears its number: two desks wrote this journal."),
}
_RESULTS: Mapping[ActKind, tuple[type[StrEnum], Callable[..., str]]] = {
    ActKind.CROSSING: (Outcome, outcome_words),
    ActKind.MATCH_FOUND_OUT: (FindingOutcome, outcome_of_finding),
    ActKind.LATER_MATCH: (Level, level_words),
    ActKind.RECORD_VIEWED: (Purpose, purpose_words),
    ActKind.HISTORY_SEARCHED: (Purpose, purpose_words),
    ActKind.SUBJECT_EXTRACTED: (Purpose, purpose_words),
    ActKind.JOURNAL_VERIFIED: (Break, lambda kind: say(_BREAKS[kind])),
}
"""What an act comes to where it is one of few values; what people wrote stays as it is."""


def act_words(kind: ActKind | None, name: str) -> str:
    """Return what was done; an act that this program does not know by the name it bears."""
    return say(_ACTS[kind]) if kind in _ACTS else name.replace("_", " ").capitalize()


def result_words(kind: ActKind | None, result: str) -> str:
    """Return what came of an act."""
    if kind is not None and kind in _RESULTS:
        values, words = _RESULTS[kind]
        if result in set(values):
            return words(values(result))
    return result.replace("_", " ")


def proof_words(outcome: JournalProof | BrokenEntry, time: str) -> str:
    """Return what became of the journal when it was verified."""
    if isinstance(outcome, BrokenEntry):
        return say(QT_TRANSLATE_NOOP("Words", "Broken at entry {number}"), number=figure(outcome.position))
    one = QT_TRANSLATE_NOOP("Words", "Verified to {time}, 1 entry")
    return count(one, QT_TRANSLATE_NOOP("Words", "Verified to {time}, {number} entries"), outcome.entries, time=time)


def proof_detail(outcome: JournalProof | BrokenEntry) -> str:
    """Return how the journal is broken, or how far somebody outside speaks for it."""
    if isinstance(outcome, BrokenEntry):
        return say(_BREAKS[outcome.kind])
    if outcome.witness is None:
        return say(
            QT_TRANSLATE_NOOP("Words", "Whole to entry {number}. No outside witness: a cut end would not be seen."),
            number=figure(outcome.entries),
        )
    if outcome.witnessed == outcome.entries:
        return say(
            QT_TRANSLATE_NOOP("Words", "Whole to entry {number}, witnessed to its end."),
            number=figure(outcome.entries),
        )
    return say(
        QT_TRANSLATE_NOOP("Words", "Whole to entry {number}. No outside witness after {seen}."),
        number=figure(outcome.entries),
        seen=figure(outcome.witnessed),
    )
