"""The recogniser: names the symbol at every column of a strip by a network run with OpenCV."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from borderdesk.domain.mrz.characters import ALPHABET
from borderdesk.reading.errors import ModelError
from borderdesk.reading.images import Field, Image
from borderdesk.reading.strips import HEIGHT

#: The symbols of the network's classes in order; one more class, the last, is for what lies between symbols.
SYMBOLS = ALPHABET
BLANK = len(SYMBOLS)
#: Pixels of a strip that one column of the answer stands for.
STRIDE = 4

_MODEL = "ocrb.onnx"
_CHECKSUMS = "checksums.sha256"
#: Strips are padded to a multiple of this width, so that the network meets few different shapes.
_WIDTHS = 64


class CharacterNetwork:
    """Reads strips with the model of a folder, once its checksum has been verified.

    Raises:
        ModelError: The model is missing, or is not the file that its checksum describes.
    """

    def __init__(self, models_directory: Path) -> None:
        data = verify_model(models_directory)
        try:
            self._network = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))
        except cv2.error as error:
            raise ModelError(f"model {_MODEL} cannot be loaded") from error

    def read(self, strips: Sequence[Image]) -> list[Field]:
        """Return for each strip the log-probability of every class (across) at every column (down)."""
        width = max(strip.shape[1] for strip in strips)
        width = -(-width // _WIDTHS) * _WIDTHS
        batch = np.stack([_padded(_normalised(strip), width) for strip in strips])[:, None]
        self._network.setInput(batch)
        scores: Field = np.asarray(self._network.forward(), np.float32)
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        return [np.ascontiguousarray(logs[i, :, : strip.shape[1] // STRIDE].T) for i, strip in enumerate(strips)]


def verify_model(models_directory: Path) -> bytes:
    """Return the model as it lies in a folder, once its checksum has been verified.

    Raises:
        ModelError: The model is missing, or is not the file that its checksum describes.
    """
    model, checksums = models_directory / _MODEL, models_directory / _CHECKSUMS
    try:
        data = model.read_bytes()
        lines = checksums.read_text("utf-8").splitlines()
    except OSError as error:
        raise ModelError(f"{Path(error.filename or model).name} is missing from {models_directory}") from error
    expected = {name: checksum for checksum, name in (line.split(maxsplit=1) for line in lines if line.strip())}
    if expected.get(_MODEL) != hashlib.sha256(data).hexdigest():
        raise ModelError(f"model {_MODEL} in {models_directory} is not the one that its checksum describes")
    return data


def _normalised(strip: Image) -> Field:
    """Return a strip with its mean and spread taken out, exactly as in training."""
    mean, spread = float(strip.mean()), float(strip.std())
    return (strip.astype(np.float32) - np.float32(mean)) / np.float32(spread + 4.0)


def _padded(strip: Field, width: int) -> Field:
    return np.pad(strip, ((0, HEIGHT - strip.shape[0]), (0, width - strip.shape[1])), mode="edge")
