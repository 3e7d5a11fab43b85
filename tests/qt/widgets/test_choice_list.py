"""A list to choose from: filter, keyboard, barred rows, adding, waiting."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice
from looking import name_of, role_of, shows

ROOMS = [
    Choice("1", "Living room", icon="sofa", chip="Last used"),
    Choice("2", "Kitchen", icon="pot"),
    Choice("3", "Main bedroom", icon="bed"),
]
THOUSAND = [Choice(str(number), f"Family {number:04d}", "2 rooms") for number in range(1000)]


@pytest.fixture
def rooms(qtbot: QtBot) -> ChoiceList:
    rooms = ChoiceList(
        name="place.room",
        spoken="Room",
        search=("place.search", "Find by name"),
        add=("place.new_room", "New room"),
    )
    qtbot.addWidget(rooms)
    rooms.set_sentences("No rooms yet.", "No room has this name.")
    rooms.resize(300, 380)
    rooms.show()
    rooms.activateWindow()
    rooms.set_choices(ROOMS, "2")
    return rooms


def told_by(rooms: ChoiceList) -> list[str]:
    told: list[str] = []
    rooms.chosen.connect(told.append)
    return told


def test_a_preselected_row_is_chosen_without_a_word(rooms: ChoiceList) -> None:
    told = told_by(rooms)
    rooms.set_choices(ROOMS, "3")
    rooms.choose("1")
    assert (rooms.choice, told) == ("1", [])
    rooms.choose("unknown")
    assert rooms.view.selectionModel().selectedIndexes() == []


def test_the_arrow_keys_move_the_choice(rooms: ChoiceList) -> None:
    told = told_by(rooms)
    QTest.keyClick(rooms.view, Qt.Key.Key_Down)
    QTest.keyClick(rooms.view, Qt.Key.Key_Up)
    QTest.keyClick(rooms.view, Qt.Key.Key_Home)
    assert told == ["3", "2", "1"]


def test_a_press_chooses(rooms: ChoiceList) -> None:
    told = told_by(rooms)
    QTest.mouseClick(rooms.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 2 * 54 + 20))
    assert (rooms.choice, told) == ("3", ["3"])


def test_a_screen_reader_hears_name_caption_and_state(rooms: ChoiceList) -> None:
    assert role_of(rooms.view) == QAccessible.Role.List
    assert name_of(rooms.view) == "Room"
    interface = QAccessible.queryAccessibleInterface(rooms.view)
    assert interface is not None
    rows = [interface.child(row) for row in range(interface.childCount())]
    assert [row.text(QAccessible.Text.Name) for row in rows if row] == [
        "Living room, Last used",
        "Kitchen",
        "Main bedroom",
    ]
    selected = [bool(row.state().selected) for row in rows if row]
    assert selected == [False, True, False]


def test_the_search_never_changes_the_choice(rooms: ChoiceList) -> None:
    told = told_by(rooms)
    assert rooms.search is not None
    QTest.keyClicks(rooms.search.edit, "ROOM")
    assert rooms.shown_keys() == ["1", "3"]
    assert (rooms.choice, told) == ("2", [])
    rooms.search.edit.clear()
    assert rooms.choice == "2"
    assert [index.row() for index in rooms.view.selectionModel().selectedIndexes()] == [1]


def test_the_search_says_what_it_looks_for_and_leads_into_the_list(
    rooms: ChoiceList, qtbot: QtBot
) -> None:
    searched: list[str] = []
    rooms.searched.connect(searched.append)
    assert rooms.search is not None
    rooms.search.edit.setFocus()
    qtbot.waitUntil(rooms.search.edit.hasFocus)
    assert shows(rooms, Colour.FOCUS)
    QTest.keyClicks(rooms.search.edit, "k")
    assert searched == ["k"]
    assert name_of(rooms.search.edit) == "Find by name"
    QTest.keyClick(rooms.search.edit, Qt.Key.Key_Down)
    assert rooms.view.hasFocus()


def test_focus_is_seen_on_the_row_unless_the_mouse_gave_it(rooms: ChoiceList, qtbot: QtBot) -> None:
    rooms.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(rooms.view.hasFocus)
    assert shows(rooms.view, Colour.FOCUS, Colour.ACCENT_SOFT)
    QTest.mouseClick(rooms.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert not rooms.view.rows.keyboard
    QTest.keyClick(rooms.view, Qt.Key.Key_Down)
    assert rooms.view.rows.keyboard


def test_a_barred_row_is_read_but_not_chosen(rooms: ChoiceList) -> None:
    rooms.set_choices(
        [
            Choice("1", "Lin family", "Administrator"),
            Choice("2", "Zhou family", barred="Only an administrator can bind"),
            Choice("3", "Yunqi Flat", "Administrator"),
        ],
        "1",
    )
    told = told_by(rooms)
    QTest.keyClick(rooms.view, Qt.Key.Key_Down)
    assert rooms.view.currentIndex().row() == 1
    assert (rooms.choice, told) == ("1", [])
    spoken = rooms.view.currentIndex().data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Zhou family, Only an administrator can bind"
    QTest.keyClick(rooms.view, Qt.Key.Key_Down)
    assert told == ["3"]
    assert shows(rooms.view, Colour.SHEET)


def test_a_thousand_rows_are_filtered_and_reached(rooms: ChoiceList) -> None:
    rooms.set_choices(THOUSAND, "0")
    assert len(rooms.shown_keys()) == 1000
    rooms.filter("0999")
    assert rooms.shown_keys() == ["999"]
    rooms.filter("")
    QTest.keyClick(rooms.view, Qt.Key.Key_End)
    assert rooms.choice == "999"
    own = rooms.view.verticalScrollBar()
    assert own.value() == own.maximum()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sought=st.text(alphabet="Family 0123456789", max_size=6), chosen=st.integers(0, 999))
def test_a_filter_finds_what_holds_the_text(rooms: ChoiceList, sought: str, chosen: int) -> None:
    rooms.filter("")
    rooms.set_choices(THOUSAND, str(chosen))
    rooms.filter(sought)
    wanted = [choice.key for choice in THOUSAND if sought.lower() in choice.name.lower()]
    assert rooms.shown_keys() == wanted
    assert rooms.choice == str(chosen)


def test_nothing_there_and_nothing_found_are_said(rooms: ChoiceList) -> None:
    rooms.filter("nowhere")
    assert rooms.shown_keys() == []
    assert shows(rooms, Colour.TEXT_2)
    rooms.filter("")
    rooms.set_choices([])
    assert not rooms.view.isVisible()


def test_loading_shows_bars(rooms: ChoiceList) -> None:
    rooms.set_loading()
    assert (rooms.choice, rooms.view.isVisible()) == ("", False)
    assert shows(rooms, Colour.HAIRLINE)


def test_a_new_one_is_named_in_place(rooms: ChoiceList, qtbot: QtBot) -> None:
    added: list[str] = []
    rooms.added.connect(added.append)
    row = rooms.add_row
    assert row is not None
    assert row.button.objectName() == "place.new_room"
    assert shows(row.button, Colour.ACCENT_TEXT)
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert row.is_open
    qtbot.waitUntil(row.edit.hasFocus)
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    QTest.keyClicks(row.edit, "  Attic ")
    QTest.keyClick(row.edit, Qt.Key.Key_Return)
    QTest.mouseClick(row.create_button, Qt.MouseButton.LeftButton)
    assert added == ["Attic", "Attic"]
    QTest.keyClick(row.edit, Qt.Key.Key_Escape)
    assert (row.is_open, row.edit.text()) == (False, "")
    assert row.button.hasFocus()
    assert shows(row.button, Colour.FOCUS)
    row.button.setDown(True)
    assert shows(row.button, Colour.HAIRLINE)


def test_rows_have_the_heights_of_the_design(rooms: ChoiceList) -> None:
    first = rooms.view.model().index(0, 0)
    heights: list[int] = []
    for compact in (False, True):
        rooms.set_compact(compact)
        heights.append(rooms.view.sizeHintForIndex(first).height())
    rooms.set_choices(THOUSAND)
    heights.append(rooms.view.sizeHintForIndex(rooms.view.model().index(0, 0)).height())
    assert heights == [54, 46, 56]


def test_a_row_under_the_pointer_and_the_thumb_are_seen(rooms: ChoiceList) -> None:
    rooms.set_choices(THOUSAND, "0")
    QTest.mouseMove(rooms.view.viewport(), QPoint(40, 80))
    assert shows(rooms.view, Colour.BORDER)


def test_rows_stay_inside_round_corners(qtbot: QtBot) -> None:
    plain = ChoiceList(name="bare")
    qtbot.addWidget(plain)
    plain.resize(200, 54 * 3 + 2)
    plain.set_choices(ROOMS, "1")
    plain.show()
    image = plain.grab().toImage()
    assert image.pixelColor(2, 2).name() != image.pixelColor(30, 20).name()
