"""Makes the sounds of the desk from their notes, the same bytes each time."""

import math
import wave
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

RATE = 44_100
EDGE_MS = 8
LOUDEST = 5
STEP_DB = 6.0


class Sound(StrEnum):
    """Each sound by what it tells; CLEAR stands for everything that looks clear."""

    CLEAR = "clear"
    CHECK = "check"
    STOP = "stop"
    CANNOT_READ = "cannot_read"
    FAULT = "fault"
    SAVED = "saved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """Notes of one length in hertz, the gap between them in milliseconds, and their peak in dB of full scale."""

    notes: tuple[int, ...]
    note_ms: int
    gap_ms: int = 60
    peak_db: float = -12.0


TONES: Mapping[Sound, Tone] = {
    Sound.CLEAR: Tone(notes=(880,), note_ms=90),
    Sound.CHECK: Tone(notes=(660, 660), note_ms=110, gap_ms=70),
    Sound.STOP: Tone(notes=(660, 550, 440), note_ms=140, gap_ms=60),
    Sound.CANNOT_READ: Tone(notes=(330, 330), note_ms=120),
    Sound.FAULT: Tone(notes=(220, 220), note_ms=160),
    Sound.SAVED: Tone(notes=(1600,), note_ms=40, peak_db=-20.0),
}


def samples_of(tone: Tone) -> "array[int]":
    """Return a tone as 16-bit samples, each note faded in and out so that it does not click."""
    peak = 32_767 * 10 ** (tone.peak_db / 20)
    length, edge, gap = (RATE * ms // 1000 for ms in (tone.note_ms, EDGE_MS, tone.gap_ms))
    samples = array("h")
    for index, hertz in enumerate(tone.notes):
        if index:
            samples.extend([0] * gap)
        for at in range(length):
            fade = min(1.0, at / edge, (length - 1 - at) / edge)
            samples.append(round(peak * fade * math.sin(2 * math.pi * hertz * at / RATE)))
    return samples


def quieter(samples: "array[int]", volume: int) -> "array[int]":
    """Return the samples at a volume of 1 to 5, six decibels a step."""
    factor = 10 ** (-STEP_DB * (LOUDEST - volume) / 20)
    return array("h", (round(sample * factor) for sample in samples))


def write_sound(path: Path, samples: "array[int]") -> None:
    """Write samples as a WAV file: PCM, 16 bit, 44.1 kHz, one channel."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def read_sound(path: Path) -> "array[int]":
    """Return the samples of a WAV file that `write_sound` made."""
    with wave.open(str(path), "rb") as file:
        return array("h", file.readframes(file.getnframes()))
