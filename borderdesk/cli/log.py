"""`borderdesk log`: reads and exports the crossing log; what proves it is in `log_journal`."""

import argparse
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from borderdesk.actions.accounts import officer_id_of
from borderdesk.actions.crossing_log import ExportLayout, export_crossings, list_crossings
from borderdesk.actions.retention import preview_purge
from borderdesk.actions.subject_extract import extract_subject, write_extract
from borderdesk.cli import exit_codes, log_journal
from borderdesk.cli.console import Console, output_in_words
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Outcome
from borderdesk.domain.subject_extract import PresentedDocument
from borderdesk.reports.whole_file import whole_file


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("log", help="read, export and prove the crossing log")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    listing = acts.add_parser("list", help="list crossings, the newest first")
    listing.add_argument("--json", action="store_true", help="write one object a line")
    listing.add_argument("--limit", type=_count, metavar="N", help="stop after this many")
    _add_filters(listing)
    listing.set_defaults(run=run, act=_list)

    exporting = acts.add_parser("export", help="write crossings to a file or to standard output")
    layouts = exporting.add_mutually_exclusive_group()
    layouts.add_argument("--format", choices=[layout.value for layout in ExportLayout], default=ExportLayout.CSV.value)
    layouts.add_argument("--json", dest="format", action="store_const", const=ExportLayout.JSONL.value, help="jsonl")
    exporting.add_argument("--output", type=Path, metavar="F", help="the file; it appears when it is complete")
    _add_filters(exporting)
    exporting.set_defaults(run=run, act=_export)

    log_journal.add_to(acts)

    due = acts.add_parser("due", help="count the records whose term is over, by kind; nothing is deleted")
    due.add_argument("--json", action="store_true", help="write one object a kind")
    add_home_options(due)
    due.set_defaults(run=run, act=_due)

    extracting = acts.add_parser("extract", help="write everything on one person for that person, as JSON")
    extracting.add_argument(
        *("--document", "-d"), action="append", required=True, metavar="STATE:NUMBER", help="a document that they show"
    )
    extracting.add_argument("--output", type=Path, metavar="F", help="the file; it appears when it is complete")
    add_home_options(extracting)
    extracting.set_defaults(run=run, act=_extract)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    with opened_home(arguments, console) as desk:
        code: int = arguments.act(desk, arguments, console)
        return code


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", metavar="TIME", help="from this time on: YYYY-MM-DD or YYYY-MM-DDTHH:MM, local")
    parser.add_argument("--until", metavar="TIME", help="up to this time")
    parser.add_argument("--direction", choices=[direction.value for direction in Direction])
    parser.add_argument("--outcome", choices=[outcome.value for outcome in Outcome])
    parser.add_argument("--officer", metavar="NAME", help="decided by the officer with this user name")
    parser.add_argument("--lane", metavar="N")
    parser.add_argument("--nationality", metavar="CODE")
    parser.add_argument("--document-number", metavar="NUMBER")
    add_home_options(parser)


def _list(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    found = list_crossings(desk.store, desk.officer, _filter(desk, arguments))
    for crossing in islice(found, arguments.limit):
        if arguments.json:
            console.json(to_record(crossing))
        else:
            console.result(_line(crossing))
    return exit_codes.DONE


def _export(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    wanted = _filter(desk, arguments)
    layout = ExportLayout(arguments.format)
    who = (desk.store, desk.clock, desk.officer, desk.session_id)
    if arguments.output is None:
        with output_in_words():
            written = export_crossings(*who, wanted, layout, console.output)
            console.output.flush()
    else:
        with whole_file(arguments.output) as file:
            written = export_crossings(*who, wanted, layout, file)
    console.message(f"{written:,} crossings written")
    return exit_codes.DONE


def _due(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    for due in preview_purge(desk.store, desk.clock, desk.signed_in).kinds:
        if arguments.json:
            days = {"oldest": due.oldest and due.oldest.isoformat(), "newest": due.newest and due.newest.isoformat()}
            about = {"kind": due.kind.value, "records": due.records, "unconfirmed": due.unconfirmed}
            console.json({**about, **days})
        elif due.records:
            span = f"from {due.oldest} to {due.newest}"
            words = f"{due.records:,} ({span}), of which headquarters lacks {due.unconfirmed:,}"
            console.result(f"{due.kind.value}: {words}")
    return exit_codes.DONE


def _extract(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    documents = []
    for text in arguments.document:
        state, colon, number = text.upper().partition(":")
        if not colon:
            raise WrongUseError("--document is the code of the issuing state, a colon and the number: KEN:AK0123456")
        documents.append(PresentedDocument(state, number))
    extract = extract_subject(desk.store, desk.clock, desk.signed_in, documents)
    if arguments.output is None:
        with output_in_words():
            write_extract(extract, console.output)
            console.output.flush()
    else:
        with whole_file(arguments.output) as file:
            write_extract(extract, file)
    return exit_codes.DONE


def _filter(desk: OpenedDesk, arguments: argparse.Namespace) -> CrossingFilter:
    return CrossingFilter(
        since=_moment(desk, arguments.since, "--since"),
        until=_moment(desk, arguments.until, "--until"),
        direction=Direction(arguments.direction) if arguments.direction else None,
        outcome=Outcome(arguments.outcome) if arguments.outcome else None,
        officer_id=officer_id_of(desk.store, desk.officer, arguments.officer) if arguments.officer else None,
        lane=arguments.lane,
        nationality=arguments.nationality,
        document_number=arguments.document_number,
    )


def _moment(desk: OpenedDesk, text: str | None, option: str) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongUseError(
            f"{option} is a time: YYYY-MM-DD or YYYY-MM-DDTHH:MM, with an offset where it is not local"
        ) from error
    local = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(desk.desk.time_zone))
    return local.astimezone(UTC)


def _line(crossing: Crossing) -> str:
    traveller = crossing.traveller
    number = traveller.document.document_number if traveller.document else "-"
    at = crossing.occurred_at.astimezone(ZoneInfo(crossing.time_zone)).strftime("%Y-%m-%d %H:%M:%S")
    kind = "" if crossing.amends is None else f"  {crossing.kind.value} of {crossing.amends}"
    outcome = crossing.decision.outcome.value
    marks = f"{kind}{_marks(crossing)}"
    return f"{at}  {crossing.direction.value}  {traveller.name}  {traveller.nationality}  {number}  {outcome}{marks}"


def _marks(crossing: Crossing) -> str:
    """Say which vehicle the traveller came in, and that the crossing was typed from paper."""
    vehicle, late = crossing.details.vehicle_id, crossing.details.late
    words = "" if vehicle is None else f"  vehicle {vehicle}"
    return words if late is None else f"{words}  late from form {late.form}, batch {late.batch_id}"


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number
