"""Tiles: pressed by any hand, and telling by looks and words whether they can be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.tile import StillTile, Tile
from looking import name_of, put_pointer_on, role_of, shows, take_pointer_off


@pytest.fixture
def tile(qtbot: QtBot) -> Tile:
    tile = Tile("camera", "Camera", "Hold up the label", name="device.camera")
    qtbot.addWidget(tile)
    tile.show()
    tile.activateWindow()
    tile.setFocus()
    qtbot.waitUntil(tile.hasFocus)
    take_pointer_off(tile)
    return tile


def description_of(tile: Tile) -> str:
    """What a screen reader says behind the name."""
    interface = QAccessible.queryAccessibleInterface(tile)
    return interface.text(QAccessible.Text.Description)


def test_mouse_space_and_enter_press_it(tile: Tile) -> None:
    presses: list[bool] = []
    tile.clicked.connect(lambda: presses.append(True))
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(tile, key)
    assert len(presses) == 4
    assert role_of(tile) == QAccessible.Role.Button
    assert (name_of(tile), description_of(tile)) == ("Camera", "Hold up the label")


def test_states_are_seen(tile: Tile) -> None:
    assert shows(tile, Colour.BORDER)
    assert shows(tile, Colour.SHEET)
    put_pointer_on(tile)
    assert shows(tile, Colour.INSET)
    tile.setDown(True)
    assert shows(tile, Colour.HAIRLINE)


def test_one_that_cannot_be_pressed_says_why(tile: Tile) -> None:
    tile.set_unavailable("No camera found")
    assert not tile.isEnabled()
    assert tile.caption == description_of(tile) == "No camera found"
    assert shows(tile, Colour.INSET)
    tile.set_unavailable("")
    assert tile.isEnabled()
    assert tile.caption == "Hold up the label"


def test_one_at_work_says_what_it_does_and_can_be_pressed(tile: Tile) -> None:
    tile.set_busy("Reading…")
    assert tile.isEnabled()
    assert tile.caption == description_of(tile) == "Reading…"
    tile.set_busy("")
    assert tile.caption == "Hold up the label"


def test_both_kinds_have_two_sizes(qtbot: QtBot) -> None:
    still = StillTile("scan", "USB scanner", "Just scan, any time")
    tile = Tile("image", "Picture", "Open, drop or paste")
    for each in (still, tile):
        qtbot.addWidget(each)
        each.set_compact(False)
        assert each.sizeHint().height() == 68
        each.set_compact(True)
        assert each.sizeHint().height() == 60
        each.resize(240, 60)
        assert each.sizeHint().height() == 60
        each.resize(110, 60)
        assert each.sizeHint().height() >= 78


def test_what_needs_no_press_is_a_text_and_looks_like_none_that_can_be_pressed(
    qtbot: QtBot,
) -> None:
    still = StillTile("scan", "USB scanner", "Just scan, any time", name="device.scanner")
    qtbot.addWidget(still)
    still.resize(200, 68)
    assert role_of(still) == QAccessible.Role.StaticText
    assert name_of(still) == "USB scanner\nJust scan, any time"
    assert still.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not shows(still, Colour.BORDER)
    assert not shows(still, Colour.ACCENT_TEXT)
