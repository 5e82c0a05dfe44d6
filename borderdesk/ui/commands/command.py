"""One thing that can be done, with the key that does the same."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCommand:
    """A command: `group` is the task it belongs to, `key` the words on its cap, empty where it has none.

    One that is not `is_listed` has a key alone: Enter in the command list never decides about a traveller.
    """

    group: str
    words: str
    key: str = ""
    run: Callable[[], object]
    is_on: bool = True
    is_listed: bool = True


def matching(commands: Iterable[PageCommand], typed: str) -> tuple[PageCommand, ...]:
    """Return the commands that can be done now and have each typed word at the beginning of one of theirs.

    Those whose words begin with what was typed come first.
    """
    wanted = typed.casefold().split()

    def fits(command: PageCommand) -> bool:
        theirs = command.words.casefold().split()
        return (
            command.is_on
            and command.is_listed
            and all(any(word.startswith(part) for word in theirs) for part in wanted)
        )

    found = [command for command in commands if fits(command)]
    start = typed.casefold().strip()
    return tuple(sorted(found, key=lambda command: not command.words.casefold().startswith(start)))
