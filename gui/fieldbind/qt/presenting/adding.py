"""A story of the presenter's own, from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_for_story(parent: QWidget, told: Callable[[Path], None]) -> None:
    """Open the system's dialog; the window goes on meanwhile.

    Args:
        parent: whose window it belongs to.
        told: the file that was chosen; not called if the person thinks better of it.
    """
    dialog = QFileDialog(parent, translate("Presenter", "Add a scenario"), QDir.homePath())
    dialog.setObjectName("demo.add_dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            translate("Presenter", "Scenarios ({0})").format("*.toml"),
            translate("Presenter", "All files ({0})").format("*"),
        ]
    )

    def take(path: str) -> None:
        told(Path(path))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
