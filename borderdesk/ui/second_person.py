"""Who approves beside the one who is signed in, as typed at a strip."""

from dataclasses import dataclass, field

from borderdesk.ui.parts.answer_strip import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPerson:
    """A second person; the passphrase is checked and kept nowhere."""

    user_name: str
    passphrase: str = field(repr=False)


def second_of(answer: Answer) -> SecondPerson | None:
    """Return the second person whom an answer names, if it names one."""
    return SecondPerson(user_name=answer.second, passphrase=answer.secret) if answer.second else None
