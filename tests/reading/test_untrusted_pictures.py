"""Files from anywhere: each gives a reading or a clear error, never a crash, never more than a gigabyte."""

import json
import os
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderdesk.reading.barcodes import find_barcodes
from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.files import frames_of, is_still
from borderdesk.reading.images import Image
from borderdesk.reading.pictures import decode_picture, load_picture, with_room
from borderdesk.reading.reader import DocumentReader
from tests.drawn_barcodes import View, draw_frame

TODAY = date(2026, 11, 24)
GIGABYTE_KB = 1_000_000
READ_AND_TELL = """
import sys
from pathlib import Path
from borderdesk.__main__ import main
sys.argv = ["borderdesk", "read", "--json", *sys.argv[1:]]
try:
    sys.exit(main())
finally:
    # Not getrusage: a process inherits that peak from the one that started it.
    status = Path("/proc/self/status").read_text("ascii")
    print(status.partition("VmHWM:")[2].split()[0], file=sys.stderr)
"""


def encoded(extension: str, image: Image) -> bytes:
    done, data = cv2.imencode(extension, image)
    assert done
    return data.tobytes()


def page() -> Image:
    frame = draw_frame("BORDER-0042", "QRCode", View(width=480, height=320), seed=1)
    return np.repeat(frame[:, :, None], 3, axis=2)


def png(width: int, height: int, depth: int, colour: int, channels: int) -> bytes:
    """A flat picture, drawn row by row, so that nothing as large as it is ever in memory here."""
    row = b"\0" + b"\x7f" * (width * channels * depth // 8)
    packer, body = zlib.compressobj(1), b""
    for _ in range(height):
        body += packer.compress(row)
    body += packer.flush()
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)), (b"IDAT", body), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part)) for name, part in parts
    )


def read_in_a_child(files: list[Path]) -> tuple[list[dict[str, Any]], int]:
    """Run `borderdesk read --json` on the files; return its objects and its peak memory in kilobytes."""
    command = [sys.executable, "-c", READ_AND_TELL, *map(str, files)]
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False, env=os.environ | {"OMP_NUM_THREADS": "1"}
    )
    assert ran.returncode in (0, 5), ran.stderr
    assert "Traceback" not in ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()], int(ran.stderr.split()[-1])


