"""The token field: fours for the eye, one word for everything else."""

import string
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.token_field import TokenField
from looking import name_of, shows

TOKEN = "bf419c07e2a853d60f7b18ce94a2d098"
WITH_BLANKS = st.text(alphabet=string.ascii_letters + string.digits + " \t\n", max_size=60)
one_field = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def field(qtbot: QtBot) -> TokenField:
    field = TokenField("Bind token", name="device.token", caption_name="device.hint")
    qtbot.addWidget(field)
    field.resize(640, 120)
    field.show()
    return field


def cursor_lefts(field: TokenField) -> list[int]:
    """Where the cursor stands before every character, and after the last."""
    lefts: list[int] = []
    for place in range(len(field.text()) + 1):
        field.edit.setCursorPosition(place)
        rectangle = field.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        assert isinstance(rectangle, QRect)
        lefts.append(rectangle.left())
    return lefts


def test_characters_stand_in_fours(field: TokenField) -> None:
    field.set_text(TOKEN)
    lefts = cursor_lefts(field)
    steps = [right - left for left, right in pairwise(lefts)]
    ends = [index for index, step in enumerate(steps) if step > min(steps) + 5]
    assert ends == [3, 7, 11, 15, 19, 23, 27]


def test_gaps_are_nowhere_but_on_screen(field: TokenField, qtbot: QtBot) -> None:
    field.set_text("bf41 9c07 e2a8 53d6 0f7b 18ce 94a2 d098\r\n")
    assert field.text() == field.edit.text() == TOKEN
    interface = QAccessible.queryAccessibleInterface(field.edit)
    assert interface is not None
    assert interface.text(QAccessible.Text.Value) == TOKEN
    field.edit.selectAll()
    assert field.edit.selectedText() == TOKEN
    field.edit.copy()
    assert QGuiApplication.clipboard().text() == TOKEN
    assert name_of(field.edit) == "Bind token"


def test_assistive_tools_may_set_the_text(field: TokenField) -> None:
    told: list[str] = []
    field.text_changed.connect(told.append)
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(field.edit)
    assert interface is not None
    interface.setText(QAccessible.Text.Value, "A7K2 Q9")
    assert told == ["A7K2Q9"]


@one_field
@given(typed=WITH_BLANKS)
def test_typed_text_loses_its_blanks_and_nothing_else(field: TokenField, typed: str) -> None:
    field.edit.clear()
    for character in typed:
        field.edit.insert(character)
    bare = "".join(typed.split())
    assert field.text() == bare
    assert field.edit.cursorPosition() == len(bare)


@one_field
@given(before=WITH_BLANKS, pasted=WITH_BLANKS, data=st.data())
def test_the_cursor_stays_behind_what_was_pasted(
    field: TokenField, before: str, pasted: str, data: st.DataObject
) -> None:
    field.set_text(before)
    bare = field.text()
    place = data.draw(st.integers(0, len(bare)))
    field.edit.setCursorPosition(place)
    field.edit.insert(pasted)
    added = "".join(pasted.split())
    assert field.text() == bare[:place] + added + bare[place:]
    assert field.edit.cursorPosition() == place + len(added)


@one_field
@given(payload=st.text(alphabet=string.printable.strip() + " ", max_size=80))
def test_what_is_no_token_stays_as_it_came(field: TokenField, payload: str) -> None:
    field.set_text("")
    field.set_text("{" + payload)
    assert field.text() == "{" + payload


def test_every_change_is_told_once_and_bare(field: TokenField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.text_changed.connect(told.append)
    QTest.keyClicks(field.edit, "ab c")
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert told == ["a", "ab", "ab", "abc", "ab"]


def test_paste_replaces_what_was_there(field: TokenField, qtbot: QtBot) -> None:
    field.set_text("old")
    QGuiApplication.clipboard().setText(f"  {TOKEN}\n")
    with qtbot.waitSignal(field.paste_pressed):
        QTest.mouseClick(field.paste_button, Qt.MouseButton.LeftButton)
    field.paste()
    assert field.text() == TOKEN
    assert field.paste_button.objectName() == "device.token.paste"


def test_look_alikes_are_marked_and_never_changed(field: TokenField) -> None:
    field.set_text("0Ol1Ibf4")
    assert field.text() == "0Ol1Ibf4"
    assert field.look_alikes == "OlI"
    assert shows(field.edit, Colour.WARN_LINE)
    field.set_text("01bf")
    assert field.look_alikes == ""
    assert not shows(field.edit, Colour.WARN_LINE)
    field.set_text('{"O": 1}')
    assert field.look_alikes == ""


def test_both_sizes_hold_a_whole_token(field: TokenField) -> None:
    field.resize(548, 120)
    for compact, height in ((True, 48), (False, 56)):
        field.set_compact(compact)
        field.set_text(TOKEN)
        assert field.edit.height() == height
        room = field.paste_button.geometry().left()
        assert cursor_lefts(field)[-1] < room


def test_one_that_is_longer_than_the_box_stands_below_it_in_two_lines(field: TokenField) -> None:
    whole = field.findChild(Text, "device.token.whole")
    assert whole is not None
    field.set_text(TOKEN)
    assert whole.isHidden()
    field.resize(440, 160)
    assert whole.isVisible()
    assert whole.text() == "bf41 9c07 e2a8 53d6\u20280f7b 18ce 94a2 d098"
    field.grab()  # the box scrolls as it is painted
    end = field.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(end, QRect)
    assert end.right() <= field.edit.width() - field.edit.textMargins().right()
    field.set_text("https://example.net/" + TOKEN)
    assert whole.isHidden()
