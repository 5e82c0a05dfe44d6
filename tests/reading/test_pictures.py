"""Picture files: what is read as it was meant, and what is refused."""

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.images import Image
from borderdesk.reading.pictures import decode_picture, load_picture, with_room

EXTENSIONS = (".png", ".jpg", ".webp", ".bmp", ".tiff")


def scene(height: int = 40, width: int = 60) -> Image:
    """Return a picture that is bright at its top left and nowhere else."""
    image = np.full((height, width, 3), 40, np.uint8)
    image[: height // 2, : width // 2] = 220
    return image


def encoded(extension: str, image: Image | None = None) -> bytes:
    done, data = cv2.imencode(extension, scene() if image is None else image)
    assert done
    return data.tobytes()


def png_of_claimed_size(width: int, height: int) -> bytes:
    data = bytearray(encoded(".png"))
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


def with_exif_orientation(jpeg: bytes, orientation: int) -> bytes:
    entry = struct.pack("<HHII", 0x0112, 3, 1, orientation)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_every_kind_of_picture_is_read(extension: str) -> None:
    image = decode_picture(encoded(extension))

    assert image.shape == (40, 60, 3)
    assert image[5, 5].mean() > 200
    assert image[35, 55].mean() < 60


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_picture_cut_anywhere_is_refused(extension: str) -> None:
    data = encoded(extension, scene(64, 96))

    for end in range(0, len(data) - 16, max(1, len(data) // 40)):
        with pytest.raises(UnreadablePictureError):
            decode_picture(data[:end])


def test_a_photograph_is_turned_as_its_exif_data_says() -> None:
    upright = decode_picture(with_exif_orientation(encoded(".jpg"), 1))
    turned = decode_picture(with_exif_orientation(encoded(".jpg"), 6))

    assert upright.shape == (40, 60, 3)
    assert turned.shape == (60, 40, 3)
    assert turned[5, 35].mean() > 200


def test_sixteen_bits_a_channel_become_eight() -> None:
    deep = (scene().astype(np.uint16) * 257).astype(np.uint16)
    _, data = cv2.imencode(".png", deep)

    image = decode_picture(data.tobytes())

    assert image.dtype == np.uint8
    assert np.array_equal(image, scene())


def test_grey_pictures_are_read_as_colour() -> None:
    image = decode_picture(encoded(".png", scene()[:, :, 0].copy()))

    assert np.array_equal(image, scene())


def test_what_is_transparent_is_white_paper() -> None:
    clear = np.zeros((40, 60, 4), np.uint8)
    clear[:20, :, 3] = 255

    image = decode_picture(encoded(".png", clear))

    assert image[5, 5].tolist() == [0, 0, 0]
    assert image[35, 5].tolist() == [255, 255, 255]


def test_a_palette_is_read_through() -> None:
    rows = b"".join(b"\0" + bytes([1, 0]) for _ in range(2))
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 3, 0, 0, 0)),
        (b"PLTE", bytes([10, 20, 30, 200, 100, 50])),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    data = b"\x89PNG\r\n\x1a\n"
    for name, body in parts:
        data += struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    image = decode_picture(data)

    assert image[0, 0].tolist() == [50, 100, 200]
    assert image[0, 1].tolist() == [30, 20, 10]


def test_a_single_pixel_is_a_picture() -> None:
    assert decode_picture(encoded(".png", np.zeros((1, 1, 3), np.uint8))).shape == (1, 1, 3)


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (2**31 - 1, 2**31 - 1), (200_000_000, 1)])
def test_a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    with pytest.raises(UnreadablePictureError, match="million pixels"):
        decode_picture(png_of_claimed_size(width, height))


@pytest.mark.parametrize(("width", "height"), [(0, 10), (10, 0)])
def test_a_picture_without_pixels_is_refused(width: int, height: int) -> None:
    with pytest.raises(UnreadablePictureError, match="no pixels"):
        decode_picture(png_of_claimed_size(width, height))


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "empty"), (b"%PDF-1.7 and more", "no picture"), (b"GIF89a", "no picture"), (b"\0" * 5000, "no picture")],
)
def test_what_is_no_picture_is_refused_with_words(data: bytes, words: str) -> None:
    with pytest.raises(UnreadablePictureError, match=words):
        decode_picture(data)


def test_a_missing_file_and_a_folder_are_refused_with_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="no such file"):
        load_picture(tmp_path / "nothing.png")
    with pytest.raises(UnreadablePictureError, match="is a directory"):
        load_picture(tmp_path)


@settings(max_examples=150, deadline=None)
@given(
    extension=st.sampled_from(EXTENSIONS),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_damage_gives_a_picture_or_a_refusal_and_nothing_else(extension: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(encoded(extension))
    for where, value in changes:
        data[int(where * (len(data) - 1))] = value

    try:
        image = decode_picture(bytes(data))
    except UnreadablePictureError:
        return

    assert image.dtype == np.uint8
    assert image.ndim == 3


@settings(max_examples=100, deadline=None)
@given(
    start=st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"BM", b"II*\0", b"MM\0*"]),
    rest=st.binary(max_size=400),
)
def test_a_lying_beginning_is_refused(start: bytes, rest: bytes) -> None:
    with pytest.raises(UnreadablePictureError):
        decode_picture(start + rest)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 16_000), (16_000, 1), (40, 60), (700, 1000)])
def test_no_picture_is_too_thin_to_be_looked_at(height: int, width: int) -> None:
    image = np.full((height, width, 3), 7, np.uint8)

    roomy = with_room(image)

    assert max(roomy.shape[:2]) <= 31 * min(roomy.shape[:2])
    assert min(roomy.shape[:2]) >= 32
    assert np.array_equal(roomy[:height, :width], image)
