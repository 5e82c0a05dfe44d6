"""What is written reads back, and what is changed is noticed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import (
    ALPHABET,
    LAYOUTS,
    DoesNotFitError,
    MrzElements,
    MrzFormat,
    parse_mrz,
    value_of,
    write_mrz,
)

TODAY = date(2026, 11, 23)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHANUMERIC = LETTERS + "0123456789"

ERIKSSON = MrzElements(
    document_code="P",
    issuing_state="UTO",
    document_number="L898902C3",
    primary_identifier="ERIKSSON",
    secondary_identifier="ANNA MARIA",
    nationality="UTO",
    date_of_birth=PartialDate(year=1974, month=8, day=12),
    sex="F",
    date_of_expiry=PartialDate(year=2012, month=4, day=15),
    optional_data="ZE184226B",
)

formats = st.sampled_from(MrzFormat)
codes_of_states = st.text(LETTERS, min_size=1, max_size=3)
long_components = st.lists(st.text(LETTERS, min_size=2, max_size=14), min_size=3, max_size=6)


@st.composite
def partial(draw: st.DrawFn, first: date, last: date) -> PartialDate:
    day = draw(st.dates(first, last))
    known = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    year, month, of_month = (
        part if is_known else None for part, is_known in zip((day.year, day.month, day.day), known, strict=True)
    )
    return PartialDate(year=year, month=month, day=of_month)


def printed(length: int) -> st.SearchStrategy[str]:
    return st.text(ALPHABET, max_size=length).map(lambda text: text.rstrip("<"))


def identifier(draw: st.DrawFn, room: int, separator_width: int, least: int) -> str:
    components: list[str] = []
    for component in draw(st.lists(st.text(LETTERS, min_size=1, max_size=9), min_size=least, max_size=4)):
        joined = len(" ".join(components)) + (separator_width - 1) * len(components)
        if joined + separator_width * bool(components) + len(component) <= room:
            components.append(component)
    return " ".join(components)


@st.composite
def numbers_and_optional_data(draw: st.DrawFn, zone_format: MrzFormat) -> tuple[str, str]:
    layout = LAYOUTS[zone_format]
    width = layout.document_number.end - layout.document_number.start
    room = layout.optional_data.end - layout.optional_data.start
    if layout.number_may_overflow and draw(st.booleans()):
        number = draw(st.text(ALPHANUMERIC, min_size=width + 1, max_size=width + room - 2))
        return number, draw(printed(room - (len(number) - width) - 2))
    return draw(printed(width).filter(bool)), draw(printed(room))


@st.composite
def elements_that_fit(draw: st.DrawFn, zone_format: MrzFormat) -> MrzElements:
    layout = LAYOUTS[zone_format]
    is_french = zone_format is MrzFormat.ID_FRA
    code = draw(st.sampled_from(layout.first_letters)) + draw(st.text(ALPHANUMERIC, max_size=1))
    issuing_state = draw(codes_of_states)
    if zone_format is MrzFormat.TD2:
        assume((code, issuing_state) != ("ID", "FRA"))
    name_room = layout.primary_identifier.end - layout.primary_identifier.start
    if layout.secondary_identifier is None:
        primary = identifier(draw, name_room - 3, 1, 1)
        secondary = identifier(draw, name_room - len(primary) - 2, 1, 0)
    else:
        primary = identifier(draw, name_room, 1, 1)
        secondary = identifier(draw, layout.secondary_identifier.end - layout.secondary_identifier.start, 2, 0)
    number, optional_data = draw(numbers_and_optional_data(zone_format))
    return MrzElements(
        document_code="ID" if is_french else code,
        issuing_state="FRA" if is_french else issuing_state,
        document_number=number,
        primary_identifier=primary,
        secondary_identifier=secondary,
        nationality="FRA" if is_french else draw(codes_of_states),
        date_of_birth=draw(partial(date(TODAY.year - 99, 1, 1), TODAY)),
        sex=draw(st.sampled_from("MFX")),
        date_of_expiry=draw(partial(date(1977, 1, 1), date(2076, 12, 31))) if layout.date_of_expiry else None,
        optional_data=optional_data,
        optional_data_2=draw(printed(11)) if layout.optional_data_2 else "",
    )


@given(data=st.data(), zone_format=formats)
def test_elements_that_fit_read_back_as_they_were(data: st.DataObject, zone_format: MrzFormat) -> None:
    elements = data.draw(elements_that_fit(zone_format))

    mrz = parse_mrz(write_mrz(elements, zone_format), TODAY)

    assert mrz.format is zone_format
    assert mrz.elements == elements
    assert mrz.is_valid
    assert mrz.problems == ()


@given(data=st.data(), zone_format=formats)
def test_a_changed_character_that_is_checked_is_noticed_unless_its_value_is_the_same(
    data: st.DataObject, zone_format: MrzFormat
) -> None:
    lines = write_mrz(data.draw(elements_that_fit(zone_format)), zone_format)
    checked = [
        (span.line, position)
        for check in parse_mrz(lines, TODAY).checks
        for span in check.spans
        for position in range(span.start, span.end)
        # The code and the state come before every element, and changing them makes another format of it.
        if (span.line, position) not in [(0, at) for at in range(5)]
    ]
    line, at = data.draw(st.sampled_from(checked))
    to = data.draw(st.sampled_from(ALPHABET))
    was = lines[line][at]
    assume(value_of(to) % 10 != value_of(was) % 10)
    changed = list(lines)
    changed[line] = lines[line][:at] + to + lines[line][at + 1 :]

    assert not parse_mrz(changed, TODAY).is_valid


@given(data=st.data(), zone_format=formats)
def test_a_changed_check_digit_is_noticed(data: st.DataObject, zone_format: MrzFormat) -> None:
    lines = write_mrz(data.draw(elements_that_fit(zone_format)), zone_format)
    check = data.draw(st.sampled_from(parse_mrz(lines, TODAY).checks))
    to = data.draw(st.sampled_from("0123456789"))
    # The digit of empty optional data may be zero as well as a filler.
    assume(to != check.expected)
    place = check.printed_at
    changed = list(lines)
    changed[place.line] = lines[place.line][: place.start] + to + lines[place.line][place.end :]

    assert not parse_mrz(changed, TODAY).is_valid


@given(data=st.data(), names=long_components, given_names=long_components)
def test_a_longer_name_is_cut_and_everything_else_stays(
    data: st.DataObject, names: list[str], given_names: list[str]
) -> None:
    zone_format = data.draw(st.sampled_from([MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3, MrzFormat.MRV_A]))
    elements = replace(
        data.draw(elements_that_fit(zone_format)),
        primary_identifier=" ".join(names),
        secondary_identifier=" ".join(given_names),
    )
    room = LAYOUTS[zone_format].primary_identifier.end - LAYOUTS[zone_format].primary_identifier.start
    assume(len(elements.primary_identifier) + len(elements.secondary_identifier) + 2 > room)

    mrz = parse_mrz(write_mrz(elements, zone_format), TODAY)

    assert mrz.is_valid
    assert mrz.elements.name_is_truncated
    assert _without_name(mrz.elements) == _without_name(elements)


def _without_name(elements: MrzElements) -> MrzElements:
    return replace(elements, primary_identifier="", secondary_identifier="")


@pytest.mark.parametrize(
    ("zone_format", "elements", "lines"),
    [
        (
            MrzFormat.TD3,
            ERIKSSON,
            ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
        ),
        (
            MrzFormat.TD1,
            replace(ERIKSSON, document_code="I", document_number="D23145890", optional_data=""),
            ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
        ),
        (
            MrzFormat.TD2,
            replace(ERIKSSON, document_code="I", document_number="D23145890", optional_data=""),
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"),
        ),
        (
            MrzFormat.MRV_B,
            replace(
                ERIKSSON,
                document_code="V",
                document_number="L8988901C",
                nationality="XXX",
                date_of_birth=PartialDate(year=1940, month=9, day=7),
                date_of_expiry=PartialDate(year=1996, month=12, day=10),
                optional_data="",
            ),
            ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"),
        ),
        (
            MrzFormat.ID_FRA,
            replace(
                ERIKSSON,
                document_code="ID",
                issuing_state="FRA",
                nationality="FRA",
                document_number="970675K00277",
                primary_identifier="LOISEAU",
                secondary_identifier="HERVE DJAMEL",
                date_of_birth=PartialDate(year=1973, month=3, day=21),
                date_of_expiry=None,
                sex="M",
                optional_data="",
            ),
            ("IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<", "970675K002774HERVE<<DJAMEL<7303216M4"),
        ),
    ],
)
def test_the_specimens_are_written_as_they_are_printed(
    zone_format: MrzFormat, elements: MrzElements, lines: tuple[str, ...]
) -> None:
    assert write_mrz(elements, zone_format) == lines


@pytest.mark.parametrize(
    ("zone_format", "changes", "element"),
    [
        (MrzFormat.TD3, {"document_number": "L898902C3X"}, "document_number"),
        (MrzFormat.TD3, {"optional_data": "A" * 15}, "optional_data"),
        (MrzFormat.TD3, {"optional_data_2": "A"}, "optional_data_2"),
        (MrzFormat.TD3, {"document_code": "V"}, "document_code"),
        (MrzFormat.TD3, {"document_code": ""}, "document_code"),
        (MrzFormat.TD3, {"document_code": "PPP"}, "document_code"),
        (MrzFormat.TD3, {"issuing_state": "UT0"}, "issuing_state"),
        (MrzFormat.TD3, {"issuing_state": "UTOP"}, "issuing_state"),
        (MrzFormat.TD3, {"nationality": ""}, "nationality"),
        (MrzFormat.TD3, {"primary_identifier": ""}, "primary_identifier"),
        (MrzFormat.TD3, {"primary_identifier": "ER1C"}, "primary_identifier"),
        (MrzFormat.TD3, {"secondary_identifier": "ANNA 2"}, "secondary_identifier"),
        (MrzFormat.TD3, {"secondary_identifier": " ".join(LETTERS), "primary_identifier": "A"}, "primary_identifier"),
        (MrzFormat.TD3, {"date_of_birth": None}, "date_of_birth"),
        (MrzFormat.TD3, {"date_of_expiry": None}, "date_of_expiry"),
        (MrzFormat.TD3, {"document_number": ""}, "document_number"),
        (MrzFormat.TD1, {"document_code": "I", "document_number": "A" * 23, "optional_data": ""}, "document_number"),
        (MrzFormat.TD1, {"document_code": "I", "document_number": "A" * 11 + "<A"}, "document_number"),
        (MrzFormat.TD1, {"document_code": "I", "document_number": "A" * 22, "optional_data": "A"}, "optional_data"),
        (MrzFormat.TD2, {"document_code": "I", "document_number": "A" * 15, "optional_data": ""}, "document_number"),
        (MrzFormat.TD2, {"document_code": "ID", "issuing_state": "FRA", "optional_data": ""}, "document_code"),
        (MrzFormat.ID_FRA, {"document_code": "ID"}, "document_code"),
        (MrzFormat.ID_FRA, {"document_code": "ID", "issuing_state": "FRA"}, "nationality"),
    ],
)
def test_what_the_format_cannot_say_is_refused_by_name(
    zone_format: MrzFormat, changes: dict[str, str | None], element: str
) -> None:
    elements = replace(ERIKSSON, **changes)  # type: ignore[arg-type]

    with pytest.raises(DoesNotFitError) as caught:
        write_mrz(elements, zone_format)

    assert caught.value.element == element
