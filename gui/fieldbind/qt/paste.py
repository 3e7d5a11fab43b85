"""A Paste action inside a field."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.widgets.button import Button, ButtonKind


class Paste(Button):
    """Replaces a field's text by what is on the clipboard.

    Args:
        edit: the field.
        name: objectName.
    """

    def __init__(self, edit: QLineEdit, name: str) -> None:
        super().__init__("", kind=ButtonKind.TEXT, icon="paste", name=name, small=True)
        self._edit = edit
        self.clicked.connect(self._paste)
        self.reword()

    def reword(self) -> None:
        """Say the act in the language of now."""
        self.setText(self.tr("Paste"))

    def _paste(self) -> None:
        self._edit.setText(QGuiApplication.clipboard().text().strip())
        self._edit.setFocus()
