"""The few questions that need a dialog of their own."""

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from fieldbind.qt.presenting.simulated import window_title

translate = QCoreApplication.translate


async def ask(parent: QWidget, title: str, sentence: str, *, yes: str, no: str) -> bool:
    """Ask once; no is the default and what Esc means.

    The dialog is opened, never executed: a nested loop would stop every other task.
    """
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setWindowTitle(window_title("Fieldbind"))
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


async def ask_to_undo(parent: QWidget, family: str) -> bool:
    """Whether a bind shall be taken back out of this family."""
    sentence = translate(
        "Questions", "The device leaves {0}. It then has to be set up again."
    ).format(family)
    return await ask(
        parent,
        translate("Questions", "Undo this bind?"),
        sentence,
        yes=translate("Questions", "Undo this bind"),
        no=translate("Questions", "Keep it"),
    )
