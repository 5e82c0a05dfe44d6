"""`borderdesk watchlist`: brings lists in, says which are in force, proves them and takes them away."""

import argparse
import csv
import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.import_progress import ImportProgress
from borderdesk.actions.list_records import verify_lists
from borderdesk.actions.watchlists import ImportSummary, ListState, import_list, list_states, remove_list
from borderdesk.cli import exit_codes, list_settings, watchlist_entries
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.cli.second_person import add_second_options, asking_for_second, second_person
from borderdesk.domain.moments import moment_text
from borderdesk.domain.watchlist import Handling, Level, ListVersion
from borderdesk.lists import ColumnMapping, ListFormat, RejectedRecord
from borderdesk.paths import home
from borderdesk.reports.whole_file import whole_file
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.list_imports import ListImport
from borderdesk.storage.list_records import ListProof


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("watchlist", help="bring lists in, add entries, and see what is in force")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    _add_import_to(acts)
    watchlist_entries.add_to(acts)

    verify = acts.add_parser("verify", help="check that the files of the lists are whole")
    verify.add_argument("--list", dest="name", metavar="NAME", help="one list; all unless given")
    verify.add_argument("--json", action="store_true", help="write one object")
    add_home_options(verify)
    verify.set_defaults(run=run, act=_verify)

    stats = acts.add_parser("stats", help="say which lists are in force and how old they are")
    stats.add_argument("--json", action="store_true", help="write one object")
    add_home_options(stats)
    stats.set_defaults(run=run, act=_stats)

    list_settings.add_to(acts)
    removing = acts.add_parser("remove", help="take a list out of force for good")
    removing.add_argument("name", metavar="NAME", help="the list")
    removing.add_argument("--reason", required=True, metavar="TEXT", help="why; the journal keeps it")
    removing.add_argument("--json", action="store_true", help="write one object")
    add_second_options(removing, "the removal of a list needs a second person")
    add_home_options(removing)
    removing.set_defaults(run=run, act=_remove)


