"""What the officer asked about the crossing, and how much of it the next traveller inherits."""

from collections.abc import Callable

from borderdesk.domain.crossing import CrossingDetails


class Answers:
    """The details of the traveller at the desk, and those with which the next one begins."""

    def __init__(self) -> None:
        self.details = CrossingDetails()
        #: With which answers the next traveller begins, from those of the one before.
        self.carry_over: Callable[[CrossingDetails], CrossingDetails] = fresh_details

    def take(self, details: CrossingDetails) -> bool:
        """Take other details and tell whether they are different ones."""
        is_news = details != self.details
        self.details = details
        return is_news

    def next_traveller(self) -> None:
        """Forget what was about one traveller alone."""
        self.details = self.carry_over(self.details)


def fresh_details(details: CrossingDetails) -> CrossingDetails:
    """Return what the next traveller begins with: the means of travel usual at the lane, nothing else."""
    return CrossingDetails(travelling_by=details.travelling_by)
