"""A slim scroll bar over the content, so that content never changes its width for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
from shiboken6 import isValid

from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.worn import wear_sheets

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
        own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.installEventFilter(self)
        own.rangeChanged.connect(self._range_changed)
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            width = self._area.width()
            self.setGeometry(width - _WIDTH, 0, _WIDTH, self._area.height())
        return False

    def _range_changed(self) -> None:
        if not isValid(self._area):
            return  # it is being deleted, and tells of its last range on the way
        # Asked for anew: the bindings lose the hidden bar while the area still has it.
        own = self._area.verticalScrollBar()
        # What is told may be outdated: whoever heard it before may have made the page less high.
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        if own.maximum() > own.minimum():
            # Most of them are never seen.
            wear_sheets(self, Sheet.BAR)
        self.setVisible(own.maximum() > own.minimum())
        self.raise_()

    def _move(self, value: int) -> None:
        self._area.verticalScrollBar().setValue(value)
