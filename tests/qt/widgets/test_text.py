"""Words on a page: line height, ellipsis, and nothing but plain text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.text import Text
from looking import name_of, role_of, shows

LONG = "The device did not report it in time, so it no longer works. Nothing was bound."


def test_a_line_is_as_high_as_its_role_says(qtbot: QtBot) -> None:
    for role in Type:
        text = Text("One line", role)
        qtbot.addWidget(text)
        assert text.sizeHint().height() == role.line_height, role


def test_wrapped_lines_keep_their_distance(qtbot: QtBot) -> None:
    text = Text(LONG, Type.BODY, wrap=True)
    qtbot.addWidget(text)
    assert text.heightForWidth(2000) == 20
    assert text.heightForWidth(300) == 40
    assert text.hasHeightForWidth()
    assert text.sizeHint().width() <= 320
    text.resize(300, 40)
    assert shows(text, Colour.TEXT)


def test_what_is_cut_is_offered_whole(qtbot: QtBot) -> None:
    text = Text(LONG, Type.CAPTION, elide=True)
    qtbot.addWidget(text)
    text.setFixedSize(100, 16)
    text.show()
    assert text.toolTip() == LONG
    assert name_of(text) == LONG
    text.setText("Short")
    assert text.toolTip() == ""


def test_a_name_from_the_cloud_is_never_markup(qtbot: QtBot) -> None:
    text = Text("<b>Lin</b> & <img src=x>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert name_of(text) == "<b>Lin</b> & <img src=x>"
    assert role_of(text) == QAccessible.Role.StaticText


def test_weight_survives_a_change_of_words_and_colour(qtbot: QtBot) -> None:
    text = Text("Device", Type.STRONG)
    qtbot.addWidget(text)
    text.show()
    text.set_role(Type.STRONG)
    text.set_colour(Colour.BAD)
    text.setText("Other")
    assert text.font().weight() == 600
    assert shows(text, Colour.BAD)


@pytest.mark.parametrize("colour", [Colour.TEXT, Colour.TEXT_2])
def test_selectable_text_takes_its_colour_too(qtbot: QtBot, colour: Colour) -> None:
    text = Text("IIIIIIII", Type.DONE_TITLE, colour, selectable=True)
    qtbot.addWidget(text)
    text.show()
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert shows(text, colour)


def test_alignment_is_kept(qtbot: QtBot) -> None:
    text = Text("1", Type.BODY, wrap=True)
    qtbot.addWidget(text)
    text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    text.resize(40, 60)
    image = text.grab().toImage()
    left = {image.pixelColor(x, y).name() for x in range(20) for y in range(60)}
    below = {image.pixelColor(x, y).name() for x in range(40) for y in range(22, 60)}
    assert len(left) == len(below) == 1
