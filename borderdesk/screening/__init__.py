"""A traveller in, scored and explained matches out.

`screen` takes a `Traveller`, the lists in force and a day, and gives `Hit` values, the most serious first; `score_pair`
scores two names. A list answers through `ListIndex`, which storage implements by shape; `IndexBuilder` makes the arrays
in which a list's entries are found. The one rule of the room: no clock, nothing read but the table of known spellings,
and nothing in a result that its reasons do not explain.
"""

from borderdesk.screening.check import screen
from borderdesk.screening.index import IndexLayer, ListIndex, ListInForce
from borderdesk.screening.index_building import IndexBuilder
from borderdesk.screening.pairs import score_names, score_pair

__all__ = ["IndexBuilder", "IndexLayer", "ListInForce", "ListIndex", "score_names", "score_pair", "screen"]
