"""What a process owes the secrets in its memory: files for this user alone, no dump of it, and no onlooker."""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def keep_to_itself() -> None:
    """Let no other user read what this process writes, and nobody what it holds; its children ask for it themselves."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # Memory of such a process is neither dumped nor read by another program of the same user.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
