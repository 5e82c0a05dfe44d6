"""Scores the pairs of names in a table with nomenklatura's logic-v2, in an environment of its own: `FILE.csv`."""

import csv
import sys
from pathlib import Path
from typing import Any

from followthemoney import model
from nomenklatura.matching import get_algorithm
from nomenklatura.matching.types import ScoringConfig


def main() -> None:
    algorithm = get_algorithm("logic-v2")
    assert algorithm is not None
    config = ScoringConfig.defaults()
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            one, other = (person(row[side]) for side in ("query", "candidate"))
            print(algorithm.compare(one, other, config).score)


def person(name: str) -> Any:
    entity = model.make_entity("Person")
    entity.id = name
    entity.add("name", name)
    return entity


main()
