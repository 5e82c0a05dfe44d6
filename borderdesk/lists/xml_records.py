"""Streams the records of an XML file without document type declarations and without holding the whole file."""

from collections.abc import Iterator
from typing import Protocol
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from borderdesk.lists.errors import CutListError, ForeignListError

_BLOCK = 1 << 16
_DEEPEST = 50
_LARGEST_RECORD = 5_000_000
"""Characters that one record may hold, an element counted as 100; the largest real record holds some 20,000."""

_LONGEST_SILENCE = 4 << 20
"""Bytes without a beginning, an end or a text: expat holds all of them in memory."""

# What expat says where a file stops in the middle of something.
_ENDS_EARLY = frozenset(
    {
        expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
        expat.errors.codes[expat.errors.XML_ERROR_PARTIAL_CHAR],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
    }
)


class Stream(Protocol):
    """Where the bytes of a file come from."""

    def read(self, size: int, /) -> bytes:
        """Return up to so many bytes, or none at the end."""


class XmlRecords:
    """The elements of some names, wherever they stand under the root, one at a time and in order.

    Namespaces are ignored: lists change theirs without changing anything else.

    Raises:
        ForeignListError: The file is not XML, declares a document type, or holds a record beyond all measure.
        CutListError: The file stops in the middle.
    """

    def __init__(self, stream: Stream, record_tags: frozenset[str]) -> None:
        self.root_tag = ""
        self.root_attributes: dict[str, str] = {}
        self.bytes_read = 0
        self._stream = stream
        self._record_tags = record_tags
        self._depth = 0
        self._record_depth = 0
        self._size = 0
        self._silence = 0
        self._builder = TreeBuilder()
        self._finished: list[Element] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        while not self.root_tag and self._feed():
            pass

    def __iter__(self) -> Iterator[Element]:
        more = True
        while more:
            more = self._feed()
            yield from self._finished
            self._finished.clear()

    def _feed(self) -> bool:
        block = self._stream.read(_BLOCK)
        self.bytes_read += len(block)
        self._silence += len(block)
        if self._silence > _LONGEST_SILENCE:
            raise ForeignListError(f"a tag or a comment has no end at line {self._parser.CurrentLineNumber}")
        try:
            self._parser.Parse(block, not block)
        except expat.ExpatError as error:
            if error.code in _ENDS_EARLY and not block:
                raise CutListError(f"the file ends before its end, in line {error.lineno}") from None
            place = f"line {error.lineno}, column {error.offset}"
            raise ForeignListError(f"not well-formed XML at {place}") from None
        except ForeignListError:
            raise
        except (LookupError, ValueError):
            raise ForeignListError("the file declares an encoding that is not read, in line 1") from None
        return bool(block)

    def _refuse_doctype(self, *_: object) -> None:
        raise ForeignListError("the file declares a document type, which no watchlist needs")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        self._silence = 0
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ForeignListError(f"elements are nested too deeply at line {self._parser.CurrentLineNumber}")
        if not self.root_tag:
            self.root_tag = tag
            self.root_attributes = attributes
        elif self._record_depth:
            self._count(100 + sum(map(len, attributes.values())))
            self._builder.start(tag, attributes)
        elif tag in self._record_tags:
            self._record_depth = self._depth
            self._size = 0
            self._builder = TreeBuilder()
            self._builder.start(tag, attributes)

    def _end(self, tag: str) -> None:
        self._silence = 0
        if self._record_depth:
            self._builder.end(tag.rpartition(":")[2])
        if self._record_depth == self._depth:
            self._record_depth = 0
            self._finished.append(self._builder.close())
        self._depth -= 1

    def _text(self, text: str) -> None:
        self._silence = 0
        if self._record_depth:
            self._count(len(text))
            self._builder.data(text)

    def _count(self, characters: int) -> None:
        self._size += characters
        if self._size > _LARGEST_RECORD:
            raise ForeignListError(f"a record is far too large at line {self._parser.CurrentLineNumber}")


def root_tag_of(head: bytes) -> str:
    """Return the name of the outermost element of the file that these bytes begin, without its namespace.

    Raises:
        ForeignListError: The bytes do not begin an XML file, or declare a document type.
    """
    return XmlRecords(_Head(head), frozenset()).root_tag


class _Head:
    """The beginning of a file, after which nobody asks on."""

    def __init__(self, head: bytes) -> None:
        self._head = head

    def read(self, _: int, /) -> bytes:
        """Return all of it once."""
        head, self._head = self._head, b""
        return head
