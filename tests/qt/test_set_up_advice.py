"""What to ask the organisation for, below what can be done now."""

from pytestqt.qtbot import QtBot

from fieldbind.qt.sign_in.setup import SetUpAdvice
from fieldbind.qt.theme import LIGHT, Colour


def test_a_line_parts_it_from_what_can_be_done_now(qtbot: QtBot) -> None:
    advice = SetUpAdvice()
    qtbot.addWidget(advice)
    advice.resize(600, 100)
    advice.show()
    assert advice.grab().toImage().pixelColor(300, 0) == LIGHT[Colour.HAIRLINE]
