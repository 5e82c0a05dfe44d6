"""Zones as other people print them: the specimens of Doc 9303, odd ones, broken ones."""

import csv
from datetime import date
from pathlib import Path

import pytest

from borderdesk.domain.mrz import Mrz, MrzError, MrzFormat, Problem, parse_mrz

TODAY = date(2026, 11, 23)

TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
MRV_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
ID_FRA = ("IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<", "970675K002774HERVE<<DJAMEL<7303216M4")

STANDARD_CHECKS = ("document_number", "date_of_birth", "date_of_expiry")


def parse(lines: tuple[str, ...]) -> Mrz:
    return parse_mrz(lines, TODAY)


def with_text(lines: tuple[str, ...], line: int, start: int, text: str) -> tuple[str, ...]:
    changed = list(lines)
    changed[line] = lines[line][:start] + text + lines[line][start + len(text) :]
    return tuple(changed)


def failed(mrz: Mrz) -> list[str]:
    return [check.element for check in mrz.checks if not check.holds]


@pytest.mark.parametrize(
    ("lines", "zone_format", "elements"),
    [
        (TD1, MrzFormat.TD1, (*STANDARD_CHECKS, "composite")),
        (TD2, MrzFormat.TD2, (*STANDARD_CHECKS, "composite")),
        (TD3, MrzFormat.TD3, (*STANDARD_CHECKS, "optional_data", "composite")),
        (MRV_A, MrzFormat.MRV_A, STANDARD_CHECKS),
        (MRV_B, MrzFormat.MRV_B, STANDARD_CHECKS),
        (ID_FRA, MrzFormat.ID_FRA, ("document_number", "date_of_birth", "composite")),
    ],
)
def test_each_format_is_known_by_its_lines_and_has_its_own_check_digits(
    lines: tuple[str, ...], zone_format: MrzFormat, elements: tuple[str, ...]
) -> None:
    mrz = parse(lines)

    assert mrz.format is zone_format
    assert (zone_format.line_count, zone_format.line_length) == (len(lines), len(lines[0]))
    assert tuple(check.element for check in mrz.checks) == elements
    assert mrz.is_valid
    assert mrz.problems == ()


@pytest.mark.parametrize("lines", [TD1, TD2, TD3])
def test_the_holder_of_utopia_reads_alike_in_every_format(lines: tuple[str, ...]) -> None:
    elements = parse(lines).elements

    assert elements.issuing_state == elements.nationality == "UTO"
    assert (elements.primary_identifier, elements.secondary_identifier) == ("ERIKSSON", "ANNA MARIA")
    assert (str(elements.date_of_birth), str(elements.date_of_expiry)) == ("1974-08-12", "2012-04-15")
    assert elements.sex == "F"
    assert not elements.name_is_truncated


def test_a_passport_has_its_number_and_personal_number() -> None:
    elements = parse(TD3).elements

    assert (elements.document_code, elements.document_number) == ("P", "L898902C3")
    assert elements.optional_data == "ZE184226B"


@pytest.mark.parametrize(("lines", "optional"), [(MRV_A, "6ZE184226B"), (MRV_B, "")])
def test_a_visa_has_optional_data_without_a_check_digit(lines: tuple[str, ...], optional: str) -> None:
    elements = parse(lines).elements

    assert (elements.document_code, elements.document_number, elements.nationality) == ("V", "L8988901C", "XXX")
    assert (str(elements.date_of_birth), str(elements.date_of_expiry)) == ("1940-09-07", "1996-12-10")
    assert elements.optional_data == optional


def test_the_old_french_card_has_a_layout_of_its_own() -> None:
    card = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<952042", "9409952042848CORINNE<<<<<<<6512068F5")
    mrz = parse(card)

    elements = mrz.elements
    assert (elements.document_code, elements.issuing_state, elements.nationality) == ("ID", "FRA", "FRA")
    assert (elements.primary_identifier, elements.secondary_identifier) == ("BERTHIER", "CORINNE")
    assert (elements.document_number, elements.optional_data) == ("940995204284", "952042")
    assert (str(elements.date_of_birth), elements.sex) == ("1965-12-06", "F")
    assert elements.date_of_expiry is None
    assert parse(ID_FRA).elements.secondary_identifier == "HERVE DJAMEL"


@pytest.mark.parametrize(
    ("lines", "number", "optional"),
    [
        (("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", TD1[2]), "D23145890734", ""),
        (("I<UTOD23145890<7349<ABC<12<<<<", "3407127M9507122UTO<<<<<<<<<<<1", TD1[2]), "D23145890734", "ABC<12"),
        ((TD2[0], "D23145890<UTO3407127M95071227349<<<2"), "D23145890734", ""),
    ],
)
def test_a_long_document_number_goes_on_in_the_optional_data(
    lines: tuple[str, ...], number: str, optional: str
) -> None:
    mrz = parse(lines)

    assert (mrz.elements.document_number, mrz.elements.optional_data) == (number, optional)
    assert "document_number" not in failed(mrz)
    assert mrz.checks[0].printed == "9"


