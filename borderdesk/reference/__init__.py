"""What the desk knows about the world: states, posts, purposes of visits, and spellings of one name.

A folder of files goes in, `ReferenceData` with `State`, `Post` and `Purpose` values comes out. The one rule of the
room: a file that does not match its checksum is not read, because wrong codes would decide wrongly in silence.
"""

from borderdesk.reference.data import ReferenceData, load_reference
from borderdesk.reference.files import ReferenceDataError
from borderdesk.reference.name_families import NameFamily, load_name_families

__all__ = ["NameFamily", "ReferenceData", "ReferenceDataError", "load_name_families", "load_reference"]
