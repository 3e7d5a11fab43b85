"""The few questions that need a dialog of their own."""

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from fieldbind.qt.question import Question

translate = QCoreApplication.translate


async def ask(parent: QWidget, title: str, sentence: str, *, yes: str, no: str) -> bool:
    """Ask once; no is the default and what Esc means.

    The dialog is opened, never executed: a nested loop would stop every other task.
    """
    box = Question(parent, title, sentence, yes=yes, no=no)
    answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def take(given: int) -> None:
        if not answered.done():
            answered.set_result(given == QDialog.DialogCode.Accepted)

    box.finished.connect(take)
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
