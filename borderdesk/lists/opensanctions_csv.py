"""Reads `targets.simple.csv` of OpenSanctions: one target a row, several values in a cell."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import (
    Instruction,
    ListedDocument,
    ListedName,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.lists.births import birth_or_year_in
from borderdesk.lists.csv_rows import CsvRows
from borderdesk.lists.document_words import number_in
from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.names import names_once
from borderdesk.lists.opensanctions_ftm import LICENCE_NOTE, category_of
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode

_REQUIRED = ("id", "schema", "name", "aliases", "birth_date", "countries", "identifiers", "dataset")
_PERSONS = ("Person", "LegalEntity")


def looks_like_targets(head: str) -> bool:
    """Tell whether a text begins with the names of this format's columns, in whatever order."""
    names = [name.strip().strip('"') for name in head.split("\n", 1)[0].split(",")]
    return all(name in names for name in _REQUIRED)


def read_opensanctions_csv(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the file: persons become entries, everything else is skipped.

    Raises:
        ForeignListError: A column that every version of the file has is missing.
        CutListError: The file ends before the names of its columns.
    """
    rows = CsvRows(path)
    try:
        remaining = iter(rows)
        header = next(remaining, None)
        if header is None:
            raise CutListError("the file ends before the names of its columns")
        missing = [name for name in _REQUIRED if name not in header]
        if missing:
            raise ForeignListError(f"the file has no column {missing[0]}")
    except BaseException:
        rows.close()
        raise

    def records() -> Iterator[ListRecord]:
        try:
            for row in remaining:
                if not any(row):
                    continue
                if len(row) == len(header):
                    yield _record(dict(zip(header, row, strict=True)), state_code)
                elif rows.ends_open:
                    raise CutListError(f"the file ends inside a row, in line {rows.number}")
                else:
                    reason = "the row has not as many cells as the header"
                    yield RejectedRecord(reference=f"line {rows.number}", reason=reason)
        finally:
            rows.close()

    return ListReader(
        format=ListFormat.OPENSANCTIONS_CSV,
        authority="OpenSanctions",
        licence_note=LICENCE_NOTE,
        list_date=None,
        size=size,
        records=records(),
        bytes_read=rows.bytes_read,
    )


def _record(cells: Mapping[str, str], state_code: StateCode) -> ListRecord:
    reference = cells["id"].strip()
    if cells["schema"] not in _PERSONS:
        return SkippedRecord(reference=reference)
    main = " ".join(cells["name"].split())
    aliases = _several(cells["aliases"])
    births = (birth_or_year_in(text) for text in _several(cells["birth_date"]))
    numbers = filter(None, map(number_in, _several(cells["identifiers"])))
    sanctions = " ".join(cells.get("sanctions", "").split())
    try:
        return WatchlistEntry(
            reference=reference,
            category=category_of(["sanction"] if sanctions else []),
            instruction=Instruction.REFER_TO_SECONDARY,
            names=names_once(
                [ListedName(text=main, quality=NameQuality.MAIN)] * bool(main)
                + [ListedName(text=alias, quality=NameQuality.GOOD) for alias in aliases]
            ),
            births=tuple(dict.fromkeys(born for born in births if born is not None)),
            # The column mixes nationality and residence, so a person has one of these or none; it only ever lowers.
            nationalities=frozenset(filter(None, map(state_code, _several(cells["countries"])))),
            documents=tuple(ListedDocument(document_number=number) for number in dict.fromkeys(numbers)),
            source=cells["dataset"].strip(),
            programme=", ".join(_several(cells.get("program_ids", ""))),
            remarks=sanctions,
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))


def _several(cell: str) -> list[str]:
    """Return the values of a cell, which is itself a row with semicolons between its cells."""
    if not cell:
        return []
    # A line break within the cell ends no row of the row in it.
    line = " ".join(cell.split())
    try:
        values = next(csv.reader([line], delimiter=";"), []) if '"' in line else line.split(";")
    except csv.Error:
        values = line.split(";")
    return [plain for value in values if (plain := " ".join(value.split()))]
