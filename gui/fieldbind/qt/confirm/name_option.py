"""One of two names to choose from, with the letters that differ marked."""

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from fieldbind.qt.phrases import labelled
from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, disc, square, text_width, words

_MARK = 20
_SAYS = 222
_LINE, _SMALL_LINE = 20, 16
# Space that does not grow with the words.
_BEFORE, _AFTER, _BETWEEN = 17, 12, 8
_ABOVE, _BELOW = 15, 16

_Run: TypeAlias = tuple[str, QFont, Colour]
"""Letters of a name that look alike."""


class NameOption(QRadioButton):
    """A radio card: who says so and how it is known at the left, the name in mono at the right.

    Args:
        name: objectName.

    Signals:
        resized(): there may be room for the name at the right, or none any more.
    """

    resized = Signal()
    ring_radius = 10

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title = ""
        self._caption = ""
        self._name = ""
        self._marked = range(0)
        self._is_stacked = False

    def show_name(self, title: str, caption: str, name: str, marked: range) -> None:
        """Say who says so, how it is known and what the name is.

        Args:
            title: who says so.
            caption: how it is known.
            name: the identifier.
            marked: the letters that differ from the other option's.
        """
        self._title, self._caption = title, caption
        self._name, self._marked = name, marked
        self.setText(labelled(title, name))
        self.setAccessibleDescription(caption)
        self.update()

    @property
    def needs_stacking(self) -> bool:
        """Whether the two find no room side by side."""
        says = max(
            text_width(font(Type.STRONG), self._title),
            text_width(font(Type.CAPTION), self._caption),
        )
        named = sum(text_width(face, text) for text, face, _ in self._parts())
        return says > px(_SAYS) or self._name_left + named > self.width() - _AFTER

    def set_stacked(self, stacked: bool) -> None:
        """Have the name below, or at the right."""
        if stacked is self._is_stacked:
            return
        self._is_stacked = stacked
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._caption_top + px(_SMALL_LINE) + _BELOW
        if self._is_stacked:
            height += 4 + len(self._lines()) * px(_LINE)
        return QSize(440, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_stacked:
            self.updateGeometry()
        self.resized.emit()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        fill, edge = self._surface()
        box(painter, QRectF(self.rect()), 10, theme[fill], theme[edge], theme.edge)
        self._paint_mark(painter, theme)
        room = self.width() - _AFTER - self._left if self._is_stacked else px(_SAYS)
        title = QRectF(self._left, _ABOVE, room, px(_LINE))
        words(painter, title, self._title, font(Type.STRONG), self._ink(theme, Colour.TEXT))
        caption = QRectF(self._left, self._caption_top, room, px(_SMALL_LINE))
        words(painter, caption, self._caption, font(Type.CAPTION), self._ink(theme, Colour.TEXT_2))
        self._paint_name(painter, theme)

    @property
    def _left(self) -> int:
        return _BEFORE + px(_MARK) + 14

    @property
    def _name_left(self) -> int:
        return self._left + px(_SAYS) + _BETWEEN

    @property
    def _caption_top(self) -> int:
        return _ABOVE + px(_LINE) + 1

    def _ink(self, theme: Theme, token: Colour) -> QColor:
        return theme.on_selection(token) if self.isChecked() else theme[token]

    def _surface(self) -> tuple[Colour, Colour]:
        if self.isChecked():
            return Colour.ACCENT_SOFT, Colour.ACCENT_LINE
        return Colour.INSET if self.underMouse() else Colour.SHEET, Colour.BORDER

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        middle = QPointF(_BEFORE + px(_MARK) / 2, self.height() / 2)
        if self.isChecked():
            disc(painter, middle, px(_MARK), theme[Colour.ACCENT])
            paint_icon(painter, "check", square(middle, px(13)), theme[Colour.ON_ACCENT], 2.4)
        else:
            disc(painter, middle, px(_MARK), theme[Colour.SHEET], theme[Colour.BORDER], 1.5)

    def _parts(self) -> tuple[_Run, ...]:
        """The name, with the letters that differ in the middle."""
        start, stop = self._marked.start, self._marked.stop
        plain, bold = font(Type.IDENTIFIER), font(Type.IDENTIFIER)
        bold.setWeight(QFont.Weight.Bold)
        return (
            (self._name[:start], plain, Colour.TEXT),
            (self._name[start:stop], bold, Colour.WARN),
            (self._name[stop:], plain, Colour.TEXT),
        )

    def _lines(self) -> list[list[_Run]]:
        """The name below who says so; it goes on in another line, for its end tells them apart."""
        room = self.width() - _AFTER - self._left
        lines: list[list[_Run]] = [[]]
        used = 0.0
        for text, face, token in self._parts():
            fitting = ""
            for letter in text:
                width = text_width(face, letter)
                if used + width > room and used:
                    lines[-1].append((fitting, face, token))
                    lines.append([])
                    fitting, used = "", 0.0
                fitting, used = fitting + letter, used + width
            lines[-1].append((fitting, face, token))
        return lines

    def _paint_name(self, painter: QPainter, theme: Theme) -> None:
        if not self._is_stacked:
            line = QRectF(self._name_left, 0, 0, self.height())
            self._paint_line(painter, line, self._parts(), theme)
            return
        top = self._caption_top + px(_SMALL_LINE) + 4
        for runs in self._lines():
            line = QRectF(self._left, top, 0, px(_LINE))
            self._paint_line(painter, line, runs, theme)
            top += px(_LINE)

    def _paint_line(
        self, painter: QPainter, line: QRectF, runs: Iterable[_Run], theme: Theme
    ) -> None:
        for text, face, token in runs:
            line.setWidth(text_width(face, text))
            words(painter, line, text, face, self._ink(theme, token))
            if token is Colour.WARN and text:
                below = QRectF(line.left(), line.center().y() + px(10), line.width(), 2)
                box(painter, below, 1, self._ink(theme, token))
            line.moveLeft(line.right())
