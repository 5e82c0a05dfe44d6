"""`borderdesk demo`: the training desk, in a window or as a scripted morning without one."""

import argparse
from pathlib import Path

from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console

PICTURES = Path("out")


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("demo", help="open the training desk; with no display, play its scripted morning")
    parser.add_argument("--headless", action="store_true", help="play the morning even where there is a screen")
    parser.add_argument(
        "--camera", metavar="N", help="a webcam by its number, or file:PATH, instead of the drawn camera"
    )
    parser.add_argument(
        "--pictures", type=Path, default=PICTURES, metavar="DIR", help="where the morning saves its pictures (out)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Open the training desk; the headless morning fails where a step comes out otherwise than its script says."""
    # Qt takes a while to load and only this command and the window need it.
    from borderdesk.app.start import has_display, open_training_desk, play_morning

    if arguments.headless or not has_display():
        console.message("The training desk, without a window: a scripted morning.")
        play_morning(arguments.pictures, console.result)
        console.message(f"The pictures are in {arguments.pictures.absolute()}")
        return exit_codes.DONE
    return open_training_desk(arguments.camera)
