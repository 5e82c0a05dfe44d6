"""What the desk knows about the world: states, posts and purposes of visits.

A folder of files goes in, `ReferenceData` with `State`, `Post` and `Purpose` values comes out. The one rule of the
room: a file that does not match its checksum is not read, because wrong codes would decide wrongly in silence.
"""

from borderdesk.reference.data import ReferenceData, load_reference
from borderdesk.reference.files import ReferenceDataError

__all__ = ["ReferenceData", "ReferenceDataError", "load_reference"]
