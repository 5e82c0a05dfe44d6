"""Paper: what is printed, and the printers that do it.

The one rule of the room: paper tells no more than the screen did. The same crossing gives the same slip with a discreet
match and without, and no traveller can read a match from one.
"""
