"""Opens a list in XML: what is common to all of them."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from xml.etree.ElementTree import Element

from borderdesk.lists.errors import ForeignListError
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord
from borderdesk.lists.xml_records import XmlRecords


def read_xml_list(
    path: Path,
    size: int,
    *,
    list_format: ListFormat,
    root: str,
    record_tags: frozenset[str],
    to_record: Callable[[Element], ListRecord],
    authority: str,
    date_attribute: str = "",
    date_of: tuple[str, Callable[[Element], date | None]] | None = None,
    licence_note: str = "",
) -> ListReader:
    """Open a list whose records are elements of some names.

    Its own date is in an attribute of the root, or in an element that stands before the records: `date_of` names that
    element and reads it.

    Raises:
        ForeignListError: The file is not XML, or not of this format.
        CutListError: The file ends before its first record.
    """
    stream = path.open("rb")
    try:
        elements = XmlRecords(stream, record_tags | ({date_of[0]} if date_of else set()))
        if elements.root_tag != root:
            raise ForeignListError(f"the file is XML, but its outermost element is not {root}")
        list_date = day_of(elements.root_attributes.get(date_attribute, ""))
        rest = iter(elements)
        if date_of is not None and (first := next(rest, None)) is not None:
            if first.tag == date_of[0]:
                list_date = date_of[1](first)
            else:
                rest = chain((first,), rest)
    except BaseException:
        stream.close()
        raise

    def records() -> Iterator[ListRecord]:
        with stream:
            for element in rest:
                if element.tag in record_tags:
                    yield to_record(element)

    return ListReader(
        format=list_format,
        authority=authority,
        list_date=list_date,
        size=size,
        records=records(),
        bytes_read=lambda: elements.bytes_read,
        licence_note=licence_note,
    )


def text_of(element: Element, path: str) -> str:
    """Return the first text at a path with its white space evened out, or an empty text."""
    return " ".join((element.findtext(path) or "").split())


def texts_of(element: Element, path: str) -> list[str]:
    """Return the texts at a path that are not empty."""
    texts = (" ".join((found.text or "").split()) for found in element.iterfind(path))
    return [text for text in texts if text]


def day_of(text: str) -> date | None:
    """Read the day of a timestamp; lists write some days with a time or a time zone behind them."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def day_first(text: str) -> date | None:
    """Read a day such as 20/08/2026."""
    day, _, rest = text.partition("/")
    month, _, year = rest.partition("/")
    return day_of(f"{year[:4]}-{month.zfill(2)}-{day.zfill(2)}")


def month_first(text: str) -> date | None:
    """Read a day such as 08/20/2026."""
    month, _, rest = text.partition("/")
    day, _, year = rest.partition("/")
    return day_first(f"{day}/{month}/{year}")
