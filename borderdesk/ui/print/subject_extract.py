"""A person's own records on paper, as PDF: the same sentences for everyone."""

from collections.abc import Sequence, Sized
from datetime import datetime
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.subject_extract import SubjectExtract
from borderdesk.ui.words.decisions import direction_words, outcome_words
from borderdesk.ui.words.documents import sex_words
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.retention import record_kind_words
from borderdesk.ui.words.speech import figure

DOTS_PER_INCH = 300
MARGIN_MM = 18.0


def write_extract_pdf(extract: SubjectExtract, file: Path) -> None:
    """Write an extract as PDF on as many A4 pages as it needs.

    Raises:
        EnvironmentFailureError: The file cannot be written.
    """
    paper = ExtractPaper(extract)
    page = QTextDocument()
    page.setHtml(paper.html())
    writer = QPdfWriter(str(file))
    writer.setTitle(paper.title)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    page.print_(writer)
    if not file.is_file() or not file.stat().st_size:
        raise EnvironmentFailureError("the extract cannot be written")
    file.chmod(0o600)


class ExtractPaper(QObject):
    """Puts an extract into sentences and tables."""

    def __init__(self, extract: SubjectExtract) -> None:
        super().__init__()
        self._extract, self._zone = extract, ZoneInfo(extract.desk.time_zone)

    @property
    def title(self) -> str:
        """What the paper is called."""
        return self.tr("Records kept about you")

    def html(self) -> str:
        """Return the whole paper."""
        extract = self._extract
        papers = ", ".join(f"{one.issuing_state} {one.document_number}" for one in extract.documents)
        head = [
            (self.tr("Post"), extract.desk.post_name),
            (self.tr("Made on"), self._time(extract.made_at)),
            (self.tr("Your documents"), papers),
        ]
        says = self.tr(
            "This is everything that this desk keeps about these documents and that the law lets it tell you. "
            "You may ask for the correction of what is wrong."
        )
        kept = ", ".join(f"{record_kind_words(kind)}: {figure(days)}" for kind, days in extract.kept.days.items())
        parts = [
            _heading(self.title, 2),
            _table(head),
            f"<p>{escape(says)}</p>",
            _heading(_counted(self.tr("Crossings"), extract.crossings), 3),
            *(f"{_table(self._crossing(crossing))}<br>" for crossing in extract.crossings),
            _heading(_counted(self.tr("Inspections that are not decided"), extract.half_done), 3),
            _heading(self.tr("Matches with lists"), 3),
            _table(self._matches()),
            _heading(self.tr("Days for which each kind of record is kept"), 3),
            f"<p>{escape(kept)}</p>",
        ]
        return "".join(parts)

    def _crossing(self, crossing: Crossing) -> Sequence[tuple[str, str]]:
        traveller, details = crossing.traveller, crossing.details
        document = traveller.document
        return [
            (self.tr("Time"), self._time(crossing.occurred_at)),
            (self.tr("Direction"), direction_words(crossing.direction)),
            (self.tr("Name"), traveller.name),
            (self.tr("Date of birth"), str(traveller.date_of_birth or "–")),
            (self.tr("Sex"), sex_words(traveller.sex)),
            (self.tr("Nationality"), traveller.nationality),
            (self.tr("Document"), "–" if document is None else document.document_number),
            (self.tr("Code lines"), " / ".join(crossing.capture.mrz_lines) or "–"),
            (self.tr("Decision"), outcome_words(crossing.decision.outcome)),
            (self.tr("Remark"), crossing.decision.remark or "–"),
            (self.tr("Vehicle"), details.plate or "–"),
            (self.tr("Purpose"), details.purpose or "–"),
            (self.tr("Destination"), details.destination or "–"),
            (self.tr("Note"), details.note or "–"),
        ]

    def _matches(self) -> Sequence[tuple[str, str]]:
        extract = self._extract
        rows = [
            (crossing.occurred_at, f"{hit.list_name} {hit.reference} {hit.matched_name}")
            for crossing in extract.crossings
            for hit in crossing.check.hits
        ]
        rows += [
            (match.found_at, f"{match.hit.list_name} {match.hit.reference} {match.hit.matched_name}")
            for match in extract.later_matches
        ]
        rows += [
            (finding.found_at, f"{finding.match.list_name} {finding.match.reference} {finding.grounds.evidence}")
            for finding in extract.findings
        ]
        return [(self._time(at), words) for at, words in sorted(rows)] or [("–", "–")]

    def _time(self, moment: datetime) -> str:
        local = moment.astimezone(self._zone)
        return f"{day_words(local.date())} {local:%H:%M}"


def _counted(text: str, things: Sized) -> str:
    return f"{text}: {figure(len(things))}"


def _heading(text: str, level: int) -> str:
    return f"<h{level}>{escape(text)}</h{level}>"


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = (f"<tr><td width='32%'>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table width='100%' cellpadding='2'>{''.join(cells)}</table>"
