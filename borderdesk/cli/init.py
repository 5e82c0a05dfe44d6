"""`borderdesk init`: makes a new home with its desk and its first administrator."""

import argparse

from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import DeskSetUp, set_up_desk
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import WrongUseError, add_home_options, passphrase_from
from borderdesk.paths import home, resources_directory
from borderdesk.reference import load_reference

RECOVERY_WORDS = (
    "The code opens this desk when every passphrase is lost. It is shown this once: write it down and keep it where "
    "the desk is not."
)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "init",
        help="make a new home: database, first administrator, post and lane",
        description="Makes a new home: database, first administrator, post and lane. Its place is BORDERDESK_HOME, "
        "or the data folder of the user.",
    )
    parser.add_argument("--training", action="store_true", help="a home that opens without a passphrase, for training")
    parser.add_argument("--post", metavar="CODE", help="the code of the border post")
    parser.add_argument("--post-name", metavar="NAME", help="its name, where the code is not a gazetted one")
    parser.add_argument("--lane", default="1", metavar="N", help="the lane of this desk (1 unless said)")
    parser.add_argument(
        "--display-name", default="", metavar="NAME", help="the administrator's name on screen and paper"
    )
    parser.add_argument("--json", action="store_true", help="write the desk as one object")
    add_home_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the home; over one that exists nothing is done."""
    made = _training_desk(arguments, console) if arguments.training else _live_desk(arguments, console)
    desk = made.identity
    if arguments.json:
        console.json(
            {
                "desk_id": str(desk.desk_id),
                "post_code": desk.post_code,
                "post_name": desk.post_name,
                "lane": desk.lane,
                "training": desk.is_training,
                "home": str(home().data),
                "recovery_code": made.recovery_code,
            }
        )
    else:
        kind = "training desk" if desk.is_training else "desk"
        console.result(f"{kind} set up: {desk.post_name} ({desk.post_code}), lane {desk.lane}, in {home().data}")
        if made.recovery_code is not None:
            console.result(f"recovery code: {made.recovery_code}")
            console.message(RECOVERY_WORDS)
    return exit_codes.DONE


def _live_desk(arguments: argparse.Namespace, console: Console) -> DeskSetUp:
    if not arguments.user or not arguments.post:
        raise WrongUseError("a live desk needs --post CODE and --user NAME, its first administrator")
    return set_up_desk(
        home(),
        utc_now,
        training=False,
        post_code=arguments.post,
        post_name=_post_name(arguments),
        lane=arguments.lane,
        user_name=arguments.user,
        display_name=arguments.display_name,
        passphrase=passphrase_from(arguments, console, "", f"New passphrase of {arguments.user}: "),
    )


def _training_desk(arguments: argparse.Namespace, console: Console) -> DeskSetUp:
    post = {"post_code": arguments.post, "post_name": _post_name(arguments)} if arguments.post else {}
    administrator = {}
    if arguments.user:
        passphrase = passphrase_from(arguments, console, "", f"New passphrase of {arguments.user}: ")
        administrator = {"user_name": arguments.user, "passphrase": passphrase, "display_name": arguments.display_name}
    return set_up_desk(home(), utc_now, training=True, lane=arguments.lane, **post, **administrator)


def _post_name(arguments: argparse.Namespace) -> str:
    if arguments.post_name:
        return str(arguments.post_name)
    post = load_reference(resources_directory() / "reference").posts.get(arguments.post)
    if post is None:
        raise WrongUseError("the post is no gazetted one; give its name with --post-name NAME")
    return post.name
