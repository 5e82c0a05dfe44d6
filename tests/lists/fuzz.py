"""Reads mutated lists for as long as it is told: `python -m tests.lists.fuzz TARGET SECONDS EMPTY_FOLDER`.

Where the fuzzer atheris is installed it steers the mutations by the code that they reach; elsewhere they are random.
Either way a crash, a reading of over 10 seconds or over 500 MB of memory ends the process with an exit code.
"""

import faulthandler
import io
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FunctionType

from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ListFormat, read_list
from borderdesk.storage.list_entries import to_text
from tests.lists.workbooks import Cell, write_workbook

SPECIMENS = Path(__file__).parents[1] / "specimens" / "lists"
LONGEST_SECONDS = 10
MOST_MEGABYTES = 500
_SHEET = "xl/worksheets/first.xml"
_PIECES = (
    *(b"", b"\0", b"\xff", b'"', b"'", b";", b",", b"\n", b"<", b">", b"{", b"[", b"}", b"#"),
    *(b"&a;", b"<!DOCTYPE x [", b"]]>", b"\\ud800", b"9" * 40, b"a" * 300, b"-0-", b"\x1a"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"1974-02-30", b"0000-00-00", b"null", b'"holder"', b"utf-7", b"utf-16"),
)


def _workbook() -> bytes:
    rows: list[Sequence[Cell]] = [("Ref", "Surname", "DOB"), ("W-1", "OSTRAVEL", (27254, 1)), ("W-2", "BELQUIN", 1974)]
    with tempfile.TemporaryDirectory() as folder:
        return write_workbook(Path(folder) / "list.xlsx", rows).read_bytes()


def _sheet_of(workbook: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return archive.read(_SHEET)


def _with_sheet(workbook: bytes, sheet: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in archive.namelist():
            new.writestr(name, sheet if name == _SHEET else archive.read(name))
    return packed.getvalue()


class Target:
    """One importer, what it is first fed with, and how a mutation of that becomes a file."""

    def __init__(
        self,
        list_format: ListFormat,
        seed: bytes,
        name: str = "list",
        beside: Mapping[str, bytes] | None = None,
        pack: Callable[[bytes], bytes] = bytes,
    ) -> None:
        self.format = list_format
        self.seed = seed
        self._name = name
        self._beside = dict(beside or {})
        self._pack = pack

    def written(self, content: bytes, folder: Path) -> Path:
        """Write a mutation as the file that it stands for, with those that belong beside it."""
        for name, other in self._beside.items():
            (folder / name).write_bytes(other)
        path = folder / self._name
        path.write_bytes(self._pack(content))
        return folder / "sdn.csv" if self.format is ListFormat.OFAC_CSV else path


def targets() -> dict[str, Target]:
    """Return every importer by a name."""
    workbook = _workbook()
    ofac = {path.name: path.read_bytes() for path in (SPECIMENS / "ofac").iterdir()}
    files = {
        "un": (ListFormat.UN_CONSOLIDATED, "un_shaped.xml"),
        "ofac-xml": (ListFormat.OFAC_XML, "ofac_sdn.xml"),
        "eu": (ListFormat.EU_FSF, "eu_shaped.xml"),
        "uk": (ListFormat.UK_SANCTIONS, "uk_shaped.xml"),
        "ftm": (ListFormat.OPENSANCTIONS_FTM, "entities.ftm.json"),
        "targets": (ListFormat.OPENSANCTIONS_CSV, "targets.simple.csv"),
        "interpol": (ListFormat.INTERPOL, "notices.json"),
        "csv": (ListFormat.TABLE, "own_table.csv"),
        "foreign-csv": (ListFormat.TABLE, "foreign_table.csv"),
    }
    found = {name: Target(form, (SPECIMENS / path).read_bytes()) for name, (form, path) in files.items()}
    for name, part in (("ofac-csv", "sdn.csv"), ("ofac-alt", "alt.csv"), ("ofac-comments", "sdn_comments.csv")):
        found[name] = Target(ListFormat.OFAC_CSV, ofac[part], part, ofac)
    found["xlsx"] = Target(ListFormat.WORKBOOK, workbook)
    found["xlsx-sheet"] = Target(
        ListFormat.WORKBOOK, _sheet_of(workbook), pack=lambda sheet: _with_sheet(workbook, sheet)
    )
    return found


def read_whole(path: Path, list_format: ListFormat) -> int:
    """Read a list to its end and return its entries, or 0 where it is refused; anything else comes through."""
    entries = 0
    try:
        for record in read_list(path, state_code=lambda words: words[:3].upper(), format=list_format).records:
            if isinstance(record, WatchlistEntry):
                to_text(record).encode()
                entries += 1
    except BorderDeskError:
        return 0
    return entries


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the content with some pieces cut, doubled, moved or put in."""
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        start = chance.randrange(len(content) + 1)
        end = min(len(content), start + chance.choice((0, 1, 1, 4, 20, 200)))
        piece = chance.choice((*_PIECES, content[start:end] * 2, bytes([chance.randrange(256)])))
        content = content[:start] + piece + content[end:] if chance.random() < 0.95 else content[:start]
    return content


def fuzz_at_random(target: Target, folder: Path, seconds: float, seed: int) -> int:
    """Read mutations until the time is up; return how many."""
    chance, ends, count = random.Random(seed), time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        faulthandler.dump_traceback_later(LONGEST_SECONDS, exit=True)
        read_whole(target.written(mutated(target.seed, chance), folder), target.format)
        faulthandler.cancel_dump_traceback_later()
        count += 1
    # Not getrusage: a process inherits that peak from the one that started it.
    used = int(Path("/proc/self/status").read_text("ascii").partition("VmHWM:")[2].split()[0]) // 1024
    if used > MOST_MEGABYTES:
        raise MemoryError(f"{used} MB")
    return count


def fuzz_guided(target: Target, folder: Path, seconds: int) -> None:
    """Let atheris choose the mutations; it ends the process itself."""
    import atheris

    corpus = folder / "corpus"
    corpus.mkdir()
    (corpus / "seed").write_bytes(target.seed)
    place = folder / "list"
    place.mkdir()

    def one(content: bytes) -> None:
        read_whole(target.written(content, place), target.format)

    for function in functions_of("borderdesk.lists"):
        atheris.instrument_func(function)
    options = (f"-max_total_time={seconds}", f"-timeout={LONGEST_SECONDS}", f"-rss_limit_mb={MOST_MEGABYTES}")
    atheris.Setup([sys.argv[0], *options, "-max_len=20000", f"-artifact_prefix={folder}/", str(corpus)], one)
    atheris.Fuzz()


def functions_of(package: str) -> Iterator[FunctionType]:
    """Yield every function and method of a package's modules."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith(package):
            for value in tuple(vars(module).values()):
                if getattr(value, "__module__", "") == name:
                    inside = tuple(vars(value).values()) if isinstance(value, type) else (value,)
                    yield from (function for function in inside if isinstance(function, FunctionType))


def main() -> None:
    """Fuzz the target that the command line names."""
    target, seconds, folder = targets()[sys.argv[1]], int(sys.argv[2]), Path(sys.argv[3])
    try:
        fuzz_guided(target, folder, seconds)
    except ImportError:
        print(f"{fuzz_at_random(target, folder, seconds, seed=7):,} lists read")


if __name__ == "__main__":
    main()
