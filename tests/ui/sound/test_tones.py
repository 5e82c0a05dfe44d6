"""The sounds are those of the design, made by ourselves, and the committed files are what the program makes."""

import hashlib
import math
import wave
from pathlib import Path

import pytest

from borderdesk.ui.sound.tones import RATE, TONES, Sound, quieter, read_sound, samples_of

LENGTHS_MS = {
    Sound.CLEAR: 90,
    Sound.CHECK: 2 * 110 + 70,
    Sound.STOP: 3 * 140 + 2 * 60,
    Sound.CANNOT_READ: 2 * 120 + 60,
    Sound.FAULT: 2 * 160 + 60,
    Sound.SAVED: 40,
}


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_is_as_long_and_as_loud_as_designed(sound: Sound) -> None:
    samples = samples_of(TONES[sound])

    peak = 20 * math.log10(max(map(abs, samples)) / 32767)
    assert len(samples) == pytest.approx(RATE * LENGTHS_MS[sound] / 1000, abs=10)
    assert peak == pytest.approx(TONES[sound].peak_db, abs=0.3)
    assert peak <= TONES[sound].peak_db + 0.01


@pytest.mark.parametrize("sound", list(Sound))
def test_a_committed_sound_is_what_the_program_makes(checkout: Path, sound: Sound) -> None:
    path = checkout / "resources" / "sounds" / f"{sound.value}.wav"
    kept, made = read_sound(path), samples_of(TONES[sound])

    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
    # Another machine's sine may round a sample the other way.
    assert all(abs(one - other) <= 1 for one, other in zip(kept, made, strict=True))


def test_the_checksums_are_those_of_the_files(checkout: Path) -> None:
    folder = checkout / "resources" / "sounds"
    lines = (folder / "checksums.sha256").read_text("utf-8").splitlines()

    assert len(lines) == len(Sound)
    for line in lines:
        digest, name = line.split()
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_each_step_of_the_volume_is_six_decibels() -> None:
    samples = samples_of(TONES[Sound.CLEAR])
    peaks = [max(quieter(samples, volume)) for volume in (5, 4, 3)]

    assert peaks[0] == max(samples)
    assert peaks[1] == pytest.approx(peaks[0] / 1.995, rel=0.01)
    assert peaks[2] == pytest.approx(peaks[0] / 3.981, rel=0.01)
