"""The open match: the traveller beside the record, what speaks for it, and the buttons that settle it."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from borderdesk.actions.match_queue import OpenedCase
from borderdesk.domain.match_finding import MatchFinding
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.screening import Hit, MatchBand
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Handling, Level, WatchlistEntry
from borderdesk.ui.matches.model import MatchesModel
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.findings import score_of_100
from borderdesk.ui.words.match_findings import (
    band_words,
    finding_reason_words,
    handling_words,
    level_words,
    outcome_of_finding,
    place_words,
)
from borderdesk.ui.words.matches import category_words, instruction_words, reason_words
from borderdesk.ui.words.moments import clock_words, day_words

CARD_WIDTH = 480
_COMPARED, _REASONS, _EARLIER = 5, 6, 3


class CaseCard(Card):
    """Compare table, reasons, earlier findings, buttons T, N, U."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.title.show_text(self.tr("Match"))
        self._theme_used = theme
        self._chips = [Chip(theme) for _ in range(4)]
        self.heading = Text(theme, Letters.MATCH_TITLE)
        self.record = Text(theme, Letters.SMALL, "text2", lines=2)
        self._rows = [_Compared(theme) for _ in range(_COMPARED)]
        self._reasons = [Text(theme, Letters.SMALL, "text2") for _ in range(_REASONS)]
        self._earlier_title = Text(theme, Letters.SMALL_STRONG, "text2", self.tr("Found before"))
        self._earlier = [Text(theme, Letters.SMALL, "text2", lines=2) for _ in range(_EARLIER)]
        self.note = Text(theme, Letters.SMALL, "warn_text", lines=2)
        self.true_button = ActionButton(theme, width=218, height=40)
        self.not_button = ActionButton(theme, width=218, height=40)
        self.unsure_button = ActionButton(theme, width=218, height=40)
        self.lasting_button = ActionButton(theme, width=218, height=40)
        self.take_button = ActionButton(theme, width=218, height=40)
        self.ask_button = ActionButton(theme, width=218, height=40)
        self._build(theme)
        theme.changed.connect(self._dress_card)
        self._dress_card()

    def draw(self, model: MatchesModel) -> None:
        """Show the match that has the cursor."""
        case, opened = model.case, model.opened
        self._draw_head(case, opened)
        hit = opened.hit if opened is not None else None
        self._draw_compared(case.crossing.traveller if case else None, hit.entry if hit else None)
        reasons = [reason_words(reason) for reason in hit.reasons] if hit else []
        _show_lines(self._reasons, reasons)
        self._draw_earlier(case, opened, model.zone)
        self.note.show_text(self._note(model, case, opened))
        self._draw_buttons(model, hit)

    def _build(self, theme: Theme) -> None:
        for chip in self._chips:
            self.aside.addWidget(chip)
        body = self.body
        body.space(6)
        body.addWidget(self.heading)
        body.addWidget(self.record)
        body.space(8)
        body.addWidget(Rule(theme))
        body.space(6)
        head = _Compared(theme)
        head.show_head(self.tr("Traveller"), self.tr("Record"))
        body.addWidget(head)
        for row in self._rows:
            body.addWidget(row)
        body.space(6)
        body.addWidget(Rule(theme))
        body.space(6)
        for reason in self._reasons:
            body.addWidget(reason)
        body.space(6)
        body.addWidget(self._earlier_title)
        for line in self._earlier:
            body.addWidget(line)
        body.addStretch(1)
        body.addWidget(self.note)
        body.space(8)
        for pair in (
            (self.true_button, self.unsure_button),
            (self.not_button, self.lasting_button),
            (self.take_button, self.ask_button),
        ):
            buttons = Row(theme, gap=12)
            for button in pair:
                buttons.addWidget(button)
            buttons.addStretch(1)
            body.addLayout(buttons)
            body.space(8)

    def _draw_head(self, case: MatchCase | None, opened: OpenedCase | None) -> None:
        for chip in self._chips:
            chip.show_fact("")
        if case is None:
            self.heading.show_text(self.tr("No match is open"))
            self.record.show_text(self.tr("Up and Down choose one."))
            return
        is_stop = case.level is Level.STOP
        self._chips[0].show_status(level_words(case.level), "stop" if is_stop else "warn")
        self._chips[1].show_fact(f"{band_words(MatchBand(case.hit.band))}, {score_of_100(case.hit.score)}")
        if case.handling is not Handling.OVERT:
            self._chips[2].show_status(handling_words(case.handling), "accent")
        if case.outcome is not None:
            self._chips[3].show_fact(outcome_of_finding(case.outcome))
        hit = opened.hit if opened is not None else None
        title = category_words(hit.entry.category) if hit else self.tr("Match on {list}")
        self.heading.show_text(title.replace("{list}", case.hit.list_name))
        self.record.show_text(self._record_words(case, hit))

    def _record_words(self, case: MatchCase, hit: Hit | None) -> str:
        words = self.tr("{list}  {record}, at lane {lane}")
        values = {"list": case.hit.list_name, "record": case.hit.reference, "lane": case.crossing.lane}
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", value)
        return f"{words}. {instruction_words(hit.entry.instruction)}" if hit else words

    def _draw_compared(self, traveller: Traveller | None, entry: WatchlistEntry | None) -> None:
        values = _compared(traveller, entry) if traveller is not None else ()
        labels = (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Sex"),
            self.tr("Nationality"),
            self.tr("Document"),
        )
        for number, row in enumerate(self._rows):
            ours, theirs = values[number] if values else ("", "")
            row.show_values(labels[number], ours, theirs)

    def _draw_earlier(self, case: MatchCase | None, opened: OpenedCase | None, zone: tzinfo) -> None:
        found = list(reversed(case.findings)) if case else []
        found += opened.earlier if opened is not None else ()
        names = opened.names if opened is not None else {}
        self._earlier_title.setVisible(bool(found))
        _show_lines(self._earlier, [_finding_words(finding, names, zone) for finding in found])

    def _note(self, model: MatchesModel, case: MatchCase | None, opened: OpenedCase | None) -> str:
        if case is None or opened is None:
            return ""
        if opened.hit is None:
            return self.tr("The list does not give this match any more. It can be settled, not set aside for longer.")
        if case.question is not None:
            return self.tr("Asked: {words}").replace("{words}", case.question.words)
        if model.decided_here:
            return self.tr("You decided about this traveller. Another supervisor settles it.")
        if opened.hit.is_by_document:
            return self.tr("A document is listed. It is never set aside for longer.")
        return ""

    def _draw_buttons(self, model: MatchesModel, hit: Hit | None) -> None:
        is_on = model.case is not None and not model.is_saving
        plain = ButtonKind.PLAIN if is_on else ButtonKind.OFF
        because = "" if is_on else self.tr("Choose a match first")
        self.true_button.show_as(plain, self.tr("True match"), "T", because=because)
        self.not_button.show_as(plain, self.tr("Not this person"), "N", because=because)
        self.unsure_button.show_as(plain, self.tr("Cannot tell"), "U", because=because)
        is_mine = model.case is not None and model.case.owner == model.officer.officer_id
        self.take_button.show_as(
            ButtonKind.OFF if is_mine else plain,
            self.tr("Take"),
            "O",
            because=self.tr("It is yours already") if is_mine else because,
        )
        self.ask_button.show_as(plain, self.tr("Ask the desk"), "Q", because=because)
        may_last = is_on and hit is not None and not hit.is_by_document and not hit.is_set_aside
        kind = ButtonKind.PLAIN if may_last and not model.decided_here else ButtonKind.OFF
        self.lasting_button.show_as(kind, self.tr("Set aside until"), "D", because=self.note.text())

    def _dress_card(self) -> None:
        self.setFixedWidth(self._theme_used.px(CARD_WIDTH))