def test_a_long_document_number_with_another_digit_fails_its_check_and_the_composite_one() -> None:
    mrz = parse(("I<UTOD23145890<7339<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", TD1[2]))

    assert mrz.elements.document_number == "D23145890733"
    assert failed(mrz) == ["document_number", "composite"]


@pytest.mark.parametrize(
    "first_line", ["I<UTOD23145890<<<<<<<<<<<<<<<<", "I<UTOD2314589<<734A<<<<<<<<<<<", "I<UTOD23145890<123456789012345"]
)
def test_a_filler_for_the_check_digit_of_a_number_that_does_not_go_on_fails(first_line: str) -> None:
    mrz = parse((first_line, *TD1[1:]))

    assert len(mrz.elements.document_number) <= 9
    assert mrz.checks[0].printed == "<"
    assert "document_number" in failed(mrz)


def test_a_passport_number_does_not_go_on_anywhere() -> None:
    mrz = parse((TD3[0], "L898902C3<UTO7408122F120415977<<<<<<<<<<<<04"))

    assert mrz.elements.document_number == "L898902C3"
    assert "document_number" in failed(mrz)


@pytest.mark.parametrize(
    ("personal_number", "holds"), [("<" * 15, True), ("<" * 14 + "0", True), ("A" + "<" * 14, False)]
)
def test_a_filler_or_a_zero_is_the_check_digit_of_an_empty_personal_number_alone(
    personal_number: str, holds: bool
) -> None:
    mrz = parse(with_text(TD3, 1, 28, personal_number))

    assert ("optional_data" not in failed(mrz)) is holds


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("74<<<<", "1974-??-??"),
        ("7408<<", "1974-08-??"),
        ("<<0812", "????-08-12"),
        ("<<<<<<", "????-??-??"),
    ],
)
def test_unknown_parts_of_a_birth_date_are_fillers(printed: str, text: str) -> None:
    mrz = parse(with_text(TD3, 1, 13, printed))

    assert str(mrz.elements.date_of_birth) == text
    assert mrz.problems == ()


@pytest.mark.parametrize("printed", ["741312", "740832", "740230", "7A0812", "7<0812", "74O812"])
def test_characters_that_are_no_date_are_a_problem_and_not_an_error(printed: str) -> None:
    mrz = parse(with_text(TD3, 1, 13, printed))

    assert mrz.elements.date_of_birth is None
    assert [(found.element, found.problem) for found in mrz.problems] == [("date_of_birth", Problem.NOT_A_DATE)]
    assert mrz.elements.document_number == "L898902C3"


def test_zeros_for_month_and_day_leave_the_year_and_are_a_problem() -> None:
    mrz = parse(with_text(TD3, 1, 13, "740000"))

    assert str(mrz.elements.date_of_birth) == "1974-??-??"
    assert [found.problem for found in mrz.problems] == [Problem.NOT_A_DATE]


@pytest.mark.parametrize(("printed", "sex"), [("M", "M"), ("F", "F"), ("<", "X"), ("X", "X")])
def test_a_filler_is_the_sex_that_is_not_specified(printed: str, sex: str) -> None:
    mrz = parse(with_text(TD3, 1, 20, printed))

    assert mrz.elements.sex == sex
    assert mrz.problems == ()


@pytest.mark.parametrize(
    ("line", "start", "text", "element", "problem"),
    [
        (1, 20, "Q", "sex", Problem.NOT_A_SEX),
        (0, 0, "X", "document_code", Problem.NOT_A_CODE),
        (0, 2, "UT0", "issuing_state", Problem.NOT_A_CODE),
        (1, 10, "<<<", "nationality", Problem.NOT_A_CODE),
        (1, 10, "U<O", "nationality", Problem.NOT_A_CODE),
        (1, 0, "<" * 9, "document_number", Problem.MISSING),
        (0, 5, "<" * 39, "primary_identifier", Problem.MISSING),
        (0, 5, "ER1KSSON", "primary_identifier", Problem.NOT_A_NAME),
        (0, 15, "ANN4", "secondary_identifier", Problem.NOT_A_NAME),
        (1, 21, "121315", "date_of_expiry", Problem.NOT_A_DATE),
    ],
)
def test_an_element_printed_against_the_standard_is_named(
    line: int, start: int, text: str, element: str, problem: Problem
) -> None:
    mrz = parse(with_text(TD3, line, start, text))

    assert [(found.element, found.problem) for found in mrz.problems] == [(element, problem)]


