"""Other open readers, each run in an environment of its own; nothing of them is part of the program."""
