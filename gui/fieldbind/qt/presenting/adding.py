"""A story of the presenter's own, from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbind.qt.asking_for_file import ask_for_file

translate = QCoreApplication.translate


def ask_for_story(parent: QWidget, told: Callable[[Path], None]) -> None:
    """Ask which file it is in.

    Args:
        parent: whose window the dialog belongs to.
        told: the file that was chosen; not called if the person thinks better of it.
    """
    filters = (
        translate("Presenter", "Scenarios ({0})").format("*.toml"),
        translate("Presenter", "All files ({0})").format("*"),
    )
    title = translate("Presenter", "Add a scenario")
    ask_for_file(parent, title, filters, told, name="demo.add_dialog")
