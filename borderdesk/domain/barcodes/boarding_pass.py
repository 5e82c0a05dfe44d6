"""Boarding passes as IATA's Bar Coded Boarding Pass standard has them (Resolution 792, format M)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_HEAD = re.compile(r"M(?P<legs>[1-4])(?P<name>[A-Z][A-Z /.'-]{19})(?P<electronic>[E ])")
_LEG = re.compile(
    r"(?P<record>[A-Z0-9 ]{7})(?P<from>[A-Z]{3})(?P<to>[A-Z]{3})(?P<carrier>[A-Z0-9]{2}[A-Z0-9 ])"
    r"(?P<flight>[0-9 ]{4}[A-Z ])(?P<day>[0-9]{3}|   )(?P<compartment>[A-Z ])(?P<seat>[A-Z0-9 ]{4})"
    r"(?P<sequence>[A-Z0-9 ]{5})(?P<status>[A-Z0-9 ])(?P<size>[0-9A-F]{2})"
)
_SECURITY = re.compile(r"\^(?P<kind>[0-9A-Z])(?P<size>[0-9A-F]{2})(?P<data>.*)", re.DOTALL)
_DAYS_OF_YEAR = 366
_YEAR_BY_LAST_DIGIT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class FlightLeg:
    """One flight of a boarding pass; `flight_day` counts the days of a year that is not stated, from 1.

    What the airline may leave out is empty or None.
    """

    booking_reference: str
    origin: str
    destination: str
    carrier: str
    flight_number: str
    flight_day: int | None
    compartment: str
    seat: str
    sequence: str
    passenger_status: str
    airline_numeric_code: str = ""
    ticket_number: str = ""
    marketing_carrier: str = ""
    frequent_flyer_airline: str = ""
    frequent_flyer_number: str = ""
    free_baggage: str = ""
    airline_use: str = ""

    def date_of_flight(self, today: date) -> date | None:
        """Return the day meant: of those with this number, the one nearest to today."""
        if self.flight_day is None:
            return None
        days = (_day_of(year, self.flight_day) for year in (today.year - 1, today.year, today.year + 1))
        return min((day for day in days if day), key=lambda day: abs(day - today), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardingPass:
    """A boarding pass of one to four flights. A name is cut after 20 characters, and may bear a title at its end."""

    family_name: str
    given_names: str
    is_electronic: bool
    legs: tuple[FlightLeg, ...]
    version: int | None = None
    passenger_description: str = ""
    source_of_check_in: str = ""
    source_of_issuance: str = ""
    day_of_issue: int | None = None
    document_type: str = ""
    issuing_airline: str = ""
    baggage_tags: tuple[str, ...] = ()
    security_type: str = ""
    security_data: str = ""


def parse_boarding_pass(text: str) -> BoardingPass | None:
    """Return the boarding pass that a text is, or None for any other text.

    Every mandatory item must be as the standard has it; conditional ones that break off are left out.
    """
    head = _HEAD.match(text)
    if head is None:
        return None
    place, legs, shared = head.end(), list[FlightLeg](), _Items("")
    for number in range(int(head["legs"])):
        found = _LEG.match(text, place)
        if found is None or not _is_day(found["day"]):
            return None
        end = found.end() + int(found["size"], 16)
        items = _Items(text[found.end() : end])
        if number == 0 and items.take(1) == ">":
            shared = _Items(items.take(1) + items.take_sized())
        elif number == 0:
            items = _Items(text[found.end() : end])
        legs.append(_leg(found, _Items(items.take_sized()), items))
        place = end
    security = _SECURITY.fullmatch(text[place:].rstrip())
    if security is None and text[place:].strip():
        return None
    family_name, _, given_names = head["name"].rstrip().partition("/")
    return BoardingPass(
        family_name=family_name.strip(),
        given_names=given_names.strip(),
        is_electronic=head["electronic"] == "E",
        legs=tuple(legs),
        version=_number(shared.take(1)),
        passenger_description=shared.take(1).strip(),
        source_of_check_in=shared.take(1).strip(),
        source_of_issuance=shared.take(1).strip(),
        day_of_issue=_day_of_issue(shared.take(4)),
        document_type=shared.take(1).strip(),
        issuing_airline=shared.take(3).strip(),
        baggage_tags=tuple(tag for tag in (shared.take(13).strip() for _ in range(3)) if tag),
        security_type=security["kind"] if security else "",
        security_data=security["data"] if security else "",
    )


class _Items:
    """Items of fixed length, one after the other; where the text ends early, the rest of them are empty."""

    def __init__(self, text: str) -> None:
        self._text = text

    def take(self, length: int) -> str:
        taken, self._text = self._text[:length], self._text[length:]
        return taken

    def take_sized(self) -> str:
        """Take two hexadecimal digits and as many characters as they say."""
        size = self.take(2)
        return self.take(int(size, 16)) if re.fullmatch("[0-9A-F]{2}", size) else ""


def _leg(found: "re.Match[str]", own: _Items, rest: _Items) -> FlightLeg:
    mandatory = {name: value.strip() for name, value in found.groupdict().items()}
    numeric_code, ticket = own.take(3).strip(), own.take(10).strip()
    own.take(2)  # how the passenger was selected, and whether documents were verified
    marketing, club, membership = own.take(3).strip(), own.take(3).strip(), own.take(16).strip()
    own.take(1)  # discount tickets of airline staff
    return FlightLeg(
        booking_reference=mandatory["record"],
        origin=mandatory["from"],
        destination=mandatory["to"],
        carrier=mandatory["carrier"],
        flight_number=mandatory["flight"],
        flight_day=_number(mandatory["day"]),
        compartment=mandatory["compartment"],
        seat=mandatory["seat"],
        sequence=mandatory["sequence"],
        passenger_status=mandatory["status"],
        airline_numeric_code=numeric_code,
        ticket_number=ticket,
        marketing_carrier=marketing,
        frequent_flyer_airline=club,
        frequent_flyer_number=membership,
        free_baggage=own.take(3).strip(),
        airline_use=rest.take(256).strip(),
    )


def _is_day(text: str) -> bool:
    return not text.strip() or 1 <= int(text) <= _DAYS_OF_YEAR


def _number(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() and text.isascii() else None


def _day_of_issue(text: str) -> int | None:
    """Return the day of the year; the first digit is the last one of the year."""
    return _number(text[1:]) if len(text) == 4 else None


def _day_of(year: int, number: int) -> date | None:
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return day if day.year == year else None
