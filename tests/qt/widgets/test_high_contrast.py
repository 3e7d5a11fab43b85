"""Under high contrast everything stays to be seen in the system's few colours."""

from collections.abc import Callable, Generator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Appearance, Scheme
from fieldbind.qt.widgets.account_line import AccountLine, Connection
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.loading_bars import LoadingBars
from fieldbind.qt.widgets.rail_entry import RailEntry
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.tile import Tile
from fieldbind.qt.widgets.tone import Tone
from looking import colours_of, put_pointer_on

BLACK, WHITE, CYAN, YELLOW, GREY = "#000000", "#ffffff", "#1aebff", "#ffff00", "#a6a6a6"
ROLE = QPalette.ColorRole
FEW = {
    ROLE.Window: BLACK,
    ROLE.Base: BLACK,
    ROLE.Button: BLACK,
    ROLE.WindowText: WHITE,
    ROLE.Text: WHITE,
    ROLE.ButtonText: WHITE,
    ROLE.Highlight: CYAN,
    ROLE.HighlightedText: BLACK,
    ROLE.Link: YELLOW,
}


@pytest.fixture(autouse=True)
def few_colours(qapp: QApplication) -> Generator[None, None, None]:
    look = qapp.findChild(Appearance)
    assert look is not None
    plain = QPalette()
    for role, colour in FEW.items():
        plain.setColor(role, QColor(colour))
    plain.setColor(QPalette.ColorGroup.Disabled, ROLE.WindowText, QColor(GREY))
    look.wear_palette(plain)
    yield
    look.choose(Scheme.LIGHT)


def put(qtbot: QtBot, widget: QWidget) -> set[str]:
    qtbot.addWidget(widget)
    widget.resize(300, 160)
    widget.show()
    return colours_of(widget)


def test_a_chosen_row_is_the_pair_of_the_highlight(qtbot: QtBot) -> None:
    rooms = ChoiceList()
    rooms.set_choices([Choice("1", "Lin family", "6 rooms"), Choice("2", "Zhou family")], "1")
    seen = put(qtbot, rooms)
    assert {CYAN, BLACK, WHITE} <= seen
    assert YELLOW not in seen


def test_a_chosen_segment_is_the_pair_of_the_highlight(qtbot: QtBot) -> None:
    seen = put(qtbot, Segment([("a", "China"), ("b", "Overseas")]))
    assert {CYAN, BLACK, WHITE} <= seen
    assert YELLOW not in seen


def test_shapes_get_an_edge_where_their_surface_is_gone(qtbot: QtBot) -> None:
    assert put(qtbot, IconTile("clock", Tone.WARN)) >= {BLACK, WHITE}
    line = AccountLine()
    line.show_account("", "Offline", state=Connection.CUT_OFF)
    assert put(qtbot, line) >= {BLACK, WHITE}


def checked(box: CheckBox) -> CheckBox:
    box.setChecked(True)
    return box


TOUCHED: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: Button("Bind device", kind=ButtonKind.PRIMARY),
    "secondary": lambda: Button("Cancel"),
    "ghost": lambda: Button("Back", kind=ButtonKind.GHOST),
    "icon": lambda: IconButton("plus", "More"),
    "rail": lambda: RailEntry("history", "History"),
    "tile": lambda: Tile("camera", "Camera", "Hold up the label"),
}


@pytest.mark.parametrize("name", TOUCHED)
def test_what_is_held_down_says_so_and_keeps_its_words(qtbot: QtBot, name: str) -> None:
    button = TOUCHED[name]()
    put_pointer_on(button)
    button.setDown(True)
    assert put(qtbot, button) >= {BLACK, WHITE, CYAN}


def test_the_ring_of_a_chosen_row_is_seen_on_the_highlight(qtbot: QtBot) -> None:
    rooms = ChoiceList()
    rooms.set_choices([Choice("1", "Kitchen")], "1")
    put(qtbot, rooms)
    rooms.view.setFixedHeight(54)
    rooms.activateWindow()
    rooms.view.setFocus()
    qtbot.waitUntil(rooms.view.hasFocus)
    assert rooms.view.rows.keyboard
    assert WHITE not in colours_of(rooms.view)


def test_what_is_still_to_come_is_not_the_brightest(qtbot: QtBot) -> None:
    seen = put(qtbot, LoadingBars())
    assert GREY in seen
    assert WHITE not in seen


ASLEEP: dict[str, Callable[[], QWidget]] = {
    "segment": lambda: Segment([("a", "China"), ("b", "Overseas")]),
    "primary": lambda: Button("Bind device", kind=ButtonKind.PRIMARY),
    "secondary": lambda: Button("Cancel"),
    "check box": lambda: checked(CheckBox("Stay signed in")),
    "icon": lambda: IconButton("plus", "More"),
}


@pytest.mark.parametrize("name", ASLEEP)
def test_what_cannot_be_used_now_is_in_the_grey_of_the_system(qtbot: QtBot, name: str) -> None:
    widget = ASLEEP[name]()
    widget.setEnabled(False)
    seen = put(qtbot, widget)
    assert GREY in seen
    assert not seen & {WHITE, CYAN, YELLOW}
