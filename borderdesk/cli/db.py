"""`borderdesk db`: backs the desk up, restores it on an empty machine, and looks whether it is whole."""

import argparse
import time
from pathlib import Path

from borderdesk import paths
from borderdesk.actions.backup import back_up, check_backup, restore_desk
from borderdesk.actions.clock import utc_now
from borderdesk.actions.database_check import DatabaseDamagedError, check_database
from borderdesk.actions.door import is_closed
from borderdesk.actions.sign_in import SignedIn
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import WrongUseError, add_home_options, opened_home, passphrase_from
from borderdesk.domain.moments import moment_text
from borderdesk.storage.backup_folder import Backup, BackupDamagedError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("db", help="back up, restore and check the desk's database")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    backing = acts.add_parser("backup", help="copy the desk to a folder on another disk, and check the copy")
    backing.add_argument("folder", type=Path, metavar="FOLDER", help="it must exist; the newest copies stay in it")
    backing.add_argument("--json", action="store_true", help="write one object")
    add_home_options(backing)
    backing.set_defaults(run=_back_up)

    restoring = acts.add_parser("restore", help="make the desk of a backup in an empty home")
    restoring.add_argument("backup", type=Path, metavar="BACKUP", help="the folder of one backup")
    restoring.add_argument("--json", action="store_true", help="write one object")
    add_home_options(restoring)
    restoring.set_defaults(run=_restore)

    checking = acts.add_parser("check", help="look at every page of the database, or of a backup; nothing is changed")
    checking.add_argument("backup", type=Path, nargs="?", metavar="BACKUP", help="a backup in place of this desk")
    checking.add_argument("--json", action="store_true", help="write one object")
    add_home_options(checking)
    checking.set_defaults(run=_check)


def _back_up(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
        made = back_up(desk.store, desk.clock, signed_in, desk.home, arguments.folder)
    if arguments.json:
        console.json(_as_object(made))
    else:
        console.result(f"backed up and checked: {made.folder}")
    return exit_codes.DONE


def _restore(arguments: argparse.Namespace, console: Console) -> int:
    def who() -> tuple[str, str]:
        if arguments.user is None:
            raise WrongUseError("who restores? give --user NAME and --passphrase-file F of an account in the backup")
        return arguments.user, passphrase_from(arguments, console, "", f"Passphrase of {arguments.user}: ")

    begun = time.monotonic()
    identity = restore_desk(paths.home(), utc_now, arguments.backup, who)
    seconds = round(time.monotonic() - begun, 1)
    if arguments.json:
        console.json({"desk": str(identity.desk_id), "post": identity.post_code, "seconds": seconds})
    else:
        console.result(f"restored in {seconds} s: {identity.post_name}, lane {identity.lane}")
    return exit_codes.DONE


def _check(arguments: argparse.Namespace, console: Console) -> int:
    backup, words = None, ""
    try:
        if arguments.backup is None:
            _check_here(arguments, console)
        else:
            backup = check_backup(arguments.backup)
    except (DatabaseDamagedError, BackupDamagedError) as error:
        words = str(error)
    if arguments.json:
        about = {} if backup is None else {"backup": _as_object(backup)}
        console.json({"ok": not words, "words": words, **about})
    elif words:
        console.result(words)
    else:
        console.result("the database is whole" if backup is None else f"the backup of {backup.made_at:%F %R} is whole")
    return exit_codes.FAILED if words else exit_codes.DONE


def _check_here(arguments: argparse.Namespace, console: Console) -> None:
    home = paths.home()
    if not is_closed(home):
        check_database(home)
        return
    with opened_home(arguments, console) as desk:
        check_database(home, desk.store.key)


def _as_object(backup: Backup) -> dict[str, object]:
    return {
        "folder": str(backup.folder),
        "desk": str(backup.desk_id),
        "made_at": moment_text(backup.made_at),
        "program": backup.program,
        "head": backup.head,
        "bytes": backup.size,
        "files": len(backup.files),
    }
