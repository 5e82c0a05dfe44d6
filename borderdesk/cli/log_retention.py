"""`borderdesk log due`, `purge` and `retention`: what is due to be deleted, deleting it, and the terms that decide."""

import argparse
import sys
from collections.abc import Mapping

from borderdesk.actions.retention import preview_purge, purge_records, retention_in_force, set_retention
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import WrongUseError, add_home_options, opened_home
from borderdesk.domain.retention import DueRecords, PurgePreview, RecordKind

_KINDS = ", ".join(kind.value for kind in RecordKind)


def add_to(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the acts to `borderdesk log`."""
    due = acts.add_parser("due", help="count the records whose term is over, by kind; nothing is deleted")
    due.add_argument("--json", action="store_true", help="write one object a kind")
    due.set_defaults(run=_due)

    purging = acts.add_parser("purge", help="delete the records whose term is over and which headquarters has")
    purging.add_argument(
        "--exempt",
        action="append",
        default=[],
        type=_kind_with_words,
        metavar="KIND=REASON",
        help=f"delete those of this kind too that headquarters lacks, and why; the kinds are {_KINDS}",
    )
    purging.add_argument("--yes", action="store_true", help="delete without being asked on a terminal")
    purging.add_argument("--json", action="store_true", help="write one object")
    purging.set_defaults(run=_purge)

    terms = acts.add_parser("retention", help="show how long each kind of record is kept, or set it")
    terms.add_argument(
        "--set",
        action="append",
        default=[],
        type=_kind_with_days,
        metavar="KIND=DAYS",
        help="keep records of this kind for so many days from now on",
    )
    terms.add_argument("--json", action="store_true", help="write one object")
    terms.set_defaults(run=_retention)
    for parser in (due, purging, terms):
        add_home_options(parser)


def _due(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        preview = preview_purge(desk.store, desk.clock, desk.signed_in)
    for due in preview.kinds:
        if arguments.json:
            days = {"oldest": due.oldest and due.oldest.isoformat(), "newest": due.newest and due.newest.isoformat()}
            about = {"kind": due.kind.value, "records": due.records, "unconfirmed": due.unconfirmed}
            console.json({**about, **days})
        elif due.records:
            console.result(_due_in_words(due))
    return exit_codes.DONE


def _purge(arguments: argparse.Namespace, console: Console) -> int:
    exempted: dict[RecordKind, str] = dict(arguments.exempt)
    with opened_home(arguments, console) as desk:
        preview = preview_purge(desk.store, desk.clock, desk.signed_in)
        for due in preview.kinds:
            if due.records:
                console.message(_due_in_words(due))
        going = preview.to_delete(exempted)
        entry = None
        if going:
            if not _is_wanted(arguments, console, sum(going.values())):
                console.message("nothing was deleted")
                return exit_codes.FAILED
            entry = purge_records(desk.store, desk.clock, desk.signed_in, preview, exempted)
    staying = _staying(preview, going)
    if arguments.json:
        console.json(
            {
                "deleted": {kind.value: number for kind, number in going.items()},
                "kept": {kind.value: number for kind, number in staying.items()},
                "tombstone": None if entry is None else {"chain": str(entry.chain_id), "sequence": entry.sequence},
            }
        )
    elif entry is None:
        console.result("nothing is due that may be deleted")
    else:
        console.result(f"{sum(going.values()):,} records deleted; the tombstone is entry {entry.sequence:,}")
    if staying and not arguments.json:
        console.message(f"{sum(staying.values()):,} records stay until headquarters has them, or --exempt names them")
    return exit_codes.DONE


def _is_wanted(arguments: argparse.Namespace, console: Console, number: int) -> bool:
    """Ask on a terminal whether to go on; who is at none says it beforehand."""
    if arguments.yes:
        return True
    if not sys.stdin.isatty():
        raise WrongUseError("there is no terminal to ask on: look at what is due first, then give --yes")
    console.errors.write(f"Delete {number:,} records for good? Type yes: ")
    console.errors.flush()
    return sys.stdin.readline().strip().casefold() == "yes"


def _retention(arguments: argparse.Namespace, console: Console) -> int:
    wanted: dict[RecordKind, int] = dict(arguments.set)
    with opened_home(arguments, console) as desk:
        if wanted:
            rules = set_retention(desk.store, desk.clock, desk.signed_in, wanted)
        else:
            rules = retention_in_force(desk.store)
    if arguments.json:
        console.json({kind.value: rules.days[kind] for kind in RecordKind})
    else:
        for kind in RecordKind:
            console.result(f"{kind.value}: {rules.days[kind]:,} days")
    return exit_codes.DONE


def _staying(preview: PurgePreview, going: Mapping[RecordKind, int]) -> dict[RecordKind, int]:
    left = {due.kind: due.records - going.get(due.kind, 0) for due in preview.kinds}
    return {kind: number for kind, number in left.items() if number}


def _due_in_words(due: DueRecords) -> str:
    span = f"from {due.oldest} to {due.newest}"
    return f"{due.kind.value}: {due.records:,} ({span}), of which headquarters lacks {due.unconfirmed:,}"


def _kind_with_words(text: str) -> tuple[RecordKind, str]:
    kind, equals, words = text.partition("=")
    if not equals or not words.strip():
        raise argparse.ArgumentTypeError("is a kind of record, =, and why")
    return _kind(kind), words.strip()


def _kind_with_days(text: str) -> tuple[RecordKind, int]:
    kind, _, days = text.partition("=")
    if not (days.isascii() and days.isdecimal()):
        raise argparse.ArgumentTypeError("is a kind of record, =, and a number of days")
    return _kind(kind), int(days)


def _kind(text: str) -> RecordKind:
    try:
        return RecordKind(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f"names no kind of record; the kinds are {_KINDS}") from None
