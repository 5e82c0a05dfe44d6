"""A traveller in, scored and explained matches out.

`screen` takes a `Traveller`, the lists in force and a day, and gives `Hit` values, the most serious first; `score_pair`
scores two names. A list answers through `TokenIndex`, which storage implements by shape; `terms_of` and `token_keys`
say what it files an entry under when it is built. The one rule of the room: no input or output, no clock, and nothing
in a result that its reasons do not explain.
"""

from borderdesk.screening.check import screen
from borderdesk.screening.index import EntryTerms, ListInForce, TokenIndex, terms_of, token_keys
from borderdesk.screening.pairs import score_names, score_pair

__all__ = ["EntryTerms", "ListInForce", "TokenIndex", "score_names", "score_pair", "screen", "terms_of", "token_keys"]
