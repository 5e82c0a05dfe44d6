"""Rows and columns whose margins and gaps follow the theme's scale."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QWidget

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
