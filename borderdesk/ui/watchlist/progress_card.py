"""How far an import is, what came of it, and how far the comparison with past crossings is."""

from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.progress import ProgressLine
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.importing import ImportModel, ImportStage
from borderdesk.ui.words.speech import figure

_REASONS = 3


class ProgressCard(Surface):
    """Numbers, a bar, Pause and Stop; afterwards the summary."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(14, 10, 14, 10), gap=7)
        if parent is not None:
            self.setParent(parent)
        self.words = Text(theme, Letters.BODY, "text")
        self.bar = ProgressLine(theme, self.tr("Import"))
        self.pause_button = ActionButton(theme, width=104, height=36)
        self.stop_button = ActionButton(theme, width=104, height=36)
        self.save_button = ActionButton(theme, width=190, height=36)
        self.reasons = [Text(theme, Letters.SMALL, "text2") for _ in range(_REASONS)]
        self.rescreened = Text(theme, Letters.SMALL, "text2")
        self.rescreen_bar = ProgressLine(theme, self.tr("Comparison with past crossings"))
        row = Row(theme, gap=10)
        left = Column(theme, gap=7)
        left.addWidget(self.words)
        left.addWidget(self.bar)
        row.addLayout(left, 1)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        row.addWidget(self.save_button)
        self.body.addLayout(row)
        for reason in self.reasons:
            self.body.addWidget(reason)
        self.body.addWidget(self.rescreened)
        self.body.addWidget(self.rescreen_bar)

    def draw(self, model: ImportModel) -> None:
        """Show what is going on, or what came of it."""
        self._draw_import(model)
        self._draw_rescreening(model)
        is_idle = model.stage in (ImportStage.NO_FILE, ImportStage.LOOKING, ImportStage.READY)
        self.setVisible(not is_idle or model.rescreening is not None)

    def _draw_import(self, model: ImportModel) -> None:
        running = model.is_running
        self.bar.setVisible(running)
        self.pause_button.setVisible(running)
        self.stop_button.setVisible(running)
        if running:
            words = self.tr("Go on") if model.is_paused else self.tr("Pause")
            self.pause_button.show_as(ButtonKind.PLAIN, words)
            self.stop_button.show_as(ButtonKind.PLAIN, self.tr("Stop"))
            self.bar.show_share(model.numbers.share, "warn" if model.is_paused else "accent")
        outcome = model.outcome
        self.save_button.setVisible(outcome is not None and outcome.rejected > 0)
        self.save_button.show_as(ButtonKind.PLAIN, self.tr("Save rejected rows"))
        words, colour = self._sentence(model)
        self.words.show_text(words, colour)
        self.words.setVisible(bool(words))
        shown = list(outcome.reasons.items())[:_REASONS] if outcome is not None else []
        for number, line in enumerate(self.reasons):
            line.setVisible(number < len(shown))
            if number < len(shown):
                reason, count = shown[number]
                line.show_text(
                    self.tr("{number} rejected: {reason}")
                    .replace("{number}", figure(count))
                    .replace("{reason}", reason)
                )

    def _sentence(self, model: ImportModel) -> tuple[str, str]:
        match model.stage:
            case ImportStage.CHECKING | ImportStage.USING:
                return self._running(model), "text"
            case ImportStage.ASKING:
                return self.tr("Nothing is used yet. The list in force stays."), "warn_text"
            case ImportStage.STOPPED:
                return self.tr("Not used. The list in force stays."), "stop_text"
            case ImportStage.DONE:
                return self._summary(model), "text"
            case _:
                return "", "text"

    def _running(self, model: ImportModel) -> str:
        numbers = model.numbers
        if model.is_paused:
            words = self.tr("Paused at {records} of about {all}, {rejected} rejected")
        elif not numbers.of_about:
            words = self.tr("Reading, {share} %")
        elif numbers.seconds_left >= 60:
            words = self.tr(
                "Reading {records} of about {all}, {speed} a second, {minutes} min left, {rejected} rejected"
            )
        else:
            words = self.tr("Reading {records} of about {all}, {speed} a second, {seconds} s left, {rejected} rejected")
        values = {
            "records": figure(numbers.records),
            "all": figure(numbers.of_about),
            "speed": figure(numbers.per_second),
            "minutes": figure(round(numbers.seconds_left / 60)),
            "seconds": figure(numbers.seconds_left),
            "rejected": figure(numbers.rejected),
            "share": figure(round(100 * numbers.share)),
        }
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", value)
        return words

    def _summary(self, model: ImportModel) -> str:
        outcome = model.outcome
        if outcome is None:
            return ""
        if model.was_used:
            words = self.tr("In force: {entries} records, {rejected} rejected, {skipped} about no person or document.")
        else:
            words = self.tr(
                "Checked, not used: {entries} records, {rejected} rejected, {skipped} about no person or document."
            )
        values = {"entries": outcome.entries, "rejected": outcome.rejected, "skipped": outcome.skipped}
        if outcome.changes is not None:
            changes = self.tr("{added} added, {changed} changed, {removed} removed.")
            words = f"{words} {changes}"
            values |= dict(zip(("added", "changed", "removed"), outcome.changes, strict=True))
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", figure(value))
        if model.saved_to is not None:
            saved = self.tr("The rejected rows are in {file}.").replace("{file}", model.saved_to.name)
            words = f"{words} {saved}"
        return words

    def _draw_rescreening(self, model: ImportModel) -> None:
        progress = model.rescreening
        self.rescreened.setVisible(progress is not None)
        self.rescreen_bar.setVisible(progress is not None and not progress.is_finished)
        if progress is None:
            return
        if progress.is_finished:
            words = self.tr(
                "Compared with {all} crossings of the last 90 days: {found} matches, under Already crossed."
            )
        else:
            words = self.tr(
                "Comparing with the crossings of the last 90 days: {done} of {all}, {found} matches so far."
            )
        for name, value in (("done", progress.screened), ("all", progress.total), ("found", progress.found)):
            words = words.replace(f"{{{name}}}", figure(value))
        self.rescreened.show_text(words)
        self.rescreen_bar.show_share(progress.screened / progress.total if progress.total else 1.0)
