"""Records out, in formats that other people's programs read.

Domain values and an open file go in; a finished layout comes out. The one rule of the room: it decides nothing about
who may read what. What reaches it has been allowed, and every line of it may be opened in a spreadsheet unharmed.
"""
