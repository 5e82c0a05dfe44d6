"""The dark cover over a locked desk: a PIN or a passphrase goes on, and another officer may take over.

What was typed goes in; the session that goes on, or the one that takes over, comes out. The one rule of the room:
whatever lies below stays as it is, unseen.
"""
