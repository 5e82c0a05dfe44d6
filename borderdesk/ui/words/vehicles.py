"""Words for vehicles, their people, and what is kept from one traveller to the next."""

from borderdesk.domain.crossing import CrossingDetails
from borderdesk.domain.vehicle import Headcount, LeavingReason
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure, say

_REASONS = {
    LeavingReason.FEWER_PEOPLE: QT_TRANSLATE_NOOP("Words", "Fewer people"),
    LeavingReason.WAIT_IN_SECONDARY: QT_TRANSLATE_NOOP("Words", "Wait in secondary"),
    LeavingReason.TURNED_BACK: QT_TRANSLATE_NOOP("Words", "Turned back"),
    LeavingReason.OTHER_LANE: QT_TRANSLATE_NOOP("Words", "Another lane"),
    LeavingReason.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
_KEPT = (
    ("travelling_by", QT_TRANSLATE_NOOP("Words", "by")),
    ("plate", QT_TRANSLATE_NOOP("Words", "plate")),
    ("purpose", QT_TRANSLATE_NOOP("Words", "purpose")),
    ("destination", QT_TRANSLATE_NOOP("Words", "going to")),
)


def leaving_words(reason: LeavingReason) -> str:
    """Return why a vehicle goes on with people left, as one of the numbered choices."""
    return say(_REASONS[reason])


def done_words(people: Headcount) -> str:
    """Return how many people of a vehicle are done."""
    return say(QT_TRANSLATE_NOOP("Words", "{number} done"), number=figure(people.done))


def parked_words(people: Headcount) -> str:
    """Return how many are set aside or in secondary."""
    return say(QT_TRANSLATE_NOOP("Words", "{number} parked"), number=figure(people.parked))


def left_words(people: Headcount) -> str:
    """Return how many have not been at the desk yet."""
    return say(QT_TRANSLATE_NOOP("Words", "{number} left"), number=figure(people.left))


def parked_detail(people: Headcount) -> str:
    """Return where those who are parked are."""
    aside, secondary = figure(people.set_aside), figure(people.in_secondary)
    return say(
        QT_TRANSLATE_NOOP("Words", "{aside} set aside here, {secondary} in secondary"),
        aside=aside,
        secondary=secondary,
    )


def aside_words(number: int) -> str:
    """Return how many travellers are set aside at a lane without a vehicle."""
    one, many = QT_TRANSLATE_NOOP("Words", "1 set aside"), QT_TRANSLATE_NOOP("Words", "{number} set aside")
    return count(one, many, number)


def kept_words(details: CrossingDetails, *, is_vehicle: bool) -> str:
    """Return which answers this traveller has from the vehicle, or from the last traveller in it."""
    kept = ", ".join(say(word) for element, word in _KEPT if getattr(details, element))
    if is_vehicle:
        return say(QT_TRANSLATE_NOOP("Words", "Kept from the vehicle: {kept}"), kept=kept)
    return say(QT_TRANSLATE_NOOP("Words", "Kept from the last traveller: {kept}"), kept=kept)
