"""Looks for people in whatever a desk wrote beside its database and its lists."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from logging import getLogger
from pathlib import Path

from borderdesk import logs
from borderdesk.paths import Home

PICTURES = {b"\x89PNG": "a PNG", b"\xff\xd8\xff": "a JPEG", b"BM": "a bitmap", b"RIFF": "a WebP", b"%PDF": "a PDF"}


@contextmanager
def log_kept(home: Home) -> Iterator[None]:
    """Write the program's log as the program does, for the length of the block."""
    root = getLogger("borderdesk")
    before, propagate = list(root.handlers), root.propagate
    logs.start(home.logs)
    try:
        yield
    finally:
        for handler in [one for one in root.handlers if one not in before]:
            root.removeHandler(handler)
            handler.close()
        root.propagate = propagate


def written(home: Home) -> list[Path]:
    """Return every file of a home but the database and the lists, in which people belong."""
    kept = (home.database.name, home.lists.name)
    return [
        file
        for file in sorted(home.data.rglob("*"))
        if file.is_file() and not file.relative_to(home.data).parts[0].startswith(kept)
    ]


def traces(home: Home, words: Iterable[str]) -> dict[str, list[str]]:
    """Return the files that hold any of the words, in whatever capitals and widths of letters, or a picture."""
    wanted = [word.casefold() for word in words]
    assert wanted
    found: dict[str, list[str]] = {}
    for file in written(home):
        data = file.read_bytes()
        narrow = data.replace(b"\x00", b"").decode("utf-8", "replace").casefold()
        held = [word for word in wanted if word in narrow]
        held += [kind for magic, kind in PICTURES.items() if data.startswith(magic)]
        if held:
            found[str(file.relative_to(home.data))] = held
    return found
