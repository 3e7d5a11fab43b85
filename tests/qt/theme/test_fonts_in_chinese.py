"""Chinese type: its own faces, no tracking, heavy titles."""

import pytest
from PySide6.QtGui import QFont, QFontInfo

from fieldbind.qt.theme import Type, font

pytestmark = pytest.mark.usefixtures("chinese")


def test_nothing_is_tracked_and_nothing_slants() -> None:
    for role in Type:
        assert font(role).letterSpacing() == 0, role
        assert not font(role).italic(), role


def test_titles_are_as_heavy_as_a_face_of_two_weights_can_be() -> None:
    assert font(Type.PAGE_TITLE).weight() == QFont.Weight.Bold
    assert font(Type.BODY).weight() == QFont.Weight.Normal


def test_text_that_is_read_has_lines_of_twenty() -> None:
    for role in Type:
        if font(role).pixelSize() >= 13:
            assert role.line_height >= 20, role


def test_letters_keep_their_own_face() -> None:
    """Only what that face lacks comes from the Chinese one behind it."""
    chinese = QFontInfo(font(Type.BODY)).family()
    assert chinese == QFontInfo(QFont(font(Type.BODY).families()[0])).family()
