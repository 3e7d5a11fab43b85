"""Tab goes through the page, then the footer, then the rail; Shift+Tab back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from camera_stand import Stand, have_cameras
from cards import focused
from fieldbind.qt.focus_order import focus_order
from wizardry import Person


def stops(person: Person, key: Qt.Key) -> list[str]:
    """The ids that the focus visits from where it stands until it is there again."""
    window, seen = person.wizard.window, list[str]()
    first = window.focusWidget()
    while True:
        person.key(key)
        now = window.focusWidget()
        seen.append(now.objectName() if now else "")
        if now is first or len(seen) > 40:
            return seen


async def test_page_footer_rail(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    visited = stops(person, Qt.Key.Key_Tab)
    footer = ["nav.back", "nav.cancel", "nav.next"]
    at = visited.index("nav.back")
    assert visited[at : at + 3] == footer
    steps, asides = ["rail.step_1", "rail.step_2"], ["history", "diagnostics", "settings"]
    rail = [*steps, *(f"rail.{each}" for each in asides), "rail.sign_out"]
    assert visited[at + 3 : at + 9] == rail
    assert visited[-1] == "device.token"
    assert not any(name.startswith(("nav.", "rail.")) for name in visited[:at])


async def test_the_way_back_is_the_same(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    forward = stops(person, Qt.Key.Key_Tab)
    back = stops(person, Qt.Key.Key_Backtab)
    assert back == [*reversed(forward[:-1]), forward[-1]]


async def test_a_group_of_radio_buttons_is_one_stop(person: Person) -> None:
    await person.until_seen("signin.account")
    visited = stops(person, Qt.Key.Key_Tab)
    assert [name for name in visited if name.startswith("signin.method")] == [
        "signin.method.password"
    ]
    assert [name for name in visited if name.startswith("signin.site")] == ["signin.site.china"]


def test_what_goes_takes_nothing_else_along(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    going, area = QLineEdit(window), QScrollArea(window)
    button = QPushButton(area)
    viewport = area.viewport()
    assert focus_order(window, window, ()) == []
    window.show()
    assert focus_order(window, window, ()) == [going, area, button]
    delete(going)
    assert isValid(viewport)
    assert focus_order(window, window, ()) == [area, button]


@pytest.mark.parametrize(
    ("focus", "press"),
    [
        ("place.search", "rail.settings"),
        ("nav.next", "rail.history"),
        ("device.token", "device.camera"),
    ],
    ids=["from a page", "from the footer", "from a face"],
)
async def test_a_page_that_is_shown_has_the_focus_where_it_begins_and_nowhere_before(
    person: Person, qapp: QApplication, focus: str, press: str
) -> None:
    await person.sign_in()
    if focus.startswith("device"):
        await person.choose_place()
        have_cameras(person, Stand())
    person.find(focus).setFocus()
    had: list[str] = []

    def note(_old: QWidget | None, now: QWidget | None) -> None:
        had.extend([now.objectName()] if now else [])

    qapp.focusChanged.connect(note)
    person.press(press)
    qapp.focusChanged.disconnect(note)
    assert had == [focused(person)]
