"""A traveller in, scored and explained matches out.

`screen` takes a `Traveller`, the lists in force and a day, and gives `Hit` values, the most serious first; `score_pair`
scores two names, and a `Sieve` tells of many travellers for whom a list can have no match that counts. A list answers
through `ListIndex`, which storage implements by shape; `IndexBuilder` makes the arrays in which a list's entries are
found. The one rule of the room: no clock, nothing read but the
table of known spellings, and nothing in a result that its reasons do not explain.
"""

from borderdesk.screening.check import screen
from borderdesk.screening.index import IndexLayer, ListIndex, ListInForce
from borderdesk.screening.index_building import IndexBuilder
from borderdesk.screening.pairs import score_names, score_pair
from borderdesk.screening.sieve import Sieve

__all__ = ["IndexBuilder", "IndexLayer", "ListInForce", "ListIndex", "Sieve", "score_names", "score_pair", "screen"]
