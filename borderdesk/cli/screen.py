"""`borderdesk screen`: checks travellers against the lists in force, or one name against another."""

import argparse
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from borderdesk.actions.clock_trust import clock_is_trusted
from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.screening import screen_traveller
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.cli.reason_words import reason_in_words
from borderdesk.cli.tables import rows_of
from borderdesk.cli.typed_traveller import ELEMENTS, birth_of, day_of, traveller_of
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.officer import Permission
from borderdesk.domain.screening import Hit, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Verdict, verdict_of_lists
from borderdesk.domain.watchlist import Handling
from borderdesk.screening import score_pair
from borderdesk.storage.list_file import OpenLists


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("screen", help="check a traveller against the lists in force")
    for element in ELEMENTS:
        parser.add_argument(f"--{element.replace('_', '-')}", default="", metavar=element.rpartition("_")[2].upper())
    parser.add_argument("--on", type=day_of, metavar="DATE", help="as of this day; today unless said")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--batch", type=Path, metavar="FILE.csv", help="travellers, one a row; columns as the options")
    source.add_argument(
        "--pairs",
        type=Path,
        metavar="FILE.csv",
        help="columns query and candidate (and date_of_birth, candidate_date_of_birth): scores them; needs no home",
    )
    parser.add_argument("--json", action="store_true", help="write one object for each traveller or pair")
    parser.add_argument(
        "--exit-code",
        action="store_true",
        help=f"end with {exit_codes.MATCH_FOUND} where a match is found, with {exit_codes.FAILED} where nothing "
        "could be screened",
    )
    add_home_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Screen one traveller, a table of them, or a table of pairs of names."""
    if arguments.pairs is not None:
        return _screen_pairs(arguments, console)
    single = {element: getattr(arguments, element) for element in ELEMENTS}
    if arguments.batch is None and not (single["primary_identifier"] or single["document_number"]):
        raise WrongUseError("give --primary-identifier or --document-number, or a table with --batch or --pairs")
    rows = iter([single]) if arguments.batch is None else rows_of(arguments.batch, ())
    with opened_home(arguments, console) as desk, closing(OpenLists(desk.home.lists)) as lists:
        return _screen_rows(desk, lists, rows, arguments, console)


def _screen_rows(
    desk: OpenedDesk,
    lists: OpenLists,
    rows: Iterator[dict[str, str]],
    arguments: argparse.Namespace,
    console: Console,
) -> int:
    rules = rules_in_force(desk.store)
    is_trusted = clock_is_trusted(desk.store, desk.clock)
    if not is_trusted:
        console.message("the clock is behind the last entry of the journal: no verdict is better than check")
    verdicts: set[Verdict] = set()
    found = rejected = False
    for row in rows:
        try:
            traveller = traveller_of(row)
        except InvalidValueError as error:
            if arguments.batch is None:
                raise
            console.json({"error": str(error)}) if arguments.json else console.result(f"rejected: {error}")
            rejected = True
            continue
        screening = _screen(desk, lists, traveller, arguments.on)
        verdict = verdict_of_lists(screening, desk.clock(), rules, clock_is_trusted=is_trusted)
        verdicts.add(verdict)
        shown = _shown(screening, desk)
        found = found or any(hit.counts for hit in shown)
        _write(screening, shown, verdict, arguments, console)
        for name in screening.damaged_lists:
            console.message(f"list {name} is damaged or missing and was not consulted; import it again")
    if arguments.exit_code and found:
        return exit_codes.MATCH_FOUND
    if arguments.exit_code and Verdict.NOT_SCREENED in verdicts:
        return exit_codes.FAILED
    return exit_codes.INPUT_REJECTED if rejected else exit_codes.DONE


def _screen(desk: OpenedDesk, lists: OpenLists, traveller: Traveller, on: date | None) -> Screening:
    return screen_traveller(desk.store, lists, desk.clock, desk.officer, traveller, on)


def _shown(screening: Screening, desk: OpenedDesk) -> tuple[Hit, ...]:
    """Return the matches that this officer may see: a match that is to be handled blind is for few eyes."""
    sees_all = desk.officer.may(Permission.READ_DISCREET_MATCHES)
    return tuple(hit for hit in screening.hits if sees_all or hit.handling is not Handling.BLIND)


def _write(
    screening: Screening, shown: tuple[Hit, ...], verdict: Verdict, arguments: argparse.Namespace, console: Console
) -> None:
    if arguments.json:
        console.json(_as_object(screening, shown, verdict))
        return
    console.result(verdict.value.replace("_", " "))
    for hit in shown:
        named = hit.matched_name or "document"
        console.result(f"  {hit.band.value} {hit.score:.2f} {hit.list_name} {hit.entry.reference}: {named}")
        for reason in hit.reasons:
            console.result(f"    {reason_in_words(reason)}")
    if verdict is Verdict.NOT_SCREENED and not screening.damaged_lists:
        console.message("no list is in force: nobody is screened; run: borderdesk watchlist import")


def _as_object(screening: Screening, shown: tuple[Hit, ...], verdict: Verdict) -> dict[str, object]:
    """Return a screening in the form of the command line's contract."""
    return {
        "verdict": verdict.value,
        "hits": [
            {
                "list": hit.list_name,
                "entry": hit.entry.reference,
                "category": hit.entry.category.value,
                "instruction": hit.entry.instruction.value,
                "handling": hit.handling.value,
                "match": hit.band.value,
                "score": hit.score,
                "reasons": [reason_in_words(reason) for reason in hit.reasons],
                "matched_name": hit.matched_name,
            }
            for hit in shown
        ],
        "lists": [
            {
                "name": version.name,
                "version": version.version,
                "age_minutes": version.age_minutes(screening.screened_at),
                "entries": version.entries,
            }
            for version in screening.lists
        ],
        "damaged_lists": list(screening.damaged_lists),
        "ms": round(screening.duration_ms, 3),
    }


def _screen_pairs(arguments: argparse.Namespace, console: Console) -> int:
    rejected = False
    for row in rows_of(arguments.pairs, ("query", "candidate")):
        try:
            births = birth_of(row.get("date_of_birth", "")), birth_of(row.get("candidate_date_of_birth", ""))
        except InvalidValueError as error:
            console.json({"error": str(error)}) if arguments.json else console.result(f"rejected: {error}")
            rejected = True
            continue
        score, reasons = score_pair(row["query"], row["candidate"], *births)
        words = [reason_in_words(reason) for reason in reasons]
        if arguments.json:
            console.json({"score": score, "reasons": words})
        else:
            console.result(f"{score:.2f}  {'; '.join(words)}")
    return exit_codes.INPUT_REJECTED if rejected else exit_codes.DONE
