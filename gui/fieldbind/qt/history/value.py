"""A labelled value of a receipt that may be selected and may take several lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, font
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.text import Text

_LINE = 20
_ACT = 30


class Lines(QTextEdit):
    """Read-only text as high as its lines, broken anywhere where a word is too long.

    Args:
        role: of the words.
        name: objectName.
    """

    def __init__(self, role: Type, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(role))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def say(self, words: str) -> None:
        """Show these words."""
        if words == self.toPlainText():
            return
        self.setPlainText(words)
        self.setAccessibleName(words)
        form = QTextBlockFormat()
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, _LINE)

    def _fit(self) -> None:
        lines = 0
        block = self.document().begin()
        while block.isValid():
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        self.setFixedHeight(lines * _LINE)


class Value(QWidget):
    """A label, perhaps with an act beside it, and below what is known.

    Args:
        label: what it is.
        parts: the values, one under the other.
    """

    def __init__(self, label: str, *parts: QWidget) -> None:
        super().__init__()
        self._label = Text(label, Type.CAPTION, Colour.TEXT_2)
        self._act: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._label)
        self._column.addSpacing(1)
        for part in parts:
            self._column.addWidget(part)
        self.set_compact(compact=False)

    def set_act(self, button: Button) -> None:
        """Put a text action at the right end of the label line, over the gap above it."""
        self._act = button
        button.set_role(Type.LABEL)
        button.setParent(self)
        self._place()

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        self._gap = 6 if compact else 12
        self._column.setContentsMargins(0, self._gap, 0, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._act:
            width = self._act.sizeHint().width()
            top = self._gap + 8 - _ACT // 2
            self._act.setGeometry(self.width() - width, max(top, 0), width, _ACT)
