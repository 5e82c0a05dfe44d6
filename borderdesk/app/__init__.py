"""The only room that knows all others: it builds them, connects them, owns the threads and starts Qt.

A home and a camera go in, a running desk comes out, and an exit code when it ends. The one rule of the room: it joins
what others do and decides nothing about travellers itself.
"""
