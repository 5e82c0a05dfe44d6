"""Draws the cast of the training desk into a folder, to look at: python -m borderdesk.specimen OUT_DIR."""

import sys
from datetime import date
from pathlib import Path

import cv2

from borderdesk.specimen.card import draw_card_front
from borderdesk.specimen.cast import training_cast
from borderdesk.specimen.conditions import HARD, MEDIUM
from borderdesk.specimen.fonts import load_typefaces
from borderdesk.specimen.pages import draw_page
from borderdesk.specimen.scene import Scene


def main(folder: Path, today: date) -> None:
    """Write each page, and each scene as the cast has it; the first one also in worse light."""
    folder.mkdir(parents=True, exist_ok=True)
    for member in training_cast(today):
        if member.document is None:
            continue
        page = draw_page(member.document)
        scene = Scene(page, member.conditions, member.document.holder.face)
        cv2.imwrite(str(folder / f"{member.key}_page.png"), page.image)
        cv2.imwrite(str(folder / f"{member.key}_scene.png"), scene.shot(0).image)
        if member.key == "clear":
            cv2.imwrite(str(folder / "medium_scene.png"), Scene(page, MEDIUM, 5).shot(0).image)
            cv2.imwrite(str(folder / "hard_scene.png"), Scene(page, HARD, 5).shot(0).image)
        if member.key == "card":
            cv2.imwrite(str(folder / "card_front.png"), draw_card_front(member.document, load_typefaces()))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m borderdesk.specimen OUT_DIR")
    main(Path(sys.argv[1]), date.today())
