"""Secrets: what a passphrase is checked against.

Passphrases go in; encoded hashes and yes or no come out. The one rule of the room: it alone calls cryptography, and no
secret leaves it in an error, a log line or a value that can be printed.
"""
