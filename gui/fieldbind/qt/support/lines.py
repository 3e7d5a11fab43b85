"""A text to be read line by line: nothing is cut off, and every line may have its number."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.overlay_bar import OverlayBar
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.worn import wear_sheets

_RADIUS = 12
_BEFORE, _AFTER = 12, 12


class LinesCard(Surface):
    """The card around the text, which shows the focus.

    Args:
        name: objectName of the text.
        numbered: every line has its number.
    """

    def __init__(self, name: str = "support.text", *, numbered: bool = True) -> None:
        super().__init__()
        self.text = _Lines(name, numbered=numbered)
        self.text.focus_changed.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 7, 1, 7)
        column.addWidget(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text.hasFocus():
            theme, area = current_theme(), QRectF(self.rect())
            box(begin(self), area, _RADIUS, None, theme[Colour.FOCUS], theme.focus_edge)


class _Lines(QPlainTextEdit):
    """Read only, selectable; long lines go on below, under one number."""

    # A signal, because the card is half gone when its text loses the focus at the end.
    focus_changed = Signal()

    def __init__(self, name: str, *, numbered: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._numbers = _Numbers(self)
        self._numbers.setVisible(numbered)
        self.updateRequest.connect(self._numbers.follow)
        OverlayBar(self)
        wear_sheets(self, Sheet.MENU)
        self._wear()

    def reword(self) -> None:
        """The lines are data; face and numbers take the text size of now."""
        self._wear()
        self._make_room()

    def show_lines(self, text: str) -> None:
        """Show another text from its beginning."""
        self.setPlainText(text.removesuffix("\n"))
        self._make_room()

    def ring_area(self) -> QRect:
        """The card around it shows the focus."""
        return QRect()

    def number_width(self) -> int:
        """As wide as the longest number asks for."""
        if self._numbers.isHidden():
            return _BEFORE
        digits = "0" * max(2, len(str(self.blockCount())))
        return _BEFORE + round(text_width(font(Type.CLOCK), digits)) + _AFTER

    def lines_shown(self) -> list[tuple[int, int]]:
        """Number and top of every line that is on the screen, if only its beginning is."""
        shown: list[tuple[int, int]] = []
        room = self.viewport().height() - self.fontMetrics().lineSpacing()
        block = self.firstVisibleBlock()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > room:
                break
            shown.append((block.blockNumber() + 1, round(top)))
            block = block.next()
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet applied anew gives back the font of the beginning."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._wear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _wear(self) -> None:
        if self.font() != font(Type.IDENTIFIER):
            self.setFont(font(Type.IDENTIFIER))

    def _make_room(self) -> None:
        width = self.number_width()
        self.setViewportMargins(width, 0, _AFTER, 0)
        self._numbers.setGeometry(0, 0, width, self.height())


class _Numbers(QWidget):
    """The numbers at the left; they are no part of the text."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__(lines)
        self._lines = lines

    def follow(self, area: QRect, moved: int) -> None:
        """Scroll along."""
        if moved:
            self.scroll(0, moved)
        else:
            self.update(0, area.y(), self.width(), area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = begin(self)
        ink, face = current_theme()[Colour.TEXT_3], font(Type.CLOCK)
        height = self._lines.fontMetrics().lineSpacing()
        offset = self._lines.viewport().mapTo(self._lines, QPoint(0, 0)).y()
        for number, top in self._lines.lines_shown():
            room = QRectF(0, top + offset, self.width() - _AFTER, height)
            words(painter, room, str(number), face, ink, Qt.AlignmentFlag.AlignRight)
