"""A question in a dialog of its own, in type and measures of the pages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fieldbind.qt.presenting.simulated import window_title
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_WIDTH = 376
_PADDING = 24


class Question(QDialog):
    """Two answers; no has the focus and is what Esc means.

    Args:
        parent: the window that has to wait for the answer.
        title: the question.
        sentence: what yes would do.
        yes: what is done.
        no: what stays.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str, *, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle(window_title("Fieldbind"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        agree = Button(yes, name="question.yes")
        agree.setAutoDefault(True)
        agree.clicked.connect(self.accept)
        self._refuse = Button(no, name="question.no")
        self._refuse.setDefault(True)
        self._refuse.clicked.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 20, _PADDING, _PADDING)
        column.setSpacing(0)
        column.addWidget(Text(title, Type.CARD_TITLE, wrap=True))
        column.addSpacing(6)
        column.addWidget(Text(sentence, Type.BODY, Colour.TEXT_2, wrap=True))
        column.addSpacing(24)
        answers = WrappedRow(gap=12, align=Qt.AlignmentFlag.AlignRight)
        answers.add(agree)
        answers.add(self._refuse)
        column.addWidget(answers)
        hold(self, width=_WIDTH)
        FocusRing(self)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words are at this width; with the focus on the answer that keeps all."""
        super().showEvent(event)
        self._fit()
        self._refuse.setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Its words may have grown."""
        del compact
        self._fit()

    def _fit(self) -> None:
        self._column.invalidate()
        self.setFixedHeight(self.heightForWidth(self.width()))
