"""The errors that a person at the desk can be told about."""

from typing import ClassVar


class BorderDeskError(Exception):
    """Anything that went wrong and has words for it; the text never holds data of a traveller."""


class InvalidValueError(BorderDeskError, ValueError):
    """Bad input; the text names the element, never its content."""


class ReasonNeededError(InvalidValueError):
    """The act is allowed with a reason, and none was given; nothing was written."""


class NotPermittedError(BorderDeskError):
    """The officer's role does not allow the act; nothing was written but the refusal, once `is_noted`."""

    is_noted = False


class EnvironmentFailureError(BorderDeskError):
    """The disk, the camera or another part of the machine failed; the act can be tried again."""


class BusyError(EnvironmentFailureError):
    """Another program holds the database; trying again in a moment may do."""

    exit_code: ClassVar[int] = 4


class NotSetUpError(EnvironmentFailureError):
    """There is no desk in this home yet."""

    exit_code: ClassVar[int] = 3
