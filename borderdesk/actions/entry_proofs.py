"""Proving one crossing to somebody who has no database: a small file, and how it is checked."""

from dataclasses import dataclass
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.entry_proof import EntryProof
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.merkle import inclusion_proof, leaf_hash
from borderdesk.domain.officer import Permission
from borderdesk.keys.signing import SignedAs, VerifyingKey
from borderdesk.storage import journal
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedProof:
    """What became of a proof: it holds if the entry stands in the checkpoint and the key signed that."""

    proof: EntryProof
    is_whole: bool
    is_signed: bool
    key_was_given: bool

    @property
    def holds(self) -> bool:
        """Nothing speaks against it."""
        return self.is_whole and self.is_signed


@requires(Permission.PROVE_ENTRY)
def prove_crossing(store: Store, clock: Clock, signed_in: SignedIn, crossing_id: UUID) -> EntryProof:
    """Return the proof that a crossing stands in the journal, against a checkpoint taken now; journal that it was made.

    The proof holds all that was recorded, matches of every handling too, so few may make one.

    Raises:
        NotPermittedError: The officer may not prove entries.
        InvalidValueError: No entry tells of such a crossing, or it was purged.
    """
    with store.write() as session:
        key = signing_key(session)
        entry = journal.crossing_entry(session, crossing_id)
        if entry is None:
            raise InvalidValueError("there is no entry of such a crossing")
        if key is None:
            raise EnvironmentFailureError("the desk has no key to sign with")
        payload = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "crossing": str(crossing_id),
        }
        # An older chain is proved as it ended; its end is bound by the chain after it.
        journal.append(session, Act(kind=ActKind.ENTRY_PROVED, at=clock(), payload=payload))
        checkpoint = journal.sign_chain(session, entry.chain_id, clock())
        leaves = [leaf_hash(link) for link in journal.links(session, entry.chain_id)]
    if checkpoint is None:
        raise EnvironmentFailureError("the journal has no such chain")
    return EntryProof(
        entry=entry,
        path=inclusion_proof(leaves, entry.sequence - 1),
        checkpoint=checkpoint,
        public_key=key.verifying_key.public,
    )


def check_proof(text: str, public_key: bytes | None = None) -> CheckedProof:
    """Check a proof without any database; without a key from elsewhere, with the one that the file names.

    Raises:
        InvalidValueError: It is no proof, or the key is none.
    """
    proof = EntryProof.from_text(text)
    signed = proof.checkpoint
    key = VerifyingKey(proof.public_key if public_key is None else public_key)
    return CheckedProof(
        proof=proof,
        is_whole=proof.holds,
        is_signed=key.accepts(SignedAs.CHECKPOINT, signed.checkpoint.message(), signed.signature),
        key_was_given=public_key is not None,
    )
