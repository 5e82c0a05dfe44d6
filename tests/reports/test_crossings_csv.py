"""Exported crossings: every row whole, and nothing in it that a spreadsheet would run."""

import csv
import io
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import from_record
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.reports.crossings_csv import COLUMNS, write_crossings_csv
from borderdesk.reports.crossings_json import write_crossings_json
from tests.made_up import ERIKSSON, a_crossing

REMARKS = st.text(st.characters(codec="utf-8"), max_size=30) | st.builds(
    str.__add__,
    st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＠"]),
    st.text("A1()|!", max_size=9),
)


def with_remark(remark: str) -> Crossing:
    return a_crossing(decision=Decision(outcome=Outcome.ADMIT, reasons=(DecisionReason.OTHER,), remark=remark))


def rows(crossing: Crossing) -> list[dict[str, str]]:
    output = io.StringIO(newline="")
    write_crossings_csv([crossing], output)
    return list(csv.DictReader(io.StringIO(output.getvalue(), newline="")))


@given(REMARKS)
def test_no_cell_begins_with_what_a_spreadsheet_runs(remark: str) -> None:
    (row,) = rows(with_remark(remark))

    assert not any(
        cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠")) for cell in row.values()
    )
    assert row["remark"] in (remark, f"'{remark}")


def test_a_row_has_every_column_of_the_layout() -> None:
    (row,) = rows(a_crossing())

    assert tuple(row) == COLUMNS
    assert (row["primary_identifier"], row["document_number"], row["date_of_birth"]) == (
        "ERIKSSON",
        "L898902C3",
        "1974-08-12",
    )
    assert json.loads(row["lists"])[0]["name"] == "NATIONAL"
    assert (row["mrz_lines"], row["amends"]) == ("P<UTOERIKSSON<<ANNA<MARIA", "")


def test_a_name_that_is_a_formula_is_quoted() -> None:
    (row,) = rows(a_crossing(traveller=replace(ERIKSSON, primary_identifier='=HYPERLINK("x")')))

    assert row["primary_identifier"] == '\'=HYPERLINK("x")'


def test_an_empty_log_leaves_the_heading_alone() -> None:
    output = io.StringIO(newline="")

    assert write_crossings_csv([], output) == 0
    assert output.getvalue() == ",".join(COLUMNS) + "\r\n"


def test_each_line_of_json_is_one_whole_record() -> None:
    crossings = [a_crossing(), with_remark("two\nlines")]
    output = io.StringIO()

    assert write_crossings_json(crossings, output) == 2
    assert [from_record(json.loads(line)) for line in output.getvalue().splitlines()] == crossings
