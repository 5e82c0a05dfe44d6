"""Compares a journal that holds in itself with what else is known of it: checkpoints, witnesses, forks, the key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from borderdesk.domain.checkpoint import Checkpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal_proof import Break, BrokenEntry, ChainEnd, JournalProof
from borderdesk.domain.merkle import MerkleTree
from borderdesk.domain.moments import moment_of
from borderdesk.domain.witness import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainState:
    """What a desk keeps of a chain to go on with it: see `ChainEnd`."""

    size: int
    tree: bytes
    latest_at: str

    @property
    def can_go_on(self) -> bool:
        """It is the state of some chain at least."""
        try:
            MerkleTree.from_bytes(self.size, self.tree)
            moment_of(self.latest_at)
        except (InvalidValueError, TypeError):
            return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known beside the entries.

    `checkpoints` stand with whether they are what the desk's key signed; None is one that cannot be read. `forks` are
    chain and sequence of entries that exist twice. `has_its_key` says that the desk's key is the one that the journal
    names.
    """

    states: Mapping[UUID, ChainState]
    checkpoints: tuple[tuple[Checkpoint | None, bool], ...] = ()
    witnesses: tuple[Witness, ...] = ()
    forks: tuple[tuple[UUID, int], ...] = ()
    has_its_key: bool = True

    @property
    def sizes(self) -> frozenset[int]:
        """The sizes at which a walk has to note the root."""
        return frozenset({it.size for it, _ in self.checkpoints if it} | {witness.size for witness in self.witnesses})


def compare(proof: JournalProof, evidence: Evidence) -> JournalProof | BrokenEntry:
    """Return the proof with what witnesses say for it, or the first entry that something speaks against."""
    broken = [
        *_from_states(proof, evidence.states),
        *_from_checkpoints(proof, evidence.checkpoints),
        *(found for witness in evidence.witnesses if (found := _from_witness(proof, witness)) is not None),
        *_from_forks(proof, evidence.forks),
    ]
    if not evidence.has_its_key:
        broken.append(_behind(proof, Break.KEY))
    if broken:
        return min(broken, key=lambda found: found.position)
    if not evidence.witnesses:
        return proof
    seen = [(_about(proof, witness)[0].position_of(witness.size), witness) for witness in evidence.witnesses]
    witnessed, newest = max(seen, key=lambda found: found[0])
    return replace(proof, witnessed=witnessed, witness=newest)


def _from_states(proof: JournalProof, states: Mapping[UUID, ChainState]) -> Iterator[BrokenEntry]:
    ends = {end.chain_id: end for end in proof.ends}
    for chain_id, state in states.items():
        end = ends.get(chain_id)
        if end is None:
            yield _behind(proof, Break.CUT)
        elif state.size > end.sequence:
            yield _at(end, end.sequence + 1, Break.CUT)
        elif (state.size, state.tree, state.latest_at) != (end.sequence, end.state, end.latest_at):
            yield _at(end, end.sequence, Break.STATE)


def _from_checkpoints(
    proof: JournalProof, checkpoints: tuple[tuple[Checkpoint | None, bool], ...]
) -> Iterator[BrokenEntry]:
    ends = {end.chain_id: end for end in proof.ends}
    for checkpoint, is_signed in checkpoints:
        end = ends.get(checkpoint.chain_id) if checkpoint else None
        if checkpoint is None or end is None:
            yield _behind(proof, Break.CUT if is_signed else Break.CHECKPOINT)
        elif not is_signed:
            yield _at(end, min(checkpoint.size, end.sequence), Break.CHECKPOINT)
        elif checkpoint.size > end.sequence:
            yield _at(end, end.sequence + 1, Break.CUT)
        elif proof.seen[end.chain_id, checkpoint.size] != (checkpoint.root, checkpoint.head):
            yield _at(end, checkpoint.size, Break.CHECKPOINT)


def _from_witness(proof: JournalProof, witness: Witness) -> BrokenEntry | None:
    about = _about(proof, witness)
    if not about:
        return _behind(proof, Break.CUT)
    (end, *_) = about
    if witness.size > end.sequence:
        return _at(end, end.sequence + 1, Break.CUT)
    root, _ = proof.seen[end.chain_id, witness.size]
    return None if witness.agrees_with(root) else _at(end, witness.size, Break.WITNESS)


def _from_forks(proof: JournalProof, forks: tuple[tuple[UUID, int], ...]) -> Iterator[BrokenEntry]:
    ends = {end.chain_id: end for end in proof.ends}
    for chain_id, sequence in forks:
        end = ends.get(chain_id)
        yield _behind(proof, Break.FORK) if end is None else _at(end, sequence, Break.FORK)


def _about(proof: JournalProof, witness: Witness) -> list[ChainEnd]:
    return [end for end in proof.ends if witness.is_about(end.chain_id)]


def _at(end: ChainEnd, sequence: int, kind: Break) -> BrokenEntry:
    return BrokenEntry(position=end.position_of(sequence), chain_id=end.chain_id, sequence=sequence, kind=kind)


def _behind(proof: JournalProof, kind: Break) -> BrokenEntry:
    return BrokenEntry(position=proof.entries + 1, chain_id=None, sequence=None, kind=kind)
