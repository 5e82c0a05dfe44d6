"""Every text can be read on its ground, and the verdicts differ in lightness too."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from borderdesk.ui.theme import Letters, Theme, scale_for, tokens

TEXT_ON_GROUND = [
    *((text, ground) for text in ("text", "text2", "text3") for ground in ("app", "surface", "raised")),
    *((f"{status}_on", status) for status in ("accent", "ok", "warn", "stop", "read", "fault", "idle")),
    *((f"{status}_text", f"{status}_soft") for status in ("ok", "warn", "stop")),
    *((f"{status}_text", "surface") for status in ("ok", "warn", "stop")),
    *((text, "bar") for text in ("bar_text", "bar_text2")),
    ("accent", "accent_soft"),
    ("accent", "surface"),
    ("warn", "bar"),
    ("text", "ok_soft"),
    ("text2", "ok_soft"),
    ("text", "stop_soft"),
    ("text", "warn_soft"),
    ("preview_on", "preview"),
    ("ok_on", "idle_block"),
]
SHAPE_ON_GROUND = [
    *(("control", ground) for ground in ("app", "surface", "raised")),
    *(("focus", ground) for ground in ("app", "surface")),
    ("preview_found", "preview"),
    ("preview_held", "preview"),
]
PALETTES = ("light", "dark")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lightness(colour: str) -> float:
    """L* of CIELAB."""
    y = luminance(QColor(colour))
    return float(116 * y ** (1 / 3) - 16)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(palette: str, text: str, ground: str) -> None:
    assert contrast(tokens()[palette][text], tokens()[palette][ground]) >= 4.5


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_outlines_and_focus_stand_out_from_their_ground(palette: str, shape: str, ground: str) -> None:
    assert contrast(tokens()[palette][shape], tokens()[palette][ground]) >= 3.0


def test_verdict_bars_keep_their_steps_of_lightness() -> None:
    light, dark = tokens()["light"], tokens()["dark"]

    assert 88 <= lightness(light["idle"]) <= 96
    assert 88 <= lightness(light["ok_soft"]) <= 96
    assert 78 <= lightness(light["warn"]) <= 84
    assert lightness(light["stop"]) < 42
    assert lightness(dark["idle"]) < 22
    assert lightness(dark["ok_soft"]) < 22
    assert 40 <= lightness(dark["stop"]) <= 46
    assert lightness(dark["warn"]) > 78


def test_both_palettes_name_the_same_tokens() -> None:
    assert tokens()["light"].keys() == tokens()["dark"].keys()


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 720), 1.0), ((1366, 768), 1.0), ((1536, 864), 1.0), ((1920, 1080), 1.25), ((3840, 2160), 1.5)],
)
def test_the_scale_grows_with_the_window_within_bounds(size: tuple[int, int], scale: float) -> None:
    assert scale_for(*size) == pytest.approx(scale)


def test_the_scale_is_rounded_down_to_a_twentieth_and_times_the_setting() -> None:
    assert scale_for(1640, 922) == pytest.approx(1.05)
    assert scale_for(1920, 1080, percent=90) == pytest.approx(1.125)


def test_no_letters_are_smaller_than_twelve_pixels(qtbot: QtBot) -> None:
    theme = Theme()

    assert all(theme.font(letters).pixelSize() >= 12 for letters in Letters)


def test_an_unknown_token_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        Theme().colour("grey")
