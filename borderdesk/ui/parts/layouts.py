"""Rows and columns whose margins and gaps follow the theme's scale."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from borderdesk.ui.theme import Theme


class _Box(QBoxLayout):
    """A box layout in lengths of the design."""

    def __init__(
        self,
        theme: Theme,
        direction: QBoxLayout.Direction,
        parent: QWidget | None,
        margins: tuple[float, float, float, float],
        gap: float,
    ) -> None:
        super().__init__(direction)
        self._theme = theme
        self._margins = margins
        self._gap = gap
        self._spaces: list[tuple[QSpacerItem, float]] = []
        if parent is not None:
            parent.setLayout(self)
        theme.changed.connect(self._dress)
        self._dress()

    def space(self, length: float) -> None:
        """Add an empty stretch of a length of the design."""
        item = QSpacerItem(0, 0)
        self._spaces.append((item, length))
        self.addItem(item)
        self._dress()

    def _dress(self) -> None:
        px = self._theme.px
        left, top, right, bottom = (px(margin) for margin in self._margins)
        self.setContentsMargins(left, top, right, bottom)
        self.setSpacing(px(self._gap))
        is_row = self.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
        for item, length in self._spaces:
            fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
            if is_row:
                item.changeSize(px(length), 0, fixed, free)
            else:
                item.changeSize(0, px(length), free, fixed)
        self.invalidate()


class Row(_Box):
    """Widgets beside each other, in the direction of the language."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        margins: tuple[float, float, float, float] = (0, 0, 0, 0),
        gap: float = 0,
    ) -> None:
        super().__init__(theme, QBoxLayout.Direction.LeftToRight, parent, margins, gap)


class Column(_Box):
    """Widgets under each other."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        margins: tuple[float, float, float, float] = (0, 0, 0, 0),
        gap: float = 0,
    ) -> None:
        super().__init__(theme, QBoxLayout.Direction.TopToBottom, parent, margins, gap)


class Line(QWidget):
    """A row of a fixed height, which holds whatever is added to `row`."""

    def __init__(
        self, theme: Theme, height: float, *, margins: tuple[float, float, float, float] = (0, 0, 0, 0), gap: float = 0
    ) -> None:
        super().__init__()
        self._theme, self._design_height = theme, height
        self.row = Row(theme, self, margins=margins, gap=gap)
        theme.changed.connect(self._dress_line)
        self._dress_line()

    def _dress_line(self) -> None:
        self.setFixedHeight(self._theme.px(self._design_height))


class Strut(QWidget):
    """Nothing of a height: the row that holds it keeps that height whatever else it shows."""

    def __init__(self, theme: Theme, height: float) -> None:
        super().__init__()
        self._theme, self._design_height = theme, height
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFixedSize(0, self._theme.px(self._design_height))


class Flow(QLayout):
    """Widgets beside each other that go on in another row where one is full."""

    def __init__(self, theme: Theme, *, gap: float = 0) -> None:
        super().__init__()
        self._theme, self._gap = theme, gap
        self._items: list[QLayoutItem] = []
        theme.changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Place the items, or only find out how high they are together."""
        gap, is_mirrored = self._theme.px(self._gap), self._is_mirrored
        x = y = row_height = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, row_height = 0, y + row_height + gap, 0
            if moves:
                left = rect.right() + 1 - x - size.width() if is_mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + gap
            row_height = max(row_height, size.height())
        return y + row_height

    @property
    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
