"""No syllable is left alone in the last line of a text."""

import pytest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Type, font
from fieldbind.qt.widgets.painting import broken, text_width

ENDS = {
    "one of Han": ("点“继续”会先询问腾讯云，不会重复绑定。", "定。"),
    "a short word": ("There is no family yet. Create the first one below.", "below."),
}


@pytest.mark.parametrize("name", ENDS)
def test_a_last_syllable_gets_company(qtbot: QtBot, name: str) -> None:
    text, end = ENDS[name]
    face = font(Type.BODY)
    width = text_width(face, text.removesuffix(end)) + 1
    lines = broken(face, text, width)
    assert len(lines) == 2
    assert lines[1].endswith(end)
    assert lines[1] != end


def test_what_is_narrow_or_one_line_stays_as_it_breaks(qtbot: QtBot) -> None:
    face = font(Type.BODY)
    assert broken(face, "At once.", 400) == ["At once."]
    assert broken(face, "ab cd", text_width(face, "ab")) == ["ab", "cd"]
