"""What the officer asked about the crossing, and how much of it the next traveller inherits."""

from collections.abc import Callable
from dataclasses import replace

from borderdesk.domain.crossing import CrossingDetails


class Answers:
    """The details of the traveller at the desk; a vehicle's people share its plate, purpose and destination."""

    def __init__(self) -> None:
        self.details = CrossingDetails()
        self._last = CrossingDetails()
        self.is_same_vehicle = False
        #: With which answers the next traveller begins, from those of the one before, where no vehicle is kept.
        self.carry_over: Callable[[CrossingDetails], CrossingDetails] = fresh_details

    def take(self, details: CrossingDetails) -> bool:
        """Take other details and tell whether they are different ones."""
        is_news = details != self.details
        self.details = details
        return is_news

    def switch_same_vehicle(self, *, is_between: bool) -> None:
        """Keep the vehicle for the next traveller, or stop keeping it.

        `is_between` two travellers the last one's vehicle comes back, for the officer who thought of it late.
        """
        self.is_same_vehicle = not self.is_same_vehicle
        if is_between:
            self.details = _of_vehicle(self._last) if self.is_same_vehicle else fresh_details(self.details)

    def next_traveller(self) -> None:
        """Forget what was about one traveller alone."""
        self._last = self.details
        self.details = (_of_vehicle if self.is_same_vehicle else self.carry_over)(self.details)


def fresh_details(details: CrossingDetails) -> CrossingDetails:
    """Return what the next traveller begins with: the means of travel usual at the lane, nothing else."""
    return CrossingDetails(travelling_by=details.travelling_by)


def _of_vehicle(details: CrossingDetails) -> CrossingDetails:
    return replace(
        fresh_details(details), plate=details.plate, purpose=details.purpose, destination=details.destination
    )
