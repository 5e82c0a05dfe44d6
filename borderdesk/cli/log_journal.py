"""`borderdesk log verify` with its kin: proves the journal, or one entry of it, with or without witnesses."""

import argparse
from pathlib import Path
from uuid import UUID

from borderdesk.actions.checkpoints import public_key, sign_checkpoint
from borderdesk.actions.clock_trust import confirm_clock
from borderdesk.actions.entry_proofs import CheckedProof, check_proof, prove_crossing
from borderdesk.actions.journal import note_verified, verify_journal
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.witnesses import GivenWitness, add_witness, read_witness
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.moments import moment_text
from borderdesk.domain.witness import witness_line
from borderdesk.reports.whole_file import whole_file

_BREAKS = {
    Break.GAP: "entries in front of it are missing",
    Break.ORDER: "it stands where it does not belong",
    Break.LINK: "its metadata or its link was changed",
    Break.PAYLOAD: "its content was changed",
    Break.UNKNOWN: "it tells of an act that this program does not know",
    Break.RECORD: "the crossing log does not say what it says",
    Break.DELETED: "its content was deleted and no tombstone says so",
    Break.CUT: "it is missing, and it was there when the journal was last seen",
    Break.CHECKPOINT: "a checkpoint up to it was changed, or tells otherwise",
    Break.WITNESS: "the journal up to it is another than the one that was seen outside",
    Break.STATE: "what the desk keeps to go on from it was changed",
    Break.KEY: "the key of the desk is another than the journal or the witness says",
    Break.FORK: "another entry bears its number: two desks wrote this journal",
}
_LONGEST = 1 << 20


