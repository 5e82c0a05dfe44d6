"""Where the window's reports go: files of the officer who asks, never a dialog."""

from collections.abc import Iterable
from pathlib import Path

from borderdesk.actions.audit import export_audit
from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import ExportLayout, export_crossings
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.subject_extract import extract_subject, write_extract
from borderdesk.domain.audit import AuditFilter
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.subject_extract import PresentedDocument
from borderdesk.paths import Home
from borderdesk.reports.whole_file import whole_file
from borderdesk.storage.store import Store
from borderdesk.ui.print.subject_extract import write_extract_pdf


def reports_folder(home: Home) -> Path:
    """Return the folder of what was exported or printed to a file; it is made when it is needed."""
    return home.data / "reports"


def export_log(store: Store, clock: Clock, signed_in: SignedIn, home: Home, wanted: CrossingFilter) -> tuple[int, str]:
    """Write the crossings that fit as CSV; return their number and the name of the file."""
    folder = reports_folder(home)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"log-{clock():%Y%m%d-%H%M%S}.csv"
    with whole_file(target) as output:
        written = export_crossings(
            store, clock, signed_in.officer, signed_in.session_id, wanted, ExportLayout.CSV, output
        )
    return written, str(target)


def export_acts(
    store: Store, clock: Clock, signed_in: SignedIn, home: Home, wanted: AuditFilter
) -> tuple[int, str, str]:
    """Write the acts that fit as JSON lines; return their number, the name of the file and its SHA-256."""
    folder = reports_folder(home)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"audit-{clock():%Y%m%d-%H%M%S}.jsonl"
    with whole_file(target) as output:
        written, digest = export_audit(store, clock, signed_in, wanted, output)
    return written, str(target), digest


def export_extract(
    store: Store, clock: Clock, signed_in: SignedIn, home: Home, documents: Iterable[PresentedDocument]
) -> str:
    """Write everything about a person's documents as PDF and as JSON beside it; return the name of the PDF."""
    folder = reports_folder(home)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    extract = extract_subject(store, clock, signed_in, documents)
    target = folder / f"extract-{clock():%Y%m%d-%H%M%S}.pdf"
    with whole_file(target.with_suffix(".json")) as output:
        write_extract(extract, output)
    write_extract_pdf(extract, target)
    return str(target)
