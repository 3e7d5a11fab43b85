"""A slim scroll bar over the content, so that content never changes its width for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
from shiboken6 import isValid

_WIDTH = 10


class OverlayBar(QScrollBar):
    """Stands in for the vertical bar of a scroll area; shown while there is more to see.

    Args:
        area: the scroll area, which owns it.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self.hide()
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        self._own.rangeChanged.connect(self._range_changed)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            width = self._area.width()
            self.setGeometry(width - _WIDTH, 0, _WIDTH, self._area.height())
        return False

    def _range_changed(self, first: int, last: int) -> None:
        if not isValid(self._own):
            return  # the area is being deleted, and tells of its last range on the way
        self.setRange(first, last)
        self.setPageStep(self._own.pageStep())
        self.setSingleStep(self._own.singleStep())
        self.setVisible(last > first)
        self.raise_()
