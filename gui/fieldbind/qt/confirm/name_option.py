"""One of two names to choose from, with the letters that differ marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from fieldbind.qt.phrases import labelled
from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.painting import begin, box, disc, square, text_width, words

_MARK = 20


class NameOption(QRadioButton):
    """A radio card: who says so and how it is known at the left, the name in mono at the right.

    Args:
        title: who says so.
        name: objectName.
    """

    ring_radius = 10

    def __init__(self, title: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title = title
        self._caption = ""
        self._name = ""
        self._marked = range(0)

    def show_name(self, caption: str, name: str, marked: range) -> None:
        """Say how it is known and what the name is.

        Args:
            caption: how it is known.
            name: the identifier.
            marked: the letters that differ from the other option's.
        """
        self._caption, self._name, self._marked = caption, name, marked
        self.setText(labelled(self._title, name))
        self.setAccessibleDescription(caption)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 68)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 68)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        fill, edge = self._surface()
        box(painter, QRectF(self.rect()), 10, theme[fill], theme[edge], theme.edge)
        self._paint_mark(painter, theme)
        left = QRectF(51, 15, 222, 20)
        words(painter, left, self._title, font(Type.STRONG), self._ink(theme, Colour.TEXT))
        caption = QRectF(51, 36, 222, 16)
        words(painter, caption, self._caption, font(Type.CAPTION), self._ink(theme, Colour.TEXT_2))
        self._paint_name(painter, theme)

    def _ink(self, theme: Theme, token: Colour) -> QColor:
        return theme.on_selection(token) if self.isChecked() else theme[token]

    def _surface(self) -> tuple[Colour, Colour]:
        if self.isChecked():
            return Colour.ACCENT_SOFT, Colour.ACCENT_LINE
        return Colour.INSET if self.underMouse() else Colour.SHEET, Colour.BORDER

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        middle = QPointF(27, 34)
        if self.isChecked():
            disc(painter, middle, _MARK, theme[Colour.ACCENT])
            paint_icon(painter, "check", square(middle, 13), theme[Colour.ON_ACCENT], 2.4)
        else:
            disc(painter, middle, _MARK, theme[Colour.SHEET], theme[Colour.BORDER], 1.5)

    def _paint_name(self, painter: QPainter, theme: Theme) -> None:
        start, stop = self._marked.start, self._marked.stop
        plain, bold = font(Type.IDENTIFIER), font(Type.IDENTIFIER)
        bold.setWeight(QFont.Weight.Bold)
        left = 281.0
        for text, face, ink in (
            (self._name[:start], plain, Colour.TEXT),
            (self._name[start:stop], bold, Colour.WARN),
            (self._name[stop:], plain, Colour.TEXT),
        ):
            width = text_width(face, text)
            room = QRectF(left, 0, min(width, self.width() - 12 - left), self.height())
            words(painter, room, text, face, self._ink(theme, ink))
            if face is bold and text:
                line = QRectF(left, 44, room.width(), 2)
                box(painter, line, 1, self._ink(theme, ink))
            left += width
