"""Style sheets, each worn by the controls that need it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import DARK, LIGHT, Appearance, Colour, Scheme, Theme
from fieldbind.qt.theme.sheets import Sheet, style_sheet
from fieldbind.qt.widgets.line_edit import LineEdit
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sheet", Sheet)
def test_a_sheet_is_filled_from_the_table(theme: Theme, sheet: Sheet) -> None:
    filled = style_sheet(theme, sheet)
    assert "$" not in filled
    assert any(colour.name() in filled for colour in theme.colours.values())


def test_a_field_wears_the_colours_of_now(qapp: QApplication, qtbot: QtBot) -> None:
    field = LineEdit()
    qtbot.addWidget(field)
    field.resize(120, 44)
    field.show()
    look = qapp.findChild(Appearance)
    assert look is not None
    for scheme, theme in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        look.choose(scheme)
        assert field.grab().toImage().pixelColor(60, 8) == theme[Colour.SHEET]


def test_a_tip_looks_like_everything_else(qtbot: QtBot) -> None:
    words = Text("plug_s1_0098")
    qtbot.addWidget(words)
    give_tip(words, "")
    assert not words.styleSheet()
    give_tip(words, "<b>plug</b>")
    assert words.styleSheet() == style_sheet(LIGHT, Sheet.TIP)
    assert "<b>" not in words.toolTip()


def test_what_is_worn_twice_is_there_once(qtbot: QtBot) -> None:
    field = LineEdit()
    qtbot.addWidget(field)
    give_tip(field, "More")
    before = field.styleSheet()
    give_tip(field, "Still more")
    assert field.styleSheet() == before == style_sheet(LIGHT, Sheet.FIELD, Sheet.MENU, Sheet.TIP)
