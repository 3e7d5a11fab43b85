"""What moves, moves once, and not at all where somebody wants it so."""

from collections.abc import Callable, Generator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.sheet.over import Over
from fieldbind.qt.theme import Motion, is_still, set_still
from fieldbind.qt.widgets.rail_step import RailStep, StepState
from fieldbind.qt.widgets.result_mark import Result, ResultMark
from fieldbind.qt.widgets.step_rail import StepRail
from fieldbind.qt.widgets.tip_card import TipCard


@pytest.fixture(autouse=True)
def moving(qapp: QApplication) -> Generator[None, None, None]:
    """Things move while the test lasts."""
    set_still(qapp, False)
    yield
    set_still(qapp, True)


def rail() -> tuple[QWidget, Callable[[], None]]:
    rail = StepRail()
    rail.resize(184, 110)
    done, to_do = StepState.DONE, StepState.CURRENT
    rail.show_steps((RailStep("Sign in", to_do), RailStep("Place")))
    return rail, lambda: rail.show_steps((RailStep("Sign in", done), RailStep("Place", to_do)))


def mark() -> tuple[QWidget, Callable[[], None]]:
    mark = ResultMark()
    mark.show_result(Result.BOUND)
    return mark, mark.draw_anew


def tips() -> tuple[QWidget, Callable[[], None]]:
    tips = TipCard("While you wait, check", ["Its light blinks"])
    tips.resize(240, 120)
    return tips, tips.appear


MOVING = {"rail": rail, "mark": mark, "tips": tips}


@pytest.mark.parametrize("name", MOVING)
def test_it_goes_its_way_once_and_ends_as_if_it_had_not_moved(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    widget, move = MOVING[name]()
    qtbot.addWidget(widget)
    move()
    (motion,) = widget.findChildren(Motion)
    motion.pause()
    pictures: list[QImage] = []
    for moment in (0, motion.duration() // 8, motion.duration()):
        motion.setCurrentTime(moment)
        pictures.append(picture(widget))
    begun, under_way, done = pictures
    assert begun != under_way != done
    assert motion.loopCount() == 1

    set_still(qapp, True)
    still, move = MOVING[name]()
    qtbot.addWidget(still)
    move()
    assert picture(still) == done
    assert motion.duration() <= 240


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_sheet_rises_or_is_there(qapp: QApplication, qtbot: QtBot) -> None:
    for still in (False, True):
        set_still(qapp, still)
        below = QWidget()
        qtbot.addWidget(below)
        below.resize(300, 300)
        over, sheet = Over(below, QWidget(below)), QPushButton("Sign in")
        over.open(sheet, enter=sheet.click, escape=sheet.click)
        assert (sheet.y() + sheet.height() == 300) is still


def test_a_persons_wish_is_enough(qapp: QApplication) -> None:
    assert not is_still()
    set_still(qapp, True)
    assert is_still()


def test_a_movement_is_drawn_from_its_start_and_at_its_end_where_nothing_moves(
    qapp: QApplication, qtbot: QtBot
) -> None:
    owner, shares = QWidget(), list[float]()
    qtbot.addWidget(owner)
    motion = Motion(owner, 100, lambda: shares.append(motion.share))
    motion.begin()
    assert set(shares) == {0.0}
    set_still(qapp, True)
    shares.clear()
    motion.begin()
    assert set(shares) == {1.0}