class _Compared(QWidget):
    """One element: the traveller's beside the record's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.label = Text(theme, Letters.LABEL, "text3")
        self.ours = Text(theme, Letters.SMALL, "text", lines=2)
        self.theirs = Text(theme, Letters.SMALL, "text", lines=2)
        row = Row(theme, self, margins=(0, 3, 0, 3), gap=10)
        row.addWidget(self.label)
        row.addWidget(self.ours, 1)
        row.addWidget(self.theirs, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_head(self, ours: str, theirs: str) -> None:
        """Show the names of the two columns."""
        self.ours.show_text(ours, "text3", Letters.CAP)
        self.theirs.show_text(theirs, "text3", Letters.CAP)

    def show_values(self, label: str, ours: str, theirs: str) -> None:
        """Show both values, a dash for one that is not known."""
        self.label.show_text(label)
        self.ours.show_text(ours or "–")
        self.theirs.show_text(theirs or "–")
        self.setAccessibleName(f"{label}: {ours or '–'}, {theirs or '–'}")

    def _dress(self) -> None:
        self.label.setFixedWidth(self._theme.px(82))


def _compared(traveller: Traveller, entry: WatchlistEntry | None) -> tuple[tuple[str, str], ...]:
    document = traveller.document
    names = ", ".join(name.text for name in entry.names[:3]) if entry else ""
    births = ", ".join(day_words(born.date_of_birth) for born in entry.births[:3]) if entry else ""
    papers = entry.documents[:3] if entry else ()
    return (
        (traveller.name, names),
        (day_words(traveller.date_of_birth), births),
        (traveller.sex.value, " ".join(sorted(entry.sexes)) if entry else ""),
        (traveller.nationality, " ".join(sorted(entry.nationalities)) if entry else ""),
        (
            f"{document.issuing_state} {document.document_number}".strip() if document else "",
            ", ".join(f"{paper.issuing_state} {paper.document_number}".strip() for paper in papers),
        ),
    )


def _finding_words(finding: MatchFinding, names: dict[str, str], zone: tzinfo) -> str:
    grounds = finding.grounds
    who = names.get(finding.officer_id, "")
    local = finding.found_at.astimezone(zone)
    when = f"{day_words(local.date())} {clock_words(finding.found_at, zone)}"
    what = f"{outcome_of_finding(grounds.outcome)}: {finding_reason_words(grounds.reason)}"
    evidence = f" ({grounds.evidence})" if grounds.evidence else ""
    return f"{what}{evidence}. {who} {place_words(finding.place)}, {when}"


def _show_lines(lines: Sequence[Text], words: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        line.show_text(words[number] if number < len(words) else "")
        line.setVisible(number < len(words))
