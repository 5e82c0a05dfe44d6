"""Takes the blur out of a part of a picture, as far as its noise allows (a Wiener filter)."""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from borderdesk.reading.images import Field, Image

_KERNEL_SIDE = 21
_LEAST_NOISE_RATIO = 0.0015
_MOST_NOISE_RATIO = 1.0
#: How wide the bars and dots are that the filter is made for, in pixels: those that blur destroys first.
_MODULE = 2.0
#: A second difference in both directions: edges leave no trace in its median, noise does.
_NOISE_MASK = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
_NOISE_GAIN = 6.0
_MEDIAN_TO_DEVIATION = 0.6745


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharpening:
    """One guess: how strong the blur is (its deviation in pixels), how much the noise is feared, how much to enlarge.

    No guess fits every picture; a few tried in turn do.
    """

    blur: float
    caution: float
    enlarged: float

    def apply(self, part: Image, noise: float) -> Image:
        """Return the part sharper and enlarged; `noise` is the deviation of the picture's noise."""
        low, high = np.percentile(part[::4, ::4], (5, 95))
        contrast = max(1.0, float(high - low) / 2)
        ratio = float(np.clip(self.caution * (noise / contrast) ** 2, _LEAST_NOISE_RATIO, _MOST_NOISE_RATIO))
        # Steps of a factor of two are fine enough, and keep the kernels few.
        kernel = _kernel(self.blur, 2.0 ** round(float(np.log2(ratio))))
        sharp = cv2.filter2D(part.astype(np.float32), -1, kernel, borderType=cv2.BORDER_REPLICATE)
        larger = cv2.resize(sharp, None, fx=self.enlarged, fy=self.enlarged, interpolation=cv2.INTER_CUBIC)
        return larger.clip(0, 255).astype(np.uint8)


def noise_of(grey: Image) -> float:
    """Return the deviation of the noise of a picture, whatever it shows."""
    rows, columns = grey.shape
    middle = grey[rows // 4 : rows - rows // 4, columns // 4 : columns - columns // 4].astype(np.float32)
    if min(middle.shape) < len(_NOISE_MASK):
        return 0.0
    differences = cv2.filter2D(middle, -1, _NOISE_MASK)[1:-1, 1:-1]
    return float(np.median(np.abs(differences[::2, ::2]))) / _MEDIAN_TO_DEVIATION / _NOISE_GAIN


@cache
def _kernel(blur: float, noise_ratio: float) -> Field:
    frequency = np.fft.fftfreq(_KERNEL_SIDE)
    across, down = np.meshgrid(frequency, frequency)
    passed = np.exp(-2 * np.pi**2 * blur**2 * (across**2 + down**2))
    signal = (np.sinc(across * _MODULE) * np.sinc(down * _MODULE)) ** 2 + 1e-3
    inverse = passed * signal / (passed * passed * signal + noise_ratio)
    kernel = np.fft.fftshift(np.real(np.fft.ifft2(inverse)))
    return np.asarray(kernel / kernel.sum(), np.float32)
