"""A new name for a device, typed where the old one stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.line_edit import LineEdit


class NameEdit(QWidget):
    """``history.name``: Enter saves, Esc leaves the name as it is.

    Signals:
        saved(str): the name that was typed.
        left(): the name stays as it is.
    """

    saved = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = LineEdit()
        self.edit.setObjectName("history.name")
        self.edit.setAccessibleName(self.tr("Name of the device"))
        self.edit.setPlaceholderText(self.tr("Name of the device"))
        self.edit.setProperty("field", True)
        self.edit.setFixedHeight(40)
        self.save = Button(
            self.tr("Save"), kind=ButtonKind.TEXT, name="history.name.save", small=True
        )
        leave = Button(
            self.tr("Leave it"), kind=ButtonKind.QUIET, name="history.name.leave", small=True
        )
        self.edit.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        leave.clicked.connect(self.left)
        acts = QHBoxLayout()
        acts.setSpacing(20)
        acts.addWidget(self.save)
        acts.addWidget(leave)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addLayout(acts)

    def begin(self, name: str) -> None:
        """Start with the name that holds now; the next key replaces it."""
        self.edit.setText(name)
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if name := self.edit.text().strip():
            self.saved.emit(name)
        else:
            self.left.emit()
