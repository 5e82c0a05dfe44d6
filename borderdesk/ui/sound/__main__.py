"""Writes the sounds of the desk: `python -m borderdesk.ui.sound resources/sounds`."""

import hashlib
import sys
from pathlib import Path

from borderdesk.ui.sound.tones import TONES, samples_of, write_sound


def main(folder: Path) -> None:
    """Write each sound and the file of their checksums."""
    lines = []
    for sound, tone in TONES.items():
        path = folder / f"{sound.value}.wav"
        write_sound(path, samples_of(tone))
        lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    (folder / "checksums.sha256").write_text("".join(sorted(lines, key=lambda line: line.split()[1])), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
