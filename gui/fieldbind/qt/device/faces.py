"""The faces of the Device page, one at a time, each as high as its own words need."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbind.qt.widgets.scrolled import least_height


class Faces(QWidget):
    """Shows one of them; those that are hidden ask for no room, as they do in Qt's own stack."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, face: QWidget) -> None:
        """Have another one, which is not shown yet."""
        face.hide()
        face.setParent(self)

    def show_only(self, face: QWidget) -> None:
        """Show this one; whoever wants that puts the focus into it.

        Else Qt would try one place after another, as between the pages.
        """
        former, self._shown = self._shown, face
        face.setGeometry(self.rect())
        face.show()
        if former and former is not face:
            if (focus := self.window().focusWidget()) and former.isAncestorOf(focus):
                focus.clearFocus()
            former.hide()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return least_height(self._shown, width) if self._shown else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(self._shown.minimumSizeHint().width() if self._shown else 0, 0)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """What is shown needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown:
            self._shown.setGeometry(self.rect())
