"""`borderdesk hub`: sets a hub up, serves it, takes desks in, and answers headquarters."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from borderdesk import paths
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import WrongUseError

# The hub's rooms load only where a hub is meant: a desk's installation may lack what they need.
if TYPE_CHECKING:
    from borderdesk.hub.questions import Sought

Rows: TypeAlias = Sequence[Mapping[str, Any]]

_GROUPS = ("post", "hour", "direction", "nationality", "outcome")


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("hub", help="the server at headquarters: set it up, serve it, ask it")
    parser.add_argument("--folder", type=Path, metavar="F", help="the folder of the hub")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    making = acts.add_parser("init", help="make a hub: a new id and a new key")
    making.add_argument("--address", default="http://127.0.0.1:8443", metavar="URL", help="where desks reach it")
    making.add_argument("--database", metavar="DSN", help="a PostgreSQL from 15 on; without it the hub runs its own")
    making.set_defaults(run=_run, act=_init)

    serving = acts.add_parser("serve", help="serve until stopped")
    serving.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    serving.add_argument("--port", type=int, default=8443)
    serving.add_argument("--certificate", type=Path, metavar="F", help="PEM file; needed except on this machine alone")
    serving.add_argument("--certificate-key", type=Path, metavar="F", help="PEM file of its key")
    serving.set_defaults(run=_run, act=_serve)

    enrolling = acts.add_parser("enrol", help="give out a one-time code for a desk")
    enrolling.add_argument("--post", required=True, help="the post that the desk's crossings count for")
    enrolling.add_argument("--lane", required=True)
    enrolling.add_argument("--json", action="store_true")
    enrolling.set_defaults(run=_run, act=_enrol)

    revoking = acts.add_parser("revoke", help="take nothing more from a desk")
    revoking.add_argument("desk", type=UUID, metavar="DESK", help="the id of the desk")
    revoking.set_defaults(run=_run, act=_revoke)

    listing = acts.add_parser("desks", help="what is known of each desk")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=_run, act=_desks)

    backing = acts.add_parser("backup", help="write the database into one file")
    backing.add_argument("file", type=Path, metavar="FILE")
    backing.set_defaults(run=_run, act=_back_up)

    restoring = acts.add_parser("restore", help="fill an empty database from such a file")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.set_defaults(run=_run, act=_restore)

    taking = acts.add_parser("import", help="take in the parcels on a memory stick, and leave receipts on it")
    taking.add_argument("stick", type=Path, metavar="FOLDER")
    taking.add_argument("--json", action="store_true")
    taking.set_defaults(run=_run, act=_import)

    _add_questions(acts)


def _add_questions(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    for name, text, act in (
        ("find", "crossings of a traveller or document at all posts", _find),
        ("inside", "entries on file here that no exit closes", _inside),
    ):
        asking = acts.add_parser(name, help=text)
        for element in ("document-number", "issuing-state", "primary-identifier", "secondary-identifier"):
            asking.add_argument(f"--{element}", metavar="X")
        asking.add_argument("--date-of-birth", metavar="YYYY-MM-DD")
        asking.add_argument("--post")
        asking.add_argument("--json", action="store_true", help="one object a line")
        asking.set_defaults(run=_run, act=act)
        if name == "inside":
            asking.add_argument("--days", type=int, metavar="N", help="only who entered more than N days ago")
    counting = acts.add_parser("count", help="count crossings")
    counting.add_argument("--by", default="post,direction", help=f"some of {', '.join(_GROUPS)}, with commas")
    counting.add_argument("--days", type=int, default=1, metavar="N", help="the last N days")
    counting.add_argument("--json", action="store_true", help="one object a line")
    counting.set_defaults(run=_run, act=_count)


def _run(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.folder is None:
        arguments.folder = paths.home().data / "hub"
    arguments.act(arguments, console)
    return exit_codes.DONE


def _init(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.home import make_home

    made = make_home(arguments.folder, arguments.address, arguments.database)
    console.result(f"hub {made.hub.hub_id}")
    console.result(f"key {made.hub.key.verifying_key.public.hex()}")
    console.message("Keep a copy of hub.key in a safe: without it no desk believes the hub any more.")


def _serve(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import Listening, serve

    listening = Listening(
        host=arguments.host,
        port=arguments.port,
        certificate=arguments.certificate,
        certificate_key=arguments.certificate_key,
    )
    home = open_home(arguments.folder)
    console.message(f"The hub listens on {arguments.host}, port {arguments.port}.")
    serve(home, listening)


def _enrol(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub import desks
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import opened_database, utc_now
    from borderdesk.sync.enrolment import EnrolmentCode

    home = open_home(arguments.folder)
    with opened_database(home) as database:
        secret = desks.offer_enrolment(database, arguments.post, arguments.lane, utc_now())
    code = EnrolmentCode(address=home.address, hub=home.hub.hub_id, hub_key=home.hub.key.verifying_key, secret=secret)
    if arguments.json:
        console.json({"code": str(code), "post": arguments.post, "lane": arguments.lane, "days": desks.LASTS.days})
    else:
        console.result(str(code))


def _revoke(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub import desks
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import opened_database, utc_now

    with opened_database(open_home(arguments.folder)) as database:
        desks.revoke(database, arguments.desk, utc_now())
    console.message("Revoked: the hub takes nothing more from this desk.")


def _desks(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.questions import desks_told

    _ask(arguments, console, desks_told)


def _back_up(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.backup import back_up
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import opened_database

    with opened_database(open_home(arguments.folder)) as database:
        console.message(f"{back_up(database, arguments.file)} rows are in the backup.")


def _restore(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.backup import restore
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import opened_database

    with opened_database(open_home(arguments.folder)) as database:
        console.message(f"{restore(database, arguments.file)} rows are restored.")


def _import(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.home import open_home
    from borderdesk.hub.running import opened_database, utc_now
    from borderdesk.hub.stick_exchange import take_stick

    home = open_home(arguments.folder)
    with opened_database(home) as database:
        taken = take_stick(database, home.hub, arguments.stick, utc_now, partial(console.progress, what="parcels"))
    if arguments.json:
        console.json({"stored": taken.stored, "puzzling": taken.puzzling, "refused": list(taken.refused)})
    else:
        console.result(f"{taken.stored} stored, {taken.puzzling} of them not understood, {len(taken.refused)} refused")


def _find(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.questions import find

    _ask(arguments, console, find, _sought(arguments))


def _inside(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.questions import inside

    before = None if arguments.days is None else datetime.now(UTC) - timedelta(days=arguments.days)
    _ask(arguments, console, inside, _sought(arguments), before)


def _count(arguments: argparse.Namespace, console: Console) -> None:
    from borderdesk.hub.questions import count

    by = [name for name in arguments.by.split(",") if name]
    if not by or not set(by) <= set(_GROUPS):
        raise WrongUseError(f"--by takes some of {', '.join(_GROUPS)}, with commas")
    now = datetime.now(UTC)
    _ask(arguments, console, count, by, now - timedelta(days=arguments.days), now)


def _sought(arguments: argparse.Namespace) -> "Sought":
    from borderdesk.hub.questions import Sought

    elements = (
        *("document_number", "issuing_state", "primary_identifier", "secondary_identifier", "date_of_birth", "post"),
    )
    return Sought(**{name: getattr(arguments, name) for name in elements})


def _ask(arguments: argparse.Namespace, console: Console, question: Callable[..., Rows], *given: object) -> None:
    from borderdesk.hub.home import open_home
    from borderdesk.hub.questions import as_json
    from borderdesk.hub.running import opened_database

    with opened_database(open_home(arguments.folder)) as database:
        rows = [as_json(row) for row in question(database, *given)]
    for row in rows:
        if arguments.json:
            console.json(row)
        else:
            console.result("  ".join("" if value is None else str(value) for value in row.values()))
