"""The log on a screen: a search, a table that loads as it is scrolled, and one record with its timeline.

Questions go to the functions that it is handed, pages of crossings come back. The one rule of the room: a record is
opened on purpose, with Enter, for each look at one is journalled.
"""
