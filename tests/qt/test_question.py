"""A question is as large as its words, and keeps all where nobody says yes."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.question import Question
from fieldbind.qt.theme import set_text_size
from fieldbind.qt.widgets.anew import dress_anew
from shots.fitting import misfits


@pytest.fixture
def question(qtbot: QtBot) -> Generator[Question, None, None]:
    window = QWidget()
    qtbot.addWidget(window)
    sentence = "The device leaves Lin family. It then has to be set up again."
    question = Question(window, "Undo this bind?", sentence, yes="Undo this bind", no="Keep it")
    question.open()
    yield question  # its window lives as long as this frame


def test_every_word_has_room_when_the_text_grows(qapp: QApplication, question: Question) -> None:
    assert misfits(question) == []
    before = question.height()
    set_text_size(qapp, 2.0)
    dress_anew(question, compact=False)
    assert misfits(question) == []
    assert question.height() > 1.5 * before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_first_key_keeps_all(question: Question, key: Qt.Key) -> None:
    answers: list[int] = []
    question.finished.connect(answers.append)
    QTest.keyClick(question.focusWidget(), key)
    assert answers == [Question.DialogCode.Rejected]
