"""The README promises what a command measured: each figure it quotes stands in bench/figures.json."""

import json
import re
from pathlib import Path

ROW = re.compile(r"^\| .+ \| (?P<value>[^|]+) \| `(?P<suite>\w+)\.(?P<figure>\w+)` \|$", re.MULTILINE)


def quoted(readme: str) -> list[tuple[str, str, str]]:
    return [(m["suite"], m["figure"], m["value"].strip()) for m in ROW.finditer(readme)]


def test_every_quoted_figure_was_measured(checkout: Path) -> None:
    rows = quoted((checkout / "README.md").read_text("utf-8"))
    suites = json.loads((checkout / "bench" / "figures.json").read_text("utf-8"))["suites"]

    measured = [(suite, figure, str(suites[suite]["figures"][figure])) for suite, figure, _ in rows]

    assert rows
    assert rows == measured


def test_the_readme_shows_what_it_links_to(checkout: Path) -> None:
    text = (checkout / "README.md").read_text("utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]

    assert links
    assert all((checkout / link).exists() for link in links)
