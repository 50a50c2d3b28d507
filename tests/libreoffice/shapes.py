"""The part of LibreOffice's objects that our scripts use, so that the type checker can follow along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Struct(Protocol):
    """A named value."""

    Name: str
    Value: str | bool


class Moment(Protocol):
    """A date and time."""

    Year: int
    Month: int
    Day: int
    Hours: int
    Minutes: int
    Seconds: int


class Range(Protocol):
    """A stretch of text."""

    String: str
    CharStyleName: str

    @property
    def Text(self) -> Text: ...
    @property
    def Start(self) -> Range: ...
    @property
    def End(self) -> Range: ...


class Cursor(Range, Protocol):
    """A stretch of text that can be changed."""

    def goRight(self, count: int, expand: bool) -> bool: ...
    def gotoStartOfParagraph(self, expand: bool) -> bool: ...
    def gotoEndOfParagraph(self, expand: bool) -> bool: ...
    def createEnumeration(self) -> Enumeration: ...
    def gotoRange(self, to: Range, expand: bool) -> None: ...
    def collapseToStart(self) -> None: ...
    def collapseToEnd(self) -> None: ...


class Enumeration(Protocol):
    """Things one after another."""

    def hasMoreElements(self) -> bool: ...
    def nextElement(self) -> Block: ...


class Text(Protocol):
    """A body of text: that of the document, or of one cell."""

    @property
    def Start(self) -> Range: ...
    @property
    def End(self) -> Range: ...
    def createEnumeration(self) -> Enumeration: ...
    def createTextCursor(self) -> Cursor: ...
    def createTextCursorByRange(self, range: Range) -> Cursor: ...
    def insertString(self, at: Range, words: str, absorb: bool) -> None: ...
    def insertControlCharacter(self, at: Range, which: int, absorb: bool) -> None: ...
    def insertTextContent(self, at: Range, content: Note, absorb: bool) -> None: ...


class Rows(Protocol):
    """The rows of a table."""

    Count: int


class Table(Protocol):
    """A table; a cell has a name such as A1."""

    @property
    def Rows(self) -> Rows: ...
    @property
    def CellNames(self) -> Sequence[str]: ...
    def getCellByName(self, name: str) -> Cell: ...


class Bookmark(Protocol):
    """A named place."""

    Name: str


class Portion(Range, Protocol):
    """A part of a paragraph: words, or the place where a bookmark begins or ends."""

    TextPortionType: str
    IsStart: bool

    @property
    def Bookmark(self) -> Bookmark: ...


class Portions(Protocol):
    """The parts of a paragraph one after another."""

    def hasMoreElements(self) -> bool: ...
    def nextElement(self) -> Portion: ...


class Paragraph(Range, Protocol):
    """A paragraph."""

    def createEnumeration(self) -> Portions: ...


class Block(Paragraph, Table, Protocol):
    """A paragraph or a table."""

    def supportsService(self, name: str) -> bool: ...


class Cell(Text, Protocol):
    """A cell of a table."""

    String: str

    @property
    def CellName(self) -> str: ...


class ViewCursor(Cursor, Protocol):
    """The cursor that somebody sees."""

    @property
    def TextTable(self) -> Table: ...
    @property
    def Cell(self) -> Cell: ...


class Note(Range, Protocol):
    """A comment."""

    Author: str
    Initials: str
    Content: str
    DateTimeValue: Moment
    Resolved: bool

    @property
    def Anchor(self) -> Range: ...
    def supportsService(self, name: str) -> bool: ...


class Notes(Protocol):
    """The comments and other fields of a document."""

    def createEnumeration(self) -> NoteEnumeration: ...


class NoteEnumeration(Protocol):
    """Comments and other fields one after another."""

    def hasMoreElements(self) -> bool: ...
    def nextElement(self) -> Note: ...


class Controller(Protocol):
    """What shows a document."""

    @property
    def Frame(self) -> object: ...
    @property
    def ViewCursor(self) -> ViewCursor: ...
    def select(self, what: Range) -> bool: ...


class Search(Protocol):
    """What to look for."""

    SearchString: str
    SearchCaseSensitive: bool


class Hits(Protocol):
    """What was found."""

    Count: int

    def getByIndex(self, index: int) -> Range: ...


class Component(Protocol):
    """A document."""

    RecordChanges: bool

    @property
    def Text(self) -> Text: ...
    @property
    def TextFields(self) -> Notes: ...
    @property
    def CurrentController(self) -> Controller: ...
    def createInstance(self, name: str) -> Note: ...
    def createSearchDescriptor(self) -> Search: ...
    def findAll(self, search: Search) -> Hits: ...
    def storeToURL(self, url: str, settings: Sequence[Struct]) -> None: ...
    def close(self, deliver: bool) -> None: ...


class Configuration(Protocol):
    """A part of the profile."""

    def replaceByName(self, name: str, value: str | bool) -> None: ...
    def commitChanges(self) -> None: ...


class Service(Protocol):
    """The services that are asked for by name, taken together."""

    def loadComponentFromURL(
        self, url: str, frame: str, flags: int, settings: Sequence[Struct]
    ) -> Component | None: ...
    def terminate(self) -> bool: ...
    def createInstanceWithArguments(
        self, name: str, settings: Sequence[Struct]
    ) -> Configuration: ...
    def executeDispatch(
        self, frame: object, order: str, target: str, flags: int, settings: Sequence[Struct]
    ) -> object: ...


class ServiceManager(Protocol):
    """Where services come from."""

    def createInstanceWithContext(self, name: str, context: Context) -> Service: ...


class Context(Protocol):
    """A running LibreOffice, as a bridge shows it."""

    @property
    def ServiceManager(self) -> ServiceManager: ...
