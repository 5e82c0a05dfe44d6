"""The server at headquarters, or at a post: parcels in, receipts and answers out, kept in PostgreSQL.

It shares with the desk what travels (`sync`), `keys` and `domain`, and nothing else. The one rule of the room: what a
desk that may send has signed is stored as it came before anything of it is understood.
"""
