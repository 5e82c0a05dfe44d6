"""The watchlist pages: which lists are in force, bringing one in, single records, and decisions that last.

The functions that the models are handed do the work; what is true of it comes back as domain values. The one rule of
the room: a list comes into force by the act of a person who has seen what the file holds.
"""
