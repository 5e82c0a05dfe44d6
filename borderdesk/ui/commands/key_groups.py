"""The keys of a page, by task: what the overview shows and the card prints."""

from collections.abc import Iterable
from dataclasses import dataclass

from borderdesk.ui.commands.command import PageCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """The keys of one task, each with its words."""

    title: str
    keys: tuple[tuple[str, str], ...]


def key_groups(commands: Iterable[PageCommand]) -> tuple[KeyGroup, ...]:
    """Return the keys of the commands that can be done by task, each in the order in which it is offered first."""
    groups: dict[str, dict[str, str]] = {}
    for command in commands:
        if command.key and command.is_on:
            groups.setdefault(command.group, {}).setdefault(command.key, command.words)
    return tuple(KeyGroup(title=title, keys=tuple(keys.items())) for title, keys in groups.items())


def columns_of(groups: tuple[KeyGroup, ...], columns: int) -> tuple[tuple[KeyGroup, ...], ...]:
    """Return the groups in columns of about the same length, in their order."""
    lines = sum(len(group.keys) + 2 for group in groups)
    target, used = lines / columns, 0
    filled: list[list[KeyGroup]] = [[]] if groups else []
    for group in groups:
        if filled[-1] and used + (len(group.keys) + 2) / 2 > target * len(filled) and len(filled) < columns:
            filled.append([])
        filled[-1].append(group)
        used += len(group.keys) + 2
    return tuple(tuple(column) for column in filled)
