"""Saving a text to a file that a person chooses."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

_log = logging.getLogger(__name__)


def ask_where_to_save(
    parent: QWidget, title: str, name: str, text: str, told: Callable[[bool], None]
) -> None:
    """Open the system's dialog and write the text where it says; the window goes on meanwhile.

    Args:
        parent: whose window it belongs to.
        title: of the dialog.
        name: proposed file name.
        text: the content, written as UTF-8.
        told: whether it was written; not called if the person thinks better of it.
    """
    dialog = QFileDialog(parent, title, QDir.homePath())
    dialog.setObjectName("done.save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(name)

    def write(path: str) -> None:
        told(_write(Path(path), text))

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _write(path: Path, text: str) -> bool:
    try:
        path.write_text(text, "utf-8")
    except OSError as reason:
        _log.info("receipt not saved: %s", reason.strerror)
        return False
    return True
