"""Controls in a row, which goes on in the next line where it finds no more room."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class _Sized(NamedTuple):
    """A control, and the room it asks for: asked once, because layouts try many a width."""

    control: QWidget
    width: int
    height: int


class WrappedRow(QWidget):
    """As wide as its controls where there is room; it never cuts one of them.

    Args:
        gap: between two controls in a line; space does not grow with the words.
        line_gap: between two lines.
        align: where a line stands that does not fill the width.
    """

    def __init__(
        self,
        *,
        gap: int,
        line_gap: int = 8,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap, self._line_gap, self._align = gap, line_gap, align
        self._controls: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, control: QWidget) -> None:
        """Put a control at the end."""
        control.setParent(self)
        self._controls.append(control)
        self._place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._lines(width))

    def sizeHint(self) -> QSize:
        width = self._width(self._seen)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        seen = self._seen
        return QSize(max((each.width for each in seen), default=0), _height(seen))

    def event(self, event: QEvent) -> bool:
        """A control has come, gone, or got other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    @property
    def _seen(self) -> list[_Sized]:
        return [_sized(control) for control in self._controls if not control.isHidden()]

    def _width(self, line: list[_Sized]) -> int:
        return sum(each.width for each in line) + self._gap * max(len(line) - 1, 0)

    def _height(self, lines: list[list[_Sized]]) -> int:
        return sum(map(_height, lines)) + self._line_gap * max(len(lines) - 1, 0)

    def _lines(self, width: int) -> list[list[_Sized]]:
        lines: list[list[_Sized]] = []
        for each in self._seen:
            if lines and self._width([*lines[-1], each]) <= width:
                lines[-1].append(each)
            else:
                lines.append([each])
        return lines

    def _place(self) -> None:
        lines = self._lines(self.width())
        top = max((self.height() - self._height(lines)) // 2, 0)
        for line in lines:
            self._place_line(line, top, _height(line))
            top += _height(line) + self._line_gap

    def _place_line(self, line: list[_Sized], top: int, height: int) -> None:
        spare = max(self.width() - self._width(line), 0)
        left = 0
        if self._align is Qt.AlignmentFlag.AlignHCenter:
            left = spare // 2
        elif self._align is Qt.AlignmentFlag.AlignRight:
            left = spare
        for each in line:
            down = top + (height - each.height) // 2
            width = min(each.width, self.width())
            each.control.setGeometry(QRect(left, down, width, each.height))
            left += each.width + self._gap


def _sized(control: QWidget) -> _Sized:
    hint = control.sizeHint().expandedTo(control.minimumSize())
    size = hint.boundedTo(control.maximumSize())
    return _Sized(control, size.width(), size.height())


def _height(line: list[_Sized]) -> int:
    return max((each.height for each in line), default=0)
