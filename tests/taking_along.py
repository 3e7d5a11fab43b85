"""Everything that a person can save of a job, saved."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from wizardry import Person


async def take_along(person: Person, folder: Path) -> str:
    """Save everything that can be saved, from Done on; returns what the clipboard holds."""
    await save(person, "done.save", "done.save_dialog", folder / "receipt.txt")
    person.press("done.copy")
    person.press("rail.history")
    await person.until_seen("history.copy")
    await save(person, "history.save", "history.save_dialog", folder / "job.txt")
    await save(person, "history.export", "history.export_dialog", folder / "list.csv")
    dialog = "customer_sheet.save_dialog"
    await save(person, "history.customer_sheet", dialog, folder / "sheet.pdf")
    person.press("history.support")
    await person.until_seen("support.save")
    await save(person, "support.save", "support.save_dialog", folder / "support.zip")
    person.press("support.close")
    return QGuiApplication.clipboard().text()


async def save(person: Person, button: str, dialog: str, path: Path) -> None:
    """Press a button that saves, and take this file."""
    person.press(button)
    await person.until_seen(dialog)
    chosen = person.find(dialog, QFileDialog)
    chosen.selectFile(str(path))
    chosen.fileSelected.emit(str(path))
    chosen.reject()
    await person.until(path.exists)
    await person.until(lambda: not person.sees(dialog))
