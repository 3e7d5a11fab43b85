"""Asking for a file that is to be read."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    told: Callable[[Path], None],
    *,
    name: str,
    folder: str = "",
) -> None:
    """Open the system's dialog; the window goes on meanwhile.

    Args:
        parent: whose window it belongs to.
        title: of the dialog.
        filters: kinds of files, as ``QFileDialog`` reads them; the first is offered first.
        told: the file that was chosen; not called if the person thinks better of it.
        name: objectName of the dialog.
        folder: where it begins; the person's own if not given.
    """
    dialog = QFileDialog(parent, title, folder or QDir.homePath())
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)

    def take(path: str) -> None:
        told(Path(path))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
