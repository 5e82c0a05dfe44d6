"""Our Merkle tree beside pymerkle on random trees: `python -m bench.merkle_peers` counts roots and proofs that differ.

pymerkle is under the GPL: it runs in an environment of its own and is no part of the desk. Its proofs of consistency
are laid out otherwise than RFC 9162 says, so ours are checked against the roots that it finds.
"""

import json
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.peers import run_in
from borderdesk.domain.merkle import MerkleTree, consistency_proof, has_grown, inclusion_proof, leaf_hash

TREES = 500
LARGEST = 400


def compare(seed: int, trees: int = TREES) -> dict[str, int]:
    """Return how many roots and proofs of random trees differ; all that is asked stands in one file for the peer."""
    asked = [_random_tree(random.Random(f"{seed}-{number}")) for number in range(trees)]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "trees.jsonl"
        file.write_text("".join(f"{json.dumps(tree)}\n" for tree in asked), "utf-8")
        theirs = [json.loads(line) for line in run_in("pymerkle", "merkle_trees.py", str(file))]
    pairs = [(tree, answer(tree), their) for tree, their in zip(asked, theirs, strict=True)]
    names = ("old_root", "root", "inclusion")
    differ = {f"{name} that differ": sum(our[name] != their[name] for _, our, their in pairs) for name in names}
    refused = sum(not _has_grown(tree, their) for tree, _, their in pairs)
    return {"trees": len(theirs), **differ, "proofs of consistency that do not lead to its roots": refused}


def answer(tree: dict[str, Any]) -> dict[str, Any]:
    """Return what our tree says, in the peer's words."""
    leaves = [bytes.fromhex(leaf) for leaf in tree["leaves"]]
    growing, old_root = MerkleTree(), b""
    for leaf in leaves:
        growing.append(leaf)
        if growing.size == tree["before"]:
            old_root = growing.root()
    steps = inclusion_proof([leaf_hash(leaf) for leaf in leaves], tree["index"])
    return {"old_root": old_root.hex(), "root": growing.root().hex(), "inclusion": [step.hex() for step in steps]}


def _has_grown(tree: dict[str, Any], their: dict[str, Any]) -> bool:
    hashes, before = [leaf_hash(bytes.fromhex(leaf)) for leaf in tree["leaves"]], tree["before"]
    old_root, root = bytes.fromhex(their["old_root"]), bytes.fromhex(their["root"])
    return has_grown(before, old_root, len(hashes), root, consistency_proof(hashes, before))


def _random_tree(chance: random.Random) -> dict[str, Any]:
    size = chance.randint(1, LARGEST)
    leaves = [chance.randbytes(chance.randint(0, 40)).hex() for _ in range(size)]
    return {"leaves": leaves, "before": chance.randint(1, size), "index": chance.randrange(size)}


if __name__ == "__main__":
    print(compare(random.randrange(1 << 32)))
