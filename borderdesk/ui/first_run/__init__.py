"""The first start of the program: the training desk at once, or a desk of one's own.

The posts that there are go in, a home that is set up comes out. The one rule of the room: no dialog, and nothing is
written before everything is there.
"""
