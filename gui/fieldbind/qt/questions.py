"""The few questions that need a dialog of their own."""

import asyncio

from PySide6.QtWidgets import QMessageBox, QWidget


async def ask(parent: QWidget, title: str, sentence: str, *, yes: str, no: str) -> bool:
    """Ask once; no is the default and what Esc means.

    The dialog is opened, never executed: a nested loop would stop every other task.
    """
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setWindowTitle("Fieldbind")
    box.setText(title)
    box.setInformativeText(sentence)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    agree.setObjectName("question.yes")
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    refuse.setObjectName("question.no")
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
    box.finished.connect(
        lambda: answered.done() or answered.set_result(box.clickedButton() is agree)
    )
    box.open()
    try:
        return await answered
    finally:
        box.deleteLater()
