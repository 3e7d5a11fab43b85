"""Controls in a row, which goes on in the next line where it finds no more room."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


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
        heights = [_height(line) for line in self._lines(width)]
        return sum(heights) + self._line_gap * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        width = self._width(self._seen)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widths = [_size(control).width() for control in self._seen]
        return QSize(
            max(widths, default=0), max([_height([each]) for each in self._seen], default=0)
        )

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
    def _seen(self) -> list[QWidget]:
        return [control for control in self._controls if not control.isHidden()]

    def _width(self, line: list[QWidget]) -> int:
        widths = [_size(control).width() for control in line]
        return sum(widths) + self._gap * max(len(line) - 1, 0)

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        for control in self._seen:
            if lines and self._width([*lines[-1], control]) <= width:
                lines[-1].append(control)
            else:
                lines.append([control])
        return lines

    def _place(self) -> None:
        lines = self._lines(self.width())
        used = sum(map(_height, lines)) + self._line_gap * max(len(lines) - 1, 0)
        top = max((self.height() - used) // 2, 0)
        for line in lines:
            self._place_line(line, top, _height(line))
            top += _height(line) + self._line_gap

    def _place_line(self, line: list[QWidget], top: int, height: int) -> None:
        spare = max(self.width() - self._width(line), 0)
        left = 0
        if self._align is Qt.AlignmentFlag.AlignHCenter:
            left = spare // 2
        elif self._align is Qt.AlignmentFlag.AlignRight:
            left = spare
        for control in line:
            size = _size(control)
            down = top + (height - size.height()) // 2
            width = min(size.width(), self.width())
            control.setGeometry(QRect(left, down, width, size.height()))
            left += size.width() + self._gap


def _size(control: QWidget) -> QSize:
    hint = control.sizeHint().expandedTo(control.minimumSize())
    return hint.boundedTo(control.maximumSize())


def _height(line: list[QWidget]) -> int:
    return max((_size(each).height() for each in line), default=0)
