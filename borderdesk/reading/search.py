"""Looks for a code zone in a picture under one assumption about its size and direction at a time."""

from dataclasses import dataclass

from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.images import Image, turned
from borderdesk.reading.rows import TextRow, find_rows
from borderdesk.reading.zone import Zone, group_rows
from borderdesk.reading.zone_text import ZoneText, read_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """How the zone may lie: the picture's quarter turn, the size at which rows are sought, which way up is likelier."""

    quarter_turn: int = 0
    long_side: int = 1000
    upside_down: bool = False


#: A text read as well as this is not bettered by another group of rows.
_GOOD = 0.95

#: In the order of their likelihood; upside down is found by each on its own.
ASSUMPTIONS = tuple(
    Assumption(quarter_turn=turn, long_side=side) for side in (1000, 1600, 700, 2400) for turn in (0, 1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found: the best text with its outline in fractions of the picture, and what led there."""

    assumption: Assumption
    rows: tuple[TextRow, ...]
    zones: tuple[Zone, ...]
    text: ZoneText | None
    outline: tuple[tuple[float, float], ...] = ()


def search(network: CharacterNetwork, grey: Image, assumption: Assumption, most_zones: int) -> Found:
    """Look for rows, and read the most likely groups of them until one reads well."""
    picture = turned(grey, assumption.quarter_turn)
    rows = find_rows(picture, assumption.long_side)
    zones = group_rows(rows)
    best: ZoneText | None = None
    for zone in zones[:most_zones]:
        text = read_zone(network, picture, zone, upside_down_first=assumption.upside_down)
        if text is not None and (best is None or text.quality > best.quality):
            best = text
            if best.quality > _GOOD:
                break
    outline = () if best is None else _fractions(best, picture, assumption.quarter_turn)
    return Found(assumption=assumption, rows=rows, zones=zones, text=best, outline=outline)


def _fractions(text: ZoneText, picture: Image, quarter_turn: int) -> tuple[tuple[float, float], ...]:
    height, width = picture.shape[:2]
    corners = []
    for x, y in text.outline:
        across, down = x / width, y / height
        for _ in range(quarter_turn):
            across, down = down, 1.0 - across
        corners.append((min(1.0, max(0.0, across)), min(1.0, max(0.0, down))))
    return tuple(corners)
