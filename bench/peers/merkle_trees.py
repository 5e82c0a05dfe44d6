"""What pymerkle says of trees: reads objects of {leaves, before, index}, one a line; writes roots and proof, in hex."""

import json
import sys
from pathlib import Path

from pymerkle import InmemoryTree


def main() -> None:
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        asked = json.loads(line)
        tree = InmemoryTree(algorithm="sha256")
        for leaf in asked["leaves"]:
            tree.append_entry(bytes.fromhex(leaf))
        size, before, index = len(asked["leaves"]), asked["before"], asked["index"]
        inclusion = tree.prove_inclusion(index + 1, size).path
        answer = {
            "old_root": tree.get_state(before).hex(),
            "root": tree.get_state(size).hex(),
            # Its proofs begin with the leaf that they start from, which RFC 9162 leaves out.
            "inclusion": [step.hex() for step in inclusion[1:]],
        }
        print(json.dumps(answer))


main()
