"""`borderdesk watchlist`: brings lists in and says which are in force."""

import argparse
from contextlib import closing
from pathlib import Path

from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import ImportSummary, ListState, import_list, list_states
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, add_home_options, opened_home, refusals_noted
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import Level, ListVersion
from borderdesk.lists import ListFormat
from borderdesk.paths import home
from borderdesk.storage.list_file import OpenLists


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("watchlist", help="bring lists in and see which are in force")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    importing = acts.add_parser("import", help="put a new version of a list in force, whole or not at all")
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument(
        "--list", required=True, dest="name", metavar="NAME", help="the list that it is a version of"
    )
    importing.add_argument("--format", choices=[form.value for form in ListFormat], default=ListFormat.AUTO.value)
    importing.add_argument(
        "--level",
        choices=[level.value for level in Level],
        default=Level.STOP.value,
        help="how far a match reaches (stop unless said)",
    )
    importing.add_argument("--allow-shrink", action="store_true", help="let over a tenth of the entries go")
    importing.add_argument("--json", action="store_true", help="write one object")
    add_home_options(importing)
    importing.set_defaults(run=run, act=_import)

    stats = acts.add_parser("stats", help="say which lists are in force and how old they are")
    stats.add_argument("--json", action="store_true", help="write one object")
    add_home_options(stats)
    stats.set_defaults(run=run, act=_stats)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for; an import into no home at all makes a training home."""
    if arguments.act is _import and arguments.user is None and not home().database.exists():
        set_up_desk(home(), utc_now, training=True)
        console.message(f"there was no home, so a training home was made in {home().data}")
    with opened_home(arguments, console) as desk:
        code: int = arguments.act(desk, arguments, console)
        return code


def _import(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    with refusals_noted(desk, Permission.IMPORT_LIST):
        summary = import_list(
            desk.store,
            desk.home.lists,
            desk.clock,
            SignedIn(officer=desk.officer, session_id=desk.session_id),
            arguments.file,
            name=arguments.name,
            level=Level(arguments.level),
            list_format=ListFormat(arguments.format),
            allow_shrink=arguments.allow_shrink,
            progress=lambda done, size: console.progress(done, size, "bytes read"),
        )
    for rejected in summary.rejected:
        console.message(f"rejected {rejected.reference}: {rejected.reason}")
    if arguments.json:
        console.json(_import_as_object(summary))
    else:
        console.result(
            f"{summary.version.name} {summary.version.version} is in force: {summary.version.entries:,} entries, "
            f"{summary.rejected_count:,} rejected, {summary.skipped:,} skipped"
        )
    return exit_codes.DONE


def _import_as_object(summary: ImportSummary) -> dict[str, object]:
    return {
        **_version_as_object(summary.version),
        "skipped": summary.skipped,
        "rejected": summary.rejected_count,
        "rejected_records": [{"reference": record.reference, "reason": record.reason} for record in summary.rejected],
    }


def _stats(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    with closing(OpenLists(desk.home.lists)) as lists, refusals_noted(desk, Permission.READ_LISTS):
        states = list_states(desk.store, lists, desk.clock, desk.officer)
    if arguments.json:
        console.json({"lists": [_state_as_object(state) for state in states]})
    else:
        for state in states:
            console.result(_state_in_words(state))
        if not states:
            console.message("no list is in force: nobody is screened")
    return exit_codes.DONE


def _state_as_object(state: ListState) -> dict[str, object]:
    return {**_version_as_object(state.version), "age_minutes": state.age_minutes, "damaged": state.is_damaged}


def _version_as_object(version: ListVersion) -> dict[str, object]:
    return {
        "name": version.name,
        "version": version.version,
        "authority": version.authority,
        "list_date": None if version.list_date is None else version.list_date.isoformat(),
        "imported_at": moment_text(version.imported_at),
        "entries": version.entries,
        "level": version.level.value,
        "handling": version.handling.value,
        "digest": version.digest,
    }


def _state_in_words(state: ListState) -> str:
    version = state.version
    hours, minutes = divmod(state.age_minutes, 60)
    dated = f", dated {version.list_date}" if version.list_date else ""
    text = f"{version.name} ({version.level.value}): {version.entries:,} entries, imported {hours} h {minutes} min ago"
    text += f"{dated}, {version.authority}".rstrip(", ")
    return f"{text}: DAMAGED, not in force; import it again" if state.is_damaged else text
