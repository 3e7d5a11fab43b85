"""What support asks for: code, request id and time, behind a fold."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, px, text_size
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.text import Text


class KeptBar(QWidget):
    """45 px: a check and what is kept; at the right end, if wanted, the Details button.

    Args:
        details_name: objectName of the Details button; empty for no such button.

    Signals:
        folded(bool): Details was opened (True) or closed.
    """

    folded = Signal(bool)

    def __init__(self, details_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = Caption(role=Type.SMALL, size=16)
        self.details = Button(
            "",
            kind=ButtonKind.QUIET,
            trailing="chevron-down",
            name=details_name,
            small=True,
        )
        self.details.set_role(Type.LABEL)
        self.details.setCheckable(True)
        self.details.toggled.connect(self._toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.details, 0, Qt.AlignmentFlag.AlignVCenter)
        if not details_name:
            self.details.hide()
        self.reword()

    def reword(self) -> None:
        """Say what the button opens."""
        self.details.setText(self.tr("Details"))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), px(45)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def say(self, kept: str) -> None:
        """Say what is kept; the bar stays for Details when there is nothing to say."""
        self.words.say(kept, "circle-check" if kept else "", Colour.TEXT_2, Colour.OK)

    def _toggled(self, opened: bool) -> None:
        self.details.set_trailing("chevron-up" if opened else "chevron-down")
        self.folded.emit(opened)


class ProblemDetails(QWidget):
    """Code, request id and time as selectable lines, with Copy and a way to the support file.

    Args:
        code_name: objectName of the code.
        request_name: objectName of the request id.
        copy_name: objectName of the Copy button, which is ``copy``.
        support_name: objectName of the button for the support file, which is ``support``.
    """

    def __init__(
        self,
        code_name: str = "problem.code",
        request_name: str = "problem.request_id",
        copy_name: str = "problem.copy",
        support_name: str = "problem.support",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.copy = Button("", kind=ButtonKind.QUIET, icon="copy", name=copy_name, small=True)
        self.support = Button(
            "", kind=ButtonKind.QUIET, icon="file-down", name=support_name, small=True
        )
        self.code = Text(role=Type.IDENTIFIER, name=code_name, selectable=True)
        self.request_id = Text(role=Type.IDENTIFIER, name=request_name, selectable=True)
        self.time = Text(role=Type.SMALL, selectable=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 10, 24, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        self._grid = grid
        grid.setColumnStretch(1, 1)
        self._captions = [Text("", Type.SMALL, Colour.TEXT_2) for _ in range(3)]
        values = (self.code, self.request_id, self.time)
        for row, (caption, value) in enumerate(zip(self._captions, values, strict=True)):
            caption.setBuddy(value)
            grid.addWidget(caption, row, 0)
            grid.addWidget(value, row, 1)
        self._lay_acts()
        self.reword()

    def set_compact(self, compact: bool) -> None:
        """Large words leave no room beside the values."""
        del compact
        self._lay_acts()

    def _lay_acts(self) -> None:
        grid = self._grid
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if text_size() > 1:
            grid.addWidget(self.copy, 3, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self.support, 4, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            grid.addWidget(self.copy, 0, 2, 2, 1, right)
            # Beside the time, which is never as long as a code.
            grid.addWidget(self.support, 2, 1, 1, 2, right)

    def reword(self) -> None:
        """Say what the three are, and what can be done with them."""
        self.copy.setText(self.tr("Copy"))
        self.support.setText(self.tr("Support file…"))
        labels = (self.tr("Code"), self.tr("RequestId"), self.tr("Time"))
        for caption, label in zip(self._captions, labels, strict=True):
            caption.setText(label)
        self._grid.setColumnMinimumWidth(0, px(96))

    def fill(self, code: str, request_id: str, time: str) -> None:
        """Show the three; a request that never got an id shows a dash."""
        self.code.setText(code)
        self.request_id.setText(request_id or "–")
        self.time.setText(time)

    def as_text(self) -> str:
        """What Copy puts on the clipboard."""
        lines = zip(self._captions, (self.code, self.request_id, self.time), strict=True)
        return "\n".join(f"{caption.text()}: {value.text()}" for caption, value in lines)
