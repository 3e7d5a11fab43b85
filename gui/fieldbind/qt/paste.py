"""A Paste action inside a field."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.widgets.button import Button, ButtonKind


def paste_button(edit: QLineEdit, name: str) -> Button:
    """A button that replaces the field's text by what is on the clipboard."""
    button = Button(
        QCoreApplication.translate("Paste", "Paste"),
        kind=ButtonKind.TEXT,
        icon="paste",
        name=name,
        small=True,
    )

    def paste() -> None:
        edit.setText(QGuiApplication.clipboard().text().strip())
        edit.setFocus()

    button.clicked.connect(paste)
    return button
