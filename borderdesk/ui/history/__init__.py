"""A traveller's history: whom to look for and why goes in, their stays at this post come out.

The one rule of the room: nobody's history is opened without a purpose, and each look is journalled.
"""
