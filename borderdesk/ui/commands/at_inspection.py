"""The commands of primary inspection; what decides about a traveller has its key alone."""

from functools import partial

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.inspection.crossing_card import MODES
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.words.decisions import mode_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_READ = QT_TRANSLATE_NOOP("Words", "Read")
_DECIDE = QT_TRANSLATE_NOOP("Words", "Decide")
_CROSSING = QT_TRANSLATE_NOOP("Words", "Crossing")
_TYPE = QT_TRANSLATE_NOOP("Words", "Type details")
_AGAIN = QT_TRANSLATE_NOOP("Words", "Read again")
_CLEAR = QT_TRANSLATE_NOOP("Words", "Clear the read")
_REFER = QT_TRANSLATE_NOOP("Words", "Refer to secondary")
_ADMIT = QT_TRANSLATE_NOOP("Words", "Admit and next")
_UNDO = QT_TRANSLATE_NOOP("Words", "Undo my last decision")
_DIRECTION = QT_TRANSLATE_NOOP("Words", "Change the direction")
_PRINT = QT_TRANSLATE_NOOP("Words", "Print the slip of the last decision")
_ACCEPT = QT_TRANSLATE_NOOP("Words", "Accept an old list for this shift")
_MEANS = QT_TRANSLATE_NOOP("Words", "Travelling by: {means}")


def inspection_commands(model: InspectionModel) -> tuple[PageCommand, ...]:
    """Return everything that can be done at the lane."""
    reading, deciding, crossing = say(_READ), say(_DECIDE), say(_CROSSING)
    return (
        PageCommand(group=reading, words=say(_TYPE), key="F2", run=model.open_typing),
        PageCommand(group=reading, words=say(_AGAIN), key="F5", run=model.ask_again),
        PageCommand(group=reading, words=say(_CLEAR), key="Esc", run=model.clear),
        PageCommand(group=deciding, words=say(_REFER), key="F8", run=model.refer, is_listed=False),
        PageCommand(group=deciding, words=say(_ADMIT), key="F12", run=model.press_admit, is_listed=False),
        PageCommand(group=deciding, words=say(_UNDO), key="Ctrl Z", run=model.undo_last),
        PageCommand(
            group=deciding,
            words=say(_PRINT),
            key="Ctrl P",
            run=model.paperwork.print_slip,
            is_on=model.paperwork.slips.is_offered,
        ),
        PageCommand(
            group=deciding,
            words=say(_ACCEPT),
            key="Ctrl F12",
            run=model.paperwork.ask_acceptance,
            is_on=model.paperwork.old_lists.is_offered,
        ),
        PageCommand(group=crossing, words=say(_DIRECTION), key="F4", run=model.ask_direction),
        *(
            PageCommand(
                group=crossing,
                words=say(_MEANS, means=mode_words(mode)),
                key=f"Alt {number}",
                run=partial(model.travel_by, mode),
            )
            for number, mode in enumerate(MODES, 1)
        ),
    )
