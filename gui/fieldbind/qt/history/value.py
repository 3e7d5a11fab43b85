"""A labelled value of a receipt that may be selected and may take several lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import wear

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
        wear(self, role)
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

    def reword(self) -> None:
        """The words are those of the job; their lines are as high as the text size asks for."""
        self._space_lines()

    def say(self, words: str) -> None:
        """Show these words."""
        if words == self.toPlainText():
            return
        self.setPlainText(words)
        self.setAccessibleName(words)
        self._space_lines()

    def _space_lines(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(px(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, px(_LINE))

    def _fit(self) -> None:
        lines = 0
        block = self.document().begin()
        while block.isValid():
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        self.setFixedHeight(lines * px(_LINE))


class Value(QWidget):
    """A label, perhaps with an act beside it, and below what is known.

    Args:
        parts: the values, one under the other.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._label = Text("", Type.CAPTION, Colour.TEXT_2)
        self._act: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._label)
        self._column.addSpacing(1)
        for part in parts:
            self._column.addWidget(part)
        self.set_compact(compact=False)

    def set_label(self, label: str) -> None:
        """Say what it is."""
        self._label.setText(label)

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
            height = px(_ACT)
            top = self._gap + self._label.sizeHint().height() // 2 - height // 2
            self._act.setGeometry(self.width() - width, max(top, 0), width, height)