def add_to(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the acts to `borderdesk log`."""
    verifying = acts.add_parser("verify", help="walk the whole journal and name the first broken entry")
    verifying.add_argument("--json", action="store_true", help="write one object")
    verifying.add_argument(
        "--witness",
        action="append",
        default=[],
        metavar="FILE|TEXT",
        help="a printed checkpoint: the text of its QR code or the line beneath it, or a file with one",
    )
    verifying.add_argument("--proof", type=Path, metavar="FILE", help="check this proof instead; needs no home")
    verifying.add_argument("--key", metavar="HEX", help="the desk's public key, to check a proof with")
    add_home_options(verifying)
    verifying.set_defaults(run=_verify)

    proving = acts.add_parser("proof", help="write the proof that a crossing stands in the journal")
    proving.add_argument("crossing", metavar="ID", help="the number of the record")
    proving.add_argument("--output", type=Path, metavar="F", help="the file; it appears when it is complete")
    proving.add_argument("--json", action="store_true", help="a proof is always JSON")
    add_home_options(proving)
    proving.set_defaults(run=_proof)

    keeping = acts.add_parser("witness", help="keep a printed checkpoint, to verify the journal against from now on")
    keeping.add_argument("text", metavar="FILE|TEXT")
    signing = acts.add_parser("checkpoint", help="sign what the journal comes to now")
    showing = acts.add_parser("key", help="show the public key of this desk")
    confirming = acts.add_parser("confirm-clock", help="say that the clock of this desk is right now")
    for parser, act in (
        (keeping, _keep_witness),
        (signing, _checkpoint),
        (showing, _key),
        (confirming, _confirm_clock),
    ):
        parser.add_argument("--json", action="store_true", help="write one object")
        add_home_options(parser)
        parser.set_defaults(run=act)


def _verify(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.proof is not None:
        return _check_proof(arguments, console)
    given = [_witness_of(text) for text in arguments.witness]
    with opened_home(arguments, console) as desk:

        def show(done: int, total: int) -> None:
            console.progress(done, total, "entries")

        outcome = verify_journal(desk.store, desk.officer, show, given)
        note_verified(desk.store, desk.clock, _who(desk), outcome)
    if arguments.json:
        console.json(_as_object(outcome))
    elif isinstance(outcome, BrokenEntry):
        place = "" if outcome.chain_id is None else f" ({outcome.sequence} of chain {outcome.chain_id})"
        console.result(f"broken at entry {outcome.position:,}{place}: {_BREAKS[outcome.kind]}")
    else:
        console.result(
            f"whole: {outcome.entries:,} entries in {outcome.chains} chains, {outcome.crossings:,} crossings,"
            f" {outcome.purged:,} purged"
        )
        console.result(_witness_words(outcome))
    return exit_codes.FAILED if isinstance(outcome, BrokenEntry) else exit_codes.DONE


def _witness_words(proof: JournalProof) -> str:
    if proof.witness is None:
        return f"whole to entry {proof.entries:,}, no outside witness: a cut end would not be seen"
    if proof.witnessed == proof.entries:
        return f"whole to entry {proof.entries:,}, witnessed to its end"
    return f"whole to entry {proof.entries:,}, no outside witness after {proof.witnessed:,}"


def _as_object(outcome: JournalProof | BrokenEntry) -> dict[str, object]:
    if isinstance(outcome, BrokenEntry):
        broken = {
            "position": outcome.position,
            "chain": None if outcome.chain_id is None else str(outcome.chain_id),
            "sequence": outcome.sequence,
            "kind": outcome.kind.value,
            "words": _BREAKS[outcome.kind],
        }
        return {"ok": False, "broken": broken}
    head, witness = outcome.head, outcome.witness
    return {
        "ok": True,
        "entries": outcome.entries,
        "chains": outcome.chains,
        "crossings": outcome.crossings,
        "purged": outcome.purged,
        "head": {
            "chain": str(head.chain_id),
            "sequence": head.sequence,
            "link": head.link.hex(),
            "root": head.root.hex(),
        },
        "witnessed": outcome.witnessed,
        "witness": None
        if witness is None
        else {
            "origin": witness.origin.value,
            "size": witness.size,
            "at": None if witness.at is None else moment_text(witness.at),
        },
    }


def _check_proof(arguments: argparse.Namespace, console: Console) -> int:
    text = _text_of(arguments.proof)
    try:
        key = None if arguments.key is None else bytes.fromhex(arguments.key)
    except ValueError as error:
        raise WrongUseError("--key is a public key of 64 hexadecimal digits") from error
    checked = check_proof(text, key)
    if arguments.json:
        console.json(_proof_as_object(checked))
    else:
        console.result(_proof_words(checked))
        if checked.holds and not checked.key_was_given:
            console.message("the key is the one that the file names; compare it, or give the desk's with --key HEX")
    return exit_codes.DONE if checked.holds else exit_codes.FAILED


def _proof_words(checked: CheckedProof) -> str:
    entry, it = checked.proof.entry, checked.proof.checkpoint.checkpoint
    if not checked.is_whole:
        return "does not hold: the entry is not the one that stands in the journal of the checkpoint"
    if not checked.is_signed:
        return "does not hold: the checkpoint was not signed with this key"
    return (
        f"holds: entry {entry.sequence:,} of {it.size:,} of chain {entry.chain_id}, {entry.kind},"
        f" {moment_text(entry.at)}; signed {moment_text(it.at)} by the key {checked.proof.public_key.hex()}"
    )


def _proof_as_object(checked: CheckedProof) -> dict[str, object]:
    entry, it = checked.proof.entry, checked.proof.checkpoint.checkpoint
    return {
        "ok": checked.holds,
        "entry_holds": checked.is_whole,
        "signature_holds": checked.is_signed,
        "key_was_given": checked.key_was_given,
        "public_key": checked.proof.public_key.hex(),
        "desk": str(entry.desk),
        "chain": str(entry.chain_id),
        "sequence": entry.sequence,
        "size": it.size,
        "kind": entry.kind,
        "at": moment_text(entry.at),
        "signed_at": moment_text(it.at),
    }


def _proof(arguments: argparse.Namespace, console: Console) -> int:
    try:
        crossing_id = UUID(arguments.crossing)
    except ValueError as error:
        raise InvalidValueError("number of the record is none") from error
    with opened_home(arguments, console) as desk:
        text = prove_crossing(desk.store, desk.clock, _who(desk), crossing_id).to_text()
        if arguments.output is None:
            console.result(text.rstrip("\n"))
        else:
            with whole_file(arguments.output) as file:
                file.write(text)
    return exit_codes.DONE


def _keep_witness(arguments: argparse.Namespace, console: Console) -> int:
    text = _witness_text(arguments.text)
    with opened_home(arguments, console) as desk:
        witness = add_witness(desk.store, desk.clock, _who(desk), text)
    if arguments.json:
        console.json({"origin": witness.origin.value, "size": witness.size})
    else:
        console.result(f"kept: a witness of {witness.size:,} entries; borderdesk log verify asks it from now on")
    return exit_codes.DONE


def _checkpoint(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        signed = sign_checkpoint(desk.store, desk.clock, _who(desk))
    if arguments.json:
        console.json(_checkpoint_as_object(signed))
    else:
        console.result(signed.to_text())
        console.result(witness_line(signed.checkpoint))
    return exit_codes.DONE


def _checkpoint_as_object(signed: SignedCheckpoint) -> dict[str, object]:
    it = signed.checkpoint
    return {
        "chain": str(it.chain_id),
        "size": it.size,
        "root": it.root.hex(),
        "head": it.head.hex(),
        "at": moment_text(it.at),
        "text": signed.to_text(),
        "line": witness_line(it),
    }


def _key(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        key = public_key(desk.store).hex()
    console.json({"public_key": key}) if arguments.json else console.result(key)
    return exit_codes.DONE


def _confirm_clock(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        confirm_clock(desk.store, desk.clock, _who(desk))
        now = moment_text(desk.clock())
    console.json({"confirmed_at": now}) if arguments.json else console.result(f"confirmed: {now}")
    return exit_codes.DONE


def _who(desk: OpenedDesk) -> SignedIn:
    return SignedIn(officer=desk.officer, session_id=desk.session_id)


def _witness_of(given: str) -> GivenWitness:
    return read_witness(_witness_text(given))


def _witness_text(given: str) -> str:
    file = Path(given)
    # A text of three hundred letters is no name of a file, and asking for one that long is an error of its own.
    return _text_of(file) if len(given) < 200 and file.is_file() else given


def _text_of(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_LONGEST).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidValueError("file cannot be read as text") from error
