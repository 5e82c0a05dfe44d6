"""What travels between a desk and its hub: signed parcels up, over a wire or on a stick; it knows no table.

Journal entries and keys go in, bytes come out, and the other way round. The one rule of the room: the same bytes travel
over every road, and nothing in them is believed before its signature holds.
"""
