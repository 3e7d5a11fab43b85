"""How a person comes to each window that opens over a page; each returns that window."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QMenu, QWidget

from fieldbind.qt.settings.licences import LicencesDialog
from shots import past, settings, way
from wizardry import Person

Over = TypeVar("Over", bound=QWidget)
Reach: TypeAlias = Callable[[Person], Awaitable[QWidget]]

LICENCES = "MIT License\n\nPermission is hereby granted, free of charge, to any person.\n" * 40
"""As an installer gathers them, only shorter."""


def _opened_by(button: str, page: Callable[[Person], Awaitable[None]]) -> Reach:
    """How a button of a page opens a dialog."""

    async def reach(person: Person) -> QWidget:
        await page(person)
        person.press(button)
        return await _opened(person, QDialog)

    return reach


async def calendar(person: Person) -> QWidget:
    """09 with a date being chosen."""
    await past.history_days(person)
    await person.until_seen("history.days")
    view = person.find("history.days", QListView)
    await person.until(view.hasFocus)
    person.key(Qt.Key.Key_End)
    person.enter()
    return await _opened(person, QMenu)


async def closing(person: Person) -> QWidget:
    """05b with the question whether to close while the bind is out."""
    await way.binding(person)
    person.wizard.window.close()
    return await _opened(person, QDialog)


async def all_licences(person: Person) -> QWidget:
    """The same as an installer has them."""
    await settings.settings(person)
    LicencesDialog(person.wizard.window, LICENCES).open()
    return await _opened(person, QDialog)


async def _opened(person: Person, kind: type[Over]) -> Over:
    """The one window of a kind that is open over the wizard's."""
    window = person.wizard.window

    def seen() -> list[Over]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    await person.until(seen)
    return seen()[0]


support = _opened_by("history.support", past.history)
"""09 with what would be in a support file."""
undo = _opened_by("done.undo", way.done)
"""06b with the question whether the bind shall be undone."""
reset = _opened_by("settings.reset", settings.settings)
"""11 with the question whether the settings shall be reset."""
licences = _opened_by("settings.licences", settings.settings)
"""11 with the licences open, as a checkout has them."""
policy = _opened_by("settings.policy", settings.settings)
"""11 with what the organisation has set."""
