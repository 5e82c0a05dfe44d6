"""The exit codes of the command line; other programs read them."""

DONE = 0
FAILED = 1
WRONG_USE = 2
NOT_SET_UP = 3
BUSY = 4
INPUT_REJECTED = 5
HUB_NOT_REACHED = 6
NOT_PERMITTED = 7
MATCH_FOUND = 10
INTERRUPTED = 130
