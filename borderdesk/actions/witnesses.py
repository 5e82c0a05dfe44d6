"""What others have seen of the journal comes back to the desk: from paper, or as the receipt of a hub."""

from dataclasses import dataclass
from datetime import datetime

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.witness import Witness, WitnessOrigin
from borderdesk.keys.signing import SignedAs, SigningKey
from borderdesk.storage import journal, witnesses
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenWitness:
    """What somebody typed or scanned; `signed` is the whole checkpoint, where it was more than its line."""

    witness: Witness
    signed: SignedCheckpoint | None = None


def read_witness(text: str) -> GivenWitness:
    """Read a checkpoint as it was printed: what the QR code holds, or the line beneath it.

    Raises:
        InvalidValueError: It is neither, or a character is wrong.
    """
    # Both may stand in one file, as they stand on one sheet.
    whole = [line for line in text.splitlines() if "-" not in line]
    if not "".join(whole).strip():
        return GivenWitness(witness=Witness.from_line(text))
    signed = SignedCheckpoint.from_text("".join(whole))
    return GivenWitness(witness=Witness.of(signed.checkpoint, WitnessOrigin.PRINTED), signed=signed)


@requires(Permission.VERIFY_JOURNAL)
def add_witness(store: Store, clock: Clock, signed_in: SignedIn, text: str) -> Witness:
    """Keep a printed checkpoint that came back, and journal it; from now on every verification asks it.

    Raises:
        NotPermittedError: The officer may not verify the journal.
        InvalidValueError: It is no checkpoint, or another desk's.
    """
    given = read_witness(text)
    with store.write() as session:
        if given.signed is not None:
            _require_signed(given.signed, signing_key(session))
        now = clock()
        if witnesses.add_witness(session, given.witness, "".join(text.split()).upper(), now):
            journal.append(session, _act(now, given.witness, signed_in))
    return given.witness


def _require_signed(signed: SignedCheckpoint, key: SigningKey | None) -> None:
    message = signed.checkpoint.message()
    if key is None or not key.verifying_key.accepts(SignedAs.CHECKPOINT, message, signed.signature):
        raise InvalidValueError("checkpoint was not signed by this desk")


def _act(at: datetime, witness: Witness, who: SignedIn | None) -> Act:
    payload: dict[str, Json] = {
        "officer": None if who is None else who.officer.officer_id,
        "session": None if who is None else str(who.session_id),
        "origin": witness.origin.value,
        "chain_end": witness.chain_end.hex(),
        "size": witness.size,
    }
    return Act(kind=ActKind.WITNESS_ADDED, at=at, payload=payload)
