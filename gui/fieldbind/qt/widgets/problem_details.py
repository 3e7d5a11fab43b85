"""What support asks for: code, request id and time, behind a fold."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.text import Text

_CAPTIONS, _GAP, _BETWEEN = 96, 8, 24
# Two acts one below the other are higher than the three values.
_MARGINS, _SNUG_MARGINS = (24, 8, 24, 10), (24, 3, 24, 4)
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class KeptBar(QWidget):
    """46 px: a check and what is kept; at the right end, if wanted, the Details button.

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
        self.details = act_button(details_name, ButtonKind.QUIET, trailing="chevron-down")
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
        return QSize(hint.width(), max(hint.height(), px(46)))

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
        self.support = Button(
            "", kind=ButtonKind.QUIET, icon="file-down", name=support_name, small=True
        )
        self.copy = Button("", kind=ButtonKind.QUIET, icon="copy", name=copy_name, small=True)
        self.code = Text(role=Type.IDENTIFIER, name=code_name, selectable=True)
        self.request_id = Text(role=Type.IDENTIFIER, name=request_name, selectable=True)
        self.time = Text(role=Type.SMALL, selectable=True)
        self._arrange()
        self._way: tuple[bool, bool] | None = None
        self._captions = [Text("", Type.SMALL, Colour.TEXT_2) for _ in range(3)]
        self._values = (self.code, self.request_id, self.time)
        for caption, value in zip(self._captions, self._values, strict=True):
            caption.setBuddy(value)
        self.reword()

    def _arrange(self) -> None:
        self._acts = QBoxLayout(_BESIDE)
        for act in (self.support, self.copy):
            self._acts.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._halves = QBoxLayout(_BESIDE, self)
        self._halves.setContentsMargins(*_MARGINS)
        self._halves.setSpacing(0)
        grid = self._grid = QGridLayout()
        self._halves.addLayout(grid, 1)
        self._halves.setAlignment(grid, Qt.AlignmentFlag.AlignVCenter)
        self._halves.addLayout(self._acts)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)

    def set_compact(self, compact: bool) -> None:
        """Large words leave no room beside the values."""
        del compact
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card leaves none either."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Values and acts side by side where they fit, with the acts one below the other if so."""
        acts = [act.sizeHint().width() for act in (self.support, self.copy)]
        room = self._room_beside_values()
        is_narrow = max(acts) > room
        is_upright = not is_narrow and sum(acts) + _BETWEEN > room
        if (is_narrow, is_upright) != self._way:
            self._way = (is_narrow, is_upright)
            self._place(is_narrow=is_narrow, is_upright=is_upright)
            self.updateGeometry()

    def _place(self, *, is_narrow: bool, is_upright: bool) -> None:
        self._halves.setDirection(_BELOW if is_narrow else _BESIDE)
        self._acts.setDirection(_BELOW if is_upright else _BESIDE)
        self._acts.setSpacing(0 if is_upright else _BETWEEN)
        self._halves.setContentsMargins(*(_SNUG_MARGINS if is_upright else _MARGINS))
        for row, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            self._grid.addWidget(caption, 2 * row if is_narrow else row, 0)
            self._grid.addWidget(value, *((2 * row + 1, 0, 1, 2) if is_narrow else (row, 1)))

    def _room_beside_values(self) -> int:
        margins = self._halves.contentsMargins()
        values = max(value.sizeHint().width() for value in self._values)
        taken = margins.left() + px(_CAPTIONS) + values + _GAP + margins.right()
        return self.width() - taken

    def reword(self) -> None:
        """Say what the three are, and what can be done with them."""
        self.copy.setText(self.tr("Copy"))
        self.support.setText(self.tr("Support file…"))
        labels = (self.tr("Code"), self.tr("RequestId"), self.tr("Time"))
        for caption, label in zip(self._captions, labels, strict=True):
            caption.setText(label)
        self._grid.setColumnMinimumWidth(0, px(_CAPTIONS))
        self._lay_out()

    def fill(self, code: str, request_id: str, time: str) -> None:
        """Show the three; a request that never got an id shows a dash."""
        self.code.setText(code)
        self.request_id.setText(request_id or "–")
        self.time.setText(time)
        self._lay_out()

    def as_text(self) -> str:
        """What Copy puts on the clipboard."""
        lines = zip(self._captions, self._values, strict=True)
        return "\n".join(f"{caption.text()}: {value.text()}" for caption, value in lines)
