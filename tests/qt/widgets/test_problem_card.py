"""The problem card: names, words, the fold, and tones."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.problem_card import ProblemCard
from fieldbind.qt.widgets.problem_details import KeptBar
from looking import name_of, shows

CAUSE = "The device did not report it in time, so it no longer works. Nothing was bound."
STEPS = (
    "Put the device back in pairing mode, until its light blinks fast.",
    "Press Create a new token.",
    "Leave the device powered and near the router.",
)
NAMES = (
    "title",
    "cause",
    "steps",
    "fix",
    "other",
    "details",
    "code",
    "request_id",
    "copy",
    "support",
)


@pytest.fixture
def card(qtbot: QtBot) -> ProblemCard:
    card = ProblemCard()
    qtbot.addWidget(card)
    card.show_problem("This bind token has run out", CAUSE, STEPS, icon="timer-off")
    card.show_fixes("Create a new token", "Enter another token", fix_icon="key")
    card.show_kept("Kept: Lin family · Living room")
    card.show_details("InvalidParameterValue.TokenIsExpire", "0c7a51e2", "28 May, 14:33:20")
    card.resize(646, 420)
    card.show()
    return card


def test_every_public_name_is_there(card: ProblemCard) -> None:
    assert card.objectName() == "problem"
    for name in NAMES:
        assert card.findChild(QWidget, f"problem.{name}") is not None, name


def test_words_are_carried_exactly(card: ProblemCard) -> None:
    assert name_of(card.title) == "This bind token has run out"
    assert name_of(card.cause) == CAUSE
    assert name_of(card.steps) == "\n".join(STEPS)
    assert name_of(card.fix) == "Create a new token"
    assert name_of(card.kept.words) == "Kept: Lin family · Living room"


def test_a_stop_is_red_and_a_caution_amber(card: ProblemCard) -> None:
    assert shows(card, Colour.BAD_LINE, Colour.BAD_SOFT)
    card.show_problem("Still waiting", "Nothing stopped.", (), caution=True)
    assert shows(card, Colour.WARN_LINE, Colour.WARN_SOFT)
    assert not shows(card, Colour.BAD_LINE)
    assert not card.steps.isVisible()


def test_details_open_and_close_and_can_be_copied(card: ProblemCard) -> None:
    assert not card.details.isVisible()
    closed = card.sizeHint().height()
    QTest.mouseClick(card.kept.details, Qt.MouseButton.LeftButton)
    assert card.details.isVisible()
    assert card.sizeHint().height() > closed
    assert name_of(card.details.code) == "InvalidParameterValue.TokenIsExpire"
    lines = card.details.as_text().splitlines()
    assert [line.partition(": ")[2] for line in lines] == [
        "InvalidParameterValue.TokenIsExpire",
        "0c7a51e2",
        "28 May, 14:33:20",
    ]
    QTest.mouseClick(card.kept.details, Qt.MouseButton.LeftButton)
    assert not card.details.isVisible()


def test_a_new_problem_begins_folded_and_with_its_own_steps(card: ProblemCard) -> None:
    card.kept.details.setChecked(True)
    card.show_problem("Lin family is full", "It holds as many as allowed.", STEPS[:2])
    card.show_fixes("Choose another family")
    card.show_kept("")
    card.show_details("BIND_WAIT_TIMEOUT", "", "28 May, 14:33:20")
    card.begin()
    assert not card.details.isVisible()
    assert not card.other.isVisible()
    assert name_of(card.steps) == "\n".join(STEPS[:2])
    assert card.details.request_id.text() == "–"


def test_a_bar_without_details_has_no_such_button(qtbot: QtBot) -> None:
    bar = KeptBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.say("Kept: your choices")
    assert not bar.details.isVisible()
    assert shows(bar, Colour.OK)


def test_a_narrower_card_asks_for_the_height_of_its_broken_lines(
    card: ProblemCard, qtbot: QtBot
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.addWidget(card)
    column.addStretch(1)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(900, 700)
    area.show()
    QApplication.processEvents()
    wide = card.height()
    area.resize(540, 700)
    QApplication.processEvents()
    assert card.height() == card.heightForWidth(card.width()) > wide
    # The area would take the card with it before its own fixture has closed it.
    card.setParent(None)
