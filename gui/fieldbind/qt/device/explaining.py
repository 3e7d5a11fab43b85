"""Opening and closing the lines that say where a token is found."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldbind.qt.device.finding import Finding
from fieldbind.qt.widgets.act_button import act_button


class Explaining(QObject):
    """Puts the explanation in the place of something else, and back; Esc is its own meanwhile.

    Args:
        face: where F1 and Esc count; it lays ``button`` and ``finding`` out, then calls ``fold``.
        place: what gives way.

    Signals:
        told(str): what is to be read aloud.
        turned(): it has been opened or closed.
    """

    told = Signal(str)
    turned = Signal()

    def __init__(self, face: QWidget, place: QWidget) -> None:
        super().__init__(face)
        self.finding = Finding()
        self.button = act_button("device.where")
        self._place = place
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), face)
        for opens in (
            self.button.clicked,
            self.finding.closed,
            self._escape.activated,
            QShortcut(QKeySequence(Qt.Key.Key_F1), face).activated,
        ):
            opens.connect(self._toggle)

    def reword(self) -> None:
        """For the face, which says everything anew."""
        self.button.setText(self.tr("Where do I find it?"))

    @property
    def is_open(self) -> bool:
        """Whether the explanation is there."""
        return self._place.isHidden()

    def fold(self) -> None:
        """Close it."""
        self._show(False)

    def _toggle(self) -> None:
        self._show(not self.is_open)

    def _show(self, shown: bool) -> None:
        self.finding.setVisible(shown)
        self._place.setVisible(not shown)
        self._escape.setEnabled(shown)
        self.turned.emit()
        if shown:
            self.told.emit(self.finding.accessibleName())
