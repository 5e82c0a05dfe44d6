"""The commands of primary inspection; what decides about a traveller has its key alone."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.inspection.crossing_card import MODES
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.words.decisions import mode_words


def inspection_commands(model: InspectionModel) -> tuple[PageCommand, ...]:
    """Return everything that can be done at the lane."""
    reading, deciding, crossing = _tr("Read"), _tr("Decide"), _tr("Crossing")
    return (
        PageCommand(group=reading, words=_tr("Type details"), key="F2", run=model.open_typing),
        PageCommand(group=reading, words=_tr("Read again"), key="F5", run=model.ask_again),
        PageCommand(group=reading, words=_tr("Clear the read"), key="Esc", run=model.clear),
        PageCommand(group=deciding, words=_tr("Refer to secondary"), key="F8", run=model.refer, is_listed=False),
        PageCommand(group=deciding, words=_tr("Admit and next"), key="F12", run=model.press_admit, is_listed=False),
        PageCommand(group=deciding, words=_tr("Undo my last decision"), key="Ctrl Z", run=model.undo_last),
        PageCommand(group=crossing, words=_tr("Change the direction"), key="F4", run=model.ask_direction),
        *(
            PageCommand(
                group=crossing,
                words=_tr("Travelling by: {means}").replace("{means}", mode_words(mode)),
                key=f"Alt {number}",
                run=partial(model.travel_by, mode),
            )
            for number, mode in enumerate(MODES, 1)
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("InspectionCommands", words)
