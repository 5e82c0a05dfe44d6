"""The sounds of the desk: what happened goes in, a short tone comes out of the machine's own player.

The one rule of the room: a sound never tells more than the verdict on the screen.
"""
