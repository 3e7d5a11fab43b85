"""Type roles: sizes, weights, and letters that cannot be mistaken for figures."""

import pytest
from PySide6.QtGui import QFont, QFontInfo

from fieldbind.qt.theme import Type, font


@pytest.mark.usefixtures("qapp")
def test_no_text_is_smaller_than_twelve_and_lines_leave_room() -> None:
    for role in Type:
        made = font(role)
        assert made.pixelSize() >= 12, role
        assert role.line_height >= made.pixelSize() + 2, role


@pytest.mark.usefixtures("qapp")
def test_identifiers_are_set_in_letters_of_one_width() -> None:
    for role in (Type.TOKEN, Type.TOKEN_COMPACT, Type.IDENTIFIER):
        assert QFontInfo(font(role)).fixedPitch(), role


@pytest.mark.usefixtures("qapp")
def test_titles_are_heavier_than_text() -> None:
    assert font(Type.PAGE_TITLE).weight() == QFont.Weight.DemiBold
    assert font(Type.BODY).weight() == QFont.Weight.Normal


@pytest.mark.usefixtures("qapp")
def test_figures_of_a_clock_have_one_width() -> None:
    assert font(Type.ELAPSED).featureValue(QFont.Tag("tnum")) == 1
