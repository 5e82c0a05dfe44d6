"""The window: the only room with Qt, one folder for each screen.

A model (`model.py`, QtCore only) knows what is true and what is allowed now; a view builds its widgets once and draws
all of the model. Domain values and functions come in, the officer's acts go out through those functions. The one rule
of the room: nothing slow and nothing of a file or a database happens here; `Tasks` runs it elsewhere.
"""
