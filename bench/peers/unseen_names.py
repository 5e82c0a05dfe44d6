"""Draws names that the development never saw, from names-dataset, in an environment of its own: `COUNT SEED`.

Writes one person a line: given names, family name, sex and country, with tabs between.
"""

import gzip
import pickle
import random
import sys
from bisect import bisect
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

# Countries of the data by how many in a hundred people come from them, with their codes on documents. It has none of
# Kenya, Somalia, Tanzania and Uganda: their neighbours and the names of the same languages stand for them.
COUNTRIES = {
    "SD": (14, "SDN"), "EG": (10, "EGY"), "YE": (10, "YEM"), "DJ": (8, "DJI"), "ET": (10, "ETH"), "BI": (7, "BDI"),
    "NG": (7, "NGA"), "GH": (5, "GHA"), "CM": (3, "CMR"), "ZA": (3, "ZAF"), "IN": (5, "IND"), "BD": (3, "BGD"),
    "AF": (3, "AFG"), "CN": (2, "CHN"), "FR": (2, "FRA"), "DE": (2, "D"), "TR": (2, "TUR"), "PL": (1, "POL"),
    "ES": (1, "ESP"), "GB": (2, "GBR"),
}  # fmt: skip


def main() -> None:
    count, seed = map(int, sys.argv[1:])
    rng = random.Random(seed)
    spec = find_spec("names_dataset")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "v3"
    family = pools(folder / "last_names.pkl.gz", None)
    male, female = (pools(folder / "first_names.pkl.gz", sex) for sex in ("M", "F"))
    weights = list(accumulate(share for share, _ in COUNTRIES.values()))
    countries = list(COUNTRIES)
    for _ in range(count):
        country = countries[bisect(weights, rng.random() * weights[-1])]
        sex = "M" if rng.random() < 0.7 else "F"
        given = [draw(rng, (male if sex == "M" else female)[country])]
        if rng.random() < 0.6:
            given.append(draw(rng, male[country] if rng.random() < 0.6 else family[country]))
        print(" ".join(given), draw(rng, family[country]), sex, COUNTRIES[country][1], sep="\t")


def pools(path: Path, sex: str | None) -> dict[str, tuple[list[str], list[float]]]:
    """Return the names of each country with their weights, added up: as common as their rank says."""
    with gzip.open(path) as stream:
        data = pickle.load(stream)
    found: dict[str, list[tuple[int, str]]] = {country: [] for country in COUNTRIES}
    for name, about in data.items():
        genders = about.get("gender") or {}
        if sex is not None and genders and genders.get(sex, 0) < 0.5:
            continue
        if len(name) > 1 and all(letter.isalpha() and ord(letter) < 0x250 for letter in name):
            for country, rank in (about.get("rank") or {}).items():
                if country in found and rank is not None:
                    found[country].append((rank, name))
    return {
        country: (
            [name for _, name in sorted(names)],
            list(accumulate(1 / (place + 10) for place in range(len(names)))),
        )
        for country, names in found.items()
    }


def draw(rng: random.Random, pool: tuple[list[str], list[float]]) -> str:
    names, weights = pool
    return names[bisect(weights, rng.random() * weights[-1])]


main()
