"""The commands of primary inspection, each with the key that the post gave it."""

from functools import partial

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.inspection.crossing_card import MEANS, MODES
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.keys import DECISIONS, Command, KeyMap
from borderdesk.ui.words.decisions import mode_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_READ = QT_TRANSLATE_NOOP("Words", "Read")
_DECIDE = QT_TRANSLATE_NOOP("Words", "Decide")
_CROSSING = QT_TRANSLATE_NOOP("Words", "Crossing")
_VEHICLE = QT_TRANSLATE_NOOP("Words", "Vehicle")
_MEANS = QT_TRANSLATE_NOOP("Words", "Travelling by: {means}")
_WORDS: tuple[tuple[Command, str, str], ...] = (
    (Command.TYPE, _READ, QT_TRANSLATE_NOOP("Words", "Type details")),
    (Command.READ_AGAIN, _READ, QT_TRANSLATE_NOOP("Words", "Read again")),
    (Command.CLEAR, _READ, QT_TRANSLATE_NOOP("Words", "Clear the read")),
    (Command.NEXT_CARD, _READ, QT_TRANSLATE_NOOP("Words", "Next card")),
    (Command.PREVIOUS_CARD, _READ, QT_TRANSLATE_NOOP("Words", "Card before")),
    (Command.ADMIT, _DECIDE, QT_TRANSLATE_NOOP("Words", "Admit and next")),
    (Command.REFER, _DECIDE, QT_TRANSLATE_NOOP("Words", "Refer to secondary")),
    (Command.NOT_THE_SAME, _DECIDE, QT_TRANSLATE_NOOP("Words", "Say why it is not the same")),
    (Command.NEXT_MATCH, _DECIDE, QT_TRANSLATE_NOOP("Words", "Next match")),
    (Command.PREVIOUS_MATCH, _DECIDE, QT_TRANSLATE_NOOP("Words", "Match before")),
    (Command.NOTE, _DECIDE, QT_TRANSLATE_NOOP("Words", "Notes")),
    (Command.UNDO, _DECIDE, QT_TRANSLATE_NOOP("Words", "Undo my last decision")),
    (Command.PRINT, _DECIDE, QT_TRANSLATE_NOOP("Words", "Print the last slip")),
    (Command.ACCEPT_LIST, _DECIDE, QT_TRANSLATE_NOOP("Words", "Accept an old list for this shift")),
    (Command.CALL_FOR_HELP, _DECIDE, QT_TRANSLATE_NOOP("Words", "Call for help without a sign")),
    (Command.DIRECTION, _CROSSING, QT_TRANSLATE_NOOP("Words", "Change the direction")),
    (Command.FOOT, _CROSSING, _MEANS),
    (Command.CAR, _CROSSING, _MEANS),
    (Command.BUS, _CROSSING, _MEANS),
    (Command.LORRY, _CROSSING, _MEANS),
    (Command.VEHICLE, _VEHICLE, QT_TRANSLATE_NOOP("Words", "Open a vehicle, or let it go on")),
    (Command.SET_ASIDE, _VEHICLE, QT_TRANSLATE_NOOP("Words", "Set a traveller aside, or bring one back")),
    (Command.SAME_VEHICLE, _VEHICLE, QT_TRANSLATE_NOOP("Words", "Same vehicle as the last traveller")),
)


def inspection_commands(view: InspectionView, keys: KeyMap) -> tuple[PageCommand, ...]:
    """Return everything that can be done at the lane; what decides about a traveller has its key alone."""
    means = {command: mode_words(mode) for command, mode in zip(MEANS, MODES, strict=True)}
    return tuple(
        PageCommand(
            group=say(group),
            words=say(words, means=means.get(command, "")),
            key=keys.cap(command),
            run=partial(view.do, command),
            is_listed=command not in DECISIONS,
        )
        for command, group, words in _WORDS
        if view.can_do(command)
    )