def _add_import_to(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    importing = acts.add_parser("import", help="put a new version of a list in force, whole or not at all")
    importing.add_argument("file", type=Path, metavar="FILE", help="a file, or the folder with OFAC's CSV files")
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
    importing.add_argument(
        "--handling",
        choices=[handling.value for handling in Handling],
        default=Handling.OVERT.value,
        help="who sees a match whose entry does not say it (overt unless said)",
    )
    importing.add_argument("--mapping", type=Path, metavar="F", help="a JSON file that says how to read a table")
    importing.add_argument("--save-mapping", type=Path, metavar="F", help="write how the table was read")
    importing.add_argument("--rejected", type=Path, metavar="F", help="write the rejected records as CSV")
    importing.add_argument("--licence", metavar="TEXT", help="a note on the licence of the list, kept with it")
    importing.add_argument("--allow-shrink", action="store_true", help="let over a tenth of the entries go")
    add_second_options(importing, "to let over a tenth of the entries go needs a second person")
    importing.add_argument("--json", action="store_true", help="write one object")
    add_home_options(importing)
    importing.set_defaults(run=run, act=_import)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for; an import into no home at all makes a training home."""
    if arguments.act is _import and arguments.user is None and not home().database.exists():
        set_up_desk(home(), utc_now, training=True)
        console.message(f"there was no home, so a training home was made in {home().data}")
    with opened_home(arguments, console) as desk, asking_for_second():
        code: int = arguments.act(desk, arguments, console)
        return code


def _import(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    def show(done: ImportProgress) -> None:
        words = f"records, {done.per_second:,} a second, {done.seconds_left:,} s left, {done.rejected:,} rejected"
        if done.records:
            console.progress(done.records, done.of_about, words)

    mapping = None if arguments.mapping is None else _mapping_from(arguments.mapping)
    with _saved(arguments.rejected) as save:
        summary = import_list(
            desk.store,
            desk.home.lists,
            desk.clock,
            desk.signed_in,
            arguments.file,
            name=arguments.name,
            level=Level(arguments.level),
            handling=Handling(arguments.handling),
            list_format=ListFormat(arguments.format),
            mapping=mapping,
            licence_note=arguments.licence,
            allow_shrink=arguments.allow_shrink,
            second=second_person(desk, arguments, console),
            progress=show,
            on_rejected=save,
        )
    _tell_mapping(summary, console)
    if arguments.save_mapping is not None and summary.mapping is not None:
        _save_mapping(arguments.save_mapping, summary.mapping)
    for rejected in summary.rejected:
        console.message(f"rejected {rejected.reference}: {rejected.reason}")
    if arguments.json:
        console.json(_import_as_object(summary))
    else:
        console.result(_import_in_words(summary))
    return exit_codes.DONE


@contextmanager
def _saved(target: Path | None) -> Iterator[Callable[[RejectedRecord], None] | None]:
    """Give what writes a rejected record to a file, which is there once the import is done; nothing without a file."""
    if target is None:
        yield None
        return
    with whole_file(target) as file:
        writer = csv.writer(file)
        writer.writerow(("reference", "reason"))
        yield lambda rejected: writer.writerow((rejected.reference, rejected.reason)) and None


def _mapping_from(path: Path) -> ColumnMapping:
    try:
        return ColumnMapping.from_json(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        raise WrongUseError("the mapping cannot be read from where the option says") from None


def _save_mapping(target: Path, mapping: ColumnMapping) -> None:
    with whole_file(target) as file:
        file.write(json.dumps(mapping.to_json(), ensure_ascii=False, indent=2) + "\n")


def _tell_mapping(summary: ImportSummary, console: Console) -> None:
    mapping = summary.mapping
    if mapping is None or all(ours == theirs for ours, theirs in mapping.columns.items()):
        return
    for ours, theirs in mapping.columns.items():
        console.message(f"column {theirs} is read as {ours}")
    for ours, value in mapping.constants.items():
        console.message(f"every row has the {ours} {value}")
    console.message(f"dates are read {mapping.date_order.value.replace('_', ' ')}")


def _import_as_object(summary: ImportSummary) -> dict[str, object]:
    changes = summary.changes
    return {
        **_version_as_object(summary.version),
        "format": summary.list_format.value,
        "licence_note": summary.licence_note,
        "skipped": summary.skipped,
        "rejected": summary.rejected_count,
        "rejected_by_reason": dict(summary.rejected_by_reason),
        "rejected_records": [{"reference": record.reference, "reason": record.reason} for record in summary.rejected],
        "added": None if changes is None else changes.added,
        "changed": None if changes is None else changes.changed,
        "removed": None if changes is None else changes.removed,
        "mapping": None if summary.mapping is None else summary.mapping.to_json(),
    }


def _import_in_words(summary: ImportSummary) -> str:
    version, changes = summary.version, summary.changes
    text = (
        f"{version.name} {version.version} is in force: {version.entries:,} entries, "
        f"{summary.rejected_count:,} rejected, {summary.skipped:,} skipped"
    )
    if changes is None:
        return text
    return f"{text}; {changes.added:,} added, {changes.changed:,} changed, {changes.removed:,} removed"


def _verify(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    proofs = verify_lists(desk.store, desk.home.lists, desk.officer, arguments.name)
    if arguments.name is not None and not proofs:
        raise WrongUseError("no list of this name is in force")
    if arguments.json:
        console.json({"lists": [_proof_as_object(proof) for proof in proofs]})
    else:
        for proof in proofs:
            console.result(f"{proof.version.name}: {proof.fault or f'whole, {proof.entries:,} entries'}")
    return exit_codes.DONE if all(proof.holds for proof in proofs) else exit_codes.FAILED


def _proof_as_object(proof: ListProof) -> dict[str, object]:
    return {
        "name": proof.version.name,
        "version": proof.version.version,
        "digest": proof.version.digest,
        "holds": proof.holds,
        "entries": proof.entries,
        "fault": proof.fault or None,
    }


def _remove(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    second = second_person(desk, arguments, console)
    where = desk.store, desk.home.lists, desk.clock, desk.signed_in
    remove_list(*where, name=arguments.name, reason=arguments.reason, second=second)
    if arguments.json:
        console.json({"name": arguments.name, "removed": True})
    else:
        console.result(f"{arguments.name} is in force no more")
    return exit_codes.DONE


def _stats(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> int:
    with closing(OpenLists(desk.home.lists)) as lists:
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
    return {
        **_version_as_object(state.version),
        "age_minutes": state.age_minutes,
        "damaged": state.is_damaged,
        "own": state.version.is_own,
        **_last_import_as_object(state.last_import),
    }


def _last_import_as_object(last: ListImport | None) -> dict[str, object]:
    changes = None if last is None else last.changes
    return {
        "format": None if last is None else last.format,
        "licence_note": None if last is None else last.licence_note,
        "skipped": None if last is None else last.skipped,
        "rejected": None if last is None else last.rejected,
        "added": None if changes is None else changes.added,
        "changed": None if changes is None else changes.changed,
        "removed": None if changes is None else changes.removed,
    }


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
        "age_limit_days": version.age_limit_days,
    }


def _state_in_words(state: ListState) -> str:
    version = state.version
    if version.is_own:
        text = f"{version.name} ({version.level.value}): entries of this desk, {version.entries:,}"
        return f"{text}: DAMAGED, not in force" if state.is_damaged else text
    hours, minutes = divmod(state.age_minutes, 60)
    dated = f", dated {version.list_date}" if version.list_date else ""
    text = f"{version.name} ({version.level.value}): {version.entries:,} entries, imported {hours} h {minutes} min ago"
    text += f"{dated}, {version.authority}".rstrip(", ")
    return f"{text}: DAMAGED, not in force; import it again" if state.is_damaged else text
