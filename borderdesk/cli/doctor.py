"""`borderdesk doctor`: says what is there, what is missing and what to do about it."""

import argparse
import sys
from dataclasses import asdict
from functools import partial

from borderdesk import paths
from borderdesk.actions.camera_check import check_camera, examine_camera
from borderdesk.actions.clock import utc_now
from borderdesk.actions.examination import Examined, State, examine
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import add_home_options, opened_home
from borderdesk.reading.errors import CameraError
from borderdesk.reading.webcam import webcam
from borderdesk.settings import Settings

_MARKS = {State.OK: "ok  ", State.WARNING: "note", State.FAILED: "FAIL"}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help="look at the program, the home and the machine")
    parser.add_argument("--json", action="store_true", help="write one object")
    parser.add_argument("--camera", type=int, metavar="N", help="look at the pictures of this webcam too")
    add_home_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Examine this desk; 1 where something is in the way of work."""
    look = partial(examine, paths.home(), paths.resources_directory(), utc_now, sys.version_info[:2])
    if arguments.user is None:
        found = look()
    else:
        with opened_home(arguments, console) as desk:
            found = look(desk.store)
    if arguments.camera is not None:
        found += _camera(arguments.camera, console)
    is_fit = all(item.state is not State.FAILED for item in found)
    if arguments.json:
        console.json({"fit": is_fit, "examined": [asdict(item) for item in found]})
    else:
        for item in found:
            console.result(_line(item))
    return exit_codes.DONE if is_fit else exit_codes.FAILED


def _camera(index: int, console: Console) -> tuple[Examined, ...]:
    settings, name = Settings(), f"camera {index}"
    console.message("move a page about under the camera")
    try:
        health = check_camera(webcam(index, settings.camera_width, settings.camera_height))
    except CameraError as error:
        return (Examined(name=name, state=State.FAILED, words=str(error)),)
    return tuple(examine_camera(name, health))


def _line(item: Examined) -> str:
    return f"{_MARKS[item.state]}  {item.name}: {item.words}"
