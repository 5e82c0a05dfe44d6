"""Makes resources/models/ocrb.onnx from a seed: `python -m training.train --batches N --out FILE`."""

import argparse
import multiprocessing
import time
from collections.abc import Iterator
from multiprocessing.queues import Queue
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from training.network import build_network, normalise
from training.rows import BLANK, HEIGHT, WIDTH, RowDrawer

SEED = 9303
BATCH = 32
PEAK_RATE = 3e-3
#: Rows of a seed of their own, never trained on, on which progress is measured.
_HELD_BACK = 512

Batch = tuple[NDArray[np.uint8], NDArray[np.int64]]


def main() -> None:
    """Train, report, export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--batches", type=int, default=4500)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="weights to go on from (the .pt beside an earlier --out)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    network = build_network().to(memory_format=torch.channels_last)
    if arguments.start:
        network.load_state_dict(torch.load(arguments.start))
    print(f"{sum(p.numel() for p in network.parameters())} parameters", flush=True)
    train(network, arguments.batches, arguments.seed)
    torch.save(network.state_dict(), arguments.out.with_suffix(".pt"))
    export(network, arguments.out)


def train(network: nn.Module, batches: int, seed: int) -> None:
    """Teach the network for a number of batches; the rate rises and falls once over them."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=PEAK_RATE, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, PEAK_RATE, total_steps=batches, pct_start=0.1)
    criterion = nn.CrossEntropyLoss(label_smoothing=0.02)
    held_back = _stack(RowDrawer(np.random.default_rng([seed, 1])), _HELD_BACK)
    network.train()
    began = time.monotonic()
    for number, (pixels, classes) in enumerate(_batches(seed, batches), 1):
        scores = network(_tensor(pixels))
        loss = criterion(scores, torch.from_numpy(classes))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if number % 250 == 0 or number == batches:
            lines, symbols = measure(network, held_back)
            minutes = (time.monotonic() - began) / 60
            print(
                f"batch {number} loss {loss.item():.4f} rows right {lines:.1%} symbols right {symbols:.2%} "
                f"{minutes:.1f} min",
                flush=True,
            )
            network.train()


def measure(network: nn.Module, held_back: Batch) -> tuple[float, float]:
    """Return the parts of the held-back rows and of their symbols that are read right, without any decoder."""
    network.eval()
    pixels, classes = held_back
    with torch.no_grad():
        said = network(_tensor(pixels)).argmax(dim=1).numpy()
    rows = [_collapse(a) == _collapse(b) for a, b in zip(said, classes, strict=True)]
    ink = classes != BLANK
    return float(np.mean(rows)), float((said == classes)[ink].mean())


def export(network: nn.Module, file: Path) -> None:
    """Write the network as ONNX with any number of rows of any width."""
    network.eval()
    example = torch.zeros(1, 1, HEIGHT, WIDTH)
    torch.onnx.export(
        network.to(memory_format=torch.contiguous_format),
        (example,),
        str(file),
        dynamo=False,
        opset_version=13,
        input_names=["rows"],
        output_names=["scores"],
        dynamic_axes={"rows": {0: "count", 3: "width"}, "scores": {0: "count", 2: "columns"}},
    )


def _collapse(columns: NDArray[np.int64]) -> list[int]:
    changes = np.concatenate([[True], columns[1:] != columns[:-1]])
    return [int(c) for c in columns[changes] if c != BLANK]


def _tensor(pixels: NDArray[np.uint8]) -> torch.Tensor:
    rows = torch.from_numpy(pixels).to(torch.float32).unsqueeze(1)
    return normalise(rows).contiguous(memory_format=torch.channels_last)


def _stack(drawer: RowDrawer, count: int) -> Batch:
    rows = [row for _ in range(count // 2) for row in drawer.draw()]
    return np.stack([row.pixels for row in rows]), np.stack([row.classes for row in rows])


def _batches(seed: int, count: int) -> Iterator[Batch]:
    """Yield batches that one other process draws, so that their order depends on the seed alone."""
    context = multiprocessing.get_context("spawn")
    queue: Queue[Batch] = context.Queue(maxsize=16)
    worker = context.Process(target=_draw_into, args=(queue, seed, count), daemon=True)
    worker.start()
    for _ in range(count):
        yield queue.get()
    worker.join()


def _draw_into(queue: "Queue[Batch]", seed: int, count: int) -> None:
    cv2.setNumThreads(1)
    drawer = RowDrawer(np.random.default_rng([seed, 0]))
    for _ in range(count):
        queue.put(_stack(drawer, BATCH))


if __name__ == "__main__":
    main()
