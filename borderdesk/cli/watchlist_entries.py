"""`borderdesk watchlist add` and `close`: single entries of this desk."""

import argparse

from borderdesk.actions.own_entries import add_entry, close_entry, entry_from_cells
from borderdesk.actions.sign_in import SignedIn
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, add_home_options, opened_home
from borderdesk.cli.second_person import add_second_options, asking_for_second, second_person
from borderdesk.domain.moments import moment_text
from borderdesk.domain.watchlist import Category, Handling, Level, ListedDirection, Marking
from borderdesk.storage.own_entries import OwnEntry

_TEXTS = {
    "primary_identifier": "the family name",
    "secondary_identifier": "the given names",
    "issuing_state": "who issued the document: a code or the name of a country",
    "document_type": "what kind of document it is",
    "reference": "the entry's own reference, once at this desk; one is given where it is missing",
    "programme": "the programme or operation that it belongs to",
    "legal_basis": "the order, warrant or law that it rests on",
    "contact": "whom to call about a match",
    "listed_on": "when the authority listed it, YYYY-MM-DD",
    "valid_from": "the first day on which it counts, YYYY-MM-DD",
    "expires_on": "the first day on which it does not count any more, YYYY-MM-DD",
    "remarks": "what else is known",
}
_SEVERAL = {
    "aliases": ("alias", "another name"),
    "weak_aliases": ("weak-alias", "another name that is little trusted"),
    "date_of_birth": ("date-of-birth", "YYYY-MM-DD, a year, 1970/1975, or ~1974 for about"),
    "sex": ("sex", "M or F"),
    "nationality": ("nationality", "a code or the name of a country"),
    "document_number": ("document-number", "the number of a document"),
    "caution": ("caution", "what to beware of, such as armed"),
    "instructions": ("instructions", "a line for the officer"),
}


def add_to(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the two acts to the command."""
    adding = acts.add_parser("add", help="add an entry of this desk; it counts at once")
    adding.add_argument("--level", choices=[level.value for level in Level], default=Level.STOP.value)
    adding.add_argument("--category", required=True, choices=[category.value for category in Category])
    adding.add_argument("--instruction", required=True, metavar="WORD", help="what the officer is to do")
    adding.add_argument("--source", required=True, metavar="TEXT", help="the agency that asks")
    adding.add_argument("--reason", required=True, metavar="TEXT", help="why it is added; the journal keeps it")
    adding.add_argument("--review-on", required=True, metavar="YYYY-MM-DD", help="when to look at it again")
    adding.add_argument("--direction", choices=[direction.value for direction in ListedDirection])
    adding.add_argument("--handling", choices=[handling.value for handling in Handling])
    adding.add_argument("--marking", choices=[marking.value for marking in Marking], help="Traffic Light Protocol")
    for name, words in _TEXTS.items():
        adding.add_argument(f"--{name.replace('_', '-')}", default="", metavar="TEXT", help=words)
    for name, (option, words) in _SEVERAL.items():
        adding.add_argument(
            f"--{option}", dest=name, action="append", default=[], metavar="TEXT", help=f"{words}; may be repeated"
        )
    adding.set_defaults(run=run, act=_add)

    closing = acts.add_parser("close", help="close an entry of this desk; it stays on record")
    closing.add_argument("reference", metavar="REFERENCE")
    closing.add_argument("--reason", required=True, metavar="TEXT", help="why; the journal keeps it")
    closing.set_defaults(run=run, act=_close)

    for parser in (adding, closing):
        add_second_options(parser, "a Stop entry needs a second person")
        parser.add_argument("--json", action="store_true", help="write the entry as one object")
        add_home_options(parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    with opened_home(arguments, console) as desk, asking_for_second():
        own: OwnEntry = arguments.act(desk, arguments, second_person(desk, arguments, console))
    if arguments.json:
        console.json(_as_object(own))
    else:
        state = "is in force" if own.is_open else "is closed"
        console.result(f"{own.entry.reference} ({own.level.value}) {state}")
    return exit_codes.DONE


def _add(desk: OpenedDesk, arguments: argparse.Namespace, second: SignedIn | None) -> OwnEntry:
    words = ("category", "instruction", "source", "review_on", "direction", "handling", "marking", *_TEXTS)
    cells = {name: getattr(arguments, name) or "" for name in words}
    cells |= {name: "; ".join(getattr(arguments, name)) for name in _SEVERAL}
    return add_entry(
        desk.store,
        desk.home.lists,
        desk.clock,
        desk.signed_in,
        entry_from_cells(cells),
        level=Level(arguments.level),
        reason=arguments.reason,
        second=second,
    )


def _close(desk: OpenedDesk, arguments: argparse.Namespace, second: SignedIn | None) -> OwnEntry:
    return close_entry(
        desk.store,
        desk.home.lists,
        desk.clock,
        desk.signed_in,
        arguments.reference,
        reason=arguments.reason,
        second=second,
    )


def _as_object(own: OwnEntry) -> dict[str, object]:
    entry = own.entry
    return {
        "reference": entry.reference,
        "level": own.level.value,
        "category": entry.category.value,
        "instruction": entry.instruction.value,
        "handling": None if entry.handling is None else entry.handling.value,
        "names": [name.text for name in entry.names],
        "documents": [paper.document_number for paper in entry.documents],
        "source": entry.source,
        "review_on": None if entry.review_on is None else entry.review_on.isoformat(),
        "expires_on": None if entry.expires_on is None else entry.expires_on.isoformat(),
        "added_at": moment_text(own.added.at),
        "closed_at": None if own.closed is None else moment_text(own.closed.at),
    }
