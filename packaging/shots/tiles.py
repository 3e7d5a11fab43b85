"""How a person comes to the states of the tiles on Device."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pictured import OTHER, PROJECT, files, hold_over, kept, packed, photo, picture_data
from shots.way import device_empty
from wizardry import Person


async def from_label(person: Person) -> None:
    """03c, filled from a picture of a label."""
    await device_empty(person)
    _paste(person, packed(photo(PROJECT)))
    await person.until(lambda: person.words("device.token"))


async def from_label_in_demo(person: Person) -> None:
    """The same where a banner takes some of the room."""
    await from_label(person)
    person.wizard.window.show_demo()


async def created_in_demo(person: Person) -> None:
    """A new token where a banner takes some of the room."""
    await device_empty(person)
    person.press("device.create")
    await person.until(lambda: person.words("device.token"))
    person.wizard.window.show_demo()


async def dropping(person: Person) -> None:
    """A file is held over the page."""
    await device_empty(person)
    hold_over(person.wizard.page, files("/photos/label.jpg"))


async def reading(person: Person) -> None:
    """A picture is being read: large and without a label, so that it is looked at for long."""
    await device_empty(person)
    with tempfile.TemporaryDirectory() as folder:
        picture = photo(size=(7000, 7000))
        path = kept(Path(folder), picture.effect_spread(3), "label.jpg", "JPEG")
        QApplication.clipboard().setMimeData(files(path))
        person.press("device.token.paste")
        await person.until(lambda: person.sees("device.hint"))


async def nothing_found(person: Person) -> None:
    """There is no code in the picture."""
    await device_empty(person)
    _paste(person, packed(photo()))
    await person.until(lambda: "No code" in _hint(person) or "没有" in _hint(person))


async def unreadable(person: Person) -> None:
    """It is no picture."""
    await device_empty(person)
    _paste(person, b"%PDF-1.7 and so on")
    await person.until(lambda: person.sees("device.hint") and "…" not in _hint(person))


async def two_labels(person: Person) -> None:
    """Two labels are in the picture."""
    await device_empty(person)
    _paste(person, packed(photo(PROJECT, OTHER)))
    await person.until_seen("device.labels")


async def explained(person: Person) -> None:
    """Where a token is found."""
    await device_empty(person)
    person.press("device.where")


def _paste(person: Person, content: bytes) -> None:
    QApplication.clipboard().setMimeData(picture_data(content))
    person.press("device.token.paste")


def _hint(person: Person) -> str:
    return person.words("device.hint") if person.sees("device.hint") else ""
