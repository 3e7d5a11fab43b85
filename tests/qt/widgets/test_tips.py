"""A name from the cloud is what it is, in a tool tip too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.choices import Choice, Choices
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip, plain_tip
from plain_tips import plain_tips

NAME = '<b>Lin</b> & <img src="file://192.0.2.7/x.png"> family'


@pytest.mark.parametrize("name", [NAME, "Lin & co", "a < b"])
def test_a_tip_shows_the_very_words(name: str) -> None:
    assert seen(plain_tip(name)) == name


def seen(tip: str) -> str:
    """What a person reads."""
    rich = QTextDocumentFragment.fromHtml(tip).toPlainText()
    return rich if Rich.mightBeRichText(tip) else tip


def test_what_is_cut_is_told_as_it_is(qtbot: QtBot) -> None:
    text = Text(NAME, Type.BODY, elide=True)
    qtbot.addWidget(text)
    text.resize(40, 20)
    text.show()
    assert seen(text.toolTip()) == NAME
    choices = Choices()
    choices.replace([Choice("f", NAME)])
    tip = choices.data(choices.index(0, 0), int(Qt.ItemDataRole.ToolTipRole))
    assert seen(str(tip)) == NAME
    assert choices.data(choices.index(0, 0)) == NAME


def test_a_tip_is_dressed_and_one_that_is_not_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    plain, ours = QWidget(window), QWidget(window)
    give_tip(ours, "More")
    assert plain_tips(window) == []
    plain.setToolTip("More")
    assert plain_tips(window) == ["a plain tip: QWidget 'More'"]