def gif() -> bytes:
    return b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def many_paged_tiff() -> bytes:
    done, data = cv2.imencodemulti(".tiff", [page(), page() // 2])
    assert done
    return data.tobytes()


def animated_webp() -> bytes:
    animation = cv2.Animation()
    animation.frames = [cv2.cvtColor(page(), cv2.COLOR_BGR2BGRA), cv2.cvtColor(page() // 2, cv2.COLOR_BGR2BGRA)]
    animation.durations = [100, 100]
    done, data = cv2.imencodeanimation(".webp", animation)
    assert done
    return bytes(data.tobytes())


UNREADABLE: dict[str, Callable[[], bytes]] = {
    "empty.png": lambda: b"",
    "vector.png": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
    "archive.png": lambda: b"PK\x03\x04" + b"\0" * 400,
    "moving.gif": gif,
    "text.jpg": lambda: b"this is no picture\n" * 40,
    "cut.jpg": lambda: encoded(".jpg", page())[:900],
    "cut.png": lambda: encoded(".png", page())[:-20],
    "huge.png": lambda: png(10_000, 10_000, 1, 0, 1),
    "list.mp4": lambda: b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n/etc/hostname\n",
    "others.mkv": lambda: b"ffconcat version 1.0\nfile /etc/hostname\n",
    "noise.avi": lambda: b"RIFF\xff\xff\xff\x7fAVI LIST" + bytes(range(256)) * 8,
    "lying.mp4": lambda: b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + b"\0\xff" * 300,
    "picture.mp4": lambda: encoded(".png", page()),
}
READABLE: dict[str, Callable[[], bytes]] = {
    "plain.png": lambda: encoded(".png", page()),
    "deep.png": lambda: encoded(".png", (page().astype(np.uint16) * 257).view(np.uint16)),
    "grey.tiff": lambda: encoded(".tiff", page()[:, :, 0].copy()),
    "paged.tiff": many_paged_tiff,
    "moving.webp": animated_webp,
    "transparent.png": lambda: encoded(".png", cv2.cvtColor(page(), cv2.COLOR_BGR2BGRA)),  # type: ignore[arg-type]
    "dot.png": lambda: encoded(".png", np.zeros((1, 1, 3), np.uint8)),
    "line.png": lambda: encoded(".png", np.full((1, 3000, 3), 200, np.uint8)),
    "thread.png": lambda: png(1, 40_000, 8, 0, 1),
    "grey_alpha.png": lambda: png(64, 64, 8, 4, 2),
    "jpeg_named.png": lambda: encoded(".jpg", page()),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, make in (UNREADABLE | READABLE).items():
        (tmp_path / name).write_bytes(make())
    return tmp_path


def test_each_file_is_read_or_refused_with_words_and_memory_stays_small(folder: Path) -> None:
    names = [*UNREADABLE, *READABLE]

    objects, peak_kb = read_in_a_child([folder / name for name in names])

    assert [Path(one["source"]).name for one in objects] == names
    said = {Path(one["source"]).name: one for one in objects}
    assert all("file" in said[n]["reasons"][0] or "picture" in said[n]["reasons"][0] for n in UNREADABLE)
    with_barcode = {name for name in READABLE if said[name]["barcodes"]}
    assert with_barcode == set(READABLE) - {"dot.png", "line.png", "thread.png", "grey_alpha.png"}
    assert peak_kb < GIGABYTE_KB


def test_a_folder_of_such_files_is_read_as_one_document(folder: Path) -> None:
    objects, peak_kb = read_in_a_child([folder])

    assert len(objects) == 1
    assert peak_kb < GIGABYTE_KB


@pytest.mark.long
@pytest.mark.parametrize(
    ("depth", "colour", "channels"), [(8, 2, 3), (16, 6, 4), (16, 4, 2)], ids=["colour", "deep with cover", "grey with"]
)
def test_the_largest_pictures_that_are_taken_stay_under_a_gigabyte(
    tmp_path: Path, depth: int, colour: int, channels: int
) -> None:
    file = tmp_path / "large.png"
    file.write_bytes(png(7100, 7100, depth, colour, channels))

    objects, peak_kb = read_in_a_child([file])

    assert objects[0]["kind"] == "none"
    assert peak_kb < GIGABYTE_KB


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe.mp4")
    problems: list[str] = []

    def read_both() -> None:
        for name in ("pipe.png", "pipe.mp4"):
            try:
                frames_of(tmp_path / name).latest(0)
            except UnreadablePictureError as error:
                problems.append(str(error))

    thread = threading.Thread(target=read_both, daemon=True)
    thread.start()
    thread.join(20)

    assert len(problems) == 2


def test_names_that_no_file_can_have_are_refused(tmp_path: Path) -> None:
    for name in ("x" * 400 + ".png", "x" * 400 + ".mp4", "no/such/folder.jpg"):
        with pytest.raises(UnreadablePictureError):
            frames_of(tmp_path / name).latest(0)
        assert is_still(tmp_path / name) is not name.endswith(".mp4")


def test_a_large_picture_is_read_at_a_working_size_and_keeps_its_barcode() -> None:
    large = cv2.resize(page(), (6000, 4000), interpolation=cv2.INTER_NEAREST)

    image = decode_picture(encoded(".jpg", large))  # type: ignore[arg-type]

    assert image.shape[0] * image.shape[1] <= 12_010_000
    assert [code.text for code in find_barcodes(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), TODAY)] == ["BORDER-0042"]  # type: ignore[arg-type]


def cmyk_jpeg() -> bytes:
    """A JPEG of one block in four inks, written by hand: OpenCV writes none."""
    tables = b"\xff\xdb\0\x43\0" + b"\1" * 64
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 20, 8, 8, 8, 4) + b"".join(bytes((n, 0x11, 0)) for n in range(1, 5))
    coding = b"".join(
        b"\xff\xc4" + struct.pack(">H", 19 + 1) + bytes((kind,)) + b"\1" + b"\0" * 15 + b"\0" for kind in (0, 0x10)
    )
    scan = b"\xff\xda" + struct.pack(">HB", 14, 4) + b"".join(bytes((n, 0)) for n in range(1, 5)) + b"\0\x3f\0"
    adobe = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0"
    return b"\xff\xd8" + adobe + tables + frame + coding + scan + b"\0" + b"\xff\xd9"


def test_a_picture_in_printing_inks_is_read_as_colour() -> None:
    image = decode_picture(cmyk_jpeg())

    assert image.shape == (8, 8, 3)


@settings(max_examples=60, deadline=None)
@given(
    height=st.integers(1, 70),
    width=st.integers(1, 70),
    value=st.integers(0, 255),
    seed=st.one_of(st.none(), st.integers(0, 99)),
)
def test_no_small_picture_breaks_the_search_for_barcodes(height: int, width: int, value: int, seed: int | None) -> None:
    picture = np.full((height, width), value, np.uint8)
    if seed is not None:
        picture = np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)

    for turn in (None, 0, 1, 2):
        find_barcodes(picture, TODAY, turn=turn)


@pytest.fixture(scope="module")
def reader() -> DocumentReader:
    return DocumentReader(Path(__file__).parents[2] / "resources" / "models", lambda: TODAY)


FILES = [make() for name, make in READABLE.items() if name not in ("thread.png", "line.png")]


def read_damaged(reader: DocumentReader, data: bytes) -> None:
    try:
        image = decode_picture(data)
    except UnreadablePictureError:
        return
    reader.read_still(with_room(image))


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_damaged_files_are_read_or_refused(reader: DocumentReader, data: st.DataObject) -> None:
    read_damaged(reader, damaged(data))


@pytest.mark.long
@settings(max_examples=3000, deadline=None)
@given(data=st.data())
def test_many_damaged_files_are_read_or_refused(reader: DocumentReader, data: st.DataObject) -> None:
    read_damaged(reader, damaged(data))


def damaged(data: st.DataObject) -> bytes:
    whole = bytearray(data.draw(st.sampled_from(FILES)))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=6))
        if not whole:
            break
    return bytes(whole[: data.draw(st.one_of(st.none(), st.integers(0, max(1, len(whole)))))])


def test_what_lies_in_a_folder_beside_pictures_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "inner.png").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "page.png").write_bytes(encoded(".png", page()))

    frames = frames_of(tmp_path)

    assert frames.latest(0) is not None
    assert frames.latest(0) is None
    with pytest.raises(UnreadablePictureError):
        load_picture(tmp_path / "pipe.png")
