"""BorderDesk: reads travel documents, screens travellers and logs crossings at a border post, offline."""

__version__ = "0.1.0"
