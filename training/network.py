"""The recogniser: a small fully convolutional network that names the symbol at every column of a row."""

import torch
from torch import nn

from training.rows import BLANK


def build_network() -> nn.Sequential:
    """Return the untrained network: N x 1 x 24 x W grey in, N x 38 x W/4 scores out."""
    return nn.Sequential(
        _layer(1, 16, (3, 3)),
        _layer(16, 32, (3, 3), stride=2),
        _layer(32, 48, (3, 3)),
        _layer(48, 80, (3, 3), stride=2),
        _layer(80, 96, (3, 3)),
        _layer(96, 160, (6, 3), padding=(0, 1)),
        _layer(160, 160, (1, 5)),
        nn.Dropout(0.1),
        nn.Conv2d(160, BLANK + 1, 1),
        nn.Flatten(2),
    )


def _layer(
    before: int, after: int, kernel: tuple[int, int], stride: int = 1, padding: tuple[int, int] | None = None
) -> nn.Sequential:
    around = padding if padding is not None else (kernel[0] // 2, kernel[1] // 2)
    return nn.Sequential(
        nn.Conv2d(before, after, kernel, stride, around, bias=False),
        nn.BatchNorm2d(after),
        nn.ReLU(inplace=True),
    )


def normalise(rows: torch.Tensor) -> torch.Tensor:
    """Return grey rows (N x 1 x 24 x W, 0 to 255) with each row's mean and spread taken out, as the reader does."""
    mean = rows.mean(dim=(1, 2, 3), keepdim=True)
    spread = rows.std(dim=(1, 2, 3), keepdim=True, correction=0)
    return (rows - mean) / (spread + 4.0)
