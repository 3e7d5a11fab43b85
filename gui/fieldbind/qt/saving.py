"""Saving to a file that a person chooses; never in a kiosk."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.presenting.simulated import file_name, window_title

_log = logging.getLogger(__name__)


def ask_where_to_save(
    parent: QWidget,
    title: str,
    proposed: str,
    text: str,
    told: Callable[[bool], None],
    *,
    name: str = "done.save_dialog",
) -> None:
    """Open the system's dialog and write the text where it says; the window goes on meanwhile.

    Args:
        parent: whose window it belongs to.
        title: of the dialog.
        proposed: file name.
        text: the content, written as UTF-8.
        told: whether it was written; not called if the person thinks better of it.
        name: objectName of the dialog.
    """
    if is_kiosk():
        return
    dialog = _dialog(parent, title, proposed, name)

    def write(path: str) -> None:
        told(_write(Path(path), text))

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


async def where_to_save(parent: QWidget, title: str, proposed: str, *, name: str) -> Path | None:
    """Open the system's dialog and wait for what a person says; None if they think better of it.

    Args:
        parent: whose window it belongs to.
        title: of the dialog.
        proposed: file name; its ending is the usual one.
        name: objectName of the dialog.
    """
    if is_kiosk():
        return None
    dialog = _dialog(parent, title, proposed, name)
    answered: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def answer(path: str = "") -> None:
        if not answered.done():
            answered.set_result(Path(path) if path else None)

    dialog.fileSelected.connect(answer)
    dialog.rejected.connect(answer)
    dialog.open()
    try:
        return await answered
    finally:
        dialog.deleteLater()


def _dialog(parent: QWidget, title: str, proposed: str, name: str) -> QFileDialog:
    proposed = file_name(proposed)
    dialog = QFileDialog(parent, window_title(title), QDir.homePath())
    dialog.setObjectName(name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(proposed).suffix.removeprefix("."))
    dialog.selectFile(proposed)
    return dialog


def _write(path: Path, text: str) -> bool:
    try:
        path.write_text(text, "utf-8")
    except OSError as reason:
        _log.info("not saved: %s", reason.strerror)
        return False
    return True
