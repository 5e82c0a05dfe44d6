"""The Merkle tree of RFC 9162 (section 2.1): one root for many leaves, and small proofs of what it holds."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Self

from borderdesk.domain.errors import InvalidValueError

HASH_LENGTH = 32


def leaf_hash(leaf: bytes) -> bytes:
    """Return the hash that stands for a leaf; its prefix keeps it apart from every node."""
    return hashlib.sha256(b"\0" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node above two others."""
    return hashlib.sha256(b"\1" + left + right).digest()


class MerkleTree:
    """A tree that only grows: of all its leaves it keeps the roots of its full subtrees, the largest first."""

    def __init__(self, size: int = 0, peaks: Iterable[bytes] = ()) -> None:
        self.size, self._peaks = size, list(peaks)
        if size < 0 or len(self._peaks) != size.bit_count() or any(len(peak) != HASH_LENGTH for peak in self._peaks):
            raise InvalidValueError("state of a Merkle tree does not fit its size")

    @classmethod
    def from_bytes(cls, size: int, state: bytes) -> Self:
        """Return the tree whose `state` this is.

        Raises:
            InvalidValueError: It is no state of a tree of this size.
        """
        return cls(size, (state[start : start + HASH_LENGTH] for start in range(0, len(state), HASH_LENGTH)))

    @property
    def state(self) -> bytes:
        """What is needed to go on: at most 32 bytes for each bit of the size."""
        return b"".join(self._peaks)

    def append(self, leaf: bytes) -> None:
        """Add a leaf at the end."""
        node, rest = leaf_hash(leaf), self.size
        while rest & 1:
            node, rest = node_hash(self._peaks.pop(), node), rest >> 1
        self._peaks.append(node)
        self.size += 1

    def root(self) -> bytes:
        """Return the root over all leaves."""
        if not self._peaks:
            return hashlib.sha256().digest()
        *larger, root = self._peaks
        for peak in reversed(larger):
            root = node_hash(peak, root)
        return root


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Return the root over the hashes of leaves."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    split = _split(len(leaves))
    return node_hash(root_of(leaves[:split]), root_of(leaves[split:]))


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Return what leads from one leaf to the root, given the hashes of all leaves."""
    if not 0 <= index < len(leaves):
        raise InvalidValueError("index of a leaf lies outside its tree")
    if len(leaves) == 1:
        return ()
    split = _split(len(leaves))
    if index < split:
        return (*inclusion_proof(leaves[:split], index), root_of(leaves[split:]))
    return (*inclusion_proof(leaves[split:], index - split), root_of(leaves[:split]))


def includes(root: bytes, size: int, index: int, leaf: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that the leaf stands at this index of the tree with this root (section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, node = index, size - 1, leaf_hash(leaf)
    for step in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            node = node_hash(step, node)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            node = node_hash(node, step)
        place, last = place >> 1, last >> 1
    return last == 0 and node == root


def consistency_proof(leaves: Sequence[bytes], before: int) -> tuple[bytes, ...]:
    """Return what shows that the tree over these hashes has grown from its first `before` leaves."""
    if not 0 < before <= len(leaves):
        raise InvalidValueError("size of the earlier tree lies outside the later one")
    return _grown(leaves, before, is_whole=True)


def has_grown(before: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether a proof shows that the tree of one root has grown into that of another (section 2.1.4.2)."""
    if before == size:
        return not proof and old_root == root
    if not 0 < before < size:
        return False
    path = [old_root, *proof] if before.bit_count() == 1 else list(proof)
    if not path:
        return False
    place, last = before - 1, size - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node_hash(new, step)
        place, last = place >> 1, last >> 1
    return last == 0 and old == old_root and new == root


def _grown(leaves: Sequence[bytes], before: int, *, is_whole: bool) -> tuple[bytes, ...]:
    if before == len(leaves):
        return () if is_whole else (root_of(leaves),)
    split = _split(len(leaves))
    if before <= split:
        return (*_grown(leaves[:split], before, is_whole=is_whole), root_of(leaves[split:]))
    return (*_grown(leaves[split:], before - split, is_whole=False), root_of(leaves[:split]))


def _split(size: int) -> int:
    """Return the largest power of two that is smaller than a size."""
    return 1 << (size - 1).bit_length() - 1
