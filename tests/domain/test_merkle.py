"""The Merkle tree of RFC 9162: roots and proofs as another program makes them, and proofs that prove nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.merkle import (
    MerkleTree,
    consistency_proof,
    has_grown,
    includes,
    inclusion_proof,
    leaf_hash,
    root_of,
)

VECTORS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("merkle_vectors.json").read_text("utf-8"))
"""Roots and proofs that pymerkle 7.0.0 made, of trees whose leaves are `leaf(0)`, `leaf(1)` and so on."""


def leaf(number: int) -> bytes:
    return bytes([number] * (number % 5))


def hashes(size: int) -> list[bytes]:
    return [leaf_hash(leaf(number)) for number in range(size)]


def root_at(size: int) -> bytes:
    tree = MerkleTree()
    for number in range(size):
        tree.append(leaf(number))
    return tree.root()


def unhex(steps: list[str]) -> list[bytes]:
    return [bytes.fromhex(step) for step in steps]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['before']} of {vector['size']}")
def test_roots_and_proofs_are_those_of_another_program(vector: dict[str, Any]) -> None:
    size, before, index = vector["size"], vector["before"], vector["index"]

    assert (root_at(before).hex(), root_at(size).hex()) == (vector["old_root"], vector["root"])
    assert list(inclusion_proof(hashes(size), index)) == unhex(vector["inclusion"])
    assert includes(root_at(size), size, index, leaf(index), unhex(vector["inclusion"]))
    assert has_grown(before, root_at(before), size, root_at(size), consistency_proof(hashes(size), before))


def test_proofs_of_consistency_are_those_that_the_logs_of_certificates_test_theirs_with() -> None:
    leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    eight = [leaf_hash(bytes.fromhex(text)) for text in leaves]

    assert root_of(eight).hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    assert [step.hex() for step in consistency_proof(eight, 6)] == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]


def test_the_root_of_nothing_is_the_hash_of_nothing() -> None:
    assert MerkleTree().root() == root_of([])
    assert MerkleTree().root().hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@given(size=st.integers(1, 70), data=st.data())
def test_a_leaf_is_proved_at_its_own_place_only(size: int, data: st.DataObject) -> None:
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size))
    proof, root = inclusion_proof(hashes(size), index), root_at(size)

    assert includes(root, size, index, leaf(index), proof)
    assert includes(root, size, other, leaf(index), proof) is (other == index)
    assert not includes(root, size, index, b"another leaf", proof)
    assert not includes(root, size, index, leaf(index), (*proof, bytes(32)))
    assert not includes(bytes(32), size, index, leaf(index), proof)


@given(size=st.integers(1, 70), data=st.data())
def test_a_tree_has_grown_from_its_own_beginning_only(size: int, data: st.DataObject) -> None:
    before = data.draw(st.integers(1, size))
    proof, old, new = consistency_proof(hashes(size), before), root_at(before), root_at(size)

    assert has_grown(before, old, size, new, proof)
    assert not has_grown(before, bytes(32), size, new, proof)
    assert not has_grown(before, old, size, bytes(32), proof)
    assert not has_grown(before, old, size, new, (*proof, bytes(32)))
    if proof:
        assert not has_grown(before, old, size, new, proof[:-1])


@given(st.integers(0, 300))
def test_a_tree_goes_on_from_its_state_as_if_it_had_never_been_put_away(size: int) -> None:
    tree = MerkleTree()
    for number in range(size):
        tree.append(bytes([number % 256]))
    again = MerkleTree.from_bytes(tree.size, tree.state)

    tree.append(b"next")
    again.append(b"next")

    assert again.root() == tree.root()


@pytest.mark.parametrize(("size", "state"), [(1, b""), (2, bytes(64)), (3, bytes(63)), (-1, b"")])
def test_a_state_that_does_not_fit_its_size_is_refused(size: int, state: bytes) -> None:
    with pytest.raises(InvalidValueError, match="does not fit"):
        MerkleTree.from_bytes(size, state)


@pytest.mark.parametrize("index", [-1, 3])
def test_no_proof_is_made_of_a_leaf_that_is_not_there(index: int) -> None:
    with pytest.raises(InvalidValueError, match="outside"):
        inclusion_proof(hashes(3), index)


@pytest.mark.parametrize("before", [0, 4])
def test_no_proof_is_made_from_a_size_that_never_was(before: int) -> None:
    with pytest.raises(InvalidValueError, match="outside"):
        consistency_proof(hashes(3), before)


@pytest.mark.long
def test_random_trees_are_those_of_another_program() -> None:
    from bench.merkle_peers import compare
    from bench.peers import PeerMissingError

    try:
        counted = compare(seed=9162)
    except PeerMissingError:
        pytest.skip("the environment of pymerkle cannot be made here")

    assert counted.pop("trees") == 500
    assert set(counted.values()) == {0}
