"""`borderdesk sync`: joins a hub, tells what is still to be sent, and sends it over a wire or on a stick."""

import argparse
from functools import partial
from pathlib import Path

from borderdesk.actions.exchange import copy_to_stick, exchange_state, hub_of, read_from_stick, send_now
from borderdesk.actions.hub_link import join_hub
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.domain.exchange import ExchangeState
from borderdesk.sync.enrolment import EnrolmentCode
from borderdesk.sync.wire import Wire


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("sync", help="the exchange with headquarters")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    joining = acts.add_parser("enrol", help="join the hub of an enrolment code")
    joining.add_argument("--code-file", type=argparse.FileType(encoding="utf-8"), required=True, metavar="F")
    _add_authority(joining)
    joining.set_defaults(run=run, act=_enrol)

    telling = acts.add_parser("status", help="what the hub has, and what is still to be sent")
    telling.set_defaults(run=run, act=_status)

    sending = acts.add_parser("now", help="send everything that the hub lacks")
    _add_authority(sending)
    sending.set_defaults(run=run, act=_now)

    copying = acts.add_parser("export", help="put everything that the hub lacks onto a stick, sealed to the hub")
    copying.add_argument("stick", type=Path, metavar="FOLDER")
    copying.set_defaults(run=run, act=_export)

    reading = acts.add_parser("import", help="read the hub's receipts from a stick")
    reading.add_argument("stick", type=Path, metavar="FOLDER")
    reading.set_defaults(run=run, act=_import)

    for act in (joining, telling, sending, copying, reading):
        act.add_argument("--json", action="store_true", help="write one object")
        add_home_options(act)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    with opened_home(arguments, console) as desk:
        arguments.act(arguments, console, desk)
        _show(exchange_state(desk.store, desk.officer), arguments, console)
    return exit_codes.DONE


def _add_authority(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--authority", type=Path, metavar="F", help="PEM file that the hub's certificate comes from")


def _enrol(arguments: argparse.Namespace, console: Console, desk: OpenedDesk) -> None:
    with arguments.code_file as file:
        text = file.read(2000)
    link = join_hub(
        desk.store,
        desk.clock,
        desk.signed_in,
        EnrolmentCode.parse(text),
        lambda address: Wire(address=address, authority=arguments.authority).post,
    )
    console.message(f"This desk has joined the hub at {link.address} for the post {link.post}.")


def _status(_arguments: argparse.Namespace, _console: Console, _desk: OpenedDesk) -> None:
    """Show no more than every act shows at its end."""


def _now(arguments: argparse.Namespace, console: Console, desk: OpenedDesk) -> None:
    wire = Wire(address=hub_of(desk.store).address, authority=arguments.authority)
    send_now(desk.store, desk.clock, desk.officer, wire.post, partial(console.progress, what="entries"))


def _export(arguments: argparse.Namespace, console: Console, desk: OpenedDesk) -> None:
    if not arguments.stick.is_dir():
        raise WrongUseError("there is no folder where the stick should be")
    copy_to_stick(desk.store, desk.clock, desk.officer, arguments.stick, partial(console.progress, what="entries"))


def _import(arguments: argparse.Namespace, console: Console, desk: OpenedDesk) -> None:
    number = read_from_stick(desk.store, desk.officer, arguments.stick)
    console.message(f"{number} receipts were on the stick.")


def _show(state: ExchangeState, arguments: argparse.Namespace, console: Console) -> None:
    if arguments.json:
        console.json(
            {
                "hub": None if state.link is None else str(state.link.hub),
                "address": None if state.link is None else state.link.address,
                "sent": state.sent,
                "unsent": state.unsent,
                "not_understood": state.puzzling,
                "crossings_told": state.crossings_told,
                "crossings_stored": state.crossings_stored,
                "sent_equals_stored": state.sent_equals_stored,
                "forked": state.is_forked,
                "last_receipt_at": None if state.last_receipt_at is None else state.last_receipt_at.isoformat(),
                "oldest_unsent_at": None if state.oldest_unsent_at is None else state.oldest_unsent_at.isoformat(),
            }
        )
        return
    console.result("no hub" if state.link is None else f"hub {state.link.address}")
    console.result(f"{state.sent} entries sent, {state.unsent} to send")
    if state.sent_equals_stored:
        console.result(f"sent equals stored: {state.crossings_stored} crossings")
    else:
        console.result(f"of {state.crossings_told} crossings sent the hub holds {state.crossings_stored}")
