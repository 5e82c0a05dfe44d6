"""The colours follow the desktop, stand out in every palette of it, and never change while somebody is at the desk."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from borderdesk.ui.system_theme import SystemTheme
from borderdesk.ui.theme import Theme, contrast, system_colours, tokens

ROLES = QPalette.ColorRole
TEXT_ON_GROUND = [
    *((text, ground) for text in ("text", "text2", "text3", "accent") for ground in ("surface", "raised")),
    ("bar_text", "bar"),
    ("accent_on", "accent"),
    *((f"{status}_on", status) for status in ("ok", "warn", "stop", "read", "fault", "idle")),
    *((f"{status}_text", f"{status}_soft") for status in ("ok", "warn", "stop")),
]


def palette(window: str, base: str, text: str, highlight: str, on_highlight: str) -> QPalette:
    made = QPalette()
    roles = {
        ROLES.Window: window,
        ROLES.Base: base,
        ROLES.WindowText: text,
        ROLES.Text: text,
        ROLES.Highlight: highlight,
        ROLES.HighlightedText: on_highlight,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


@pytest.mark.parametrize(
    "system",
    [
        palette("#000000", "#000000", "#FFFFFF", "#FFFF00", "#000000"),
        palette("#FFFFFF", "#FFFFFF", "#000000", "#0000FF", "#FFFFFF"),
        palette("#EFEFEF", "#FFFFFF", "#000000", "#308CC6", "#FFFFFF"),
    ],
    ids=["black", "white", "a highlight that is too pale"],
)
def test_high_contrast_stands_out_in_the_colours_of_the_system(system: QPalette, qtbot: QtBot) -> None:
    colours = system_colours(system)

    assert colours.keys() == tokens()["light"].keys()
    assert not [pair for pair in TEXT_ON_GROUND if contrast(colours[pair[0]], colours[pair[1]]) < 4.5]


def test_the_colours_wait_until_nobody_is_at_the_desk(qtbot: QtBot) -> None:
    theme, is_between = Theme("light"), [False]
    follows = SystemTheme(theme, "dark", lambda: is_between[0])

    follows.follow()
    while_busy = theme.palette
    is_between[0] = True
    follows.follow()

    assert (while_busy, theme.palette) == ("light", "dark")
