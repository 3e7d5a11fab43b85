"""How a person comes to each window that opens over a page; each returns that window."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QMenu, QWidget

from fieldbind.qt.settings.licences import LicencesDialog
from shots import past, settings, way
from wizardry import Person

Over = TypeVar("Over", bound=QWidget)

LICENCES = "MIT License\n\nPermission is hereby granted, free of charge, to any person.\n" * 40
"""As an installer gathers them, only shorter."""


async def support(person: Person) -> QWidget:
    """09 with what would be in a support file."""
    await past.history(person)
    person.press("history.support")
    return await _opened(person, QDialog)


async def calendar(person: Person) -> QWidget:
    """09 with a date being chosen."""
    await past.history_days(person)
    await person.until_seen("history.days")
    view = person.find("history.days", QListView)
    await person.until(view.hasFocus)
    person.key(Qt.Key.Key_End)
    person.enter()
    return await _opened(person, QMenu)


async def undo(person: Person) -> QWidget:
    """06b with the question whether the bind shall be undone."""
    await way.done(person)
    person.press("done.undo")
    return await _opened(person, QDialog)


async def reset(person: Person) -> QWidget:
    """11 with the question whether the settings shall be reset."""
    await settings.settings(person)
    person.press("settings.reset")
    return await _opened(person, QDialog)


async def closing(person: Person) -> QWidget:
    """05b with the question whether to close while the bind is out."""
    await way.binding(person)
    person.wizard.window.close()
    return await _opened(person, QDialog)


async def licences(person: Person) -> QWidget:
    """11 with the licences open, as a checkout has them."""
    await settings.settings(person)
    person.press("settings.licences")
    return await _opened(person, QDialog)


async def all_licences(person: Person) -> QWidget:
    """The same as an installer has them."""
    await settings.settings(person)
    LicencesDialog(person.wizard.window, LICENCES).open()
    return await _opened(person, QDialog)


async def policy(person: Person) -> QWidget:
    """11 with what the organisation has set."""
    await settings.settings(person)
    person.press("settings.policy")
    return await _opened(person, QDialog)


async def _opened(person: Person, kind: type[Over]) -> Over:
    """The one window of a kind that is open over the wizard's."""
    window = person.wizard.window

    def seen() -> list[Over]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    await person.until(seen)
    return seen()[0]
