"""The audit on a screen: who did what to which record, and whether the journal holds.

Questions go to the functions that it is handed, pages of acts come back. The one rule of the room: it shows ids and
words of the record, never what is known of a traveller.
"""
