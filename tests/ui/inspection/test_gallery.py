"""Every state in both themes and sizes: in its place, uncut, nothing over anything else, nothing left undrawn."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.parts.scrolling import ScrollColumn
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk, InlineTasks, seen_nothing
from tests.ui.inspection.looks import FUSION_GREY, cut_words, overlapping, pixels_of, place_of
from tests.ui.inspection.reach import (
    STATES,
    Reach,
    camera_lost,
    check,
    clear,
    decided,
    doubt_strip,
    names,
    no_list,
    note_form,
    partly_read,
    ready,
    reason_strip,
    settle,
    stop,
    typing,
    view_of,
)
from tests.ui.pseudo import longer_language

SIZES = ((1366, 768), (1920, 1080))
PALETTES = ("light", "dark")
MOST_WORDS = (ready, clear, stop, partly_read, no_list, reason_strip, doubt_strip, typing, note_form, decided)
NAME = "VASARELY LINDT, Marta Elena"
NOTICE = 28

REGIONS = {
    (1366, 768): {
        "top_bar": (0, 0, 1366, 44),
        "verdict_bar": (0, 44, 1366, 84),
        "left": (12, 140, 392, 524),
        "centre": (416, 140, 604, 524),
        "right": (1032, 140, 322, 524),
        "action_bar": (0, 676, 1366, 66),
        "footer": (0, 742, 1366, 26),
    },
    (1920, 1080): {
        "top_bar": (0, 0, 1920, 55),
        "verdict_bar": (0, 55, 1920, 105),
        "left": (15, 175, 550, 775),
        "centre": (580, 175, 860, 775),
        "right": (1455, 175, 450, 775),
        "action_bar": (0, 965, 1920, 82),
        "footer": (0, 1048, 1920, 32),
    },
}


def gallery(tmp_path: Path) -> Path:
    """The folder for the pictures: BORDERDESK_GALLERY, or one that is thrown away."""
    folder = Path(os.environ.get("BORDERDESK_GALLERY", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def misplaced(window: MainWindow, size: tuple[int, int]) -> list[str]:
    """The regions that do not lie within two pixels of their places; a notice moves the columns down."""
    view = view_of(window)
    moved = round(NOTICE * size[1] / (864 if size[1] > 864 else 768)) if view.notice.isVisible() else 0
    wrong = []
    for name, (x, y, w, h) in REGIONS[size].items():
        part = getattr(view, name)
        by = moved if isinstance(part, ScrollColumn) else 0
        place = place_of(part, window)
        found = (place.x(), place.y(), place.width(), place.height())
        far = [abs(a - b) > 2 for a, b in zip(found, (x, y + by, w, h - by), strict=True)]
        if part.isVisible() and any(far):
            wrong.append(f"{name}: {found}")
    return wrong


def open_window(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, percent: int = 100
) -> tuple[InspectionModel, MainWindow]:
    model = desk.model(inline)
    window = MainWindow(Theme("light"), scale_percent=percent)
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    model.see(seen_nothing())
    return model, window


@pytest.mark.parametrize("reach", STATES, ids=names)
def test_a_state_looks_as_designed(desk: Desk, inline: InlineTasks, qtbot: QtBot, tmp_path: Path, reach: Reach) -> None:
    model, window = open_window(desk, inline, qtbot)
    theme = view_of(window)._theme
    folder = gallery(tmp_path)

    reach(desk, model, window)

    for size in SIZES:
        window.resize(*size)
        settle()
        assert cut_words(window) == []
        assert overlapping(window) == []
        assert misplaced(window, size) == []
        for palette in PALETTES:
            theme.use(palette)
            settle()
            image = window.grab().toImage()
            assert image.save(str(folder / f"{names(reach)}-{palette}-{size[0]}.png"), quality=100)
            assert pixels_of(image, FUSION_GREY) < 40


@pytest.mark.parametrize("is_mirrored", [False, True], ids=["left-to-right", "right-to-left"])
@pytest.mark.parametrize("reach", MOST_WORDS, ids=names)
def test_a_longer_language_fits_in_both_directions(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, tmp_path: Path, reach: Reach, is_mirrored: bool
) -> None:
    with longer_language():
        model, window = open_window(desk, inline, qtbot)
        if is_mirrored:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        reach(desk, model, window)
        settle()

        direction = "rtl" if is_mirrored else "ltr"
        assert (
            window.grab().toImage().save(str(gallery(tmp_path) / f"long-{names(reach)}-{direction}.png"), quality=100)
        )
        # A name that is too long for its row of the last decisions may be cut, as in any language.
        assert [words for words in cut_words(window) if words != NAME] == []
        assert overlapping(window) == []


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 768), 90), ((1366, 768), 130), ((1366, 768), 150), ((1280, 720), 150)], ids=str
)
@pytest.mark.parametrize("reach", [stop, typing], ids=names)
def test_a_larger_scale_scrolls_columns_and_keeps_the_bars(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, reach: Reach, percent: int, size: tuple[int, int]
) -> None:
    model, window = open_window(desk, inline, qtbot, percent)
    window.resize(*size)

    reach(desk, model, window)
    settle()

    view = view_of(window)
    bars = [view.top_bar, view.verdict_bar, view.action_bar, view.footer]
    buttons = [place_of(button, window) for button in view.action_bar.findChildren(ActionButton)]
    assert all(window.rect().contains(place_of(bar, window)) for bar in bars)
    assert all(window.rect().contains(button) for button in buttons)
    assert not view.action_bar.admit.is_cut
    assert not view.action_bar.refer.is_cut
    assert not view.verdict_bar.word.is_cut
    assert overlapping(window) == []
    if percent == 150:
        assert view.centre.scrolls
    columns = [column for column in window.findChildren(ScrollColumn) if column.isVisible()]
    inner = [(column.widget(), column.viewport()) for column in columns]
    assert all(cards is not None and cards.width() <= room.width() for cards, room in inner)


@pytest.mark.parametrize("reach", [clear, check, stop, camera_lost], ids=names)
def test_high_contrast_wears_the_colours_of_the_system(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, tmp_path: Path, reach: Reach
) -> None:
    model, window = open_window(desk, inline, qtbot)
    view_of(window)._theme.use("contrast")

    reach(desk, model, window)
    settle()

    theme = view_of(window)._theme
    assert theme.edge == 2 * theme.scale
    assert theme.colour("surface") == window.palette().base().color()
    assert cut_words(window) == []
    assert window.grab().toImage().save(str(gallery(tmp_path) / f"{names(reach)}-contrast.png"), quality=100)
