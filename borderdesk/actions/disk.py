"""How the disks stand that a desk writes to."""

import os
import shutil
from enum import StrEnum

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.paths import Home

LEAST_FREE_BYTES = 1_000_000_000
"""Below this the desk says so: room for some 200,000 crossings, which is time enough to act."""


class DiskState(StrEnum):
    """LOW: little room is left on the disk of the desk. NO_BACKUP: the second disk takes no backup."""

    FINE = "fine"
    LOW = "low"
    NO_BACKUP = "no_backup"


def has_little_room(home: Home) -> bool:
    """Tell whether the disk of a home is nearly full.

    Raises:
        EnvironmentFailureError: The disk does not say.
    """
    try:
        return shutil.disk_usage(home.data).free < LEAST_FREE_BYTES
    except OSError as error:
        raise EnvironmentFailureError(f"the disk cannot be looked at: {os.strerror(error.errno or 0)}") from error
