"""Whom the attract loop hears, whom it holds back, and what it has a screen reader say."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.application import make_application
from fieldbind.qt.languages import speak
from fieldbind.qt.presenting.attract import Attract, Stage
from fieldbind.qt.widgets.anew import dress_anew
from fieldbind.settings.model import Language

X = Qt.Key.Key_X
AT = QPoint(100, 100)


class Hall:
    """A window with one field, before which visitors come and go."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.window.resize(400, 300)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()
        qtbot.waitUntil(self.field.hasFocus)
        self.said: list[tuple[str, bool]] = []
        self.wiped: list[Stage] = []
        self.loop = Attract(self.window, 60, self._wipe, self._say)

    @property
    def handle(self) -> QWindow:
        """What the system tells of keys, mouse and touch."""
        return self.window.windowHandle()

    @property
    def is_waited_for(self) -> bool:
        """Whether the time runs after which somebody is taken to have gone."""
        return self._idle.isActive()

    def forget(self) -> None:
        """Have nobody waited for, so that it can be seen when somebody is again."""
        self._idle.stop()

    @property
    def _idle(self) -> QTimer:
        return next(timer for timer in self.loop.findChildren(QTimer) if timer.isSingleShot())

    def _wipe(self) -> None:
        self.wiped.append(self.loop.stage)

    def _say(self, text: str, *, assertive: bool = False) -> None:
        self.said.append((text, assertive))


class Heard(QObject):
    """Keys that reached a control."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.kinds: list[QEvent.Type] = []
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.kinds.append(event.type())
        return False


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    return Hall(qtbot)


def test_the_warning_its_last_half_and_the_invitation_are_said(qtbot: QtBot, hall: Hall) -> None:
    hall.loop.second = 1
    hall.loop.warn()
    qtbot.waitUntil(lambda: hall.loop.stage is Stage.INVITING)

    first, half, last = hall.said
    warning = "Are you still there? Press any key or touch to go on. If nobody does, what was "
    warning += "entered is wiped for the next visitor. {} s left"
    assert (first, half) == ((warning.format(20), True), (warning.format(10), True))
    assert last == ("Press any key or touch to try it", False)
    assert hall.wiped == [Stage.INVITING]


def test_the_warning_is_said_in_whole_sentences_of_any_language(hall: Hall) -> None:
    speak(make_application(), Language.CHINESE)
    try:
        dress_anew(hall.window, compact=False)
        hall.loop.warn()
    finally:
        speak(make_application(), Language.ENGLISH)
    ((said, _),) = hall.said
    assert said.startswith("你还在吗？按")
    assert said.endswith("参观者。还剩 20 秒")


def test_the_key_that_ends_the_warning_does_nothing_else_and_the_next_one_does(hall: Hall) -> None:
    heard = Heard(hall.field)
    hall.loop.warn()
    QTest.keyClick(hall.handle, X)
    assert (heard.kinds, hall.field.text()) == ([], "")

    # The same key within the same millisecond would be one that is held.
    QTest.keyClick(hall.handle, Qt.Key.Key_Y)
    assert heard.kinds == [QEvent.Type.KeyPress, QEvent.Type.KeyRelease]
    assert hall.field.text() == "y"


def test_the_warning_covers_all_and_keeps_the_focus_until_it_goes(hall: Hall) -> None:
    hall.loop.warn()
    cover = hall.window.findChild(QWidget, "demo.countdown")
    assert cover
    hall.window.resize(500, 420)
    assert cover.geometry() == hall.window.rect()

    asked_later = QLineEdit(hall.window)
    asked_later.show()
    asked_later.setFocus()
    assert cover.hasFocus()
    QTest.keyClick(hall.handle, X)
    assert (cover.isVisible(), asked_later.hasFocus()) == (False, True)


@pytest.mark.parametrize("how", ["key", "mouse", "touch"])
def test_whoever_stirs_is_waited_for_anew(hall: Hall, how: str) -> None:
    assert hall.is_waited_for
    hall.forget()
    match how:
        case "key":
            QTest.keyPress(hall.handle, X)
        case "mouse":
            QTest.mousePress(hall.handle, Qt.MouseButton.LeftButton, pos=AT)
        case _:
            screen = QTest.createTouchDevice()
            QTest.touchEvent(hall.handle, screen).press(0, AT, hall.handle)
    assert hall.is_waited_for


def test_a_mouse_that_trembles_on_its_table_keeps_nobody(hall: Hall) -> None:
    for pos in (QPoint(1, 1), AT):  # where it comes in, it enters and does not move
        QTest.mouseMove(hall.handle, pos)
    hall.forget()
    QTest.mouseMove(hall.handle, AT + QPoint(1, 1))
    assert not hall.is_waited_for

    QTest.mouseMove(hall.handle, AT + QPoint(20, 0))
    assert hall.is_waited_for


@pytest.mark.parametrize(("kind", "is_a_visitors"), [(QDialog, True), (QFileDialog, False)])
def test_what_a_dialog_for_files_does_by_itself_keeps_nobody(
    hall: Hall, kind: type[QDialog], is_a_visitors: bool
) -> None:
    field = QLineEdit(kind(hall.window))
    hall.loop.look_around()
    hall.forget()
    field.setText("folder")
    assert hall.is_waited_for is is_a_visitors
