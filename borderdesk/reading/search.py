"""Looks for a code zone in a picture: where the last one lay, or anywhere under one assumption at a time."""

from dataclasses import dataclass

import numpy as np

from borderdesk.reading.characters import CharacterNetwork
from borderdesk.reading.images import Image
from borderdesk.reading.rows import TextRow, find_rows
from borderdesk.reading.views import View, part_around, view_of_part, view_of_picture
from borderdesk.reading.zone import Zone, group_rows
from borderdesk.reading.zone_text import ZoneText, read_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """How a zone may lie: the lean of its lines in degrees clockwise, and the size at which rows are sought."""

    angle: float = 0.0
    long_side: int = 1000


#: In the order of their likelihood; lines that stand on their head are found by each.
ASSUMPTIONS = (
    *(Assumption(angle=angle) for angle in (0.0, 90.0)),
    *(Assumption(angle=angle, long_side=1600) for angle in (0.0, 90.0)),
    *(Assumption(angle=angle) for angle in (22.0, -22.0, 112.0, 68.0, 45.0, -45.0)),
    *(Assumption(angle=angle, long_side=700) for angle in (0.0, 90.0)),
    *(Assumption(angle=angle, long_side=2400) for angle in (0.0, 90.0)),
)

#: A text read as well as this is not bettered by another group of rows.
_GOOD = 0.95
#: Around the last zone: the height to which its letters are brought, and how far it is sought, in letters.
_LETTER = 14.0
_WANDERED = 5.0
#: Rows that lean by more degrees are looked at again, levelled; the most that a picture is then made larger.
_LEANS = 3.0
_CLOSEST = 3.0
#: The height, in letters, of rows that ran together.
_MERGED = 3.5
#: A picture is not made larger than this to look for rows in it: what it does not show is not seen better.
_LARGEST = 1.7
_SMALL_PICTURE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found: the rows and zones of print, and the best text with its outline in fractions."""

    rows: tuple[TextRow, ...] = ()
    zones: tuple[Zone, ...] = ()
    text: ZoneText | None = None
    outline: tuple[tuple[float, float], ...] = ()


def assumptions_for(picture: Image) -> tuple[Assumption, ...]:
    """Return the assumptions under which a picture of this size is worth searching."""
    most = max(_SMALL_PICTURE, _LARGEST * max(picture.shape))
    return tuple(assumption for assumption in ASSUMPTIONS if assumption.long_side <= most)


def search(
    network: CharacterNetwork, grey: Image, assumption: Assumption, most_zones: int, *, upside_down_first: bool = False
) -> Found:
    """Look for rows in the whole picture, and read the most likely groups of them until one reads well."""
    view = view_of_picture(grey, assumption.angle, assumption.long_side)
    return _read_best(network, grey, view, most_zones, upside_down_first)


def search_near(network: CharacterNetwork, grey: Image, last: ZoneText) -> Found:
    """Read the zone where it lay in a picture before; where that reads badly, look for its rows around there."""
    here = Zone(rows=last.rows)
    text = read_zone(network, grey, here)
    found = Found(rows=last.rows, zones=(here,), text=text, outline=() if text is None else _fractions(text, grey))
    if text is not None and text.quality > _GOOD:
        return found
    part = part_around(np.array(last.outline, np.float64), last.rows[0].angle, _WANDERED * last.letter)
    other = _read_best(network, grey, view_of_part(grey, part, _LETTER / last.letter), 1, upside_down_first=False)
    is_better = other.text is not None and (text is None or other.text.quality > text.quality)
    return other if is_better else found


def _read_best(network: CharacterNetwork, grey: Image, view: View, most_zones: int, upside_down_first: bool) -> Found:
    rows, zones = _zones_in(view)
    best: ZoneText | None = None
    for zone in zones[:most_zones]:
        text = None if zone.is_merged else read_zone(network, grey, zone, upside_down_first=upside_down_first)
        if (text is None or text.quality < _GOOD) and _wants_closer_look(zone, view):
            closer = [z for z in _zones_in(_closer_view(grey, zone))[1] if not z.is_merged]
            again = read_zone(network, grey, closer[0], upside_down_first=upside_down_first) if closer else None
            text = again if text is None or (again is not None and again.quality > text.quality) else text
        if text is not None and (best is None or text.quality > best.quality):
            best = text
            if best.quality > _GOOD:
                break
    outline = () if best is None else _fractions(best, grey)
    return Found(rows=rows, zones=zones, text=best, outline=outline)


def _zones_in(view: View) -> tuple[tuple[TextRow, ...], tuple[Zone, ...]]:
    """Return the rows and zones that a view shows, where they lie in the picture."""
    seen = find_rows(view.pixels)
    zones = tuple(Zone(rows=tuple(view.in_picture(row) for row in zone.rows)) for zone in group_rows(seen))
    return tuple(view.in_picture(row) for row in seen), zones


def _wants_closer_look(zone: Zone, view: View) -> bool:
    """Tell whether rows may have run together: they do where they lean in a view, and then one row is two or three."""
    return len(zone.rows) == 1 or any(abs(row.angle - view.part.angle) > _LEANS for row in zone.rows)


def _closer_view(grey: Image, zone: Zone) -> View:
    """Return the surroundings of a zone levelled for it, at a size at which its rows part."""
    angle = float(np.median([row.angle for row in zone.rows]))
    corners = np.array([corner for row in zone.rows for corner in row.corners()])
    height = max(row.height for row in zone.rows)
    letter = _LETTER * (1 if len(zone.rows) > 1 else _MERGED if zone.is_merged else 2)
    return view_of_part(grey, part_around(corners, angle, 2 * height), min(_CLOSEST, letter / height))


def _fractions(text: ZoneText, picture: Image) -> tuple[tuple[float, float], ...]:
    height, width = picture.shape
    return tuple((min(1.0, max(0.0, x / width)), min(1.0, max(0.0, y / height))) for x, y in text.outline)