@pytest.mark.parametrize(
    ("code", "expected"), [("D<<", "D"), ("XXA", "XXA"), ("UNO", "UNO"), ("EUE", "EUE"), ("GBD", "GBD"), ("RKS", "RKS")]
)
def test_special_codes_of_nationality_lose_their_fillers_only(code: str, expected: str) -> None:
    mrz = parse(with_text(with_text(TD3, 1, 10, code), 0, 2, code))

    assert (mrz.elements.nationality, mrz.elements.issuing_state) == (expected, expected)
    assert mrz.is_valid


@pytest.mark.parametrize("code", ["P<", "PP", "PD", "PO", "PE", "PR"])
def test_passports_have_document_codes_of_one_or_two_letters(code: str) -> None:
    mrz = parse(with_text(TD3, 0, 0, code))

    assert mrz.elements.document_code == code.rstrip("<")
    assert mrz.problems == ()


@pytest.mark.parametrize("code", ["I<", "ID", "IP", "AC", "AR", "C1", "C<"])
def test_cards_have_document_codes_of_one_or_two_characters(code: str) -> None:
    mrz = parse(with_text(TD1, 0, 0, code))

    assert mrz.elements.document_code == code.rstrip("<")
    assert mrz.problems == ()


def test_a_name_that_fills_its_field_may_be_cut() -> None:
    mrz = parse(with_text(TD3, 0, 5, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"))

    assert mrz.elements.name_is_truncated
    assert mrz.elements.secondary_identifier == "CHAYAPA DEJTHAMRONG K"


def test_a_failed_check_digit_is_told_with_what_is_printed_and_what_should_be() -> None:
    mrz = parse(with_text(TD3, 1, 9, "7"))

    number, composite = mrz.checks[0], mrz.checks[-1]
    assert (number.element, number.printed, number.expected, number.holds) == ("document_number", "7", "6", False)
    assert number.printed_at.of(mrz.lines) == "7"
    assert "".join(span.of(mrz.lines) for span in number.spans) == "L898902C3"
    assert not composite.holds
    assert not mrz.is_valid


def test_white_space_around_lines_does_not_matter() -> None:
    assert parse((f" {TD3[0]}\t", f"{TD3[1]}\r\n")) == parse(TD3)


@pytest.mark.parametrize(
    ("lines", "line", "position", "words"),
    [
        ((), None, None, "2 or 3 lines, not 0"),
        ((TD3[0],), None, None, "2 or 3 lines, not 1"),
        ((*TD1, TD1[2]), None, None, "2 or 3 lines, not 4"),
        ((TD3[0], TD3[1][:-1]), 2, 44, "line 2 has 43 characters, not 44"),
        ((TD3[0] + "<", TD3[1]), 1, 45, "line 1 has 45 characters, not 44"),
        ((TD2[0], TD3[1]), 2, 37, "line 2 has 44 characters, not 36"),
        ((TD1[0], TD1[1][:-2], TD1[2]), 2, 29, "line 2 has 28 characters, not 30"),
        (("A" * 40, "A" * 40), 1, 41, "line 1 has 40 characters, not 36 or 44"),
        ((TD3[0].lower(), TD3[1]), 1, 1, "lower-case letter at line 1 position 1"),
        ((TD3[0], with_text(TD3, 1, 4, "l")[1]), 2, 5, "lower-case letter at line 2 position 5"),
        ((with_text(TD3, 0, 13, " ")[0], TD3[1]), 1, 14, "space at line 1 position 14"),
        ((with_text(TD3, 0, 13, "-")[0], TD3[1]), 1, 14, "character other than A to Z, 0 to 9 and <"),
        ((with_text(TD3, 0, 13, "Ü")[0], TD3[1]), 1, 14, "character other than A to Z, 0 to 9 and <"),
        ((TD3[0], with_text(TD3, 1, 4, "٣")[1]), 2, 5, "character other than A to Z, 0 to 9 and <"),
    ],
)
def test_text_that_is_no_zone_is_refused_with_its_place(
    lines: tuple[str, ...], line: int | None, position: int | None, words: str
) -> None:
    with pytest.raises(MrzError) as caught:
        parse(lines)

    assert (caught.value.line, caught.value.position) == (line, position)
    assert words in str(caught.value)


def test_an_error_names_the_place_and_never_the_content() -> None:
    with pytest.raises(MrzError) as caught:
        parse((TD3[0].lower(), TD3[1]))

    assert "eriksson" not in str(caught.value).lower()


def test_public_specimens_read_as_their_truth_says(shared: Path) -> None:
    with (shared / "specimens" / "truth.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    formats = {"MRVA": "MRV-A", "MRVB": "MRV-B", "IDFRA": "ID-FRA"}

    read = [parse(tuple(line for line in (row["line1"], row["line2"], row["line3"]) if line)) for row in rows]

    assert [str(mrz.format) for mrz in read] == [formats.get(row["doc_type"], row["doc_type"]) for row in rows]
    assert [mrz.is_valid for mrz in read] == [row["checks_valid"] == "1" for row in rows]
    assert len(rows) >= 25
