"""A new name for a device, typed where the old one stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.line_edit import LineEdit
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow


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
        hold(self.edit, height=40)
        self.save = Button("", kind=ButtonKind.TEXT, name="history.name.save", small=True)
        self._leave = Button("", kind=ButtonKind.QUIET, name="history.name.leave", small=True)
        self.edit.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)
        self._leave.clicked.connect(self.left)
        acts = WrappedRow(gap=20, line_gap=0)
        acts.add(self.save)
        acts.add(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.edit)
        column.addWidget(acts)
        self.reword()

    def reword(self) -> None:
        """Say field and acts in the language of now; what was typed stays."""
        words = self.tr("Name of the device")
        self.edit.setAccessibleName(words)
        self.edit.setPlaceholderText(words)
        self.save.setText(self.tr("Save"))
        self._leave.setText(self.tr("Leave it"))

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
