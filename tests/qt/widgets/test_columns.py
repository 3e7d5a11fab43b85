"""Columns that stack where their words have grown too large for them."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.application import make_application
from fieldbind.qt.theme import TEXT_SIZES, px, set_text_size
from fieldbind.qt.widgets.anew import dress_anew
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.text import Text


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_stacks_where_the_words_need_it_and_unstacks_again(qtbot: QtBot, size: float) -> None:
    page, columns = QWidget(), Columns(narrowest=560, gap=24)
    rows, words = ChoiceList(name="rows"), Text("Goes to the Lin family", wrap=True)
    columns.add(rows)
    columns.add(words, 0, width=280)
    QVBoxLayout(page).addWidget(columns)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    assert (rows.y(), words.width(), columns.is_stacked) == (words.y(), 280, False)

    set_text_size(make_application(), size)
    dress_anew(page, compact=False)
    QApplication.sendPostedEvents()
    is_stacked = columns.width() < px(560)
    assert columns.is_stacked is is_stacked
    assert rows.geometry().intersects(words.geometry()) is False
    assert (words.width() == columns.width()) is is_stacked
    assert rows.view.minimumHeight() == (px(168) if is_stacked else 0)

    set_text_size(make_application(), 1.0)
    dress_anew(page, compact=False)
    QApplication.sendPostedEvents()
    assert (rows.y(), words.width(), columns.is_stacked) == (words.y(), 280, False)


def test_they_never_keep_a_page_so_wide_that_they_could_not_stack(qtbot: QtBot) -> None:
    page, columns = QWidget(), Columns(narrowest=560)
    for _ in range(2):
        child = QWidget()
        child.setMinimumSize(300, 40)
        columns.add(child)
    QVBoxLayout(page).addWidget(columns)
    qtbot.addWidget(page)

    assert columns.minimumSizeHint().width() == 300
