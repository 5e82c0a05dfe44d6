"""Opening and closing a shift: where, with which equipment, and what one shift leaves to the next.

Facts, a camera's pictures and keys go in, an opened or closed shift comes out. The one rule of the room: a fault never
stops a shift, it needs a reason.
"""
