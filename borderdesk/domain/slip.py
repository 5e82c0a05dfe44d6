"""What a slip of paper says of a crossing: its number, a code to find it by, and no personal data."""

import base64
import hashlib
from collections.abc import Sequence
from datetime import date, timedelta, tzinfo
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.moments import moment_text
from borderdesk.domain.verdict import Finding, FindingKind

_CONTEXT = b"BorderDesk slip, form 1\n"
_CHECK_BYTES = 5


class ReferralCode(StrEnum):
    """Why a traveller was referred, as secondary reads it; to anybody else it is a digit.

    A match on a list has no code of its own: it shares one with what may happen to every traveller.
    """

    DOCUMENT = "1"
    IDENTITY = "2"
    DESK = "3"
    OFFICER = "4"


_CODES = {
    FindingKind.DOCUMENT_LISTED: ReferralCode.DOCUMENT,
    FindingKind.SPECIMEN_DOCUMENT: ReferralCode.DOCUMENT,
    FindingKind.DOCUMENT_EXPIRED: ReferralCode.DOCUMENT,
    FindingKind.EXPIRY_UNKNOWN: ReferralCode.DOCUMENT,
    FindingKind.ELEMENT_INVALID: ReferralCode.DOCUMENT,
    FindingKind.BARCODE_DIFFERS: ReferralCode.DOCUMENT,
    FindingKind.NOT_FOR_TRAVEL: ReferralCode.DOCUMENT,
    FindingKind.PERSON_LISTED: ReferralCode.IDENTITY,
    FindingKind.CHECK_DIGIT_FAILED: ReferralCode.IDENTITY,
    FindingKind.TYPED_DIFFERS: ReferralCode.IDENTITY,
    FindingKind.READING_DOUBTFUL: ReferralCode.IDENTITY,
    FindingKind.NAME_MISSING: ReferralCode.IDENTITY,
    FindingKind.BIRTH_MISSING: ReferralCode.IDENTITY,
    FindingKind.LIST_OLD: ReferralCode.DESK,
    FindingKind.LIST_OLD_ACCEPTED: ReferralCode.DESK,
    FindingKind.NO_LIST: ReferralCode.DESK,
    FindingKind.ALREADY_DECIDED: ReferralCode.DESK,
    FindingKind.CLOCK_UNTRUSTED: ReferralCode.DESK,
}


def referral_code(findings: Sequence[Finding]) -> ReferralCode:
    """Return the code of the most serious finding that the screen showed; with none, the officer's own reason."""
    return _CODES[findings[0].kind] if findings else ReferralCode.OFFICER


def record_number(crossing_id: UUID) -> str:
    """Return the end of a record's id in three groups, for people to read out: it differs from record to record."""
    end = crossing_id.hex[-12:].upper()
    return " ".join(end[at : at + 4] for at in range(0, 12, 4))


def check_value(crossing: Crossing) -> str:
    """Return eight characters that only who holds the record can make: they rest on ids that no slip shows.

    Nothing about the traveller or the check goes in, so that slips of equal crossings are equal whatever was matched.
    """
    bound = {
        "crossing": str(crossing.crossing_id),
        "event": str(crossing.source_event_id),
        "session": str(crossing.session_id),
        "desk": str(crossing.desk_id),
        "direction": crossing.direction.value,
        "at": moment_text(crossing.occurred_at),
    }
    digest = hashlib.sha256(_CONTEXT + canonical_json(bound)).digest()
    return base64.b32encode(digest[:_CHECK_BYTES]).decode("ascii")


def code_text(crossing: Crossing, zone: tzinfo) -> str:
    """Return what the code on a slip says: post, record, date and check value."""
    day = crossing.occurred_at.astimezone(zone)
    return f"BDS1/{crossing.post_code}/{crossing.crossing_id.hex.upper()}/{day:%Y%m%d}/{check_value(crossing)}"


def leave_by(crossing: Crossing, zone: tzinfo) -> date | None:
    """Return the last day of the stay that was granted at entry, which counts the day of entry; None without one."""
    days = crossing.details.stay_days
    if crossing.direction is Direction.EXIT or days is None or days < 1:
        return None
    return crossing.occurred_at.astimezone(zone).date() + timedelta(days=days - 1)
